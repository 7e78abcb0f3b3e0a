import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, idText } from './command.ts';
import { motionOf, unlessMoving } from './meeting-rules.ts';

/** Whoever moved a motion takes it back, until it is put. [PRC-5] */
export const withdrawMotion = command({
  input: z.strictObject({ motion: idText }),
  decide(session, { motion }, given) {
    const refused = unlessMoving(session, given);
    if (refused) return refused;
    const moved = motionOf(session, motion);
    if ('refused' in moved) return moved;
    if (moved.delegation !== delegationOf(given.seat)) return refuse('notYourMotion');
    if (moved.stage !== 'moved' && moved.stage !== 'pending') return refuse('motionWasPut');
    return { events: [told(given.at, TO_ALL, 'motionWithdrawn', { id: moved.id })] };
  },
});
