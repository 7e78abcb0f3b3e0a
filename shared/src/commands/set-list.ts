import * as z from 'zod/mini';
import { TO_ALL, told } from '../rules/decision.ts';
import { asOneVoice } from '../rules/powers.ts';
import { command } from './command.ts';
import { unlessListed, unlessPresiding } from './meeting-rules.ts';

/** The chair closes the list of speakers, or opens it again; who stands on it still speaks. [PRC-2] */
export const setList = command({
  input: z.strictObject({ open: z.boolean() }),
  decide(session, { open }, given) {
    const refused = unlessPresiding(session, given) ?? unlessListed(session);
    return refused ?? { events: [told(given.at, TO_ALL, 'listSet', { open, by: asOneVoice(given.seat) })] };
  },
});
