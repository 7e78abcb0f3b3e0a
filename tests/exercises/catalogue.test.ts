import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPack } from '@demarche/server/packs/read-pack';
import { decide, type Exercise, fold, openSession } from '@demarche/shared';
import { cardOf, ladderOf, mechanismOf, membersOf, worldOf } from '@demarche/shared/exercise/kernel';
import { runCrisis } from '@demarche/shared/world/crisis';
import { describe, expect, it } from 'vitest';

const EXERCISES = fileURLToPath(new URL('../../exercises/', import.meta.url));

function packNamed(name: string): Exercise {
  const read = readPack(`${EXERCISES}${name}`);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems[0])}`);
  return read.exercise;
}

const packs = readdirSync(EXERCISES, { withFileTypes: true })
  .filter((one) => one.isDirectory() && !['schema', 'regions', 'node_modules'].includes(one.name))
  .map((one) => packNamed(one.name))
  .filter((exercise) => exercise.mechanisms.length > 0);

describe('the catalogue of mechanisms', () => {
  it('is in several exercises', () => expect(packs.length).toBeGreaterThanOrEqual(4));

  it.each(packs.map((exercise) => [exercise.meta.id, exercise] as const))('%s: every template can be tabled', (_id, exercise) => {
    const { delegations, turns, negotiation } = exercise;
    const phase = turns.flatMap((turn) => turn.phases).find((one) => one.allow.includes('propose'))!;
    // One long phase in which texts may be tabled, so that nothing but the template decides.
    const open: Exercise = {
      ...exercise,
      turns: [{ ...turns[0]!, phases: [{ ...phase, only: {} }] }],
      negotiation: { ...negotiation, maxProposals: 50 },
    };
    const session = fold(openSession(open, 'seed', 0));
    const started = decide(session, 'startExercise', {}, { seat: 'control.facilitator', at: 0, id: 'start' });
    if ('events' in started) fold(started.events, session);
    const drafter = delegations.flatMap(({ id, seats }) =>
      seats.filter(({ can }) => can.includes('draft')).map((seat) => `${id}.${seat.id}`),
    )[0]!;
    const refused = exercise.mechanisms.flatMap(({ id }) => {
      const input = { title: id, clauses: ['The delegations agree.'], mechanisms: [{ template: id }] };
      const decision = decide(session, 'tableProposal', input, { seat: drafter, at: 1, id });
      return 'refused' in decision ? [`${id}: ${decision.refused.code}`] : [];
    });
    expect(refused).toEqual([]);
  });

  it.each(packs.map((exercise) => [exercise.meta.id, exercise] as const))(
    '%s: precedents name facts, a lesson and a source',
    (_id, exercise) => {
      const precedents = exercise.mechanisms.filter(({ precedent }) => precedent);
      expect(precedents.length).toBeGreaterThanOrEqual(10);
    },
  );
});

describe('a crisis with and without a guardrail', () => {
  const exercise = packNamed('architecture-conference');
  const world = worldOf(exercise);
  const ladder = ladderOf(exercise.ladder);
  const everyone = Object.keys(world.actors);
  const mechanism = (id: string) => {
    const spec = exercise.mechanisms.find((one) => one.id === id)!;
    return mechanismOf(spec, membersOf(spec, everyone), exercise.institutions);
  };
  const course = (id: string, mechanisms: string[], seed: string) => {
    const card = cardOf(exercise.crises.find((one) => one.id === id)!);
    return runCrisis({ card, world, ladder, seed, inForce: mechanisms.map((one) => ({ mechanism: mechanism(one), maturity: 1 })) }).rungs;
  };

  it('differs on the same dice, and never for the worse', () => {
    const guardrails = exercise.mechanisms.filter(
      ({ id, issues }) => /test|nuclear|launch/.test(id) && issues.some((one) => one === 'missile' || one === 'nuclear'),
    );
    expect(guardrails.length).toBeGreaterThan(0);
    const seeds = Array.from({ length: 40 }, (_, n) => `S${n}`);
    const ids = guardrails.map(({ id }) => id);
    const differ = seeds.filter((seed) => course('test', ids, seed).join() !== course('test', [], seed).join());
    expect(differ.length).toBeGreaterThan(0);
    for (const seed of seeds) {
      const without = course('test', [], seed);
      for (const [k, rung] of course('test', ids, seed).entries()) expect(rung).toBeLessThanOrEqual(without[k]!);
    }
  });

  it('the worked path of the reference data comes out of the pack', () => {
    expect(course('collision', [], 'demo').join(' ')).toBe('3 4 4 4 4 4 5 5 6 5 5 5 4');
    expect(course('collision', ['soft_pillar', 'maritime_air_code', 'hotline_net'], 'demo').join(' ')).toBe('3 4 4 4 4 4 5 5 5 4 4 4 3');
    expect(course('collision', ['organisation'], 'demo').join(' ')).toBe('3 4 4 3 3 3 4 4 4 3 3 3 2');
  });
});
