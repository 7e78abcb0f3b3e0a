import { z } from 'zod';

/**
 * The shape of an exercise: what a pack's YAML and Markdown say once read. Everything regional lives in
 * such data. Expressions are checked by `checks.ts`, which knows the names they may use.
 */

const code = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,5}$/, 'expected a code of 2 to 6 capital letters or digits, such as JPN')
  .meta({ description: 'Short code of a delegation, shown beside its name everywhere' });
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'expected an id: a letter, then letters, digits, "-" or "_"');

/** One text, or one per language. */
export const textSchema = z
  .union([z.string().min(1), z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1))], {
    error: 'expected a text, or one text per language such as { en: …, ko: … }',
  })
  .meta({ description: 'A text, or one text per language code: { en: …, ko: … }' });
export type Text = z.infer<typeof textSchema>;

const expression = z.string().min(1).meta({ description: "An expression such as: turn >= 2 and messages('JPN', 'CHN') == 0" });

export const PERMISSIONS = ['speak', 'draft', 'vote', 'sign', 'order', 'hotline', 'chair'] as const;
export const DEEDS = ['message', 'channel', 'statement', 'propose', 'vote', 'order'] as const;
export type Deed = (typeof DEEDS)[number];
export const MEDIA = [
  'cable',
  'brief',
  'newsclip',
  'social',
  'video',
  'map',
  'imagery',
  'phone',
  'letter',
  'dataset',
  'rumour',
  'intelligence',
  'sensor',
] as const;
export type Media = (typeof MEDIA)[number];

const metaSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version such as 1.0.0'),
  schema: z.literal(1),
  title: textSchema,
  situation: textSchema.meta({ description: 'One sentence for the catalogue' }),
  language: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  durationMin: z.number().int().positive(),
  difficulty: z.enum(['introductory', 'intermediate', 'advanced']),
  players: z.strictObject({ min: z.number().int().min(1), max: z.number().int().min(1) }),
  objectives: z.array(z.strictObject({ id, text: textSchema })).default([]),
  disclaimer: textSchema,
  timeZone: z.string().meta({ description: 'IANA zone of scenario times, such as Asia/Tokyo' }),
  zoneLabel: z.string().meta({ description: 'How the zone is written on screen, such as JST' }),
  license: z.string().optional(),
  naming: z
    .strictObject({ policy: z.literal('dual'), terms: z.array(z.strictObject({ a: z.string().min(1), b: z.string().min(1) })).min(1) })
    .optional()
    .meta({ description: 'Disputed names: a text that uses one of a pair must use the other as well' }),
});

const seatSchema = z.strictObject({
  id,
  title: textSchema,
  can: z.array(z.enum(PERMISSIONS)),
});

export const delegationSchema = z.strictObject({
  id: code,
  name: textSchema,
  seats: z.array(seatSchema).min(1),
  capital: z.number().min(0).max(100).default(60),
  pressure: z.number().min(0).max(100).default(50),
  ready: z.number().min(0).max(100).default(50),
  sov: z.number().min(0).max(1).optional(),
  threat: z.record(id, z.number().min(0).max(10)).default({}),
  position: z.record(id, z.number().min(-1).max(1)).default({}),
  brief: textSchema.meta({ description: 'The private role sheet, in Markdown' }),
  objectives: z
    .array(z.strictObject({ id, text: textSchema, weight: z.number().int().min(1).max(5).default(1), scoredBy: expression.optional() }))
    .default([]),
  redLines: z.array(z.strictObject({ id, text: textSchema })).default([]),
});
export type Delegation = z.infer<typeof delegationSchema>;

const ruleSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('consensus'), quorum: z.number().int().min(1).optional() }),
    z.strictObject({ type: z.literal('unanimity') }),
    z.strictObject({
      type: z.literal('majority'),
      q: z.number().gt(0).max(1),
      base: z.enum(['members', 'present_voting']).default('members'),
      quorum: z.number().int().min(1).optional(),
    }),
  ])
  .meta({ description: 'When a vote passes' });
export type DecisionRule = z.infer<typeof ruleSchema>;

const phaseSchema = z.strictObject({
  id,
  name: textSchema,
  minutes: z.number().positive().max(1440),
  allow: z.array(z.enum(DEEDS)).meta({ description: 'What delegations may do in this phase' }),
  only: z.partialRecord(z.enum(DEEDS), z.array(code)).optional().meta({ description: 'Deeds that only some delegations may do' }),
  task: textSchema.optional().meta({ description: 'What is expected of a delegation now, in one sentence' }),
  atStart: z.array(z.enum(['openVotes'])).default([]),
  atEnd: z.array(z.enum(['closeVotes', 'revealOrders'])).default([]),
  atExpiry: z.enum(['advance', 'wait']).default('advance').meta({ description: 'What happens when the time is up' }),
});
export type Phase = z.infer<typeof phaseSchema>;

const turnSchema = z.strictObject({
  n: z.number().int().min(1),
  title: textSchema.optional(),
  scenarioTime: z.iso.datetime({ offset: true, error: 'expected a date and time with offset, such as 2026-06-10T05:40:00+09:00' }),
  scenarioRate: z.number().min(0).max(10_000).default(1).meta({ description: 'Scenario minutes per minute of play' }),
  phases: z.array(phaseSchema).min(1),
});
export type Turn = z.infer<typeof turnSchema>;

const effectSchema = z.strictObject({
  var: z.string().min(1).meta({ description: 'T, S, F, I (dyads), K, P, A (delegations) or the id of an indicator' }),
  on: z
    .union([z.string(), z.array(z.string()).min(1)])
    .optional()
    .meta({ description: 'A delegation (JPN), a dyad (CHN~JPN), a list of either, or "all"; left out for a world indicator' }),
  add: z.number(),
  track: z.string().default('political'),
});
export type Effect = z.infer<typeof effectSchema>;

const orderSchema = z.strictObject({
  id,
  name: textSchema,
  instrument: z.enum(['diplomatic', 'information', 'military', 'economic']),
  text: textSchema,
  target: z.enum(['none', 'delegation']).default('none'),
  visibility: z.enum(['overt', 'covert']).default('overt').meta({ description: 'Covert orders are not told when orders are revealed' }),
  effects: z
    .array(effectSchema)
    .default([])
    .meta({ description: 'Applied when orders are revealed; "own" and "target" stand for delegations, "own~target" for their dyad' }),
});
export type OrderType = z.infer<typeof orderSchema>;

const variantSchema = z.strictObject({
  title: textSchema.optional(),
  text: textSchema,
  attachments: z.array(z.string()).optional(),
});

const recipientSchema = z.strictObject({
  list: z.array(z.string()).min(1).meta({ description: 'Delegation codes, or "public", or "all" for every delegation' }),
  variant: id.meta({ description: 'Which of the variants these recipients read' }),
  delayMin: z.number().min(0).default(0),
});

const reliabilitySchema = z.strictObject({
  source: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  info: z.number().int().min(1).max(6),
});
export type Reliability = z.infer<typeof reliabilitySchema>;

const triggerSchema = z.strictObject({
  all: z.array(expression).optional(),
  any: z.array(expression).optional(),
  expiresTurn: z.number().int().min(1).optional().meta({ description: 'After this turn the trigger no longer fires' }),
});
export type Trigger = z.infer<typeof triggerSchema>;

export const injectSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,5}-?\d{1,3}[A-Za-z]?$/, 'expected an inject id such as S-1 or E2-03C'),
  number: z.number().int().positive(),
  title: textSchema,
  kind: z.enum(['contextual', 'key', 'contingency', 'administrative', 'hidden']).default('contextual'),
  storyline: z.string().optional(),
  when: z
    .strictObject({
      turn: z.number().int().min(1),
      offsetMin: z.number().min(0).default(0).meta({ description: 'Minutes of play after the turn begins' }),
    })
    .optional()
    .meta({ description: 'Scheduled time; with a trigger as well: not before this time' }),
  trigger: triggerSchema
    .optional()
    .meta({ description: 'Delivered by itself once this holds; checked whenever something happens or time passes' }),
  from: z.strictObject({ name: textSchema, org: textSchema.optional() }),
  media: z.enum(MEDIA),
  to: z.array(recipientSchema).min(1),
  variants: z.record(id, variantSchema),
  label: textSchema.optional(),
  reliability: reliabilitySchema.optional(),
  acknowledgeMin: z.number().positive().optional().meta({ description: 'Minutes of play in which recipients are asked to acknowledge' }),
  call: z
    .strictObject({ ringsMin: z.number().positive(), connects: z.array(code).min(2) })
    .optional()
    .meta({ description: 'A ringing line: how long it rings, and who is connected once all of them answered' }),
  effects: z.array(effectSchema).default([]),
  expected: z
    .strictObject({
      by: z.array(code).min(1),
      action: textSchema,
      withinMin: z.number().positive(),
      met: expression.optional().meta({ description: 'Counts as done once this holds' }),
      ifMissed: z.string().optional().meta({ description: 'Id of the contingency inject to release on a miss' }),
    })
    .optional(),
  objective: z.array(id).default([]),
  controller: z.string().optional(),
  evaluator: z.string().optional(),
  discussion: z.array(textSchema).optional(),
  notes: textSchema.optional(),
});
export type Inject = z.infer<typeof injectSchema>;
export type Variant = z.infer<typeof variantSchema>;

const indicatorSchema = z.strictObject({
  id,
  name: textSchema,
  per: z.enum(['delegation', 'dyad', 'world']),
  min: z.number().default(0),
  max: z.number().default(100),
  init: z.number(),
  unit: textSchema.optional(),
  visibility: z.enum(['public', 'own', 'control']).default('own'),
});
export type Indicator = z.infer<typeof indicatorSchema>;

const dyadSchema = z.strictObject({
  T: z.number().min(0).max(100),
  S: z.number().min(0).max(100),
  F: z.number().min(0).max(100),
  I: z.number().min(0).max(1).default(0.15),
});

export const exerciseSchema = z.strictObject({
  meta: metaSchema,
  scenario: textSchema.meta({ description: 'The public scenario, in Markdown' }),
  delegations: z.array(delegationSchema).min(2).max(24),
  world: z
    .strictObject({
      dyads: z
        .record(z.string().regex(/^[A-Z][A-Z0-9]*~[A-Z][A-Z0-9]*$/, 'expected two delegation codes joined by "~"'), dyadSchema)
        .default({}),
      indicators: z.array(indicatorSchema).default([]),
    })
    .prefault({}),
  negotiation: z
    .strictObject({
      maxProposals: z.number().int().min(1).max(50).default(1),
      maxClauses: z.number().int().min(1).max(40).default(3),
      rule: ruleSchema.default({ type: 'consensus' }),
    })
    .prefault({}),
  orders: z.array(orderSchema).default([]),
  maxOrders: z.number().int().min(1).max(10).default(1),
  turns: z.array(turnSchema).min(1),
  injects: z.array(injectSchema).default([]),
  evaluation: z
    .strictObject({
      guide: z.array(z.strictObject({ objective: id, task: textSchema, target: textSchema.optional() })).default([]),
      hotwash: z.array(textSchema).default([]),
    })
    .prefault({}),
});
/** A whole exercise as authored, control room's secrets included. */
export type Exercise = z.infer<typeof exerciseSchema>;
