import { describe, expect, it } from 'vitest';
import { drain } from '../world/drain.ts';
import { stressRun } from '../world/stress.ts';
import { type Exercise, exerciseSchema } from './schema.ts';
import { architectureOf, deckOf, noneOf, packArchitectures, stressInput, thresholdsOf, worldFor } from './stress.ts';

const seat = { id: 'head', title: 'Head', can: ['vote'] };
const line = { name: 'Line', text: 'x', form: 'informal', issues: ['sea'], rule: { type: 'parties' } };
const fn = { dialogue: 0.5, norms: 0.5, mitigation: 0.5, crisis: 0.5 };

/** Two islands, a calm issue and a hard one. */
const islands = (more: object = {}): Exercise =>
  exerciseSchema.parse({
    meta: {
      id: 'x',
      version: '1.0.0',
      schema: 1,
      title: 'x',
      situation: 'x',
      language: ['en'],
      durationMin: 10,
      difficulty: 'introductory',
      players: { min: 1, max: 2 },
      disclaimer: 'x',
      timeZone: 'UTC',
      zoneLabel: 'UTC',
    },
    scenario: 'x',
    delegations: [
      { id: 'ARL', name: 'Arl', brief: 'x', seats: [seat] },
      { id: 'BRN', name: 'Brn', brief: 'x', seats: [seat] },
      { id: 'WIT', name: 'Witness', kind: 'observer', brief: 'x', seats: [seat] },
    ],
    world: { dyads: { 'ARL~BRN': { T: 60, S: 20, F: 20 } }, capital: { perTurn: 3, max: 80 } },
    issues: {
      sea: { name: 'Sea', kind: 'traditional', hardness: 0.8 },
      reef: { name: 'Reef', kind: 'nontraditional', hardness: 0.1 },
    },
    mechanisms: [
      { ...line, id: 'line', members: 'all', fn, startTurn: 2 },
      { ...line, id: 'reef_watch', issues: ['reef'], members: ['ARL', 'BRN'], fn, oblig: 0.4 },
    ],
    architectures: [
      { id: 'lines', name: 'Lines', mechanisms: ['line'] },
      { id: 'both', name: 'Both', mechanisms: ['reef_watch', 'line'] },
    ],
    crises: [
      { id: 'nets', name: 'Nets', issue: 'sea', parties: ['ARL', 'BRN'] },
      { id: 'bleach', name: 'Bleaching', issue: 'reef', parties: ['ARL', 'BRN'], rung0: 1 },
    ],
    start: [
      {
        id: 'climate',
        name: 'x',
        options: [
          { id: 'tense', name: 'x' },
          { id: 'calm', name: 'x', changes: [{ var: 'T', on: 'all', times: 0.5 }] },
        ],
      },
    ],
    turns: [{ n: 1, scenarioTime: '2026-05-14T05:40:00Z', phases: [{ id: 'a', name: 'a', minutes: 5, allow: [] }] }],
    ...more,
  });

const ladder = (...thresholds: (string | undefined)[]): Exercise['ladder'] => ({
  confirmFrom: 2,
  stopAt: thresholds.length - 1,
  rungs: thresholds.map((threshold, n) => ({ n, label: 'x', tags: [], noticedBy: 'all', phi: 1, ...(threshold ? { threshold } : {}) })),
});

describe('an exercise put to the test', () => {
  const input = stressInput(islands(), { mode: 'full', runs: 5 });

  it('compares the pack’s architectures with no arrangement at all', () => {
    expect(input.architectures.map(({ id, mechanisms }) => [id, mechanisms.map((one) => one.id)])).toEqual([
      ['none', []],
      ['lines', ['line']],
      ['both', ['reef_watch', 'line']],
    ]);
    expect(input.baseline).toBe('none');
  });
  it('has the pack’s members, form, start of building, income and relations', () => {
    const [line] = input.architectures[1]!.mechanisms;
    expect(line).toMatchObject({ members: ['ARL', 'BRN'], start: 2, oblig: 0.15, latencyHours: 6 });
    expect(input.income).toEqual({ perTurn: 3, max: 80 });
    expect(input.world.dyads['ARL~BRN']).toMatchObject({ T: 60 });
  });
  it('starts as chosen', () => {
    const { world } = stressInput(islands(), { mode: 'full', runs: 5, start: { climate: 'calm' } });
    expect(world.dyads['ARL~BRN']).toMatchObject({ T: 30, S: 20 });
  });
  it('draws only one group of cards where one is asked for', () => {
    const of = (group: 'hard' | 'soft' | 'hardFast') =>
      stressInput(islands(), { mode: 'full', runs: 5, group }).deck.map((card) => card.id);
    expect([of('hard'), of('soft'), of('hardFast')]).toEqual([['nets'], ['bleach'], ['nets']]);
  });
  it('takes the deck’s cards in the deck’s order', () => {
    expect(deckOf(islands({ deck: ['bleach'] })).map((card) => card.id)).toEqual(['bleach']);
    expect(deckOf(islands()).map((card) => card.id)).toEqual(['nets', 'bleach']);
  });
  it('may be argued with', () => {
    const { world, weights } = stressInput(islands(), { mode: 'full', runs: 5, assumptions: { tension: 1.5, hardness: 0.5 } });
    expect([world.dyads['ARL~BRN']!.T, weights!.hardness]).toEqual([90, 0.5]);
    expect(worldFor(islands(), { start: { climate: 'calm' }, assumptions: { tension: 1.5 } }).dyads['ARL~BRN']!.T).toBe(45);
  });
  it('runs', () => {
    const { architectures, thresholds } = drain(stressRun(input));
    expect(thresholds).toEqual([5, 7]);
    expect(architectures.map(({ groups }) => Object.keys(groups))).toEqual(Array(3).fill(['hard', 'hardFast', 'soft', 'all']));
  });
});

describe('no arrangement at all', () => {
  it('is the pack’s own entry where it has one, and is there once', () => {
    const own = islands({
      architectures: [
        { id: 'lines', name: 'x', mechanisms: ['line'] },
        { id: 'nothing', name: 'x', mechanisms: [] },
      ],
    });
    expect(noneOf(own).id).toBe('nothing');
    expect(packArchitectures(own).map((one) => one.id)).toEqual(['lines']);
    expect(stressInput(own, { mode: 'full', runs: 1 }).architectures.map((one) => one.id)).toEqual(['nothing', 'lines']);
  });
  it('takes no name from an architecture that is something', () => {
    const named = islands({ architectures: [{ id: 'none', name: 'x', mechanisms: ['line'] }] });
    const { architectures, baseline } = stressInput(named, { mode: 'full', runs: 1 });
    expect([architectures.map((one) => one.id), baseline]).toEqual([['none-', 'none'], 'none-']);
  });
});

describe('an architecture made by hand', () => {
  it('may hold one mechanism twice, and each has dice of its own', () => {
    const { mechanisms } = islands();
    const twice = architectureOf('edited', [mechanisms[0]!, { ...mechanisms[0]!, oblig: 1 }], islands());
    expect(twice.mechanisms.map(({ id, oblig }) => [id, oblig])).toEqual([
      ['line', 0.15],
      ['line-2', 1],
    ]);
  });
});

describe('the rungs that are counted', () => {
  it('are those named T2 and T3', () => {
    expect(thresholdsOf(islands().ladder)).toEqual([5, 7]);
    expect(thresholdsOf(ladder(undefined, undefined, 'T1', 'T2', 'T3', undefined))).toEqual([3, 4]);
  });
  it('are T2 and the end of play where there is no T3', () => {
    expect(thresholdsOf(ladder(undefined, undefined, undefined, 'T1', 'T2', undefined))).toEqual([4, 5]);
    expect(thresholdsOf(ladder(undefined, undefined, undefined, 'T2'))).toEqual([3]);
  });
  it('lie halfway and three quarters up where none is named', () => {
    expect(thresholdsOf(ladder(...Array<undefined>(10).fill(undefined)))).toEqual([5, 7]);
    expect(thresholdsOf(ladder(...Array<undefined>(6).fill(undefined)))).toEqual([3, 4]);
    expect(thresholdsOf(ladder(undefined, undefined, undefined))).toEqual([2]);
  });
});
