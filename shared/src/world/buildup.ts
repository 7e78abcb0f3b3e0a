import type { Income } from './capital.ts';
import { u } from './chance.ts';
import type { World } from './world.ts';
import { type Planned, planned, type Standing, worldTurn } from './world-turn.ts';

/** Where a plan has come to after some turns. */
export interface Outcome {
  world: World;
  standings: readonly Standing[];
}

/** An outcome from which the same luck always leads to the same next one. */
interface Node extends Outcome {
  risks?: { id: string; chance: number }[];
  next: Map<string, Node>;
}

/**
 * What becomes of a plan in so many turns, by seed. Nothing but the draws of setbacks differs from seed to seed, so runs
 * that had the same luck share one outcome: the same object, on which a caller may hang what it works out from it.
 */
export function buildupOf(plan: readonly Planned[], world: World, turns: number, income?: Income): (seed: string) => Outcome {
  const root: Node = { world, standings: plan.map(planned), next: new Map() };
  return (seed) => {
    let node = root;
    for (let turn = 0; turn < turns; turn += 1) node = step(node, seed, turn, income);
    return node;
  };
}

function step(node: Node, seed: string, turn: number, income: Income | undefined): Node {
  const luck = node.risks?.map(({ id, chance }) => (u(seed, `setback:${id}`, turn) < chance ? 'x' : '.')).join('');
  const known = luck === undefined ? undefined : node.next.get(luck);
  if (known) return known;
  const { world, standings, risks } = worldTurn(node.world, node.standings, seed, turn, income);
  // Who is at risk does not depend on the draws of the same turn: a turn is paid for whether it succeeds or not.
  node.risks ??= risks;
  const fresh: Node = { world, standings, next: new Map() };
  node.next.set(risks.map((risk) => (risk.u < risk.chance ? 'x' : '.')).join(''), fresh);
  return fresh;
}
