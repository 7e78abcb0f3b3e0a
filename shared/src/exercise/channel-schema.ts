import { z } from 'zod';
import { code, expression, id, share, textSchema } from './basics.ts';

/** Channels beyond the plenary and what delegations open by themselves. */
export const CHANNEL_KINDS = ['group', 'room', 'hotline', 'backchannel', 'track15', 'alliance', 'simcell', 'delegation'] as const;

export const channelSchema = z.strictObject({
  id,
  kind: z.enum(CHANNEL_KINDS).meta({
    description:
      'room: of a mechanism, while it is in force; hotline: called and answered; simcell: a delegation with the control room; delegation: its own seats only',
  }),
  name: textSchema,
  members: z
    .array(code)
    .min(1)
    .max(24)
    .optional()
    .meta({ description: 'Who takes part; left out, whoever opens it chooses, and a SimCell line or inner room is made for each' }),
  mechanism: id.optional().meta({ description: 'The mechanism that provides it' }),
  openIf: expression.optional().meta({ description: 'Can be used only while this holds; asks only what everybody knows' }),
  openText: textSchema.optional().meta({ description: 'The same in words, for whoever is refused' }),
  delayMin: z
    .number()
    .min(0)
    .max(240)
    .default(0)
    .meta({ description: 'Minutes of play until a message arrives; until then it can be recalled' }),
  leakRisk: share
    .optional()
    .meta({ description: 'Chance per message and further member that the press gets it; .03 of a back-channel, otherwise 0' }),
  pickup: z
    .enum(['person', 'model'])
    .default('person')
    .meta({ description: 'Who answers a hotline: a person, or the model also where a person sits' }),
  ringsMin: z.number().positive().max(60).default(3).meta({ description: 'How long a hotline rings, in minutes of play' }),
  credence: z.boolean().default(false).meta({ description: 'Asks those who read a message whether they believe it; kept for the debrief' }),
});
export type ChannelSpec = z.infer<typeof channelSchema>;
