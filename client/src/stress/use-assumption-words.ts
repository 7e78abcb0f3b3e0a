import type { Exercise } from '@demarche/shared';
import { architectureOf, deckOf, worldFor } from '@demarche/shared/exercise/stress';
import { mean } from '@demarche/shared/world/mean';
import { gapOf } from '@demarche/shared/world/price';
import { factsOf } from '@demarche/shared/world/stress-facts';
import type { World } from '@demarche/shared/world/world';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { ASSUMPTION_KEYS, ASSUMPTIONS, type Assumed, type AssumptionKey, kernelAssumptions } from './assumption-list.ts';
import { useDesk, useSetting, useSubjects } from './desk-context.ts';
import { strengthOf } from './edit.ts';
import { waitsForForums } from './question.ts';
import type { Settings } from './settings.ts';
import type { Subject } from './subjects.ts';
import { useFormat, useName } from './use-words.ts';

/** What an assumption does to the world as it starts here, in numbers. */
interface Measured {
  T: number;
  S: number;
  F: number;
  I: number;
  threat: number;
  sov: number;
}

function measured(world: World): Measured {
  const dyads = Object.values(world.dyads);
  const members = Object.keys(world.actors);
  const of = (read: (dyad: World['dyads'][string]) => number) => mean(dyads, read);
  return {
    T: of(({ T }) => T),
    S: of(({ S }) => S),
    F: of(({ F }) => F),
    I: of(({ I }) => I),
    threat: mean(Object.keys(world.issues), (issue) => gapOf({ issues: [issue], members }, world).tp),
    sov: gapOf({ issues: [], members }, world).sv,
  };
}

/** How the value of a slider reads, with its unit. */
export function useAmount(key: AssumptionKey): (value: number) => string {
  const { t } = useLingui();
  const { number, signed } = useFormat();
  const { kind } = ASSUMPTIONS[key];
  return (value) => {
    if (kind === 'times') return `×${number(value, 2)}`;
    if (kind === 'added') return signed(value, 2);
    return kind === 'hours' ? t`${number(value, 0)} h` : number(value, 2);
  };
}

/** What every slider is called. */
export function useAssumptionNames(): Record<AssumptionKey, string> {
  const { t } = useLingui();
  return {
    tension: t`Tension between parties`,
    trust: t`Trust between parties`,
    interdependence: t`Economic interdependence`,
    threatGap: t`Threat-perception gap`,
    sovereigntyGap: t`Gap in views of sovereignty`,
    hardness: t`Weight of hardness in willingness`,
    hardnessTension: t`Weight of tension within it`,
    momentumAdd: t`Momentum per crisis step`,
    forumHours: t`Reaction time of existing forums`,
    latency: t`Reaction time of mechanisms`,
  };
}

/** The “why” of every slider; the numbers in it are those of this exercise. */
export function useReasons(): Record<AssumptionKey, string> {
  const { t } = useLingui();
  const { number } = useFormat();
  const name = useName();
  const { exercise } = useDesk();
  const subjects = useSubjects();
  const start = useSetting((settings) => settings.start);
  const assumed = useSetting((settings) => settings.assumed);
  const usual = useMemo(() => measured(worldFor(exercise, { start })), [exercise, start]);
  const now = useMemo(() => measured(worldFor(exercise, { start, assumptions: kernelAssumptions(assumed) })), [exercise, start, assumed]);
  const saved = useMemo(() => savedByEqualViews(exercise, start, assumed, subjects), [exercise, start, assumed, subjects]);

  /** “41”, or once it was moved “41 → 49”. */
  const change = (of: keyof Measured, digits = 0) => {
    const [was, is] = [number(usual[of], digits), number(now[of], digits)];
    return was === is ? was : `${was} → ${is}`;
  };
  const fixed = useMemo(() => {
    const cards = deckOf(exercise);
    const latencies = subjects.flatMap(({ specs }) =>
      specs.filter((spec) => !waitsForForums(spec)).map((spec) => strengthOf(spec, 'latencyHours')),
    );
    const momenta = cards.map(({ momentum }) => momentum);
    const range = (values: number[]) => [Math.min(...values), Math.max(...values)] as const;
    return { momenta: range(momenta), latencies: range(latencies), shortest: Math.min(...cards.map(({ stepHours }) => stepHours)) };
  }, [exercise, subjects]);
  const [least, most] = fixed.momenta.map((value) => number(value, 2));
  const [soonest, latest] = fixed.latencies.map((value) => number(value, 0));
  const shortest = number(fixed.shortest, 0);
  const dearest = name(saved.subject);
  const [byThreat, bySov] = [number(saved.threat), number(saved.sov)];

  return {
    tension: t`Mean of all pairs: ${change('T')} of 100. It drives crises up and makes building risky.`,
    trust: t`Strategic ${change('S')}, functional ${change('F')} of 100. It makes parties willing and building safe.`,
    interdependence: t`Mean of all pairs: ${change('I', 2)} of 1. It holds crises back.`,
    threatGap: saved.subject
      ? t`From the role sheets, mean gap ${change('threat', 2)} of 1. Equal views would save “${dearest}” ${byThreat} of its cost.`
      : t`From the role sheets, mean gap ${change('threat', 2)} of 1. It makes agreement dear.`,
    sovereigntyGap: saved.subject
      ? t`Mean gap ${change('sov', 2)} of 1; it matters only where a clause intrudes. Equal views would save “${dearest}” ${bySov}.`
      : t`Mean gap ${change('sov', 2)} of 1; it matters only where a clause intrudes.`,
    hardness: t`How much a vital issue keeps parties from letting others act; at 0 it is as easy as any.`,
    hardnessTension: t`Beside it the rung already reached weighs 0.45.`,
    momentumAdd: t`Push upwards that a crisis has of its own; ${least} to ${most} on these cards.`,
    forumHours: t`Hours until what is built on them can act. The fastest crises here move every ${shortest} h.`,
    latency: Number.isFinite(fixed.latencies[0]) ? t`Of all of them; the others need ${soonest} to ${latest} h.` : t`Of all of them.`,
  };
}

/** What the dearest architecture would cost less if its members saw things alike. */
function savedByEqualViews(exercise: Exercise, start: Settings['start'], assumed: Assumed, subjects: readonly Subject[]) {
  const costUnder = ({ specs }: Subject, assumptions: Assumed) => {
    const own = architectureOf('', specs, exercise);
    return factsOf(own.mechanisms, worldFor(exercise, { start, assumptions: kernelAssumptions(assumptions) })).cost.mean;
  };
  const costs = subjects.map((one) => (one.specs.length > 0 ? costUnder(one, assumed) : 0));
  const most = Math.max(...costs);
  const subject = most > 0 ? subjects[costs.indexOf(most)] : undefined;
  const saving = (key: AssumptionKey) => (subject ? most - costUnder(subject, { ...assumed, [key]: 0 }) : 0);
  return { subject, threat: saving('threatGap'), sov: saving('sovereigntyGap') };
}

/** Sliders that can change anything here: a pack may say nothing of relations, of threats, or of sovereignty. */
export function movable(exercise: Exercise, subjects: readonly Subject[]): AssumptionKey[] {
  const is = measured(worldFor(exercise, {}));
  const moves: Partial<Record<AssumptionKey, boolean>> = {
    tension: is.T > 0,
    trust: is.S + is.F > 0,
    interdependence: is.I > 0,
    threatGap: is.threat > 0,
    sovereigntyGap: is.sov > 0,
    forumHours: subjects.some(({ specs }) => specs.some(waitsForForums)),
    latency: subjects.some(({ specs }) => specs.length > 0),
  };
  return ASSUMPTION_KEYS.filter((key) => moves[key] ?? true);
}
