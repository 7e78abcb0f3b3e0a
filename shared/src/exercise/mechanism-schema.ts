import { z } from 'zod';
import { code, expression, id, share, textSchema } from './basics.ts';
import { ALLIANCE_CLAUSES, FORMS } from './forms.ts';
import { ruleSchema } from './rule-schema.ts';

/** What the table speaks about, and how hard it is: 0 easy to cooperate on, 1 vital. */
export const issueSchema = z.strictObject({
  name: textSchema,
  kind: z.enum(['traditional', 'nontraditional']),
  hardness: share.meta({ description: '0 easy to cooperate on … 1 touches vital interests' }),
});
export type Issue = z.infer<typeof issueSchema>;

/** Something that exists already and may host a mechanism. */
export const institutionSchema = z.strictObject({
  id,
  name: textSchema,
  text: textSchema.optional(),
  members: z.array(code).min(1),
  canHost: z.array(id).default([]).meta({ description: 'Issues it may take on' }),
});
export type Institution = z.infer<typeof institutionSchema>;

const functions = z.strictObject({ dialogue: share, norms: share, mitigation: share, crisis: share });

const expansion = z.strictObject({
  when: expression.meta({ description: 'From the first end of a turn at which this holds' }),
  name: textSchema.meta({ description: 'What is added, such as “Protocol on air incidents”' }),
  issues: z.array(id).default([]),
  members: z.array(code).default([]),
  oblig: share.optional(),
  verif: share.optional(),
  secr: share.optional(),
  latencyHours: z.number().min(0).optional(),
});

/** One negotiated mechanism. What is left out of obligations, verification and the like follows from the form. */
export const mechanismSchema = z.strictObject({
  id,
  name: textSchema,
  text: textSchema.meta({ description: 'What it says, in one to three sentences' }),
  form: z.enum(FORMS).meta({ description: 'A label with default values; what happens depends on the values alone' }),
  issues: z.array(id).min(1),
  members: z.union([z.literal('all'), z.array(code).min(2)], { error: 'expected “all” or a list of at least two delegations' }),
  observers: z.array(code).default([]),
  rule: ruleSchema,
  fn: functions.meta({ description: 'How far it regularises dialogue, affirms norms, mitigates tension and tempers crises' }),
  oblig: share.optional().meta({ description: 'Obligation: 0 none … 1 legally binding' }),
  verif: share.optional().meta({ description: 'Verification' }),
  secr: share.optional().meta({ description: 'Secretariat, standing bodies' }),
  latencyHours: z.number().min(0).optional().meta({ description: 'Hours from the outbreak of a crisis until it can act' }),
  reuse: share.optional().meta({ description: 'How much of it exists already' }),
  flex: share.optional().meta({ description: 'How usable it is for issues it does not list' }),
  alliance: z.enum(ALLIANCE_CLAUSES).default('silent').meta({ description: 'What it says about existing alliances' }),
  statusSensitivity: z
    .number()
    .min(0)
    .max(50)
    .default(0)
    .meta({ description: 'Extra cost of membership that touches a question of status' }),
  withoutPrejudice: z.boolean().default(false).meta({ description: 'Leaves claims aside, and the areas in “excludes” with them' }),
  excludes: z.array(id).default([]).meta({ description: 'Areas of the map that it leaves out' }),
  level: z.enum(['working', 'senior', 'ministerial', 'leaders']).optional(),
  hostedBy: id.optional().meta({ description: 'The institution that hosts it; every member must belong to it' }),
  hotline: z.boolean().default(false).meta({ description: 'Gives its members a direct line' }),
  parent: id.optional(),
  survivesParent: z.boolean().default(false),
  linkedTo: z.array(id).default([]).meta({ description: 'Mechanisms without whose progress this one is not built' }),
  startTurn: z.number().int().min(0).default(0).meta({ description: 'Turns after adoption before building begins' }),
  eif: expression.optional().meta({ description: 'Enters into force only once this holds' }),
  sunset: z
    .strictObject({ turns: z.number().int().min(1).optional(), when: expression.optional() })
    .optional()
    .meta({ description: 'Lapses that many turns after entry into force, or once the condition holds' }),
  expansions: z.array(expansion).default([]),
  chair: z
    .strictObject({ order: z.array(code).min(1), everyTurns: z.number().int().min(1).default(1) })
    .optional()
    .meta({ description: 'Who chairs, in turn' }),
  accession: z.enum(['closed', 'open', 'consent']).optional().meta({
    description: 'Who may come later: nobody (default), whoever accedes, or whom the members admit by the rule of decision',
  }),
  reservations: z.boolean().optional().meta({ description: 'May a signatory reserve on it and its provisions? Yes when left out' }),
  noticeTurns: z.number().int().min(0).max(50).default(1).meta({ description: 'Turns of notice before a member may leave' }),
  precedent: z
    .strictObject({ facts: textSchema, lesson: textSchema, source: z.string().min(1) })
    .optional()
    .meta({ description: 'What this template is taken from' }),
});
/** A mechanism as it is written in a pack or a proposal. */
export type MechanismSpec = z.infer<typeof mechanismSchema>;

/** A set of mechanisms to compare with others. */
export const architectureSchema = z.strictObject({
  id,
  name: textSchema,
  text: textSchema.optional(),
  mechanisms: z.array(id),
});
export type Architecture = z.infer<typeof architectureSchema>;
