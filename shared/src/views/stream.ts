import type { SealedOrders } from '../model/order.ts';
import type { Proposal, Vote } from '../model/proposal.ts';
import type { Session } from '../model/session.ts';
import type { WireItem } from '../model/wire.ts';

/** One entry of the wire: what was told, or the outcome of a vote or of a turn's orders. `played` is exercise time in ms. */
export type StreamEntry = { key: string; played: number } & (
  | { kind: WireItem['kind']; item: WireItem }
  | { kind: 'vote'; vote: Vote; proposal: Proposal }
  | { kind: 'orders'; turn: number; orders: SealedOrders[] }
);

/** Everything addressed to the reader of this session, newest first. */
export function streamOf(session: Session): StreamEntry[] {
  const told = Object.values(session.wire).map((item): StreamEntry => {
    return { key: item.id, played: item.played, kind: item.kind, item };
  });
  const votes = Object.values(session.votes).flatMap((vote): StreamEntry[] => {
    const proposal = session.proposals[vote.proposal];
    return vote.outcome && proposal
      ? [{ key: `vote:${vote.id}`, played: vote.closedAt ?? vote.closesAt, kind: 'vote', vote, proposal }]
      : [];
  });
  const orders = Object.entries(session.revealed).map(([turn, revealed]): StreamEntry => {
    return { key: `orders:${turn}`, played: session.revealedAt?.[turn] ?? 0, kind: 'orders', turn: Number(turn), orders: revealed };
  });
  // The sort is stable, so of two told in the same moment the later one stands above.
  return [...told, ...votes, ...orders].reverse().sort((a, b) => b.played - a.played);
}
