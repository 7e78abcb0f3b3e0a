import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, idText } from './command.ts';
import { motionOf, unlessMoving } from './meeting-rules.ts';

/** Another delegation supports a motion, where the rules ask for that. [PRC-5] */
export const secondMotion = command({
  input: z.strictObject({ motion: idText }),
  decide(session, { motion }, given) {
    const refused = unlessMoving(session, given);
    if (refused) return refused;
    const moved = motionOf(session, motion);
    if ('refused' in moved) return moved;
    const delegation = delegationOf(given.seat)!;
    if (moved.delegation === delegation) return refuse('ownMotion');
    if (moved.stage !== 'moved') return refuse('needsNoSecond');
    return { events: [told(given.at, TO_ALL, 'motionSeconded', { id: moved.id, delegation })] };
  },
});
