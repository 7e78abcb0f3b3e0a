import type { DelegationId, SeatId } from '../model/seat.ts';
import type { CallAnswer, WireItem } from '../model/wire.ts';
import type { Evolvers } from './event.ts';
import { inner, own } from './inner.ts';

export interface WireEvents {
  /** An inject's wording, a public statement or an outcome reaches its readers. */
  wireTold: Omit<WireItem, 'at'>;
  /** The next point of a chart on an item, told to the item's readers. */
  chartPointTold: { wire: string; attachment: number; row: string[] };
  wireAcknowledged: { wire: string; delegation: DelegationId; by: SeatId; played: number };
  callAnswered: { wire: string; delegation: DelegationId; by: SeatId; answer: CallAnswer; played: number };
}

export const wireEvolvers: Evolvers<WireEvents> = {
  wireTold(session, item, { at, to }) {
    session.wire[item.id] = { ...item, at };
    if (to) session.heardBy[`wire:${item.id}`] = to;
  },
  chartPointTold(session, { wire, attachment, row }) {
    const item = own(session.wire, wire);
    const chart = item?.attachments?.[attachment];
    if (!item?.attachments || typeof chart !== 'object' || chart.kind !== 'chart') return;
    // An item anew: it may be shared with the event that told it.
    const drawn = { ...chart, rows: [...chart.rows, row] };
    session.wire[wire] = { ...item, attachments: item.attachments.map((one, place) => (place === attachment ? drawn : one)) };
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
