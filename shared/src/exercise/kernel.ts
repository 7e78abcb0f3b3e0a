import type { Card } from '../world/card.ts';
import type { Ladder as KernelLadder } from '../world/ladder.ts';
import { type Mechanism, PRESETS } from '../world/mechanism.ts';
import type { World } from '../world/world.ts';
import type { CrisisCard, Exercise, Institution, Ladder, MechanismSpec } from './schema.ts';

/** An exercise in the words of the simulation: numbers and codes alone. */

/** Delegations that are countries of the world, in the exercise's order. */
export const actorsOf = (exercise: Pick<Exercise, 'delegations'>): string[] =>
  exercise.delegations.filter((one) => one.kind === 'delegation').map((one) => one.id);

/** The world as the exercise starts it. */
export function worldOf(exercise: Exercise): World {
  const actors = exercise.delegations
    .filter((one) => one.kind === 'delegation')
    .map(({ id, allied, sov, threat, capital, pressure, ready }) => [
      id,
      { allied, sov: sov ?? 0, threat, K: capital, P: pressure, A: ready },
    ]);
  return {
    issues: Object.fromEntries(Object.entries(exercise.issues).map(([id, { kind, hardness }]) => [id, { kind, hardness }])),
    actors: Object.fromEntries(actors),
    dyads: exercise.world.dyads,
    contagion: exercise.world.contagion,
  };
}

/** Codes of a mechanism's members; “all” are the countries of the world. */
export function membersOf(spec: Pick<MechanismSpec, 'members'>, everyone: readonly string[]): string[] {
  return spec.members === 'all' ? [...everyone] : spec.members;
}

/** Can its host take in all of its members? A mechanism without a host always can. */
export function isHosted(institutions: readonly Institution[], spec: Pick<MechanismSpec, 'hostedBy'>, members: readonly string[]): boolean {
  if (spec.hostedBy === undefined) return true;
  const host = institutions.find((one) => one.id === spec.hostedBy);
  return host !== undefined && members.every((code) => host.members.includes(code));
}

/** A mechanism with its form's values filled in. What it could reuse of a host that cannot take it in counts for nothing. */
export function mechanismOf(
  spec: MechanismSpec,
  members: readonly string[],
  institutions: readonly Institution[],
  id = spec.id,
): Mechanism {
  const preset = PRESETS[spec.form];
  return {
    id,
    issues: spec.issues,
    members,
    rule: spec.rule,
    fn: spec.fn,
    oblig: spec.oblig ?? preset.oblig,
    verif: spec.verif ?? preset.verif,
    secr: spec.secr ?? preset.secr,
    latencyHours: spec.latencyHours ?? preset.latencyHours,
    reuse: isHosted(institutions, spec, members) ? (spec.reuse ?? preset.reuse) : 0,
    flex: spec.flex ?? preset.flex,
    alliance: spec.alliance,
    // A text without prejudice to claims does not touch the question of status, and leaves the areas it names aside.
    statusSensitivity: spec.withoutPrejudice ? 0 : spec.statusSensitivity,
    ...(spec.excludes.length > 0 ? { excludes: spec.excludes } : {}),
  };
}

/** Rungs without labels; the nuclear firebreak lies below the first rung tagged so. */
export function ladderOf({ rungs }: Ladder): KernelLadder {
  const nuclear = rungs.findIndex((rung) => rung.tags.includes('nuclear'));
  const phi = rungs.slice(0, -1).map((rung) => rung.phi);
  return nuclear > 0 ? { phi, nuclear: nuclear - 1 } : { phi };
}

export function cardOf({ id, issue, parties, rung0, shock, stepHours, steps, momentum, technology, area }: CrisisCard): Card {
  return {
    id,
    issue,
    parties,
    rung0,
    shock,
    stepHours,
    steps,
    momentum,
    ...(technology === undefined ? {} : { technology }),
    ...(area === undefined ? {} : { area }),
  };
}
