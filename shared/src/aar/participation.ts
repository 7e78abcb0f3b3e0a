import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { wordsIn } from './exchange.ts';

/** How much of what one could do a delegation did, as far as the eyes behind the session know. */
export interface Participation {
  delegation: DelegationId;
  messages: number;
  statements: number;
  /** Words in messages to others and in statements, and their share of everybody's, 0 … 1. */
  words: number;
  share: number;
  /** Texts tabled and amendments moved. */
  proposed: number;
  /** Closed votes in which it could vote, and did. Of secret votes only the delegation and the control room know. */
  votesAsked: number;
  votesCast: number;
  /** Turns whose orders were revealed, and those in which it had sealed some. */
  orderTurns: number;
  ordered: number;
  /** Items it was asked to acknowledge, and did. */
  asked: number;
  acknowledged: number;
}

export function participation(session: Session): Participation[] {
  const all = (session.exercise?.delegations ?? []).map(({ id }) => of(session, id));
  const words = all.reduce((sum, one) => sum + one.words, 0);
  return all.map((one) => ({ ...one, share: words === 0 ? 0 : one.words / words }));
}

function of(session: Session, delegation: DelegationId): Participation {
  const said = Object.values(session.channels).flatMap(({ kind, messages }) =>
    kind === 'delegation' ? [] : messages.filter(({ by }) => delegationOf(by) === delegation),
  );
  const statements = Object.values(session.wire).filter(({ kind, by }) => kind === 'statement' && by === delegation);
  const texts = Object.values(session.proposals).filter(({ sponsor }) => sponsor === delegation);
  const moved = Object.values(session.amendments ?? {}).filter((one) => one.delegation === delegation);
  const votes = Object.values(session.votes).filter(({ outcome, electorate }) => outcome !== undefined && electorate.includes(delegation));
  const turns = Object.keys(session.revealed);
  const asked = Object.values(session.wire).filter(
    ({ id, acknowledgeBy }) => acknowledgeBy !== undefined && isReader(session, id, delegation),
  );
  return {
    delegation,
    messages: said.length,
    statements: statements.length,
    words: said.reduce((sum, { text }) => sum + wordsIn(text), 0) + statements.reduce((sum, { text }) => sum + wordsOf(text), 0),
    share: 0,
    proposed: texts.length + moved.length,
    votesAsked: votes.length,
    votesCast: votes.filter(({ id, ballots }) => {
      const told = ballots?.[delegation];
      return told === undefined ? session.ballots[id]?.[delegation] !== undefined : told !== 'absent';
    }).length,
    orderTurns: turns.length,
    ordered: turns.filter((turn) => session.sealed[turn]?.[delegation] ?? hasRevealed(session, turn, delegation)).length,
    asked: asked.length,
    acknowledged: asked.filter(({ id }) => session.receipts[id]?.[delegation] !== undefined).length,
  };
}

const hasRevealed = (session: Session, turn: string, code: DelegationId): boolean =>
  session.revealed[turn]?.some(({ delegation, byDefault }) => delegation === code && !byDefault) === true;

/** Was it told this item? The control room has the address list; others have what they were told. */
function isReader(session: Session, wire: string, delegation: DelegationId): boolean {
  const heard = session.heardBy[`wire:${wire}`];
  return heard === undefined || heard.includes('public') || heard.includes(`d:${delegation}`);
}

const wordsOf = (text: string | Record<string, string>): number =>
  wordsIn(typeof text === 'string' ? text : (Object.values(text)[0] ?? ''));
