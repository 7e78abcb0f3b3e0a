import { z } from 'zod';
import { attachmentSchema } from './attachment-schema.ts';
import { code, expression, id, share, textSchema } from './basics.ts';
import { channelSchema } from './channel-schema.ts';
import { crisisSchema, DEFAULT_LADDER, ladderSchema } from './crisis-schema.ts';
import { mapSchema, markSchema } from './map-schema.ts';
import { architectureSchema, institutionSchema, issueSchema, mechanismSchema } from './mechanism-schema.ts';
import { procedureSchema } from './procedure-schema.ts';
import { ruleSchema } from './rule-schema.ts';
import { startChoiceSchema } from './start-schema.ts';
import { injectTemplateSchema, personaSchema } from './voice-schema.ts';

export type { Attachment } from './attachment-schema.ts';
export type { Text } from './basics.ts';
export { textSchema } from './basics.ts';
export type { ChannelSpec } from './channel-schema.ts';
export type { CrisisCard, Ladder } from './crisis-schema.ts';
export type { ExerciseMap, MapMark } from './map-schema.ts';
export type { Architecture, Institution, Issue, MechanismSpec } from './mechanism-schema.ts';
export type { MotionKind, ProcedureSpec, ProcedureTemplate } from './procedure-schema.ts';
export type { DecisionRule } from './rule-schema.ts';
export type { StartChange, StartChoice, StartOption } from './start-schema.ts';
export type { Persona } from './voice-schema.ts';

/**
 * The shape of an exercise: what a pack's YAML and Markdown say once read. Everything regional lives in
 * such data. Expressions are checked by `checks.ts`, which knows the names they may use.
 */

export const PERMISSIONS = ['speak', 'draft', 'vote', 'sign', 'order', 'hotline', 'chair'] as const;
export const DEEDS = ['message', 'channel', 'statement', 'propose', 'amend', 'vote', 'sign', 'order', 'rank', 'withdraw'] as const;
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

export const ADJUDICATIONS = ['rule', 'free', 'matrix', 'vote', 'consensual'] as const;
const adjudicationSchema = z.enum(ADJUDICATIONS).optional();

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
  track: z.literal('1.5').optional().meta({ description: 'Takes part in channels of track 1.5' }),
  deputy: id.optional().meta({ description: 'The seat of the same delegation that acts with its powers while nobody sits here' }),
  whenDelegation: z
    .array(z.enum(PERMISSIONS))
    .optional()
    .meta({ description: 'An observer’s seat: what it may do once the delegation takes part; when left out, the first seat may do all' }),
});

export const delegationSchema = z.strictObject({
  id: code,
  name: textSchema,
  kind: z
    .enum(['delegation', 'observer'])
    .default('delegation')
    .meta({ description: 'An observer reads and speaks, and has no part in the world, in votes or in “all” of an effect' }),
  joins: z
    .literal('later')
    .optional()
    .meta({ description: 'Not there from the start: nobody learns of it until the facilitator admits it' }),
  allied: z.boolean().default(false).meta({ description: 'Bound by an alliance that an arrangement may touch' }),
  seats: z.array(seatSchema).min(1),
  capital: z.number().min(0).max(100).default(60),
  pressure: z.number().min(0).max(100).default(50),
  ready: z.number().min(0).max(100).default(50),
  sov: share.optional().meta({ description: 'Strictness about non-interference: 0 … 1' }),
  threat: z.record(id, z.number().min(0).max(10)).default({}),
  position: z.record(id, z.number().min(-1).max(1)).default({}),
  brief: textSchema.meta({ description: 'The private role sheet, in Markdown' }),
  objectives: z
    .array(z.strictObject({ id, text: textSchema, weight: z.number().int().min(1).max(5).default(1), scoredBy: expression.optional() }))
    .default([]),
  redLines: z.array(z.strictObject({ id, text: textSchema, violatedIf: expression.optional() })).default([]),
});
export type Delegation = z.infer<typeof delegationSchema>;

const phaseSchema = z.strictObject({
  id,
  name: textSchema,
  minutes: z.number().positive().max(1440),
  allow: z.array(z.enum(DEEDS)).meta({ description: 'What delegations may do in this phase' }),
  press: z
    .enum(['all', 'public', 'none'])
    .optional()
    .meta({ description: 'What may be said in it at all: everything, public statements only, or nothing' }),
  only: z.partialRecord(z.enum(DEEDS), z.array(code)).optional().meta({ description: 'Deeds that only some delegations may do' }),
  task: textSchema.optional().meta({ description: 'What is expected of a delegation now, in one sentence' }),
  atStart: z.array(z.enum(['openVotes'])).default([]),
  atEnd: z
    .array(z.enum(['closeVotes', 'closeSigning', 'revealRankings', 'revealOrders', 'adjudicate', 'stepCrises', 'worldTurn']))
    .default([])
    .meta({
      description:
        'adjudicate: what comes of the orders is decided one by one and published together, and the phase waits for it; closeSigning: texts that lie open are closed for signature; stepCrises: live crises take crisisSteps steps; worldTurn: mechanisms are paid for and built, relations move, crises may arrive',
    }),
  adjudication: adjudicationSchema.meta({
    description: 'How it is decided what comes of orders revealed at its end, where their type does not say; by the rule when left out',
  }),
  crisisSteps: z
    .number()
    .int()
    .min(1)
    .max(12)
    .default(1)
    .meta({ description: 'How many steps live crises take at the end, with stepCrises' }),
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
  var: z
    .string()
    .min(1)
    .meta({ description: 'T, S, F, I, C (pairs), K, P, A (delegations), mu, attribution (crises) or the id of an indicator' }),
  on: z
    .union([z.string(), z.array(z.string()).min(1)])
    .optional()
    .meta({ description: 'A delegation (JPN), a pair (CHN~JPN), a crisis, a list of these, or "all"; left out for a world indicator' }),
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
  stance: z
    .enum(['cancel', 'defensive', 'cooperative', 'coercive', 'forceful'])
    .default('cooperative')
    .meta({ description: 'Orders are resolved in this sequence' }),
  capital: z.number().min(0).max(100).default(0).meta({ description: 'Political capital it costs, in points; refused without it' }),
  maxIntensity: z
    .number()
    .int()
    .min(1)
    .max(3)
    .optional()
    .meta({ description: '2 or 3: may be given marked or strong; effects and capital count as often' }),
  default: z
    .literal(true)
    .optional()
    .meta({ description: 'Given for a delegation that has sealed nothing to be announced when orders are revealed' }),
  needs: expression.optional().meta({ description: 'Can be given only while this holds; asks only what everybody knows' }),
  needsText: textSchema.optional().meta({ description: 'The same in words, for whoever is refused' }),
  effects: z.array(effectSchema).default([]).meta({
    description:
      'Applied when orders are revealed; "own" and "target" stand for delegations, "own~target" for their pair, "crisis" for the live crisis between them',
  }),
  mirrored: z
    .array(effectSchema)
    .optional()
    .meta({ description: 'In place of effects, when the target gives the same order to this delegation in the same turn' }),
  draw: z
    .strictObject({ p: share, effects: z.array(effectSchema).min(1) })
    .optional()
    .meta({ description: 'With this chance these effects follow as well' }),
  adjudication: adjudicationSchema.meta({
    description:
      'How it is decided what comes of it: rule (the effects), free (the facilitator), matrix (arguments and two dice), vote (estimates or a vote), consensual (those concerned agree)',
  }),
  intercepts: z
    .literal(true)
    .optional()
    .meta({ description: 'Covert, directed at a delegation: what it wrote this turn comes back as intelligence' }),
  floor: z
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: 'Lifts the live crisis to at least this rung, once the facilitator confirms' }),
});
export type OrderType = z.infer<typeof orderSchema>;

const variantSchema = z.strictObject({
  title: textSchema.optional(),
  text: textSchema,
  attachments: z.array(attachmentSchema).max(12).optional(),
  map: z.array(markSchema).optional().meta({ description: 'What this wording puts on the map of those who read it' }),
});

const recipientSchema = z.strictObject({
  list: z
    .array(z.string())
    .min(1)
    .meta({ description: 'Delegation codes, "all" for every delegation, "public", or "control" for the control room alone' }),
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
      turn: z.number().int().min(1).optional().meta({ description: 'Counted from the beginning of this turn' }),
      phase: z.string().optional().meta({ description: 'With turn: counted from the beginning of this phase of it' }),
      offsetMin: z.number().min(0).default(0).meta({ description: 'Minutes of play after the turn or phase begins' }),
      scenarioTime: z.iso
        .datetime({ offset: true, error: 'expected a date and time with offset, such as 2026-06-10T05:40:00+09:00' })
        .optional()
        .meta({ description: 'In place of turn: when the clock of the scenario shows this' }),
      wallTime: z.iso
        .datetime({ offset: true, error: 'expected a date and time with offset, such as 2026-06-10T14:30:00+02:00' })
        .optional()
        .meta({ description: 'In place of turn: at this time of day, however long play was paused; goes out only while the clock runs' }),
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
  startsCrisis: z.array(id).default([]).meta({ description: 'Crises that break out with it' }),
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
  twoPerson: z.boolean().optional().meta({ description: 'Takes two controllers to release: one asks, another confirms' }),
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
  C: share.default(0).meta({ description: 'Economic coercion in place at the start' }),
});

const templateSchema = injectTemplateSchema(z.enum(MEDIA));
export type InjectTemplate = z.infer<typeof templateSchema>;

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
      contagion: z
        .array(z.strictObject({ from: z.string(), to: z.array(z.string()).min(1), rate: z.number().min(-1).max(1) }))
        .default([])
        .meta({ description: 'Share of a change of tension in one pair that other pairs feel' }),
      capital: z
        .strictObject({ perTurn: z.number().min(0).max(100).default(2), max: z.number().min(1).max(100).default(100) })
        .prefault({}),
      inForce: z.array(id).default([]).meta({ description: 'Mechanisms in force at the start' }),
      perception: z
        .strictObject({ noise: z.number().min(0).max(30) })
        .optional()
        .meta({ description: 'Delegations see tension and trust only to within so many points' }),
      bands: z
        .array(z.enum(['K', 'P', 'A']))
        .default([])
        .meta({ description: 'What others see of a delegation, as a band from very low to very high' }),
      drift: z
        .strictObject({ afterTurns: z.number().int().min(1).default(4), add: z.number().default(1), hardness: share.default(0.6) })
        .optional()
        .meta({ description: 'Pressure grows each turn once so many passed with nothing in force on a hard issue' }),
      arrival: z
        .strictObject({ crises: z.array(id).min(1) })
        .optional()
        .meta({ description: 'Crises that may break out by themselves, the likelier the tenser the region' }),
    })
    .prefault({}),
  issues: z.record(id, issueSchema).default({}),
  institutions: z.array(institutionSchema).default([]),
  mechanisms: z.array(mechanismSchema).default([]).meta({ description: 'The catalogue: what may be proposed, compared or be in force' }),
  architectures: z.array(architectureSchema).default([]).meta({ description: 'Sets of mechanisms for the stress test' }),
  ladder: ladderSchema.prefault(DEFAULT_LADDER),
  crises: z.array(crisisSchema).default([]),
  deck: z.array(id).optional().meta({ description: 'Crises of the stress test; all of them when left out' }),
  map: mapSchema.optional(),
  start: z.array(startChoiceSchema).default([]).meta({ description: 'What the facilitator chooses before STARTEX' }),
  agenda: z
    .strictObject({
      elements: z
        .array(z.strictObject({ id, name: textSchema, text: textSchema.optional() }))
        .min(2)
        .max(20),
    })
    .optional()
    .meta({ description: 'Elements that delegations rank' }),
  negotiation: z
    .strictObject({
      maxProposals: z.number().int().min(1).max(50).default(1),
      maxClauses: z.number().int().min(1).max(40).default(3),
      rule: ruleSchema.default({ type: 'consensus' }),
      amendmentRule: ruleSchema
        .optional()
        .meta({ description: 'How amendments and parts of a text are decided; as the text itself when left out' }),
      proceduralRule: ruleSchema.optional().meta({ description: 'How motions of procedure are decided; a simple majority when left out' }),
      method: z.enum(['open', 'recorded', 'secret']).optional().meta({
        description: 'open: each ballot is heard as it is cast; recorded (default): all when the vote closes; secret: only how many',
      }),
      quorum: z.number().int().min(1).optional().meta({ description: 'How many delegations have to vote, abstentions included' }),
      tie: z.enum(['fails', 'revote', 'chair', 'lot']).optional().meta({
        description: 'As many yes as no under a majority: fails (default), is voted once more, the chair decides, or the dice do',
      }),
      revotes: z.number().int().min(0).max(5).optional().meta({ description: 'How often a rejected text may be put to the vote again' }),
      explanationMin: z
        .number()
        .min(0)
        .max(120)
        .optional()
        .meta({ description: 'Minutes after a vote in which delegations may explain theirs' }),
      authority: z.enum(['last', 'head', 'majority', 'unanimous']).optional().meta({
        description:
          'Where several seats of a delegation vote: the last word counts (default), the first of them listed decides, most of them do, or they abstain unless all agree',
      }),
      parties: z.array(code).optional().meta({ description: 'Parties to the matter, for rules that treat them differently' }),
      chair: code.optional().meta({ description: 'The delegation in the chair; the facilitator when left out' }),
      confidential: z.boolean().optional().meta({ description: 'May a text have confidential clauses? Yes when left out' }),
      signing: z
        .strictObject({
          minutes: z
            .number()
            .positive()
            .max(1440)
            .optional()
            .meta({ description: 'How long an adopted text lies open; until ENDEX when left out' }),
          signatures: z
            .number()
            .int()
            .min(2)
            .optional()
            .meta({ description: 'How many must sign; all who may when left out: the members of its mechanisms, or those with a vote' }),
          required: z.array(code).optional().meta({ description: 'Delegations without whose signature it does not take effect' }),
          ratification: z
            .boolean()
            .optional()
            .meta({ description: 'A signature counts once it is ratified at home, the later the higher the pressure there' }),
          reservations: z
            .boolean()
            .optional()
            .meta({ description: 'May a signatory reserve on clauses and provisions? Yes when left out' }),
        })
        .optional()
        .meta({ description: 'An adopted text takes effect once it is signed; at once when left out' }),
    })
    .prefault({}),
  membership: z
    .strictObject({
      history: z.enum(['public', 'wire', 'all']).optional().meta({
        description:
          'What a delegation that joins in play learns of the time before: what everybody read (default), also what went to all delegations on the wire, or also what was said in the plenary',
      }),
      splitShare: share
        .optional()
        .meta({ description: 'Share of the capital that goes to a delegation that splits off; .5 when left out' }),
      splitMechanisms: z
        .enum(['stay', 'both'])
        .optional()
        .meta({ description: 'Mechanisms of a delegation that splits: it stays in them alone (default), or both are members' }),
    })
    .optional()
    .meta({ description: 'Delegations that join, split and merge in play' }),
  procedure: procedureSchema.optional().meta({ description: 'How the plenary is conducted; without it everybody may write at any time' }),
  channels: z.array(channelSchema).default([]).meta({ description: 'Channels beyond the plenary and what delegations open by themselves' }),
  orders: z.array(orderSchema).default([]),
  maxOrders: z.number().int().min(1).max(10).default(1),
  graceSec: z
    .number()
    .int()
    .min(0)
    .max(60)
    .optional()
    .meta({ description: 'Seconds in which an inject delivered by hand can be taken back; 10 when left out, 0 for none' }),
  turns: z.array(turnSchema).min(1),
  injects: z.array(injectSchema).default([]),
  personas: z.array(personaSchema).max(60).optional().meta({ description: 'Whom the control room can write as' }),
  templates: z.array(templateSchema).max(20).optional().meta({ description: 'Quick starts for injects written in play' }),
  media: z.array(z.string()).optional().meta({ description: 'The files in media/, as found when the pack was read' }),
  evaluation: z
    .strictObject({
      guide: z
        .array(z.strictObject({ objective: id, task: textSchema, target: textSchema.optional(), capability: textSchema.optional() }))
        .default([]),
      hotwash: z.array(textSchema).default([]),
      questions: z
        .array(z.strictObject({ id, text: textSchema }))
        .default([])
        .meta({ description: 'Design questions that a final text should answer' }),
      lenses: z
        .array(
          z.strictObject({
            id,
            name: textSchema,
            text: textSchema,
            criteria: z.array(z.strictObject({ text: textSchema, holds: z.string().min(1) })).min(1),
          }),
        )
        .max(12)
        .optional()
        .meta({ description: 'Alternative rubrics: the same play judged by what different experts hold to matter; the control room’s' }),
    })
    .prefault({}),
});
/** A whole exercise as authored, control room's secrets included. */
export type Exercise = z.infer<typeof exerciseSchema>;
