import type { Choice, Counts, Proposal, Question, TextWording, Vote } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { isMoot } from '../rules/questions.ts';
import { applied, partsOf, without, wordingOf } from '../rules/texts.ts';
import { chairOf, explainsUntil, roundOf } from '../rules/vote-closing.ts';
import { ballotsOf, counted, countsOf } from '../rules/voting.ts';
import { delegationBehind, holds } from './perspective.ts';

/** What a vote asks, as people name it: amendment A-2, part 1 of 3, a motion, or the text. */
export type Asked =
  | { on: 'amendment'; number: number; by: DelegationId | undefined }
  | { on: 'part'; number: number; of: number }
  | { on: 'motion'; motion: string }
  | { on: 'text' };

export function askedIn(session: Session, { proposal, question, motion }: Pick<Vote, 'proposal' | 'question' | 'motion'>): Asked {
  if (motion !== undefined) return { on: 'motion', motion };
  if (!question || question.on === 'text') return { on: 'text' };
  if (question.on === 'part') {
    const text = session.proposals[proposal];
    return { on: 'part', number: question.part + 1, of: text ? partsOf(text).length : 0 };
  }
  const amendment = session.amendments?.[question.amendment];
  return { on: 'amendment', number: amendment?.number ?? 0, by: amendment?.delegation };
}

/** How many said what: the result, or in an open vote what was heard so far. Nothing while that is not told. */
export function countsIn(vote: Vote): Counts | undefined {
  if (vote.counts) return vote.counts;
  if (vote.ballots) return countsOf(vote.ballots);
  return vote.method === 'open' ? countsOf(ballotsOf(vote, vote.called ?? {})) : undefined;
}

export type Standing = { kind: 'decided'; outcome: 'passed' | 'failed' } | { kind: 'needs'; more: number };

/**
 * Where an open vote stands: decided whatever the rest say, or the least number of further yeses that would decide it.
 * Nothing where more than the number counts: whose they are, or that nobody says no.
 */
export function standingOf(vote: Vote): Standing | undefined {
  const { rule, electorate, called = {} } = vote;
  const isOfNumbers = ['unanimity', 'majority', 'simple_majority'].includes(rule.type) || (rule.type === 'unanimity_minus' && rule.minus);
  if (vote.method !== 'open' || !isOfNumbers) return undefined;
  const waiting = electorate.filter((one) => !Object.hasOwn(called, one));
  // The rest: so many say yes, the others no.
  const passesWith = (yes: number, others: Choice) => {
    const rest = Object.fromEntries(waiting.map((one, n) => [one, n < yes ? ('yes' as const) : others]));
    return counted(vote, ballotsOf(vote, { ...called, ...rest })).outcome === 'passed';
  };
  if (!passesWith(waiting.length, 'no')) return { kind: 'decided', outcome: 'failed' };
  const more = waiting.findIndex((_one, yes) => passesWith(yes, 'no'));
  if (more === 0 || waiting.length === 0) return { kind: 'decided', outcome: 'passed' };
  return { kind: 'needs', more: more < 0 ? waiting.length : more };
}

/** A question of a text in its sequence, with the vote on it where there was one. */
export interface Step {
  question: Question;
  asked: Asked;
  stage: 'ahead' | 'now' | 'passed' | 'failed' | 'moot';
  vote?: Vote;
}

/** The questions of a text that is or was last put, in their sequence; none where it is put as a whole. */
export function stepsOf(session: Session, proposal: Proposal): Step[] {
  const round = roundOf(session, proposal.id);
  const voteOn = (question: Question) => round.findLast((vote) => JSON.stringify(vote.question) === JSON.stringify(question));
  const put = round.flatMap(({ question, again }) => (question && !again ? [question] : []));
  return (proposal.ballot?.questions ?? put).map((question): Step => {
    const vote = voteOn(question);
    const asked = askedIn(session, { proposal: proposal.id, question });
    if (vote) return { question, asked, vote, stage: vote.outcome ?? 'now' };
    return { question, asked, stage: isMoot(session, proposal, question) ? 'moot' : 'ahead' };
  });
}

/** May this seat break the tie of a vote? [VOT-11] */
export function mayBreakTie(session: Session, seat: SeatId, vote: Vote): boolean {
  const isTied = vote.tiedUntil !== undefined && !vote.outcome && !vote.casting;
  return isTied && delegationBehind(session, seat) === chairOf(session) && holds(session, seat, 'vote');
}

/** Exercise time, ms, until which this seat may still explain its delegation's vote; nothing where it may not. [VOT-14] */
export function mayExplainUntil(session: Session, seat: SeatId, vote: Vote, now: number): number | undefined {
  const delegation = delegationBehind(session, seat);
  const until = explainsUntil(session, vote);
  if (delegation === undefined || until === undefined || until < now || session.stage !== 'running') return undefined;
  const isOpen = vote.electorate.includes(delegation) && !session.explanations?.[vote.id]?.[delegation] && holds(session, seat, 'vote');
  return isOpen ? until : undefined;
}

/** A text as it will be if a question passes and if it fails; nothing for the text itself, which then is there or is not. */
export function afterwards(
  session: Session,
  vote: Pick<Vote, 'proposal' | 'question'>,
): { passes: TextWording; fails: TextWording } | undefined {
  const text = session.proposals[vote.proposal];
  const { question } = vote;
  if (!text || !question || question.on === 'text') return undefined;
  const now = wordingOf(text);
  if (question.on === 'part') {
    return { passes: now, fails: without(now, partsOf(text)[question.part] ?? [], session.exercise?.mechanisms ?? []) };
  }
  const amendment = session.amendments?.[question.amendment];
  const passes = amendment && applied(now, amendment.changes);
  return passes && { passes, fails: now };
}
