import { z } from 'zod';
import { id, textSchema } from './basics.ts';

/** value → value × times + add, or set; cut to the variable's range. */
const change = z
  .strictObject({
    var: z.string().min(1).meta({ description: 'T, S, F, I, C, K, P, A, sov, threat, position or an indicator' }),
    on: z
      .union([z.string(), z.array(z.string()).min(1)])
      .optional()
      .meta({ description: 'Delegations, pairs or “all”; left out for an indicator of the whole world' }),
    issue: id.optional().meta({ description: 'Which threat or position' }),
    times: z.number().optional(),
    add: z.number().optional(),
    set: z.number().optional(),
  })
  .refine((one) => one.times !== undefined || one.add !== undefined || one.set !== undefined, {
    error: 'expected “times”, “add” or “set”',
  });
export type StartChange = z.infer<typeof change>;

const option = z.strictObject({
  id,
  name: textSchema,
  text: textSchema.optional().meta({ description: 'A context card that everybody reads; left out, only the control room knows' }),
  changes: z.array(change).default([]),
});
export type StartOption = z.infer<typeof option>;

/** A choice the facilitator makes before STARTEX, such as a tense start or one after détente. The first option is the usual one. */
export const startChoiceSchema = z.strictObject({ id, name: textSchema, options: z.array(option).min(1) });
export type StartChoice = z.infer<typeof startChoiceSchema>;
