import { MOTIONS, type MotionKind, type ProcedureSpec, type ProcedureTemplate } from './procedure-schema.ts';
import type { DecisionRule, Exercise } from './schema.ts';

/** Rules of procedure with everything settled that an exercise may leave out. */
export interface ProcedureRules {
  template: ProcedureTemplate;
  /** Delegations that take the chair in turn; none: the facilitator has it. */
  chairs: readonly string[];
  /** Ids of the phases in which they hold; absent: in all. */
  phases?: readonly string[];
  /** Where one must have the floor to write in the plenary: everywhere, nowhere, or in these phases. */
  floor: boolean | readonly string[];
  listOpen: boolean;
  calls: 'next' | 'chair';
  speakingSec: number;
  rightOfReplySec: number;
  seconding: boolean;
  objectionSec: number;
  motionVoteSec: number;
  textVoteMin: number;
  /** What may be moved, with the rule that decides it. */
  motions: Partial<Record<MotionKind, DecisionRule>>;
  /** What overrules the chair; absent: its ruling is final. */
  appeal?: DecisionRule;
  /** A veto holds in questions of procedure as well. */
  vetoes: boolean;
}

interface Template
  extends Pick<
    ProcedureRules,
    'floor' | 'speakingSec' | 'rightOfReplySec' | 'seconding' | 'objectionSec' | 'motionVoteSec' | 'textVoteMin'
  > {
  chair: 'facilitator' | 'rotates';
  /** How motions are decided that have no rule of their own. */
  rule: DecisionRule;
  motions: Partial<Record<MotionKind, DecisionRule | 'rule'>>;
  appeal: DecisionRule | 'rule' | false;
}

/** Two thirds of those present and voting; .6666, since .667 of three are more than two. */
const TWO_THIRDS: DecisionRule = { type: 'majority', q: 0.6666, base: 'present_voting' };

/**
 * What a template sets. Plenary: after the rules of procedure of the UN General Assembly (A/520), rules 71–82: a majority of
 * those present and voting on motions, two thirds to take up again what was rejected. Council: after the provisional rules of
 * the Security Council (S/96) and Article 27(2) of the Charter: nine of fifteen on procedure and no veto there, and a chair
 * that changes by the month. Contact group and silence procedure: the custom of small bodies, which hold no votes if they can help it.
 */
const TEMPLATES: Record<ProcedureTemplate, Template> = {
  plenary: {
    chair: 'facilitator',
    floor: true,
    speakingSec: 120,
    rightOfReplySec: 60,
    seconding: false,
    objectionSec: 30,
    motionVoteSec: 90,
    textVoteMin: 5,
    rule: { type: 'simple_majority' },
    motions: { ...allBy('rule'), reconsider: TWO_THIRDS },
    appeal: 'rule',
  },
  council: {
    chair: 'rotates',
    floor: true,
    speakingSec: 180,
    rightOfReplySec: 60,
    seconding: false,
    objectionSec: 30,
    motionVoteSec: 90,
    textVoteMin: 5,
    rule: { type: 'majority', q: 0.6, base: 'members' },
    motions: { suspend: 'rule', adjourn: 'rule', adjournDebate: 'rule', closeDebate: 'rule', divide: 'rule', extendTime: 'rule' },
    appeal: 'rule',
  },
  contactGroup: {
    chair: 'facilitator',
    floor: false,
    speakingSec: 60,
    rightOfReplySec: 30,
    seconding: true,
    objectionSec: 60,
    motionVoteSec: 120,
    textVoteMin: 5,
    rule: { type: 'consensus' },
    motions: { suspend: 'rule', closeDebate: 'rule', divide: 'rule' },
    appeal: false,
  },
  silence: {
    chair: 'facilitator',
    floor: false,
    speakingSec: 120,
    rightOfReplySec: 60,
    seconding: false,
    objectionSec: 60,
    motionVoteSec: 120,
    textVoteMin: 10,
    rule: { type: 'silence', windowMin: 2 },
    motions: { suspend: 'rule', adjournDebate: 'rule', closeDebate: 'rule' },
    appeal: false,
  },
};

function allBy(rule: 'rule'): Record<MotionKind, 'rule'> {
  return { suspend: rule, adjourn: rule, adjournDebate: rule, closeDebate: rule, divide: rule, extendTime: rule, reconsider: rule };
}

/** What the rules need to know of the exercise around them. */
type Around = Pick<Exercise, 'negotiation'> & {
  delegations: readonly { id: string; kind?: Exercise['delegations'][number]['kind'] | undefined }[];
};

/** The rules of procedure as they hold: what the exercise says, else what its template does. */
export function procedureRules(spec: ProcedureSpec, { negotiation, delegations }: Around): ProcedureRules {
  const template = TEMPLATES[spec.template];
  const base = negotiation.proceduralRule ?? template.rule;
  const settle = (rule: DecisionRule | 'rule' | false): DecisionRule | undefined =>
    rule === false ? undefined : rule === 'rule' ? base : rule;
  const motions = Object.fromEntries(
    MOTIONS.flatMap((kind) => {
      const rule = settle(spec.motions?.[kind] ?? template.motions[kind] ?? false);
      return rule ? [[kind, rule]] : [];
    }),
  );
  const appeal = settle(spec.appeal ?? template.appeal);
  return {
    template: spec.template,
    chairs: chairsOf(spec.chair ?? negotiation.chair ?? template.chair, delegations),
    ...(spec.phases === undefined ? {} : { phases: spec.phases }),
    floor: spec.floor ?? template.floor,
    listOpen: spec.list !== 'closed',
    calls: spec.calls ?? 'next',
    speakingSec: spec.speakingSec ?? template.speakingSec,
    rightOfReplySec: spec.rightOfReplySec ?? template.rightOfReplySec,
    seconding: spec.seconding ?? template.seconding,
    objectionSec: spec.objectionSec ?? template.objectionSec,
    motionVoteSec: spec.motionVoteSec ?? template.motionVoteSec,
    textVoteMin: spec.textVoteMin ?? template.textVoteMin,
    motions,
    ...(appeal === undefined ? {} : { appeal }),
    vetoes: spec.vetoes ?? false,
  };
}

function chairsOf(chair: NonNullable<ProcedureSpec['chair']>, delegations: Around['delegations']): readonly string[] {
  if (chair === 'facilitator') return [];
  if (chair === 'rotates') return delegations.filter(({ kind }) => kind !== 'observer').map(({ id }) => id);
  return typeof chair === 'string' ? [chair] : chair;
}
