import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exercise } from '@demarche/shared/exercise/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { formatProblem } from './problem.ts';
import { readPack } from './read-pack.ts';
import { withRegion } from './region.ts';
import type { Region } from './schemas.ts';

const FIRST = join(dirname(fileURLToPath(import.meta.url)), '../../../exercises/first-session');

let exercises: string;
let pack: string;
let region: string;
beforeEach(() => {
  exercises = mkdtempSync(join(tmpdir(), 'regions-'));
  pack = join(exercises, 'first-session');
  cpSync(FIRST, pack, { recursive: true });
  mkdirSync(join(exercises, 'regions'));
  region = join(exercises, 'regions/north.yaml');
  writeFileSync(region, REGION);
  rewrite('pack.yaml', (text) => `region: north\n${text.replace('[revealOrders]', '[revealOrders, worldTurn]')}`);
});
afterEach(() => rmSync(exercises, { recursive: true, force: true }));

const REGION = `maxOrders: 3
issues:
  maritime: { name: { en: Sea, ko: 바다 }, kind: traditional, hardness: 0.7 }
  health: { name: { en: Health, ko: 보건 }, kind: nontraditional, hardness: 0.1 }
  air: { name: { en: Air, ko: 하늘 }, kind: traditional, hardness: 0.7 }
  disaster: { name: { en: Disasters, ko: 재난 }, kind: nontraditional, hardness: 0.1 }
institutions:
  - { id: forum, name: Forum, members: [CHN, JPN, VNM], canHost: [maritime] }
  - { id: pact, name: Pact, members: [VNM, JPN] }
mechanisms:
  - id: pact_line
    name: Line
    text: A line.
    form: informal
    issues: [maritime]
    members: [VNM, JPN]
    rule: { type: consensus }
    fn: { dialogue: 1, norms: 0, mitigation: 0, crisis: 0 }
  - id: sea_code
    name: Code
    text: A code.
    form: built_on
    issues: [maritime]
    members: [VNM, CHN, JPN]
    rule: { type: veto, holders: [VNM, CHN], count: 3 }
    hostedBy: forum
    linkedTo: [pact_line]
    parent: pact_line
    fn: { dialogue: 1, norms: 0, mitigation: 0, crisis: 0 }
  - id: follower
    name: Follower
    text: It follows.
    form: built_on
    issues: [maritime]
    members: all
    rule: { type: consensus }
    eif: mechanism('pact_line').inForce
    fn: { dialogue: 1, norms: 0, mitigation: 0, crisis: 0 }
architectures:
  - { id: all, name: All, mechanisms: [pact_line, sea_code] }
  - { id: lines, name: Lines, mechanisms: [pact_line] }
  - { id: none, name: None, mechanisms: [] }
crises:
  - { id: reef, name: Reef, issue: maritime, parties: [VNM, CHN] }
  - { id: collision, name: Collision, issue: maritime, parties: [CHN, JPN] }
deck: [reef, collision]
world:
  inForce: [pact_line, sea_code]
  arrival: { crises: [reef] }
  contagion:
    - { from: CHN~VNM, to: [CHN~JPN], rate: 0.1 }
    - { from: CHN~USA, to: [CHN~VNM, CHN~JPN], rate: 0.1 }
map:
  view: { west: 100, south: 20, east: 150, north: 60 }
  places:
    - { id: hanoi, name: Hanoi, at: [105.8, 21], kind: capital, delegation: VNM }
    - { id: tokyo, name: Tokyo, at: [139.7, 35.7], kind: capital, delegation: JPN }
delegations:
  JPN: { allied: true, capital: 77, threat: { maritime: 9 }, position: { maritime: 0.5 } }
  VNM: { name: Viet Nam, sov: 0.9 }
  CHN: {}
  KOR: {}
  MNG: {}
  PRK: {}
  RUS: {}
  USA: {}
`;

function rewrite(file: string, by: (text: string) => string): void {
  const path = join(pack, file);
  writeFileSync(path, by(readFileSync(path, 'utf8')));
}
/** Changes one place of the region. */
function broken(from: string, to: string): void {
  if (REGION.split(from).length !== 2) throw new Error(`expected “${from}” once in the region`);
  writeFileSync(
    region,
    REGION.replace(from, () => to),
  );
}
function lines(): string[] {
  const result = readPack(pack);
  return (result.ok ? result.warnings : result.problems).map((problem) => formatProblem(problem));
}
const errors = (): string[] => {
  const result = readPack(pack);
  return result.ok ? [] : result.problems.map((problem) => formatProblem(problem));
};
function exercise(): Exercise {
  const result = readPack(pack);
  if (!result.ok) throw new Error(lines().join('\n'));
  return result.exercise;
}
const ids = (items: { id: string }[]) => items.map((one) => one.id);

describe('a region supplies what a pack leaves out', () => {
  test('whole keys, the keys of world and map one by one, and the fields of a delegation', () => {
    rewrite('pack.yaml', (text) => `${text}\nmap: { labels: [{ name: { en: East, ko: 동쪽 }, at: [130, 40] }] }\n`);
    rewrite('delegations/JPN.yaml', (text) => text.replace('capital: 60\n', '').replace(/threat:.*\n/, ''));
    const { maxOrders, issues, world, map, delegations } = exercise();
    // The pack writes its own maxOrders, dyads and labels.
    expect(maxOrders).toBe(1);
    expect(Object.keys(world.dyads)).toHaveLength(21);
    expect(map?.labels).toHaveLength(1);
    expect(Object.keys(issues)).toEqual(['maritime', 'health', 'air', 'disaster']);
    expect(world.inForce).toEqual(['sea_code']);
    expect(map?.view.west).toBe(100);
    const japan = delegations.find((one) => one.id === 'JPN')!;
    expect(japan).toMatchObject({ allied: true, capital: 77, threat: { maritime: 9 }, position: { maritime: 0.5 }, pressure: 50 });
  });

  test('a plain value', () => {
    rewrite('pack.yaml', (text) => text.replace('maxOrders: 1\n', ''));
    expect(exercise().maxOrders).toBe(3);
  });

  test('but adds no delegation, and leaves no trace of itself', () => {
    const read = exercise();
    expect(ids(read.delegations)).toEqual(['CHN', 'JPN', 'KOR', 'MNG', 'PRK', 'RUS', 'USA']);
    expect(read).not.toHaveProperty('region');
  });

  test('in the languages of the exercise alone', () => {
    rewrite('pack.yaml', (text) => text.replace('language: [en, ko]', 'language: [en]'));
    expect(exercise().issues['maritime']!.name).toEqual({ en: 'Sea' });
    expect(lines().filter((line) => line.includes('regions'))).toEqual([]);
  });
});

describe('what a region says about those who do not take part is left out', () => {
  test('institutions and mechanisms lose them, and go with fewer than two', () => {
    const { institutions, mechanisms } = exercise();
    expect(institutions.map(({ id, members }) => [id, members])).toEqual([['forum', ['CHN', 'JPN']]]);
    expect(ids(mechanisms)).toEqual(['sea_code']);
    expect(mechanisms[0]).toMatchObject({ members: ['CHN', 'JPN'], rule: { holders: ['CHN'], count: 2 }, linkedTo: [], hostedBy: 'forum' });
    expect(mechanisms[0]).not.toHaveProperty('parent');
  });

  test('architectures lose the mechanisms, and what is empty only thereby goes', () => {
    expect(exercise().architectures.map(({ id, mechanisms }) => [id, mechanisms])).toEqual([
      ['all', ['sea_code']],
      ['none', []],
    ]);
  });

  test('crises, contagion, what may arrive, the deck, colours on the map', () => {
    const { crises, deck, world, map } = exercise();
    expect(ids(crises)).toEqual(['collision']);
    expect(deck).toEqual(['collision']);
    expect(world.contagion).toEqual([{ from: 'CHN~USA', to: ['CHN~JPN'], rate: 0.1 }]);
    expect(world.arrival).toBeUndefined();
    expect(map?.places.map(({ id, delegation }) => [id, delegation])).toEqual([
      ['hanoi', undefined],
      ['tokyo', 'JPN'],
    ]);
  });

  test('relations, where the region has them', () => {
    broken(
      'world:\n',
      'world:\n  dyads: { CHN~VNM: { T: 1, S: 1, F: 1 }, CHN~USA: { T: 2, S: 2, F: 2 }, CHN~JPN: { T: 3, S: 3, F: 3 } }\n',
    );
    rewrite('pack.yaml', (text) => text.replace(/ {2}dyads:\n( {4}.*\n)+/, ''));
    expect(Object.keys(exercise().world.dyads)).toEqual(['CHN~USA', 'CHN~JPN']);
  });

  test('and so is what it says about things that the pack has replaced', () => {
    for (const { id } of exercise().delegations) rewrite(`delegations/${id}.yaml`, (text) => text.replace(/threat:.*\n/, ''));
    rewrite(
      'pack.yaml',
      (text) => `${text}\nissues: { health: { name: { en: Health, ko: 보건 }, kind: nontraditional, hardness: 0.1 } }\n`,
    );
    const { mechanisms, crises, architectures, delegations } = exercise();
    expect([mechanisms, crises]).toEqual([[], []]);
    expect(ids(architectures)).toEqual(['none']);
    expect(delegations.find((one) => one.id === 'JPN')!.position).toEqual({});
  });
});

describe('cut to size', () => {
  const people = [{ id: 'CHN' }, { id: 'JPN' }, { id: 'UNO', kind: 'observer' }];
  const mechanism = { id: 'line', name: 'x', text: 'x', form: 'informal' as const, issues: ['sea'], members: 'all' as const };
  const rest = { fn: { dialogue: 1, norms: 0, mitigation: 0, crisis: 0 } };
  const issues = { sea: { name: 'Sea', kind: 'traditional' as const, hardness: 0.7 } };
  const dyads = { 'CHN~VNM': { T: 1, S: 1, F: 1 }, 'CHN~JPN': { T: 1, S: 1, F: 1 }, 'JPN~UNO': { T: 1, S: 1, F: 1 } };
  const cut = (region: Region, own: Record<string, unknown> = {}) => withRegion(own, people, { issues, ...region }).pack as Region;
  const order = (id: string, more: object = {}) => ({ id, name: 'x', instrument: 'military' as const, text: 'x', ...more });

  test('rules lose those who are away, and a rule without sense takes its mechanism with it', () => {
    const rules = [
      { type: 'chair' as const, chair: 'VNM' },
      { type: 'veto' as const, holders: ['VNM'], count: 1 },
      { type: 'weighted' as const, weights: { VNM: 5, CHN: 1, JPN: 1 }, threshold: 3 },
      { type: 'weighted' as const, weights: { VNM: 5, CHN: 1, JPN: 1 }, threshold: 2 },
      { type: 'consensus' as const, quorum: 3 },
    ];
    const mechanisms = rules.map((rule, i) => ({ ...mechanism, ...rest, id: `m${i}`, rule }));
    expect(cut({ world: { dyads }, mechanisms }).mechanisms?.map(({ id, rule }) => [id, rule])).toEqual([
      ['m3', { type: 'weighted', weights: { CHN: 1, JPN: 1 }, threshold: 2 }],
      ['m4', { type: 'consensus', quorum: 2 }],
    ]);
    expect(cut({ world: { dyads }, negotiation: { rule: { type: 'chair', chair: 'VNM' } } }).negotiation).toEqual({});
  });

  test('observers have no part in relations', () => {
    expect(Object.keys(cut({ world: { dyads } }).world?.dyads ?? {})).toEqual(['CHN~JPN']);
  });

  test('a mechanism loses its chair, its host, its sunset and what would expand it', () => {
    const one = {
      ...mechanism,
      ...rest,
      rule: { type: 'consensus' as const },
      hostedBy: 'pact',
      chair: { order: ['VNM'] },
      sunset: { when: "T('CHN', 'VNM') > 50" },
      expansions: [
        { when: "T('CHN', 'VNM') > 50", name: 'x' },
        { when: 'turn > 2', name: 'y', members: ['VNM', 'JPN'] },
      ],
    };
    const { mechanisms } = cut({ world: { dyads }, institutions: [{ id: 'pact', name: 'x', members: ['VNM', 'CHN'] }], mechanisms: [one] });
    expect(mechanisms).toEqual([
      { ...mechanism, ...rest, rule: one.rule, expansions: [{ when: 'turn > 2', name: 'y', members: ['JPN'] }] },
    ]);
  });

  test('effects and changes on nobody go; what is on others stays', () => {
    const orders = [
      order('both', {
        effects: [
          { var: 'P', on: ['VNM', 'JPN'], add: 1 },
          { var: 'P', on: 'VNM', add: 1 },
          { var: 'T', on: 'own~target', add: 1 },
        ],
        draw: { p: 0.5, effects: [{ var: 'P', on: 'VNM', add: 1 }] },
      }),
      order('ask', { needs: "hotline('CHN', 'VNM')" }),
    ];
    const start = [
      {
        id: 's',
        name: 'x',
        options: [
          {
            id: 'o',
            name: 'x',
            changes: [
              { var: 'T', on: 'CHN~VNM', add: 1 },
              { var: 'T', on: 'all', add: 1 },
            ],
          },
        ],
      },
    ];
    const region = cut({ world: { dyads }, orders, start });
    expect(region.orders).toEqual([
      order('both', {
        effects: [
          { var: 'P', on: ['JPN'], add: 1 },
          { var: 'T', on: 'own~target', add: 1 },
        ],
      }),
    ]);
    expect(region.start?.[0]?.options[0]?.changes).toEqual([{ var: 'T', on: 'all', add: 1 }]);
  });

  test('a role loses the conditions that ask about those who are away', () => {
    const JPN = {
      objectives: [{ id: 'J1', text: 'x', scoredBy: "messages('JPN', 'VNM') > 0" }],
      redLines: [{ id: 'R1', text: 'x', violatedIf: 'turn > 3' }],
      threat: { sea: 5 },
    };
    const { delegations } = withRegion({ issues: { air: issues.sea } }, people, { issues, world: { dyads }, delegations: { JPN } });
    expect(delegations[1]).toEqual({ ...JPN, id: 'JPN', objectives: [{ id: 'J1', text: 'x' }], threat: {} });
  });

  test('and the region itself is as it was', () => {
    const region: Region = { issues, world: { dyads } };
    withRegion({}, people, region);
    expect(Object.keys(region.world?.dyads ?? {})).toHaveLength(3);
  });
});

describe('what is wrong is said where it is written', () => {
  test('in the region: its shape', () => {
    broken('바다 }, kind: traditional, hardness: 0.7', '바다 }, kind: traditional, hardnes: 0.7');
    expect(lines()).toEqual([
      '../regions/north.yaml:3:13 the key “hardness” is missing: expected a number',
      '../regions/north.yaml:3:61 expected one of name, kind, hardness; found the key “hardnes”; did you mean “hardness”?',
    ]);
  });

  test('in the region: what a whole exercise shows, past what was left out before it', () => {
    broken('name: Code', 'name: { en: Code }');
    expect(lines()).toEqual(['../regions/north.yaml:20:11 expected this text in ko as well']);
  });

  test('in the region: an item of a list that others were taken out of', () => {
    broken('deck: [reef, collision]', 'deck: [reef, collision, colision]');
    expect(lines()).toEqual(['../regions/north.yaml:46:25 expected a crisis of this exercise (collision); did you mean “collision”?']);
  });

  test('in the region: a code that stands for nobody is a warning', () => {
    broken('parties: [CHN, JPN]', 'parties: [CHN, JPM]');
    expect(lines()).toEqual([
      '../regions/north.yaml:45:71 expected a delegation of this region (JPN, VNM, CHN, KOR, MNG, PRK, RUS or USA); “JPM” is none; did you mean “JPN”?',
    ]);
    expect(errors()).toEqual([]);
  });

  test('in the pack, which is checked as strictly as ever', () => {
    rewrite('pack.yaml', (text) => text.replace('    CHN~JPN:', '    CHN~VNM: { T: 1, S: 1, F: 1 }\n    CHN~JPN:'));
    expect(errors()).toEqual([expect.stringMatching(/^pack\.yaml:\d+:5 expected codes of two delegations .*“VNM” is none/)]);
  });

  test('in the pack: what neither says', () => {
    rewrite('delegations/JPN.yaml', (text) => text.replace(/name:.*\n/, ''));
    expect(errors()).toEqual([expect.stringMatching(/^delegations\/JPN\.yaml:2:1 the key “name” is missing/)]);
  });

  test('from the folder of all exercises, when it is read there', () => {
    broken('maxOrders: 3', 'maxOrders: many');
    const { broken: bad } = catalogue(exercises);
    expect(bad[0]?.problems.map((problem) => formatProblem(problem, 'first-session'))).toEqual([
      'regions/north.yaml:1:12 expected a number, found “many”',
    ]);
  });
});

describe('a region is read as carefully as a pack', () => {
  test('one that is not there', () => {
    rewrite('pack.yaml', (text) => text.replace('region: north', 'region: nort'));
    expect(lines()).toEqual(['pack.yaml:1:9 expected a region in the folder regions beside this exercise (north); did you mean “north”?']);
  });

  test('a name that would lead elsewhere', () => {
    rewrite('pack.yaml', (text) => text.replace('region: north', 'region: ../first-session/pack'));
    expect(lines()).toEqual([
      'pack.yaml:1:9 expected the name of a file in regions/, without “.yaml”: small letters, digits and “-”, found “../first-session/pack”',
    ]);
  });

  test('a link that leads out of the folder', () => {
    const elsewhere = join(exercises, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'north.yaml'), REGION);
    rmSync(region);
    symlinkSync(join(elsewhere, 'north.yaml'), region);
    const refused = '../regions/north.yaml:1:1 expected a file inside regions; this is a link that leads out of it';
    expect(lines()).toEqual([refused]);
    rmSync(join(exercises, 'regions'), { recursive: true });
    symlinkSync(elsewhere, join(exercises, 'regions'));
    expect(lines()).toEqual([refused]);
  });

  test('a folder, an empty file, one that is too large, not UTF-8, or no YAML', () => {
    rmSync(region);
    mkdirSync(region);
    expect(lines()).toEqual(['../regions/north.yaml:1:1 expected a file']);
    rmSync(region, { recursive: true });
    const refused = (text: string | Buffer, expected: string) => {
      writeFileSync(region, text);
      expect(lines()).toEqual([`../regions/north.yaml:${expected}`]);
    };
    refused('\n', '1:1 expected some text; the file is empty');
    refused('x'.repeat(5 * 1024 * 1024 + 1), '1:1 expected a file of at most 5 MB');
    refused(Buffer.from([0x0a, 0xc7, 0xd1]), '2:1 expected text in UTF-8; save the file as UTF-8');
    refused('issues:\n\tx: 1', '2:1 expected spaces; YAML is not indented with tabs');
    refused('- a', '1:1 expected a group of keys, found a list');
    writeFileSync(region, 'meta: { id: x }');
    expect(lines()).toEqual([expect.stringMatching(/^\.\.\/regions\/north\.yaml:1:1 expected one of world, .*; found the key “meta”$/)]);
  });

  test('one that multiplies itself', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`);
    writeFileSync(region, ['l0: &l0 [x, x]', ...levels].join('\n'));
    expect(lines()).toEqual([expect.stringMatching(/^\.\.\/regions\/north\.yaml:2:\d+ expected each "\*name" to repeat/)]);
  });

  test('and is no pack itself', () => {
    writeFileSync(join(exercises, 'regions/pack.yaml'), REGION);
    const { packs, broken: bad } = catalogue(exercises);
    expect([packs.map((one) => one.folder), bad]).toEqual([['first-session'], []]);
  });
});
