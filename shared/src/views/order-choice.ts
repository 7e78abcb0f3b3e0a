import { decide } from '../commands/decide.ts';
import type { Exercise } from '../exercise/schema.ts';
import type { Order, OtherOrder } from '../model/order.ts';
import type { SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { priceOf } from '../rules/orders.ts';
import type { Refusal, RefusalCode } from '../rules/refusal.ts';
import { delegationBehind } from './perspective.ts';

/** Refusals that say something of the order itself, not of the moment or of what has still to be filled in. */
const OF_THE_ORDER: readonly RefusalCode[] = ['needNotMet', 'tooDear', 'tooManyOrders'];

/**
 * Why an order could not be given beside those already chosen, or nothing when it could: what the command itself answers,
 * asked as if the phase took orders, since they are drafted before it does. Whom it is directed at is still open.
 */
export function whyNotOrder(session: Session, eyes: SeatId, chosen: readonly Order[], order: string, at: number): Refusal | undefined {
  const delegation = delegationBehind(session, eyes);
  const { exercise, phase } = session;
  const seats = exercise?.delegations.find(({ id }) => id === delegation)?.seats ?? [];
  const seat = seats.find(({ can }) => can.includes('order'));
  if (!exercise || !phase || !seat || session.revealed[phase.turn]) return undefined;
  const somebody = exercise.delegations.find(({ id }) => id !== delegation)?.id;
  const directed = (one: Order): Order => {
    const type = exercise.orders.find(({ id }) => id === one.order);
    return type?.target === 'delegation' && one.target === undefined && somebody !== undefined ? { ...one, target: somebody } : one;
  };
  const orders = [...chosen, { order, text: '' }].map(directed).map(wholeConditions);
  const asked: Session = {
    ...session,
    stage: 'running',
    clock: { ...session.clock, running: true },
    exercise: { ...exercise, turns: exercise.turns.map((turn) => (turn.n === phase.turn ? takingOrders(turn) : turn)) },
  };
  const decision = decide(asked, 'sealOrders', { orders }, { seat: `${delegation}.${seat.id}`, at, id: '' });
  const refused = 'refused' in decision ? decision.refused : undefined;
  return refused && OF_THE_ORDER.includes(refused.code) ? refused : undefined;
}

/** An order being written, without a condition of which a part has still to be said. */
export function wholeConditions({ ifOther, unlessOther, ...order }: Order): Order {
  const isWhole = (one: OtherOrder | undefined): one is OtherOrder => one !== undefined && one.delegation !== '' && one.order !== '';
  return { ...order, ...(isWhole(ifOther) ? { ifOther } : {}), ...(isWhole(unlessOther) ? { unlessOther } : {}) };
}

const takingOrders = (turn: Exercise['turns'][number]): Exercise['turns'][number] => ({
  ...turn,
  phases: turn.phases.map(({ only: _only, ...phase }) => ({ ...phase, allow: [...phase.allow, 'order' as const] })),
});

/** What orders cost together, in points of political capital, and what the delegation has; nothing where no order costs any. */
export function costOfOrders(session: Session, eyes: SeatId, orders: readonly Order[]): { cost: number; have?: number } | undefined {
  const types = session.exercise?.orders ?? [];
  if (types.every(({ capital }) => capital === 0)) return undefined;
  const own = delegationBehind(session, eyes);
  const have = own === undefined ? undefined : session.world[`K:${own}`]?.value;
  return { cost: priceOf(types, orders), ...(have === undefined ? {} : { have }) };
}
