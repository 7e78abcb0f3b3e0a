import type { DelegationId, SeatId } from '../model/seat.ts';
import type { CallAnswer, WireItem } from '../model/wire.ts';
import type { Evolvers } from './event.ts';
import { inner } from './inner.ts';

export interface WireEvents {
  /** An inject's wording, a public statement or an outcome reaches its readers. */
  wireTold: Omit<WireItem, 'at'>;
  wireAcknowledged: { wire: string; delegation: DelegationId; by: SeatId; played: number };
  callAnswered: { wire: string; delegation: DelegationId; by: SeatId; answer: CallAnswer; played: number };
}

export const wireEvolvers: Evolvers<WireEvents> = {
  wireTold(session, item, { at, to }) {
    session.wire[item.id] = { ...item, at };
    if (to) session.heardBy[`wire:${item.id}`] = to;
  },
  wireAcknowledged(session, { wire, delegation, by, played }, { at }) {
    const receipts = inner(session.receipts, wire);
    receipts[delegation] ??= { by, at, played };
  },
  callAnswered(session, { wire, delegation, by, answer, played }, { at }) {
    const receipts = inner(session.receipts, wire);
    receipts[delegation] = { by, at, played, answer };
  },
};
