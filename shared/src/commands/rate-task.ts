import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, typed, unlessControl } from './command.ts';
import { evidence, rating } from './observation-input.ts';

/** A task of the evaluation guide is judged, or judged anew; earlier judgements stay with it. [EVA-3] */
export const rateTask = command({
  input: z.strictObject({
    /** Its place in the guide, from 0. */
    task: z.int().check(z.gte(0)),
    rating: z.exactOptional(rating),
    note: z.exactOptional(typed(2000)),
    evidence: z._default(evidence, []),
  }),
  decide(session, input, given) {
    const refused = unlessControl(given, 'rateTask');
    if (refused) return refused;
    if (!session.control?.exercise.evaluation.guide[input.task]) return refuse('noSuchTask');
    return { events: [told(given.at, TO_CONTROL, 'taskRated', { ...input, by: given.seat })] };
  },
});
