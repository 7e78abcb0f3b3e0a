import { z } from 'zod';
import { code } from './basics.ts';

const quorum = z.number().int().min(1).optional();

/** When a vote passes, and how likely a mechanism is to act: the same rules for both. */
export const ruleSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('consensus'), quorum }),
    z.strictObject({ type: z.literal('unanimity') }),
    z
      .strictObject({
        type: z.literal('unanimity_minus'),
        exclude: z.literal('parties').optional().meta({ description: 'Parties to the matter do not vote on it' }),
        minus: z.number().int().min(1).optional().meta({ description: 'How many may be missing' }),
      })
      .refine(({ exclude, minus }) => (exclude === undefined) !== (minus === undefined), {
        error: 'expected either exclude: parties, or minus: and how many may be missing',
      }),
    z.strictObject({
      type: z.literal('majority'),
      q: z.number().gt(0).max(1),
      base: z.enum(['members', 'present_voting']).default('members'),
      quorum,
    }),
    z.strictObject({ type: z.literal('simple_majority') }),
    z.strictObject({
      type: z.literal('veto'),
      holders: z.array(code).min(1),
      count: z.number().int().min(1).meta({ description: 'How many must say yes, with no “no” from a holder' }),
    }),
    z.strictObject({ type: z.literal('weighted'), weights: z.record(code, z.number().min(0)), threshold: z.number().gt(0) }),
    z.strictObject({ type: z.literal('parties') }),
    z.strictObject({ type: z.literal('silence'), windowMin: z.number().positive() }),
    z.strictObject({ type: z.literal('chair'), chair: code }),
  ])
  .meta({ description: 'When a vote passes' });
export type DecisionRule = z.infer<typeof ruleSchema>;
