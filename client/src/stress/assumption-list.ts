import type { Assumptions } from '@demarche/shared/world/assumptions';
import { PRESETS } from '@demarche/shared/world/mechanism';
import { USUAL_WEIGHTS } from '@demarche/shared/world/temper';

/** What a slider may move. `times` multiplies, `hours`, `weight` and `added` are values of their own. */
interface Range {
  kind: 'times' | 'hours' | 'weight' | 'added';
  min: number;
  max: number;
  step: number;
  standard: number;
}

const times = (max = 2): Range => ({ kind: 'times', min: 0, max, step: 0.05, standard: 1 });

/** In the order of the screen: how relations stand, how the members differ, how a crisis goes, how soon one can act. */
export const ASSUMPTIONS = {
  tension: times(),
  trust: times(),
  interdependence: times(),
  threatGap: times(),
  sovereigntyGap: times(),
  hardness: times(),
  hardnessTension: { kind: 'weight', min: 0, max: 0.7, step: 0.01, standard: USUAL_WEIGHTS.tension },
  momentumAdd: { kind: 'added', min: -0.1, max: 0.1, step: 0.01, standard: 0 },
  /** Reaction time of what is built on existing forums and says nothing of its own. */
  forumHours: { kind: 'hours', min: 0, max: 168, step: 6, standard: PRESETS.built_on.latencyHours },
  latency: { kind: 'times', min: 0, max: 3, step: 0.1, standard: 1 },
} as const satisfies Record<string, Range>;

export type AssumptionKey = keyof typeof ASSUMPTIONS;
export const ASSUMPTION_KEYS = Object.keys(ASSUMPTIONS) as AssumptionKey[];
/** What was moved; what is left out stands where it stood. */
export type Assumed = { readonly [Key in AssumptionKey]?: number };

export const amountOf = (assumed: Assumed, key: AssumptionKey): number => assumed[key] ?? ASSUMPTIONS[key].standard;

const isMoved = (assumed: Assumed, key: AssumptionKey): boolean => amountOf(assumed, key) !== ASSUMPTIONS[key].standard;

export const movedOf = (assumed: Assumed): AssumptionKey[] => ASSUMPTION_KEYS.filter((key) => isMoved(assumed, key));

/** With one of them moved; back at its standard it is forgotten. */
export function moved(assumed: Assumed, key: AssumptionKey, to: number): Assumed {
  const { min, max, step, standard } = ASSUMPTIONS[key];
  // The slider adds up steps; what comes out must equal the standard where it means it.
  const value = Math.min(max, Math.max(min, Number((Math.round(to / step) * step).toFixed(4))));
  const { [key]: _was, ...others } = assumed;
  return value === standard ? others : { ...others, [key]: value };
}

/** In the words of the kernel; the hours of forums are said of each mechanism. */
export function kernelAssumptions({ forumHours: _hours, ...assumed }: Assumed): Assumptions {
  return assumed;
}
