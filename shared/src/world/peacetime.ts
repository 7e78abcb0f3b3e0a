import { type Change, changeOf, type Part } from './change.ts';
import { type Spread, spreadOf } from './contagion.ts';
import { binds, biteBetween, type InForce, lists } from './mechanism.ts';
import { type Dyad, dyadKeys, partiesOf, type World } from './world.ts';

/**
 * One turn without a crisis, for every relation the world keeps, from the values at its start:
 * - dT = .5·T/50 − Σ M·(1.6·mitigation + .6·norms)·(.3 + .7·b) over mechanisms with a traditional issue
 * - dF = −.5·F/100 + Σ M·6·dialogue·(1 − F/100) over mechanisms with a non-traditional issue − 8·C
 * - dS = .12·max(0, F − S)·(1 − T/100) + Σ M·1.2·verif·(1 − S/100) over mechanisms with a traditional issue
 *
 * over mechanisms that have both as members; afterwards dT of a relation with contagion is passed on. Tracks: arms and
 * verification are military, mitigation and the fading of cooperation diplomatic, cooperation and its spill-over
 * humanitarian, coercion economic, contagion political. Only what moved is told.
 */
export function peacetimeTurn(world: World, inForce: readonly InForce[]): Change[] {
  const keys = dyadKeys(world);
  const moved: Record<string, number> = {};
  const partsOf = new Map<string, Record<Change['variable'], Part[]>>();
  for (const key of keys) {
    const dyad = world.dyads[key]!;
    const acting = inForce.filter(({ mechanism }) => binds(mechanism, ...partiesOf(key)));
    const hard = acting.filter(({ mechanism }) => lists(mechanism, 'traditional', world));
    const soft = acting.filter(({ mechanism }) => lists(mechanism, 'nontraditional', world));
    const parts = { T: tension(key, dyad, hard), F: functionalTrust(dyad, soft), S: strategicTrust(dyad, hard) };
    partsOf.set(key, parts);
    moved[key] = changeOf('T', key, dyad.T, parts.T).value - dyad.T;
  }
  const spread = spreadOf(world, moved);
  return keys.flatMap((key) => {
    const dyad = world.dyads[key]!;
    const parts = partsOf.get(key)!;
    return [
      changeOf('T', key, dyad.T, [...parts.T, ...caught(spread, key)]),
      changeOf('S', key, dyad.S, parts.S),
      changeOf('F', key, dyad.F, parts.F),
    ].filter((change) => change.parts.length > 0);
  });
}

/** The world after changes of its relations. */
export function withChanges(world: World, changes: readonly Change[]): World {
  const dyads = { ...world.dyads };
  for (const { dyad, variable, value } of changes) {
    const was = dyads[dyad];
    if (was) dyads[dyad] = { ...was, [variable]: value };
  }
  return { ...world, dyads };
}

const worthTelling = (parts: Part[]): Part[] => parts.filter(({ add }) => add !== 0);

const caught = (spread: readonly Spread[], key: string): Part[] => spread.filter(({ dyad }) => dyad === key).map(({ part }) => part);

function tension(key: string, { T }: Dyad, hard: readonly InForce[]): Part[] {
  const parts: Part[] = [{ track: 'military', add: (0.5 * T) / 50, formula: 'arms', inputs: { T } }];
  for (const { mechanism, maturity: M } of hard) {
    const { mitigation, norms } = mechanism.fn;
    const b = biteBetween(mechanism, ...partiesOf(key));
    const add = -M * (1.6 * mitigation + 0.6 * norms) * (0.3 + 0.7 * b);
    parts.push({ track: 'diplomatic', add, formula: 'mitigation', inputs: { M, mitigation, norms, b }, by: mechanism.id });
  }
  return worthTelling(parts);
}

function functionalTrust({ F, C }: Dyad, soft: readonly InForce[]): Part[] {
  const parts: Part[] = [{ track: 'diplomatic', add: (-0.5 * F) / 100, formula: 'fading', inputs: { F } }];
  for (const { mechanism, maturity: M } of soft) {
    const { dialogue } = mechanism.fn;
    const add = M * 6 * dialogue * (1 - F / 100);
    parts.push({ track: 'humanitarian', add, formula: 'cooperation', inputs: { M, dialogue, F }, by: mechanism.id });
  }
  parts.push({ track: 'economic', add: -8 * C, formula: 'coercion', inputs: { C } });
  return worthTelling(parts);
}

function strategicTrust({ T, S, F }: Dyad, hard: readonly InForce[]): Part[] {
  const add = 0.12 * Math.max(0, F - S) * (1 - T / 100);
  const parts: Part[] = [{ track: 'humanitarian', add, formula: 'spillover', inputs: { F, S, T } }];
  for (const { mechanism, maturity: M } of hard) {
    const { verif } = mechanism;
    const gain = M * 1.2 * verif * (1 - S / 100);
    parts.push({ track: 'military', add: gain, formula: 'verification', inputs: { M, verif, S }, by: mechanism.id });
  }
  return worthTelling(parts);
}
