import type { Credence } from '../model/channel.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { relationSeen } from '../rules/perception.ts';

/** What one side took a relation to be, against what it was: points, 0 to 100. */
export interface RelationGap {
  variable: 'T' | 'S' | 'F';
  pair: [DelegationId, DelegationId];
  truth: number;
  /** What each of the two took it to be, in the order of the pair. */
  ideas: [number, number];
  /** The larger of the two errors, with its sign: above 0 it was taken to be more than it was. */
  gap: number;
}

/** Something one delegation counted on another to do, and whether it did. */
export interface Expectation {
  delegation: DelegationId;
  of: DelegationId;
  turn: number;
  /** Id of the order it counted on. */
  order: string;
  /** It counted on the order being given, or on its not being given. */
  given: boolean;
  came: boolean;
}

/** How far a delegation believed what it read. */
export interface Belief extends Credence {
  delegation: DelegationId;
  message: string;
}

/** Tension and trust as both sides took them against the truth, the widest gap first. With the control room's eyes. */
export function relationGaps(session: Session): RelationGap[] {
  return Object.entries(session.world)
    .flatMap(([key, { value }]): RelationGap[] => {
      const [, variable, a, b] = /^([TSF]):([A-Z0-9]+)~([A-Z0-9]+)$/.exec(key) ?? [];
      if (!variable || !a || !b) return [];
      const name = variable as RelationGap['variable'];
      const ideas: [number, number] = [relationSeen(session, name, a, b), relationSeen(session, name, b, a)];
      const [one, other] = [ideas[0] - value, ideas[1] - value];
      return [{ variable: name, pair: [a, b], truth: value, ideas, gap: Math.abs(one) >= Math.abs(other) ? one : other }];
    })
    .sort((x, y) => Math.abs(y.gap) - Math.abs(x.gap));
}

/** What delegations counted on when they made an order wait for another one, in turns that were revealed. */
export function expectations(session: Session): Expectation[] {
  return Object.entries(session.revealed).flatMap(([turn, revealed]) => {
    const came = (by: DelegationId, order: string) =>
      revealed.some((one) => one.delegation === by && one.orders.some((given) => given.order === order && !given.unmet));
    return revealed.flatMap(({ delegation, orders }) =>
      orders.flatMap(({ ifOther, unlessOther }): Expectation[] => [
        ...(ifOther ? [asked(delegation, turn, ifOther, true, came)] : []),
        ...(unlessOther ? [asked(delegation, turn, unlessOther, false, came)] : []),
      ]),
    );
  });
}

function asked(
  delegation: DelegationId,
  turn: string,
  other: { delegation: DelegationId; order: string },
  given: boolean,
  came: (by: DelegationId, order: string) => boolean,
): Expectation {
  const { delegation: of, order } = other;
  return { delegation, of, turn: Number(turn), order, given, came: came(of, order) };
}

/** What delegations said of messages when they were asked whether they believed them. */
export function beliefs(session: Session): Belief[] {
  return Object.entries(session.credences ?? {}).flatMap(([message, by]) =>
    Object.entries(by).map(([delegation, credence]) => ({ ...credence, delegation, message })),
  );
}
