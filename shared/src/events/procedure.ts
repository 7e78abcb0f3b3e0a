import type { Floor, MotionTerms, PointKind, Procedure } from '../model/procedure.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

/** What becomes of the floor: the time was up, it was yielded, the chair took it, or the meeting or its phase was over. */
export type EndOfFloor = 'time' | 'yield' | 'chair' | 'meeting';

/** Times are exercise time in ms. */
export interface ProcedureEvents {
  floorRequested: { delegation: DelegationId; by: SeatId; played: number };
  listLeft: { delegation: DelegationId };
  listSet: { open: boolean; by: SeatId };
  /** `by` is who gave it; absent where it passed to the next by itself. */
  floorGiven: Floor & { by?: SeatId };
  floorEnded: { delegation: DelegationId; because: EndOfFloor; played: number };
  pointRaised: { id: string; kind: PointKind; delegation: DelegationId; by: SeatId; text: string; played: number };
  pointRuled: { id: string; upheld: boolean; words: string; by: SeatId; played: number };
  motionMoved: MotionTerms & { id: string; delegation: DelegationId; by: SeatId; played: number; needsSecond?: true };
  motionSeconded: { id: string; delegation: DelegationId };
  /** By whoever moved it; `lapsed` where the phase was over before it was put. */
  motionWithdrawn: { id: string; lapsed?: true };
  /** With `until` it passes then, unless somebody objects; without, it is voted. */
  motionPut: { id: string; by: SeatId; until?: number; played: number };
  motionOpposed: { id: string; delegation: DelegationId; played: number };
  motionDecided: { id: string; outcome: 'passed' | 'failed'; played: number };
  meetingSuspended: { until: number; played: number };
  meetingAdjourned: { played: number };
  meetingResumed: { played: number };
  speakingTimeSet: { seconds: number; until?: number };
  debateAdjourned: { proposal: string; turn: number };
  /** The text is put to the vote at this moment. */
  debateClosed: { proposal: string };
  questionPut: { proposal: string };
}

export const procedureEvolvers: Evolvers<ProcedureEvents> = {
  floorRequested(session, { delegation, by, played }) {
    const meeting = meetingOf(session);
    if (meeting.list.some((one) => one.delegation === delegation)) return;
    meeting.list = [...meeting.list, { delegation, by, asked: played }];
  },
  listLeft(session, { delegation }) {
    const meeting = meetingOf(session);
    meeting.list = without(meeting, delegation);
  },
  listSet(session, { open }) {
    meetingOf(session).listOpen = open;
  },
  floorGiven(session, { delegation, as, from, until }) {
    const meeting = meetingOf(session);
    meeting.floor = { delegation, as, from, until };
    // A reply leaves the place on the list; a speech takes it.
    if (as === 'reply') meeting.replies = meeting.replies.filter((one) => one !== delegation);
    else meeting.list = without(meeting, delegation);
  },
  floorEnded(session, { delegation }) {
    const meeting = meetingOf(session);
    if (meeting.floor?.delegation === delegation) delete meeting.floor;
  },
  pointRaised(session, point) {
    const meeting = meetingOf(session);
    if (!own(meeting.points, point.id)) meeting.points = { ...meeting.points, [point.id]: point };
  },
  pointRuled(session, { id, ...ruling }) {
    const meeting = meetingOf(session);
    const point = own(meeting.points, id);
    if (!point) return;
    meeting.points = { ...meeting.points, [id]: { ...point, ruling } };
    if (point.kind === 'privilege') grantReply(meeting, point.delegation, ruling.upheld);
  },
  motionMoved(session, { needsSecond, ...motion }) {
    const meeting = meetingOf(session);
    if (own(meeting.motions, motion.id)) return;
    meeting.motions = { ...meeting.motions, [motion.id]: { ...motion, stage: needsSecond ? 'moved' : 'pending' } };
    const point = own(meeting.points, motion.point ?? '');
    if (motion.kind !== 'appeal' || !point?.ruling) return;
    meeting.points = { ...meeting.points, [point.id]: { ...point, ruling: { ...point.ruling, appeal: motion.id } } };
  },
  motionSeconded(session, { id, delegation }) {
    changeMotion(session, id, { stage: 'pending', secondedBy: delegation });
  },
  motionWithdrawn(session, { id }) {
    changeMotion(session, id, { stage: 'withdrawn' });
  },
  motionPut(session, { id, until }) {
    changeMotion(session, id, until === undefined ? { stage: 'voting' } : { stage: 'unopposed', until });
  },
  motionOpposed(session, { id, delegation }) {
    changeMotion(session, id, { stage: 'voting', objectedBy: delegation });
  },
  motionDecided(session, { id, outcome, played }) {
    changeMotion(session, id, { stage: outcome, decided: played });
    const meeting = meetingOf(session);
    const motion = own(meeting.motions, id);
    const point = own(meeting.points, motion?.point ?? '');
    if (motion?.kind !== 'appeal' || outcome === 'failed' || !point?.ruling) return;
    meeting.points = { ...meeting.points, [point.id]: { ...point, ruling: { ...point.ruling, fell: true } } };
    if (point.kind === 'privilege') grantReply(meeting, point.delegation, !point.ruling.upheld);
  },
  meetingSuspended(session, { until, played }) {
    meetingOf(session).suspended = { since: played, until };
  },
  meetingAdjourned(session, { played }) {
    meetingOf(session).adjourned = { since: played };
  },
  meetingResumed(session) {
    const meeting = meetingOf(session);
    delete meeting.suspended;
    delete meeting.adjourned;
  },
  speakingTimeSet(session, { seconds, until }) {
    const meeting = meetingOf(session);
    meeting.speakingSec = seconds;
    if (meeting.floor && until !== undefined) meeting.floor = { ...meeting.floor, until };
  },
  debateAdjourned(session, { proposal, turn }) {
    const meeting = meetingOf(session);
    meeting.setAside = { ...meeting.setAside, [proposal]: turn };
  },
  debateClosed(session, { proposal }) {
    const meeting = meetingOf(session);
    meeting.closed = [...(meeting.closed ?? []), proposal];
  },
  questionPut(session, { proposal }) {
    const meeting = meetingOf(session);
    meeting.closed = (meeting.closed ?? []).filter((one) => one !== proposal);
  },
};

/** The meeting so far; it begins with the first thing that is told of it. */
function meetingOf(session: Session): Procedure {
  session.procedure ??= { list: [], replies: [], points: {}, motions: {} };
  return session.procedure;
}

const without = ({ list }: Procedure, delegation: DelegationId) => list.filter((one) => one.delegation !== delegation);

function changeMotion(session: Session, id: string, change: Partial<Procedure['motions'][string]>): void {
  const meeting = meetingOf(session);
  const motion = own(meeting.motions, id);
  if (motion) meeting.motions = { ...meeting.motions, [id]: { ...motion, ...change } };
}

function grantReply(meeting: Procedure, delegation: DelegationId, granted: boolean): void {
  const others = meeting.replies.filter((one) => one !== delegation);
  meeting.replies = granted ? [...others, delegation] : others;
}
