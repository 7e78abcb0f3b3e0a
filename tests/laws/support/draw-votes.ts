import { FACILITATOR, type Session } from '@demarche/shared';
import type { Chance } from './chance.ts';

type Drawer = (session: Session, chance: Chance) => { seat: string; input: unknown } | undefined;

const voters = (session: Session): string[] =>
  session.control!.exercise.delegations.flatMap((one) =>
    one.seats.filter((seat) => seat.can.includes('vote')).map((seat) => `${one.id}.${seat.id}`),
  );

function oneOf<T>(list: readonly T[], chance: Chance): T | undefined {
  return list.length === 0 ? undefined : chance.one(list);
}

/** How the deeds of a vote may be drawn. Where the exercise says what becomes of a tie, many ballots make one. */
export const VOTE_DRAWERS = {
  callVote: (session, chance) => {
    const text = oneOf(
      Object.values(session.proposals).filter(({ stage }) => stage === 'tabled' || (stage === 'rejected' && chance.happens(0.3))),
      chance,
    );
    const method = chance.happens(0.4) ? { method: chance.one(['open', 'recorded', 'secret']) } : {};
    return text && { seat: FACILITATOR, input: { proposal: text.id, minutes: chance.one([0.25, 0.5, 2]), ...method } };
  },
  castBallot: (session, chance) => {
    const vote = oneOf(
      Object.values(session.votes).filter(({ outcome, tiedUntil }) => !outcome && tiedUntil === undefined),
      chance,
    );
    const seat = oneOf(voters(session), chance);
    if (!vote || !seat) return undefined;
    const cast = Object.values(session.ballots[vote.id] ?? {}).map(({ choice }) => choice);
    const isAhead = cast.filter((one) => one === 'yes').length > cast.filter((one) => one === 'no').length;
    const isClose = session.exercise?.negotiation.tie !== undefined && chance.happens(0.6);
    const choice = isClose ? (isAhead ? 'no' : 'yes') : chance.one(['yes', 'yes', 'yes', 'yes', 'abstain', 'no']);
    return { seat, input: { vote: vote.id, choice } };
  },
  breakTie: (session, chance) => {
    const tied = oneOf(
      Object.values(session.votes).filter(({ outcome, tiedUntil }) => !outcome && tiedUntil !== undefined),
      chance,
    );
    const chair = voters(session).find((seat) => seat.startsWith(`${session.exercise?.negotiation.chair}.`));
    return (
      tied && {
        seat: chance.happens(0.5) ? (chair ?? FACILITATOR) : FACILITATOR,
        input: { vote: tied.id, choice: chance.one(['yes', 'no']) },
      }
    );
  },
  explainVote: (session, chance) => {
    const over = oneOf(
      Object.values(session.votes).filter(({ outcome }) => outcome),
      chance,
    );
    const seat = oneOf(voters(session), chance);
    return over && seat ? { seat, input: { vote: over.id, text: 'We voted as we did.' } } : undefined;
  },
} satisfies Record<string, Drawer>;

/** While a vote is open, people vote; a tie is broken while it waits. */
export function urgent(session: Session, chance: Chance): 'castBallot' | 'breakTie' | undefined {
  const open = Object.values(session.votes).filter(({ outcome }) => !outcome);
  if (open.length === 0 || !chance.happens(0.3)) return undefined;
  return open.some(({ tiedUntil }) => tiedUntil !== undefined) ? 'breakTie' : 'castBallot';
}

/** What somebody tries who should not, or with something that is not there. */
export function voteTries(vote: string): [name: keyof typeof VOTE_DRAWERS, input: unknown][] {
  return [
    ['castBallot', { vote, choice: 'no' }],
    ['castBallot', { vote: 'toString', choice: 'yes' }],
    ['breakTie', { vote, choice: 'yes' }],
    ['breakTie', { vote: '__proto__', choice: 'no' }],
    ['explainVote', { vote, text: 'Because.' }],
    ['explainVote', { vote: 'constructor', text: 'Because.' }],
  ];
}

/** How an exercise decides: every method, what becomes of a tie, quorum, parties, authority, in any mixture. */
export function negotiationOf(chance: Chance, codes: readonly string[]): object {
  const rules = [
    { type: 'consensus' },
    { type: 'consensus', quorum: 2 },
    { type: 'unanimity' },
    { type: 'unanimity_minus', exclude: 'parties' },
    { type: 'majority', q: 0.6 },
    { type: 'majority', q: 0.51, base: 'present_voting' },
    { type: 'silence', windowMin: 0.5 },
    { type: 'chair', chair: codes[0] },
    { type: 'veto', holders: codes.slice(0, 1), count: 1 },
    { type: 'parties' },
  ];
  const isTied = chance.happens(0.45);
  return {
    maxProposals: 1 + chance.below(3),
    maxClauses: 1 + chance.below(3),
    rule: isTied ? { type: 'simple_majority' } : chance.one(rules),
    ...(chance.happens(0.6) ? { amendmentRule: { type: 'simple_majority' } } : {}),
    ...(chance.happens(0.7) ? { method: chance.one(['open', 'recorded', 'secret']) } : {}),
    ...(chance.happens(0.2) ? { quorum: 1 + chance.below(2) } : {}),
    ...(isTied ? { tie: chance.one(['fails', 'revote', 'chair', 'chair', 'chair', 'lot', 'lot']) } : {}),
    ...(chance.happens(0.5) ? { revotes: 1 + chance.below(2) } : {}),
    ...(chance.happens(0.6) ? { explanationMin: 1 + chance.below(3) } : {}),
    ...(chance.happens(0.7) ? { authority: chance.one(['last', 'head', 'majority', 'unanimous']) } : {}),
    ...(chance.happens(0.4) ? { parties: codes.slice(0, 2) } : {}),
    ...(chance.happens(0.4) ? { chair: codes[1] } : {}),
  };
}
