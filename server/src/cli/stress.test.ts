import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { columns } from './columns.ts';
import { stress } from './stress.ts';

const PACK = 'architecture-conference';
const folder = mkdtempSync(join(tmpdir(), 'demarche-stress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const BAD = written('bad.yaml', '- soft_pilar\n- { id: hotline_net, latencyHour: 12 }\n');
const STRANGERS = written('strangers.yaml', 'mechanisms:\n  - { id: arf, members: [CHN, JPX], hostedBy: ARFF }\n');
const NO_LIST = written('no-list.yaml', 'mechanism: [arf]\n');
const NO_YAML = written('no-yaml.yaml', '- a\n\t- b\n');
const NUMBERS = written('numbers.json', '[1, {"oblig": 0.5}]');

describe('a wrong call of the stress test says what to do', () => {
  it.each([
    ['an unknown pack', ['architecture-conferense'], 2, 'did you mean “architecture-conference”?'],
    [
      'an unknown architecture',
      [PACK, '--architecture', 'midle'],
      2,
      `has no architecture “midle”, and there is no file of that name; its architectures are formal, informal, statusquo, middle, none; did you mean “middle”?`,
    ],
    ['an unknown start', [PACK, '--start', 'tense,detent'], 2, 'has no start “detent”'],
    ['an unknown mode', [PACK, '--mode', 'ful'], 2, 'did you mean “full”?'],
    ['no number of runs', [PACK, '--runs', 'many'], 2, '--runs expects a whole number from 1 to 100000; “many” is none.'],
    ['a pack without crises', ['first-session'], 1, 'first-session has no crises'],
    ['a mechanism nobody knows', [PACK, '--architecture', BAD], 1, 'bad.yaml:1:3 expected a mechanism of the catalogue'],
    ['a key nobody knows', [PACK, '--architecture', BAD], 1, 'bad.yaml:2:22 expected one of id, name, text'],
    ['a delegation nobody knows', [PACK, '--architecture', STRANGERS], 1, 'strangers.yaml:2:31 expected'],
    ['a host nobody knows', [PACK, '--architecture', STRANGERS], 1, 'did you mean “ARF”?'],
    ['a file without mechanisms', [PACK, '--architecture', NO_LIST], 1, 'no-list.yaml:1:1 expected a list of mechanisms'],
    ['a file that is no YAML', [PACK, '--architecture', NO_YAML], 1, 'no-yaml.yaml:2:1 expected spaces'],
    ['things that are no mechanism', [PACK, '--architecture', NUMBERS], 1, 'numbers.json:1:5 expected a mechanism of the catalogue'],
  ])('%s', (_what, args, exitCode, sentence) => {
    expect(() => stress.run(args)).toThrow(expect.objectContaining({ exitCode, message: expect.stringContaining(sentence) }));
  });
});

it('more runs, a narrower interval', () => {
  const widthOf = (runs: string) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(stress.run([PACK, '--architecture', 'middle', '--runs', runs, '--json'])).toBe(0);
    const { low, high } = JSON.parse(said.mock.calls[0]![0]).architectures.middle.interval95.hard.peak5;
    said.mockRestore();
    return high - low;
  };
  expect(widthOf('200')).toBeLessThan(widthOf('30'));
});

it('columns line up', () => {
  expect(
    columns([
      ['', 'a', 'b'],
      ['long name', '1', '22'],
      ['x', '333', '4'],
    ]),
  ).toEqual(['             a   b', 'long name    1  22', 'x          333   4']);
});
