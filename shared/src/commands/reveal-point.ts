import * as z from 'zod/mini';
import { unfoldingOf } from '../rules/attachments.ts';
import { refuse, told } from '../rules/decision.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/** The facilitator tells the readers of an item the next point of a chart on it. [INJ-21] */
export const revealPoint = command({
  input: z.strictObject({ wire: idText, attachment: z.int().check(z.gte(0)) }),
  decide(session, { wire, attachment }, given) {
    const refused = unlessControl(given, 'revealPoint') ?? unlessRunning(session);
    if (refused) return refused;
    const charts = Object.values(session.msel).flatMap((state) => unfoldingOf(session, state));
    const chart = charts.find((one) => one.wire === wire && one.attachment === attachment);
    if (!chart) return refuse('noSuchChart');
    if (!chart.next) return refuse('allRevealed');
    return { events: [told(given.at, session.heardBy[`wire:${wire}`] ?? [], 'chartPointTold', { wire, attachment, row: chart.next })] };
  },
});
