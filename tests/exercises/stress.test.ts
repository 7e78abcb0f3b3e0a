import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The stress test through the command line, from the data of a pack: the reference table, and what is said of a wrong call. */

const CLI = fileURLToPath(new URL('../../server/src/cli.ts', import.meta.url));
const PACK = 'architecture-conference';
const ISLANDS = fileURLToPath(new URL('../support/three-islands', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'demarche-stress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stress = (...args: string[]) => spawnSync(process.execPath, [CLI, 'stress', ...args], { cwd: folder, encoding: 'utf8' });

interface Peaks {
  peak5: number;
  peak7: number;
}
interface Entry {
  name: string;
  hard: Peaks;
  hardFast: Peaks;
  soft: Peaks;
  meanCost: number;
  pInForce: number;
  interval95: Record<'hard', Record<'peak5', { low: number; high: number }>>;
  againstNone: Record<'hard', Record<'peak5', { value: number }>>;
  leaveOneOut: Record<string, { value: number }>;
}
interface Answer {
  statement: string;
  runs: number;
  thresholds: number[];
  start: Record<string, string>;
  architectures: Record<string, Entry>;
}

function answer(...args: string[]): Answer {
  const { status, stdout, stderr } = stress(...args, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

type Pair = [peak5: number, peak7: number];
interface Row {
  hard: Pair;
  fast: Pair;
  soft: number;
  cost: number;
  inForce: number;
  tense: Pair;
  detente: Pair;
}
/** Shares in per cent, as printed. */
const TABLE: Record<string, Row> = {
  none: { hard: [59.8, 16.4], fast: [59.2, 15], soft: 2.3, cost: 0, inForce: 100, tense: [60.7, 17.4], detente: [39.5, 7] },
  informal: { hard: [55.8, 14.6], fast: [55.3, 12.9], soft: 0.7, cost: 8, inForce: 100, tense: [54.5, 14], detente: [34.2, 5.3] },
  statusquo: { hard: [56.8, 15.5], fast: [59.2, 15], soft: 0.3, cost: 13.1, inForce: 97, tense: [52.7, 13.6], detente: [32, 4.9] },
  middle: { hard: [37.6, 6.6], fast: [35.8, 4.1], soft: 0.1, cost: 19.2, inForce: 93, tense: [36, 6.2], detente: [20.1, 2] },
  formal: { hard: [27.8, 3.4], fast: [24.7, 2.1], soft: 2.3, cost: 31, inForce: 51, tense: [43.4, 10], detente: [15.5, 1] },
};

/** A found share may be off by the rounding and little more. */
const near = (found: number, expected: number, within = 0.002) => expect(Math.abs(found - expected)).toBeLessThanOrEqual(within);
const nearPair = ({ peak5, peak7 }: Peaks, [five, seven]: Pair) => {
  near(peak5, five / 100);
  near(peak7, seven / 100);
};

describe('the reference table, from the pack', () => {
  let standing: Answer;
  let tense: Answer;
  let detente: Answer;
  beforeAll(() => {
    standing = answer(PACK);
    tense = answer(PACK, '--mode', 'full', '--start', 'tense');
    detente = answer(PACK, '--mode', 'full', '--start', 'detente');
  }, 60_000);

  it.each(Object.entries(TABLE))('%s', (id, row) => {
    const one = standing.architectures[id]!;
    nearPair(one.hard, row.hard);
    nearPair(one.hardFast, row.fast);
    near(one.soft.peak5, row.soft / 100);
    near(one.meanCost, row.cost, 0.06);
    near(one.pInForce, row.inForce / 100, 0.006);
    nearPair(tense.architectures[id]!.hard, row.tense);
    nearPair(detente.architectures[id]!.hard, row.detente);
  });

  it('covers every architecture, counts rungs 5 and 7 and says what it is', () => {
    expect(Object.keys(standing.architectures).sort()).toEqual(Object.keys(TABLE).sort());
    expect(standing).toMatchObject({ runs: 600, thresholds: [5, 7], start: { climate: 'tense' } });
    expect(standing.statement).toContain('what these assumptions imply');
  });
  it('shows the claims: best when tense is not best after détente', () => {
    const best = ({ architectures }: Answer) =>
      Object.entries(architectures).reduce((one, other) => (other[1].hard.peak5 < one[1].hard.peak5 ? other : one))[0];
    expect([best(standing), best(tense), best(detente)]).toEqual(['formal', 'middle', 'formal']);
    near(detente.architectures['formal']!.pInForce, 0.97, 0.006);
    expect(standing.architectures['statusquo']!.hardFast).toEqual(standing.architectures['none']!.hardFast);
  });
  it('gives each difference to none, each interval, and what each mechanism contributes', () => {
    const { middle, none } = standing.architectures as Record<'middle' | 'none', Entry>;
    near(middle.againstNone.hard.peak5.value, middle.hard.peak5 - none.hard.peak5, 1e-9);
    expect(middle.interval95.hard.peak5.low).toBeLessThan(middle.hard.peak5);
    expect(middle.interval95.hard.peak5.high).toBeGreaterThan(middle.hard.peak5);
    near(middle.leaveOneOut['maritime_air_code']!.value, 0.09);
  });
});

describe('one architecture', () => {
  it('from a file: ids of the catalogue, with changes, and a whole mechanism', () => {
    const file = written(
      'our-plan.yaml',
      `name: Our plan
mechanisms:
  - soft_pillar
  - { id: hotline_net, latencyHours: 12 }
  - id: crisis_cell
    form: formal
    issues: [maritime]
    members: [CHN, JPN]
    rule: { type: consensus }
    fn: { dialogue: 0.3, norms: 0.3, mitigation: 0.2, crisis: 0.7 }
`,
    );
    const { architectures } = answer(PACK, '--architecture', file, '--runs', '20');
    expect(architectures['our-plan']).toMatchObject({ name: 'Our plan' });
    expect(Object.keys(architectures['our-plan']!.leaveOneOut)).toEqual(['soft_pillar', 'hotline_net', 'crisis_cell']);
  });
  it('the catalogue’s own ids in a file are the pack’s architecture, to the last digit', () => {
    const file = written('same.json', JSON.stringify(['soft_pillar', 'maritime_air_code', 'hotline_net']));
    const args = ['--runs', '30', '--mode', 'full', '--seed', 'x'];
    const { name: _, ...same } = answer(PACK, '--architecture', file, ...args).architectures['same']!;
    const named = answer(PACK, '--architecture', 'middle', ...args).architectures;
    expect(Object.keys(named)).toEqual(['none', 'middle']);
    expect(named['middle']).toMatchObject(same);
  });
});

it('a ladder of another region has thresholds of its own, and a pack need not have hard crises', () => {
  const { thresholds, architectures } = answer(ISLANDS, '--runs', '20');
  expect(thresholds).toEqual([4, 5]);
  expect(architectures['deep']).not.toHaveProperty('hard');
  expect(architectures['deep']).toMatchObject({ all: { peak4: expect.any(Number), peak5: expect.any(Number) } });
});

it('a person gets a table, and the sentence that goes with it', () => {
  const { status, stdout } = stress(PACK, '--architecture', 'formal', '--runs', '20');
  const lines = stdout.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(lines.find((line) => line.startsWith('Formal organisation'))).toMatch(/^Formal organisation +\d+\.\d % /);
  expect(lines.at(-1)).toBe('These numbers show what these assumptions imply. They are illustrative and assess no state.');
});
