import type { Card } from './card.ts';
import { mean } from './mean.ts';
import { clamp, points } from './range.ts';
import type { Architecture } from './stress.ts';
import { USUAL_WEIGHTS, type Weights } from './temper.ts';
import { type Actor, entry, type World } from './world.ts';

/** What one may argue with. Left out, an assumption changes nothing, to the last bit; “×” multiplies, 1 is as it is. */
export interface Assumptions {
  /** × tension of every relation. */
  tension?: number | undefined;
  /** × strategic and functional trust of every relation. */
  trust?: number | undefined;
  /** × distance of every country's threat perceptions from the mean. */
  threatGap?: number | undefined;
  /** × distance of every country's strictness about sovereignty from the mean. */
  sovereigntyGap?: number | undefined;
  /** × interdependence of every relation. */
  interdependence?: number | undefined;
  /** × momentum of every crisis. */
  momentum?: number | undefined;
  /** + momentum of every crisis, after that. */
  momentumAdd?: number | undefined;
  /** Weight of hardness as a whole in the willingness of parties; 1 as it is. */
  hardness?: number | undefined;
  /** Weight of tension within it; .35 as it is. */
  hardnessTension?: number | undefined;
  /** × reaction time of every mechanism. */
  latency?: number | undefined;
  /** Reaction time of single mechanisms by id, in hours; goes before the factor. */
  latencyHours?: Readonly<Record<string, number>> | undefined;
}

export interface Assumed {
  world: World;
  deck: Card[];
  architectures: Architecture[];
  weights: Weights;
}

/** The same test under other assumptions: everything as it was, but for what they scale. Nothing handed in is changed. */
export function applyAssumptions(
  world: World,
  deck: readonly Card[],
  architectures: readonly Architecture[],
  assumptions: Assumptions,
): Assumed {
  const { momentum = 1, momentumAdd = 0, latency = 1, latencyHours = {} } = assumptions;
  const { hardness = USUAL_WEIGHTS.hardness, hardnessTension = USUAL_WEIGHTS.tension } = assumptions;
  return {
    world: { ...world, actors: actorsUnder(world, assumptions), dyads: dyadsUnder(world, assumptions) },
    deck: deck.map((card) => ({ ...card, momentum: card.momentum * momentum + momentumAdd })),
    architectures: architectures.map((architecture) => ({
      ...architecture,
      mechanisms: architecture.mechanisms.map((mechanism) => ({
        ...mechanism,
        latencyHours: entry(latencyHours, mechanism.id) ?? mechanism.latencyHours * latency,
      })),
    })),
    weights: { hardness, tension: hardnessTension },
  };
}

function dyadsUnder({ dyads }: World, { tension = 1, trust = 1, interdependence = 1 }: Assumptions): World['dyads'] {
  return Object.fromEntries(
    Object.entries(dyads).map(([key, { T, S, F, I, C }]) => [
      key,
      { T: points(T * tension), S: points(S * trust), F: points(F * trust), I: clamp(I * interdependence, 0, 1), C },
    ]),
  );
}

function actorsUnder(world: World, { threatGap = 1, sovereigntyGap = 1 }: Assumptions): World['actors'] {
  const actors = Object.values(world.actors);
  const issues = [...new Set(actors.flatMap(({ threat }) => Object.keys(threat)))];
  const threats = new Map(issues.map((issue) => [issue, mean(actors, ({ threat }) => entry(threat, issue) ?? 0)]));
  const sov = mean(actors, (actor) => actor.sov);
  const under = (actor: Actor): Actor => ({
    ...actor,
    sov: stretched(actor.sov, sov, sovereigntyGap),
    threat: Object.fromEntries(
      Object.entries(actor.threat).map(([issue, level]) => [issue, stretched(level, threats.get(issue)!, threatGap)]),
    ),
  });
  return Object.fromEntries(Object.entries(world.actors).map(([code, actor]) => [code, under(actor)]));
}

/**
 * Away from the mean, or towards it. Not cut to the range, so that every gap is multiplied by exactly the factor; a
 * factor of 1 must not even round.
 */
const stretched = (value: number, middle: number, factor: number): number => (factor === 1 ? value : middle + (value - middle) * factor);
