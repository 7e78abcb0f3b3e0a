import type { LogEvent } from '../events/event.ts';
import type { BallotPlan, Proposal, Question, Vote, VotingMethod } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { pendingAmendments } from './amendments.ts';
import { publicSlot } from './crises.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { partsOf } from './texts.ts';
import { MINUTE, played } from './time.ts';

/** Who may vote: every delegation with a seat that has the right. [VOT-1] */
export function electorateOf(session: Session): DelegationId[] {
  return session.exercise!.delegations.filter(({ seats }) => seats.some(({ can }) => can.includes('vote'))).map(({ id }) => id);
}

/** What is asked of a text, in sequence: the amendments, furthest first; its parts, where it is divided; the text as it then stands. [VOT-7] */
export function questionsOf(session: Session, proposal: Proposal): Question[] {
  const amendments = pendingAmendments(session, proposal.id).map(({ id }): Question => ({ on: 'amendment', amendment: id }));
  const parts = partsOf(proposal).flatMap((part, n): Question[] => (part.length > 0 ? [{ on: 'part', part: n }] : []));
  return [...amendments, ...(parts.length > 1 ? parts : []), { on: 'text' }];
}

/** Is there still something to ask? A question may have gone with an earlier one. */
export function isMoot(session: Session, proposal: Proposal, question: Question): boolean {
  if (question.on === 'amendment') return !pendingAmendments(session, proposal.id).some(({ id }) => id === question.amendment);
  return question.on === 'part' && (partsOf(proposal)[question.part] ?? []).length === 0;
}

/** How the facilitator or the phase puts a text; both have the exercise's answer where nothing is said. */
export interface Call {
  closesAt: number;
  method?: VotingMethod | undefined;
}

/** Puts a text to the vote: as a whole, or with the first of its questions. [VOT-1] [VOT-7] */
export function openVote(session: Session, proposal: string, { closesAt, method }: Call, given: Given): LogEvent {
  const text = session.proposals[proposal]!;
  const questions = questionsOf(session, text);
  const from = played(session.clock, given.at);
  if (questions.length > 1) return openQuestion(session, text, { questions, at: 0, closesAt }, { from, method }, given);
  const { rule } = session.exercise!.negotiation;
  const times = { openedAt: from, closesAt: closing(rule, from, closesAt) };
  return told(given.at, TO_ALL, 'voteOpened', { id: nextId(session, proposal), proposal, ...terms(session, rule, method), ...times });
}

/** Opens one of several questions. They share the time that is left; a silence has its own window, and the end moves along. [VOT-7] */
export function openQuestion(
  session: Session,
  { id }: Proposal,
  plan: BallotPlan,
  { from, method, length }: { from: number; method?: VotingMethod | undefined; length?: number },
  given: Given,
): LogEvent {
  const { rule, amendmentRule = rule } = session.exercise!.negotiation;
  const question = plan.questions[plan.at]!;
  const asked = question.on === 'text' ? rule : amendmentRule;
  const share = Math.floor(Math.max(0, plan.closesAt - from) / (plan.questions.length - plan.at));
  const closesAt = closing(asked, from, from + (length ?? share));
  return told(given.at, TO_ALL, 'voteOpened', {
    id: nextId(session, id),
    proposal: id,
    question,
    ...terms(session, asked, method),
    ...(length === undefined ? {} : { again: true as const }),
    openedAt: from,
    closesAt,
    plan: { ...plan, closesAt: plan.closesAt + (length ?? Math.max(0, closesAt - from - share)) },
  });
}

/** Puts a vote that ended in a tie once more, for as long as before. `plan`: the questions it was one of. [VOT-11] */
export function openAgain(session: Session, vote: Vote, plan: BallotPlan | undefined, from: number, given: Given): LogEvent {
  const { proposal, question, openedAt, closesAt, rule, method, parties, quorum, electorate } = vote;
  const length = closesAt - openedAt;
  if (plan && question) return openQuestion(session, session.proposals[proposal]!, plan, { from, method, length }, given);
  return told(given.at, TO_ALL, 'voteOpened', {
    id: nextId(session, proposal),
    proposal,
    rule,
    ...optional({ method, parties, quorum }),
    again: true,
    electorate,
    openedAt: from,
    closesAt: from + length,
  });
}

/** How a motion of procedure is put. */
export interface MotionCall {
  id: string;
  motion: string;
  closesAt: number;
  electorate?: DelegationId[];
  /** The rule for motions of its kind; the exercise's for procedure when left out. */
  rule?: Rule;
  /** Vetoes hold here too. */
  vetoes?: true;
}

/**
 * A motion of procedure, decided by the rule given or the exercise's for those: a simple majority where neither says
 * anything. No veto holds, unless the rules of procedure say so. [VOT-13]
 */
export function openMotionVote(
  session: Session,
  {
    id,
    motion,
    closesAt,
    electorate,
    rule = session.exercise!.negotiation.proceduralRule ?? { type: 'simple_majority' },
    vetoes,
  }: MotionCall,
  given: Given,
): LogEvent {
  const from = played(session.clock, given.at);
  return told(given.at, TO_ALL, 'voteOpened', {
    id,
    proposal: '',
    motion,
    ...terms(session, rule),
    ...optional({ electorate, vetoes }),
    openedAt: from,
    closesAt: closing(rule, from, closesAt),
  });
}

type Rule = Vote['rule'];

/** What a vote goes by, fixed when it opens. What the exercise leaves out is left out. [VOT-1] [VOT-9] */
function terms(session: Session, rule: Rule, method?: VotingMethod): Pick<Vote, 'rule' | 'method' | 'parties' | 'quorum' | 'electorate'> {
  const { negotiation } = session.exercise!;
  const knowsParties = rule.type === 'parties' || (rule.type === 'unanimity_minus' && rule.exclude === 'parties');
  return {
    rule,
    ...optional({
      method: method ?? negotiation.method,
      quorum: negotiation.quorum,
      parties: knowsParties ? partiesOf(session) : undefined,
    }),
    electorate: electorateOf(session),
  };
}

/** The parties to the matter: those the exercise names, else those of live crises that everybody knows of. [VOT-9] */
export function partiesOf(session: Session): DelegationId[] {
  const live = Object.entries(session.crises ?? {}).filter(([slot, one]) => slot === publicSlot(one.crisis) && one.ended === undefined);
  return session.exercise!.negotiation.parties ?? [...new Set(live.flatMap(([, { parties }]) => parties))].sort();
}

/** A silence lasts as long as its rule says, whatever time was given. [VOT-4] */
const closing = (rule: Rule, from: number, closesAt: number): number =>
  rule.type === 'silence' ? from + rule.windowMin * MINUTE : closesAt;

const nextId = (session: Session, proposal: string): string =>
  `${proposal}-v${Object.values(session.votes).filter((vote) => vote.proposal === proposal).length + 1}`;

function optional<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Leaves out what is undefined, which the type of `fromEntries` cannot say.
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
