import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';
import { corrected, notices } from './correction-rules.ts';

/** A correction is taken back like anything else that did not happen so. [COR-4] */
export const undoCorrection = command({
  input: z.strictObject({ correction: idText, why: typed(300), notices }),
  decide(session, { correction, why, notices }, given) {
    const refused = unlessControl(given, 'undoCorrection') ?? unlessRunning(session);
    if (refused) return refused;
    if (!given.past) return refuse('noPast');
    const known = Object.hasOwn(session.corrections ?? {}, correction) ? session.corrections![correction] : undefined;
    const isTaken = Object.values(session.corrections ?? {}).some(({ undoes }) => undoes === correction);
    if (!known || isTaken) return refuse('noSuchCorrection');
    return corrected(session, given.past(), { undoes: correction, why, track: 'control', notices }, given);
  },
});
