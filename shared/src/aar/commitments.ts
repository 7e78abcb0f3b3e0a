import type { Text } from '../exercise/schema.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';

/** Something a delegation did that stands against what it had agreed to. Exercise time in ms where it is known. */
export type Departure =
  | { how: 'order'; turn: number; order: Text; against: DelegationId }
  | { how: 'notice'; mechanism: Text }
  | { how: 'notSigned' };

/** An adopted text and how one delegation that agreed to it has kept it. */
export interface Commitment {
  delegation: DelegationId;
  proposal: string;
  number: number;
  title: string;
  /** Signed it, or voted for it where nothing is signed. */
  by: 'signature' | 'vote';
  /** Exercise time, ms, from which it holds. */
  since: number;
  departures: Departure[];
}

/** Orders that stand against a commitment to whoever they are directed at. */
const AGAINST = ['coercive', 'forceful'];

/**
 * Who agreed to what, and what it did afterwards that stands against it: a coercive or forceful order against another
 * one that agreed, in a turn that began after the text was adopted; leaving one of its mechanisms; voting for a text and
 * not signing it. Whether that is a breach is for the people to judge; this finds where to look.
 */
export function commitments(session: Session): Commitment[] {
  return Object.values(session.proposals).flatMap((proposal): Commitment[] => {
    const vote = Object.values(session.votes).findLast(
      (one) =>
        one.proposal === proposal.id &&
        one.outcome === 'passed' &&
        one.motion === undefined &&
        (one.question === undefined || one.question.on === 'text'),
    );
    if (!vote || !['adopted', 'signing', 'lapsed'].includes(proposal.stage)) return [];
    const signing = session.signings?.[proposal.id];
    const voted = vote.electorate.filter((code) => vote.ballots?.[code] === 'yes');
    const signed = Object.keys(signing?.signatures ?? {});
    const parties = signing ? signed : voted;
    const agreed = vote.electorate.filter((code) => voted.includes(code) || signed.includes(code));
    return agreed.map((delegation) => {
      const signature = signing?.signatures[delegation];
      const since = signature?.played ?? vote.closedAt ?? vote.closesAt;
      const isOver = signing?.outcome !== undefined || proposal.stage === 'lapsed';
      return {
        delegation,
        proposal: proposal.id,
        number: proposal.number,
        title: proposal.title,
        by: signature ? 'signature' : 'vote',
        since,
        departures: [
          ...(signing && !signature && isOver ? [{ how: 'notSigned' } as const] : []),
          ...orders(session, delegation, parties, since),
          ...notices(session, delegation, proposal.id),
        ],
      };
    });
  });
}

function orders(session: Session, delegation: DelegationId, parties: readonly DelegationId[], since: number): Departure[] {
  const types = session.exercise?.orders ?? [];
  return Object.entries(session.revealed).flatMap(([turn, revealed]) => {
    if ((session.turnsBegan?.[turn] ?? 0) < since) return [];
    const own = revealed.filter((one) => one.delegation === delegation).flatMap((one) => one.orders);
    return own.flatMap((order): Departure[] => {
      const type = types.find(({ id }) => id === order.order);
      const { target } = order;
      if (!type || target === undefined || order.unmet || !AGAINST.includes(type.stance) || !parties.includes(target)) return [];
      return [{ how: 'order', turn: Number(turn), order: type.name, against: target }];
    });
  });
}

function notices(session: Session, delegation: DelegationId, proposal: string): Departure[] {
  return Object.values(session.mechanisms ?? {}).flatMap((one): Departure[] => {
    const listed = one.spec.members === 'all' || one.spec.members.includes(delegation);
    const left = one.leaving[delegation] !== undefined || (listed && one.inForceTurn !== undefined && !one.members.includes(delegation));
    return one.proposal === proposal && left ? [{ how: 'notice', mechanism: one.spec.name }] : [];
  });
}
