import type { Exercise, MechanismSpec } from '@demarche/shared';
import type { Group } from '@demarche/shared/world/stress-groups';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { useText } from '../store/table.ts';
import type { RuleKind } from './edit.ts';
import { type Format, formatIn } from './format.ts';
import type { Fraction } from './fraction.ts';
import type { Subject } from './subjects.ts';

export function useFormat(): Format {
  const { i18n } = useLingui();
  return formatIn(i18n.locale);
}

/** What an architecture is called. */
export function useName(): (subject: Subject | undefined) => string {
  const { t } = useLingui();
  const text = useText();
  return (subject) => {
    if (!subject) return '';
    if (subject.kind === 'edited') return t`Edited`;
    return subject.name === undefined ? t`No arrangement` : text(subject.name);
  };
}

/** What an architecture consists of, in a few words. */
export function useMakeup(): (subject: Subject, base: Subject | undefined) => string {
  const { t } = useLingui();
  const name = useName();
  return ({ kind, specs }, base) => {
    const count = specs.length;
    if (kind === 'none') return t`what the start offers`;
    if (kind === 'edited' && base) return t`made from “${name(base)}”`;
    if (count === 1) return t`1 mechanism`;
    const isSequenced = new Set(specs.map(({ startTurn }) => startTurn)).size > 1;
    return isSequenced ? t`${count} mechanisms, in sequence` : t`${count} mechanisms`;
  };
}

/** The crises a figure is about: “hard crises”. */
export function useGroupWords(): Record<Group, { short: string; crises: string; of: string }> {
  const { t } = useLingui();
  return {
    hard: { short: t`Hard`, crises: t`hard crises`, of: t`Hard crises, on issues of hardness 0.6 or more` },
    hardFast: { short: t`Hard and fast`, crises: t`hard crises with steps of 6 hours`, of: t`Hard crises with steps of at most 6 hours` },
    soft: { short: t`Soft`, crises: t`soft crises`, of: t`Soft crises, on issues of hardness below 0.2` },
    all: { short: t`All`, crises: t`crises`, of: t`All crises of the deck` },
  };
}

/** A share as people say it: “nearly two in five”. */
export function useFraction(): (fraction: Fraction) => string {
  const { t } = useLingui();
  const simple: Record<string, string> = {
    '1/10': t`one in ten`,
    '1/8': t`one in eight`,
    '1/6': t`one in six`,
    '1/5': t`one in five`,
    '1/4': t`one in four`,
    '3/10': t`three in ten`,
    '1/3': t`one in three`,
    '2/5': t`two in five`,
    '1/2': t`one in two`,
    '3/5': t`three in five`,
    '2/3': t`two in three`,
    '7/10': t`seven in ten`,
    '3/4': t`three in four`,
    '4/5': t`four in five`,
    '9/10': t`nine in ten`,
  };
  return (fraction) => {
    if (fraction.kind === 'none') return t`none of the`;
    if (fraction.kind === 'all') return t`nearly all`;
    if (fraction.kind === 'oneIn') return t`about one in ${fraction.n}`;
    const words = simple[fraction.of.join('/')] ?? '';
    if (fraction.lean === 'exactly') return words;
    return fraction.lean === 'nearly' ? t`nearly ${words}` : t`more than ${words}`;
  };
}

/** “Rung 5, first limited force or casualties”, as the exercise's ladder names it. */
export function useRungLabel(exercise: Exercise): (rung: number) => string {
  const text = useText();
  return useCallback((rung) => text(exercise.ladder.rungs[rung]?.label), [text, exercise]);
}

/** Names of the rules of decision, as one chooses among them. */
export function useRuleNames(): Record<RuleKind, string> {
  const { t } = useLingui();
  return {
    consensus: t`Consensus`,
    unanimity: t`Unanimity`,
    minusParties: t`Everyone but the parties`,
    minusOne: t`All but a few`,
    majority: t`Majority`,
    simpleMajority: t`Simple majority`,
    veto: t`Votes, with vetoes`,
    parties: t`The parties alone`,
    silence: t`Silence procedure`,
    chair: t`The chair alone`,
    weighted: t`Weighted votes`,
  };
}

/** A mechanism in one line: how hard it binds, who, how fast, from when. */
export function useMechanismLine(): (spec: MechanismSpec, facts: { bite: number; members: number; hours: number }) => string {
  const { t } = useLingui();
  const { number } = useFormat();
  return ({ startTurn }, { bite, members, hours }) => {
    const parts = [t`bite ${number(bite, 2)}`, t`${members} members`, t`${number(hours, 0)} h`];
    return [...parts, ...(startTurn > 0 ? [t`from turn ${startTurn}`] : [])].join(' · ');
  };
}
