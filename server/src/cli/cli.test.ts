import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url));
const EXERCISE = fileURLToPath(new URL('../../../exercises/first-session', import.meta.url));
let folder: string;
let log: string;
let played: string;

const demarche = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-cli-'));
  log = join(folder, 'log.jsonl');
  played = execFileSync(process.execPath, [CLI, 'play', 'first-session', '--seed', 'cli', '--out', log], { encoding: 'utf8' });
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', { timeout: 30_000 }, () => {
  it('two plays with one seed give the same log, byte for byte', () => {
    const again = demarche('play', EXERCISE, '--seed', 'cli', '--out', 'again.jsonl');
    expect(again.status).toBe(0);
    expect(readFileSync(join(folder, 'again.jsonl'), 'utf8')).toBe(readFileSync(log, 'utf8'));
    expect(lastLine(again.stdout)).toBe(lastLine(played));
  });

  it('replaying a log ends in the state that play ended in', () => {
    expect(lastLine(demarche('replay', log).stdout)).toBe(lastLine(played));
    expect(lastLine(played)).toMatch(/^state [0-9a-f]{64}$/);
  });

  it('a reader’s own log shows what the whole one shows of it [SEC-3]', () => {
    const own = demarche('export', log, '--as', 'JPN.head', '--out', 'own.jsonl');
    expect(own.status).toBe(0);
    const [redacted, whole] = [demarche('replay', 'own.jsonl', '--json'), demarche('replay', log, '--as', 'JPN.head', '--json')];
    expect(redacted.stdout).toBe(whole.stdout);
    expect(readFileSync(join(folder, 'own.jsonl'), 'utf8')).not.toMatch(/"to":/);
    expect(demarche('replay', 'own.jsonl', '--as', 'KOR.head').status).toBe(2);
  });

  it('verifies what it wrote, and says where a byte was changed', () => {
    const whole = demarche('verify', log);
    expect(whole.status).toBe(0);
    const head = /^head ([0-9a-f]{64})$/m.exec(whole.stdout)![1]!;
    expect(demarche('verify', log, '--head', head).status).toBe(0);
    expect(
      demarche(
        'verify',
        log,
        '--head',
        head.replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
      ).status,
    ).toBe(1);
    const lines = readFileSync(log, 'utf8').split('\n');
    writeFileSync(join(folder, 'changed.jsonl'), lines.with(4, lines[4]!.replace('"at":', '"at": ')).join('\n'));
    const changed = demarche('verify', 'changed.jsonl');
    expect(changed.status).toBe(1);
    expect(changed.stderr).toMatch(/^changed\.jsonl:5 \(bytes \d+ to \d+\) does not follow/m);
  });

  it('--at counts in the reader’s own stream', () => {
    const state = JSON.parse(demarche('replay', log, '--as', 'public', '--at', '1', '--json').stdout.split('\n')[0]!) as {
      stage: string;
      channels: object;
    };
    expect(state.channels).toEqual({});
    expect(demarche('replay', log, '--as', 'public', '--at', '99999').status).toBe(2);
  });

  it('validates a pack in one line', () => {
    const { status, stdout } = demarche('validate', 'first-session');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^first-session \d+\.\d+\.\d+ .+ delegations, .+ turns, .+ injects/m);
  });

  it.each([
    ['no verb', [], 'expected a verb'],
    ['an unknown verb', ['dance'], 'no verb “dance”'],
    ['an unknown option', ['replay', 'x', '--bogus'], '--bogus'],
    ['a missing subject', ['play'], 'expected a pack'],
    ['a missing file', ['replay', 'nope.jsonl'], 'cannot read nope.jsonl: there is no such file'],
    ['an unknown pack', ['play', 'nope'], 'no pack of that name'],
    ['a reader nobody knows', ['replay', 'log.jsonl', '--as', 'ZZZ.head'], 'nobody in this session'],
    ['an export for nobody', ['export', 'log.jsonl'], '--as is missing'],
  ])('%s is a wrong call: one sentence, exit code 2', (_what, args, sentence) => {
    const { status, stdout, stderr } = demarche(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });

  it('a log that is broken is named with its line, exit code 1', () => {
    copyFileSync(log, join(folder, 'broken.jsonl'));
    const lines = readFileSync(log, 'utf8').split('\n');
    writeFileSync(join(folder, 'broken.jsonl'), [...lines.slice(0, 6), '{"type":"messagePosted"', ...lines.slice(7)].join('\n'));
    writeFileSync(join(folder, 'open.jsonl'), [lines[0], lines[1]!.replace(/"to":\[[^\]]*\],?/, '')].join('\n'));
    writeFileSync(join(folder, 'empty.jsonl'), '');
    writeFileSync(join(folder, 'hollow.jsonl'), '{"type":"scenarioTold","at":1,"data":{}}\n');
    expect(demarche('replay', 'broken.jsonl')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('broken.jsonl:7 expected one event'),
    });
    expect(demarche('replay', 'open.jsonl')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('open.jsonl:2 expected an address list'),
    });
    expect(demarche('replay', 'empty.jsonl')).toMatchObject({ status: 1, stderr: expect.stringContaining('empty.jsonl:1') });
    expect(demarche('replay', 'hollow.jsonl')).toMatchObject({ status: 1, stderr: expect.stringContaining('hollow.jsonl:1') });
  });

  it('an output that cannot be written is a sentence, not a stack', () => {
    const { status, stderr } = demarche('play', 'first-session', '--out', join(folder, 'no', 'such', 'folder.jsonl'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^demarche: cannot write .+: there is no such file or folder\.\n$/);
  });

  it.each(['serve', 'validate', 'play', 'replay', 'export'])('%s explains itself', (verb) => {
    expect(demarche(verb, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining(`Usage: demarche ${verb}`) });
    expect(demarche('--help').stdout).toContain(`demarche ${verb}`);
  });

  it('compares two plays by what was done', () => {
    demarche('play', EXERCISE, '--seed', 'other', '--out', 'other.jsonl');
    expect(demarche('compare', log, log).stdout).toContain('No difference');
    const differs = demarche('compare', log, 'other.jsonl');
    expect(differs.status).toBe(0);
    expect(differs.stdout).toMatch(/^Diverged at turn \d/);
    expect(JSON.parse(demarche('compare', log, 'other.jsonl', '--json').stdout)).toHaveProperty('divergence.facts');
    expect(demarche('compare', log).stderr).toContain('expected two log files');
  });
});
