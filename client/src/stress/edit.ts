import type { DecisionRule, MechanismSpec } from '@demarche/shared';
import { PRESETS } from '@demarche/shared/world/mechanism';

/** An architecture being changed by hand. */
export interface Edit {
  /** The id of the architecture it was made from. */
  base: string;
  mechanisms: readonly MechanismSpec[];
}

/** The values a form supplies where the text is silent. */
export type Strength = 'oblig' | 'verif' | 'secr' | 'latencyHours' | 'reuse' | 'flex';
export const strengthOf = (spec: MechanismSpec, key: Strength): number => spec[key] ?? PRESETS[spec.form][key];

export function withChange(edit: Edit, at: number, change: Partial<MechanismSpec>): Edit {
  return { ...edit, mechanisms: edit.mechanisms.map((spec, i) => (i === at ? { ...spec, ...change } : spec)) };
}

export const withAdded = (edit: Edit, spec: MechanismSpec): Edit => ({ ...edit, mechanisms: [...edit.mechanisms, spec] });

export const withoutOne = (edit: Edit, at: number): Edit => ({ ...edit, mechanisms: edit.mechanisms.filter((_, i) => i !== at) });

/** A mechanism needs two who belong to it. */
export const FEWEST_MEMBERS = 2;

/** With these members, in the exercise's order; a rule that names somebody who is gone names somebody who is there. */
export function withMembers(spec: MechanismSpec, members: readonly string[], everyone: readonly string[]): Partial<MechanismSpec> {
  const codes = everyone.filter((code) => members.includes(code));
  return {
    members: codes.length === everyone.length ? 'all' : codes,
    observers: spec.observers.filter((code) => !codes.includes(code)),
    rule: ruleAmong(spec.rule, codes),
  };
}

function ruleAmong(rule: DecisionRule, codes: readonly string[]): DecisionRule {
  switch (rule.type) {
    case 'veto': {
      const holders = rule.holders.filter((code) => codes.includes(code));
      return { ...rule, holders: holders.length > 0 ? holders : codes.slice(0, 1), count: Math.min(rule.count, codes.length) };
    }
    case 'chair':
      return codes.includes(rule.chair) ? rule : { ...rule, chair: codes[0] ?? rule.chair };
    case 'unanimity_minus':
      return rule.minus === undefined ? rule : { ...rule, minus: Math.max(1, Math.min(rule.minus, codes.length - 1)) };
    default:
      return rule;
  }
}

/** Rules as one chooses among them. */
export const RULES = [
  'consensus',
  'unanimity',
  'minusParties',
  'minusOne',
  'majority',
  'simpleMajority',
  'veto',
  'parties',
  'silence',
  'chair',
  'weighted',
] as const;
export type RuleKind = (typeof RULES)[number];

export function kindOf(rule: DecisionRule): RuleKind {
  if (rule.type === 'unanimity_minus') return rule.minus === undefined ? 'minusParties' : 'minusOne';
  return rule.type === 'simple_majority' ? 'simpleMajority' : rule.type;
}

/** A rule of a kind for these members, with the usual numbers. */
export function ruleOf(kind: RuleKind, members: readonly string[], was: DecisionRule): DecisionRule {
  if (kindOf(was) === kind) return was;
  switch (kind) {
    case 'minusParties':
      return { type: 'unanimity_minus', exclude: 'parties' };
    case 'minusOne':
      return { type: 'unanimity_minus', minus: 1 };
    case 'majority':
      return { type: 'majority', q: 0.6, base: 'members' };
    case 'simpleMajority':
      return { type: 'simple_majority' };
    case 'veto':
      return { type: 'veto', holders: members.slice(0, 1), count: Math.floor(members.length / 2) + 1 };
    case 'silence':
      return { type: 'silence', windowMin: 10 };
    case 'chair':
      return { type: 'chair', chair: members[0] ?? '' };
    case 'weighted':
      return {
        type: 'weighted',
        weights: Object.fromEntries(members.map((code) => [code, 1])),
        threshold: Math.floor(members.length / 2) + 1,
      };
    default:
      return { type: kind };
  }
}

/** What differs from the architecture it was made from: mechanisms that came, went, or were changed. */
export function changesOf(edit: Edit, base: readonly MechanismSpec[]): { added: number; removed: number; changed: number } {
  const was = new Map(base.map((spec) => [spec.id, JSON.stringify(spec)]));
  const ids = edit.mechanisms.map(({ id }) => id);
  return {
    added: ids.filter((id) => !was.has(id)).length,
    removed: base.filter(({ id }) => !ids.includes(id)).length,
    changed: edit.mechanisms.filter((spec) => was.has(spec.id) && was.get(spec.id) !== JSON.stringify(spec)).length,
  };
}

/** As the catalogue or the base has it, if either does. */
export function originalOf(spec: MechanismSpec, ...sources: readonly (readonly MechanismSpec[])[]): MechanismSpec | undefined {
  for (const source of sources) {
    const found = source.find(({ id }) => id === spec.id);
    if (found) return found;
  }
  return undefined;
}
