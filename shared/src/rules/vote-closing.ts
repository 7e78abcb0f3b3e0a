import type { LogEvent } from '../events/event.ts';
import type { Proposal, TextWording, Vote } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { u } from '../world/chance.ts';
import { settleAmendment } from './amendments.ts';
import { isComplete } from './authority.ts';
import { canonical } from './canonical.ts';
import { chained } from './chained.ts';
import { type Given, TO_ALL, TO_CONTROL, told } from './decision.ts';
import { chairNow, motionDecided } from './procedure.ts';
import { isMoot, openAgain, openQuestion } from './questions.ts';
import { settled } from './signing.ts';
import { partsOf, without, wordingOf } from './texts.ts';
import { MINUTE, phaseNow, played } from './time.ts';
import { ballotsOf, type Counted, counted, countsOf } from './voting.ts';

/** How long the chair may think about a tie, ms of play. */
export const CASTING = 2 * MINUTE;

/** A vote ends in its own time, or is cut short by the end of the phase or of the exercise. */
type Ending = 'due' | 'cut';
type Closing = { outcome: 'passed' | 'failed'; because?: NonNullable<Vote['because']> };

/** The first vote that is over, closed; nothing while all go on. [VOT-5] */
export function voteDue(session: Session, now: number, given: Given): LogEvent[] {
  const over = Object.values(session.votes).find((vote) => !vote.outcome && isOver(session, vote, now));
  return over ? closeVote(session, over.id, 'due', given) : [];
}

function isOver(session: Session, vote: Vote, now: number): boolean {
  const { tiedUntil, casting, closesAt, electorate, rule } = vote;
  if (tiedUntil !== undefined) return casting !== undefined || tiedUntil <= now;
  const cast = session.ballots[vote.id] ?? {};
  const isBroken = rule.type === 'silence' && electorate.some((one) => cast[one]?.choice === 'no');
  return closesAt <= now || isBroken || electorate.every((one) => isComplete(session, one, cast[one]));
}

/** Exercise times, ms, at which votes come due. */
export function voteTimes(session: Session): number[] {
  return Object.values(session.votes).flatMap(({ outcome, tiedUntil, closesAt }) => (outcome ? [] : [tiedUntil ?? closesAt]));
}

/** Counts every open vote, as at the end of a phase. */
export function closeOpenVotes(session: Session, given: Given): LogEvent[] {
  return chained(
    session,
    Object.keys(session.votes).map((id) => (now) => closeVote(now, id, 'cut', given)),
  );
}

/** Counts a vote, tells everybody, and does what follows: the next question is put, the text is settled. [VOT-5] [VOT-7] */
export function closeVote(session: Session, id: string, ending: Ending, given: Given): LogEvent[] {
  const vote = session.votes[id];
  if (!vote || vote.outcome) return [];
  const cast = session.ballots[id] ?? {};
  const ballots = ballotsOf(vote, Object.fromEntries(Object.entries(cast).map(([one, ballot]) => [one, ballot.choice])));
  // After a secret vote nobody learns more than how many. [VOT-6]
  const result = vote.method === 'secret' ? { ballots: {}, counts: countsOf(ballots) } : { ballots };
  const { outcome, because }: Counted = counted(vote, ballots, { procedural: vote.motion !== undefined && !vote.vetoes });
  const tie = outcome === 'tie' ? onTie(session, vote, ending, given) : undefined;
  if (tie === 'waits') {
    return [told(given.at, TO_ALL, 'voteTied', { vote: id, ...result, until: played(session.clock, given.at) + CASTING })];
  }
  const closing: Closing = outcome === 'tie' ? (tie?.closing ?? { outcome: 'failed' }) : { outcome, ...(because ? { because } : {}) };
  const text = tie?.isAgain ? undefined : becomes(session, vote, closing, ending);
  const closed = told(given.at, TO_ALL, 'voteClosed', {
    vote: id,
    ...closing,
    ...result,
    ...(text ? { text } : {}),
    played: played(session.clock, given.at),
  });
  const from = Math.min(played(session.clock, given.at), vote.tiedUntil ?? vote.closesAt);
  // With the text itself the plan goes, also where it is put once more.
  const plan = session.proposals[vote.proposal]?.ballot;
  return chained(session, [
    () => [...(tie?.before ?? []), closed],
    (now) => (tie?.isAgain ? [openAgain(now, vote, plan, from, given)] : followed(now, vote, closing.outcome, given)),
    (now) => (tie?.isAgain ? [] : ending === 'cut' ? partsSettled(now, vote.proposal, given) : nextQuestion(now, vote, from, given)),
  ]);
}

type Tie = { closing: Closing; before?: LogEvent[]; isAgain?: true };

/** What becomes of a tie: it fails, as on a motion always, is voted once more, waits for the chair, or the dice decide. [VOT-11] [VOT-13] */
function onTie(session: Session, vote: Vote, ending: Ending, given: Given): Tie | 'waits' {
  const failed: Tie = { closing: { outcome: 'failed', because: 'tie' } };
  const mayLast = ending === 'due' && !endsWithPhase(session, given);
  if (vote.casting) return { closing: { outcome: vote.casting === 'yes' ? 'passed' : 'failed', because: 'castingVote' } };
  if (vote.motion !== undefined) return failed;
  switch (session.exercise!.negotiation.tie) {
    case 'lot': {
      const drawn = u(session.control?.seed ?? '', `tie:${vote.id}`, 0);
      const before = [told(given.at, TO_CONTROL, 'lotDrawn', { vote: vote.id, drawn })];
      return { closing: { outcome: drawn < 0.5 ? 'passed' : 'failed', because: 'lot' }, before };
    }
    case 'revote':
      return !mayLast || vote.again ? failed : { ...failed, isAgain: true };
    case 'chair':
      return !mayLast || vote.tiedUntil !== undefined ? failed : 'waits';
    default:
      return failed;
  }
}

/** Would the end of the phase, which is now, close it at once? */
function endsWithPhase(session: Session, given: Given): boolean {
  const isClosing = phaseNow(session)?.atEnd.includes('closeVotes') === true;
  return isClosing && session.phase !== undefined && session.phase.endsAt <= played(session.clock, given.at);
}

/** What becomes of a text with one of its questions: where nothing is left of it, it is rejected; cut short, it lies on the table again. [VOT-7] [VOT-8] */
function becomes(session: Session, vote: Vote, { outcome }: Closing, ending: Ending): Vote['text'] {
  const { question } = vote;
  const text = session.proposals[vote.proposal];
  const plan = text?.ballot;
  if (!question || question.on === 'text' || !text || !plan) return undefined;
  const isLastPart =
    question.on === 'part' && plan.questions.slice(plan.at + 1).every((one) => one.on === 'text' || isMoot(session, text, one));
  if (isLastPart && isEmpty(withoutRejected(session, text, outcome === 'failed' ? vote : undefined))) return 'rejected';
  return ending === 'cut' ? 'tabled' : undefined;
}

/** What a vote decides beside the text itself. */
function followed(session: Session, { proposal, question, motion }: Vote, outcome: 'passed' | 'failed', given: Given): LogEvent[] {
  if (motion !== undefined) return motionDecided(session, motion, outcome, given);
  if (question?.on === 'amendment') {
    return settleAmendment(session, question.amendment, outcome === 'passed' ? 'adopted' : 'rejected', given);
  }
  return question?.on === 'part' || outcome === 'failed' ? [] : settled(session, proposal, given);
}

/** The next question that is still one; before the text itself its rejected parts are taken out. */
function nextQuestion(session: Session, { proposal, method }: Vote, from: number, given: Given): LogEvent[] {
  const text = session.proposals[proposal];
  const plan = text?.ballot;
  if (!text || !plan) return [];
  const at = plan.questions.findIndex((question, n) => n > plan.at && !isMoot(session, text, question));
  const open = (now: Session) => [openQuestion(now, now.proposals[proposal]!, { ...plan, at }, { from, method }, given)];
  return plan.questions[at]?.on === 'text' ? chained(session, [(now) => partsSettled(now, proposal, given), open]) : open(session);
}

/** The votes on a text since it was last put, oldest first. */
export function roundOf(session: Session, proposal: string): Vote[] {
  const votes = Object.values(session.votes).filter((vote) => vote.proposal === proposal);
  // The text itself comes last, unless it is voted once more.
  const isLast = ({ question, text }: Vote, n: number) =>
    (question === undefined || question.on === 'text' || text !== undefined) && votes[n + 1]?.again !== true;
  return votes.slice(votes.slice(0, -1).findLastIndex(isLast) + 1);
}

/** The votes on parts since then. A part that was voted once more has the outcome of the second time. */
function partsVoted(session: Session, proposal: string): Vote[] {
  const parts = roundOf(session, proposal).filter(({ question }) => question?.on === 'part');
  return parts.filter((vote, n) => !parts.slice(n + 1).some(({ question }) => isDeepEqual(question, vote.question)));
}

const isDeepEqual = (one: Vote['question'], other: Vote['question']): boolean => canonical(one) === canonical(other);

/** A text without the parts that were rejected; `also` is a part rejected just now. */
function withoutRejected(session: Session, text: Proposal, also?: Vote): TextWording {
  const parts = partsOf(text);
  const rejected = partsVoted(session, text.id)
    .filter((vote) => vote === also || vote.outcome === 'failed')
    .flatMap(({ question }) => (question?.on === 'part' ? (parts[question.part] ?? []) : []));
  return without(wordingOf(text), rejected, session.exercise?.mechanisms ?? []);
}

const isEmpty = ({ clauses, mechanisms = [] }: TextWording): boolean => clauses.length === 0 && mechanisms.length === 0;

/** What was decided on parts shows in the text, as one new version. */
function partsSettled(session: Session, proposal: string, given: Given): LogEvent[] {
  const text = session.proposals[proposal];
  if (!text || text.stage === 'rejected' || !partsVoted(session, proposal).some(({ outcome }) => outcome === 'failed')) return [];
  const left = withoutRejected(session, text);
  return isEmpty(left) ? [] : [told(given.at, TO_ALL, 'proposalRevised', { id: proposal, ...left })];
}

/** May a rejected text be put once more? A second vote after a tie is none of those. [VOT-11] */
export function mayBePutAgain(session: Session, proposal: string): boolean {
  const rejections = Object.values(session.votes).filter((vote) => vote.proposal === proposal && hasRejected(vote));
  return rejections.length <= (session.exercise?.negotiation.revotes ?? 0);
}

const hasRejected = ({ outcome, question, text, because, again }: Vote): boolean => {
  const isWhole = question === undefined || question.on === 'text';
  return text === 'rejected' || (isWhole && outcome === 'failed' && (because !== 'tie' || again === true));
};

/** The delegation in the chair, by the exercise or its rules of procedure; nobody where the facilitator is. */
export const chairOf = (session: Session): DelegationId | undefined => session.exercise?.negotiation.chair ?? chairNow(session);

/** Exercise time, ms, until which a vote can be explained; nothing where it cannot be. [VOT-14] */
export function explainsUntil({ exercise }: Session, { outcome, motion, closedAt, closesAt }: Vote): number | undefined {
  const { explanationMin } = exercise?.negotiation ?? {};
  return !outcome || motion !== undefined || !explanationMin ? undefined : (closedAt ?? closesAt) + explanationMin * MINUTE;
}
