import { z } from 'zod';
import { code, id } from './basics.ts';
import { ruleSchema } from './rule-schema.ts';

/** Sets of rules that an exercise can begin from. What each sets is written in `procedure.ts`. */
export const PROCEDURES = ['plenary', 'council', 'contactGroup', 'silence'] as const;
export type ProcedureTemplate = (typeof PROCEDURES)[number];

/** Motions of procedure that a delegation may move. */
export const MOTIONS = ['suspend', 'adjourn', 'adjournDebate', 'closeDebate', 'divide', 'extendTime', 'reconsider'] as const;
export type MotionKind = (typeof MOTIONS)[number];

const seconds = z.number().int().min(5).max(3600).optional();

export const procedureSchema = z.strictObject({
  template: z.enum(PROCEDURES).meta({ description: 'What holds where nothing else is said here; AUTHORING.md has the table' }),
  chair: z
    .union([z.literal(['facilitator', 'rotates']), code, z.array(code).min(2)])
    .optional()
    .meta({ description: 'A delegation; the facilitator; rotates: each delegation for a turn; or a list that takes turns in this order' }),
  phases: z.array(id).min(1).optional().meta({ description: 'Ids of the phases in which it holds; all of them when left out' }),
  floor: z
    .union([z.boolean(), z.array(id).min(1)])
    .optional()
    .meta({ description: 'Must a delegation have the floor to write in the plenary: always, never, or in these phases' }),
  list: z.enum(['open', 'closed']).optional().meta({ description: 'Whether the list of speakers is open at first' }),
  calls: z
    .enum(['next', 'chair'])
    .optional()
    .meta({ description: 'next (default): the floor passes to whoever is next; chair: the chair gives it' }),
  speakingSec: seconds.meta({ description: 'How long a delegation has the floor' }),
  rightOfReplySec: seconds.meta({ description: 'How long in a right of reply' }),
  seconding: z.boolean().optional().meta({ description: 'Does a motion need the support of a second delegation?' }),
  objectionSec: seconds.meta({ description: 'How long the chair waits for an objection before a motion passes without a vote' }),
  motionVoteSec: seconds.meta({ description: 'How long a vote on a motion is open' }),
  textVoteMin: z
    .number()
    .positive()
    .max(240)
    .optional()
    .meta({ description: 'How long the vote on a text is open once debate on it is closed' }),
  motions: z
    .partialRecord(z.enum(MOTIONS), z.union([z.literal(false), ruleSchema]))
    .optional()
    .meta({ description: 'Motions with the majority each takes; false: not to be moved here' }),
  appeal: z
    .union([z.literal(false), ruleSchema])
    .optional()
    .meta({ description: 'The majority that overrules the chair; false: its ruling is final' }),
  vetoes: z.boolean().optional().meta({ description: 'Do vetoes hold in questions of procedure as well? No when left out' }),
});
/** The rules of procedure of an exercise, as written. */
export type ProcedureSpec = z.infer<typeof procedureSchema>;
