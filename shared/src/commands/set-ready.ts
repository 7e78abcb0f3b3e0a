import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command } from './command.ts';

/** A seat says that it is ready to start, or not yet. [SEA-3] */
export const setReady = command({
  input: z.strictObject({ ready: z.boolean() }),
  decide(session, { ready }, { seat, at }) {
    const state = session.seats[seat];
    if (!state) return refuse('delegationOnly');
    if (state.ready === ready) return { events: [] };
    return { events: [told(at, TO_ALL, 'readinessChanged', { seat, ready })] };
  },
});
