import type { LogEvent, ToldEvent } from '../events/event.ts';
import type { Audience, Viewer } from '../model/audience.ts';
import { emptySession } from '../model/session.ts';
import { mayRead } from '../rules/audience.ts';
import { evolve } from '../rules/evolve.ts';
import { played } from '../rules/time.ts';
import { type Happening, happeningOf } from './happening.ts';

/** One event of a log, ready to be put into words. `position` counts the events up to and with this one. */
export interface Entry {
  position: number;
  /** Server time, ms since 1970, and exercise time, ms. */
  at: number;
  played: number;
  event: ToldEvent | LogEvent;
  happening: Happening;
  /** The address list; in a redacted log there is none. */
  audience: Audience | undefined;
}

/** Everything a log says, oldest first; events of a kind not known here are left out. */
export function chronicleOf(events: readonly (ToldEvent | LogEvent)[]): Entry[] {
  const session = emptySession();
  const entries: Entry[] = [];
  for (const [index, event] of events.entries()) {
    evolve(session, event);
    const happening = happeningOf(session, event);
    if (!happening) continue;
    const audience = 'to' in event ? event.to : undefined;
    entries.push({ position: index + 1, at: event.at, played: played(session.clock, event.at), event, happening, audience });
  }
  return entries;
}

/** The entries a viewer heard of; a reader of its own log heard of all. What others were told with them is left out. */
export function heardOf(chronicle: readonly Entry[], viewer: Viewer): Entry[] {
  if (viewer.labels.includes('control')) return chronicle.filter(({ happening }) => !isOfCircle(happening));
  const closer = new Set(
    chronicle.flatMap(({ happening, audience }) => (audience && !mayRead(viewer, audience) ? [] : [slotOf(happening)])),
  );
  return chronicle
    .filter(({ happening }) => {
      const slot = slotOf(happening);
      return !slot?.endsWith('~public') || !closer.has(slot.replace(/~public$/, '~parties'));
    })
    .filter(({ audience }) => !audience || mayRead(viewer, audience))
    .map((entry) => ({ ...entry, audience: undefined, happening: withoutReaders(entry.happening) }));
}

/** A crisis is told to each circle that knows of it; whoever hears it from closer by needs it only once. */
const slotOf = (happening: Happening): string | undefined => ('slot' in happening ? happening.slot : undefined);
const isOfCircle = (happening: Happening): boolean => slotOf(happening)?.includes('~') === true;

/** An address list is the control room's to know, unless it says everybody. */
function withoutReaders(happening: Happening): Happening {
  return happening.kind === 'wireTold' && !happening.to.includes('public') ? { ...happening, to: [] } : happening;
}

const SPOKEN = new Set<Happening['kind']>([
  'messagePosted',
  'messageEdited',
  'messageWithdrawn',
  'messageLeaked',
  'hotlineCalled',
  'hotlineAnswered',
  'hotlineUnanswered',
  'hotlineEnded',
  'wireTold',
  'callAnswered',
  'rfiAsked',
  'rfiAnswered',
  'rfiDeclined',
  'expectedActionMet',
  'expectedActionMissed',
  'draftShared',
  'draftCosponsored',
  'proposalCosponsored',
  'annexWritten',
  'annexInitialled',
  'annexWithdrawn',
  'annexAdopted',
  'annexFallen',
  'proposalTabled',
  'proposalRevised',
  'proposalWithdrawn',
  'pointRaised',
  'pointRuled',
  'motionMoved',
  'motionDecided',
  'meetingSuspended',
  'meetingAdjourned',
  'meetingResumed',
  'amendmentTabled',
  'amendmentSettled',
  'clauseCoded',
  'questionDivided',
  'voteOpened',
  'ballotCalled',
  'voteTied',
  'tieBroken',
  'voteClosed',
  'voteExplained',
  'signingOpened',
  'textSigned',
  'signatureRatified',
  'ratificationRefused',
  'reservationWithdrawn',
  'reservationObjected',
  'textTookEffect',
  'textLapsed',
  'ordersSealed',
  'ordersWithdrawn',
  'ordersRevealed',
  'hearingOpened',
  'argumentMade',
  'outcomeAgreed',
  'outcomeAccepted',
  'outcomeOverridden',
  'outcomesPublished',
  'rankingsRevealed',
  'mechanismAdopted',
  'mechanismBuilt',
  'mechanismEnteredIntoForce',
  'mechanismExpanded',
  'mechanismEnded',
  'noticeGiven',
  'noticeTakenBack',
  'memberLeft',
  'accessionAsked',
  'accessionAnswered',
  'accessionRefused',
  'memberJoined',
  'crisisTold',
  'crisisMoved',
  'crisisClosed',
  'crisisConfirmed',
  'factCorrected',
  'crisisReopened',
  'voteCorrected',
  'sessionForked',
  'sessionContinued',
  'phaseBegan',
  'clockPaused',
  'playHalted',
  'observationRecorded',
  'exerciseEnded',
  'noteWritten',
  'notesRevealed',
  'declassified',
]);

/** Is this what a reader of the whole story wants to see, rather than how it was kept? */
export const isSpoken = ({ happening }: Entry): boolean => SPOKEN.has(happening.kind);
