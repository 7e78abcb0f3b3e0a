import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The import directions are rules of biome.json. A checker that silently reads nothing would pass
 * everything, so each rule is asked about a planted violation, and the real run must have read the files.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = (args: string[], cwd: string) => spawnSync(join(ROOT, 'node_modules/.bin/biome'), args, { cwd, encoding: 'utf8' });

/** What the linter says of a file with one import, in a tree of its own under the project's rules. */
function lintPlanted(file: string, imported: string): string {
  const tree = mkdtempSync(join(tmpdir(), 'demarche-planted-'));
  try {
    const { vcs: _vcs, ...rules } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(tree, 'biome.json'), JSON.stringify(rules));
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `import { x } from '${imported}';\nconsole.log(x);\n`);
    const { stdout, stderr } = run(['lint', '--only=style/noRestrictedImports', file], tree);
    return stdout + stderr;
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

const planted: [file: string, imported: string][] = [
  ['shared/src/rules/planted.ts', '@demarche/server'],
  ['shared/src/rules/planted.ts', 'node:fs'],
  ['shared/src/rules/planted.ts', '../commands/decide.ts'],
  ['shared/src/rules/planted.ts', '../views/duties.ts'],
  ['shared/src/world/planted.ts', '../model/session.ts'],
  ['shared/src/exercise/planted.ts', '../model/session.ts'],
  ['shared/src/model/planted.ts', '../rules/time.ts'],
  ['shared/src/events/planted.ts', '../rules/time.ts'],
  ['shared/src/commands/planted.ts', '../views/duties.ts'],
  ['client/src/delegation/planted.ts', '@demarche/server'],
  ['client/src/delegation/planted.ts', 'node:fs'],
  ['client/src/delegation/planted.ts', '../../../server/src/config.ts'],
  ['client/src/ui/planted.ts', '@demarche/shared'],
  ['client/src/ui/planted.ts', '../store/table.ts'],
  ['server/src/http/planted.ts', '@demarche/client'],
  ['server/src/store/planted.ts', '../room/room.ts'],
  ['server/src/room/planted.ts', '../gateway/gateway.ts'],
];

describe('the import directions', () => {
  it.each(planted)('%s may not import %s', (file, imported) => {
    expect(lintPlanted(file, imported)).toContain('noRestrictedImports');
  });

  it('let through what is allowed', () => {
    const said = lintPlanted('shared/src/commands/planted.ts', '../rules/time.ts');
    expect(said).toContain('Checked 1 file');
    expect(said).not.toContain('noRestrictedImports');
  });

  it('are checked over every source file of the project', () => {
    const files = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], { cwd: ROOT, encoding: 'utf8' });
    const count = files.stdout.split('\n').filter(Boolean).length;
    const { stdout, stderr } = run(['lint', '--only=style/noRestrictedImports', '.'], ROOT);
    const read = Number(/Checked (\d+) files/.exec(stdout + stderr)?.[1] ?? 0);
    expect(count).toBeGreaterThan(100);
    expect(read).toBeGreaterThanOrEqual(count);
  });
});
