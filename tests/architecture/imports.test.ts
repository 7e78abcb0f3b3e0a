import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/**
 * The import directions are rules of biome.json. A checker that silently reads nothing would pass
 * everything, so each rule is asked about a planted violation, and the real run must have read the files.
 */
const ROOT = new URL('../..', import.meta.url).pathname;
const biome = (args: string[], input?: string) =>
  spawnSync('node_modules/.bin/biome', args, { cwd: ROOT, encoding: 'utf8', ...(input === undefined ? {} : { input }) });

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
    const source = `import { x } from '${imported}';\nconsole.log(x);\n`;
    const { stdout, stderr } = biome(['lint', `--stdin-file-path=${file}`, '--only=style/noRestrictedImports'], source);
    expect(stdout + stderr).toContain('noRestrictedImports');
  });

  it('let through what is allowed', () => {
    const source = `import { x } from '../rules/time.ts';\nconsole.log(x);\n`;
    const { stdout, stderr } = biome(
      ['lint', '--stdin-file-path=shared/src/commands/planted.ts', '--only=style/noRestrictedImports'],
      source,
    );
    expect(stdout + stderr).not.toContain('noRestrictedImports');
  });

  it('are checked over every source file of the project', () => {
    const files = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], { cwd: ROOT, encoding: 'utf8' });
    const count = files.stdout.split('\n').filter(Boolean).length;
    const { stdout, stderr } = biome(['lint', '--only=style/noRestrictedImports', '.']);
    const read = Number(/Checked (\d+) files/.exec(stdout + stderr)?.[1] ?? 0);
    expect(count).toBeGreaterThan(100);
    expect(read).toBeGreaterThanOrEqual(count);
  });
});
