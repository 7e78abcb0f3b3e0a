import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ID = /\[([A-Z]{3}-\d+)\]/g;

function idsIn(folders: string[], isAsked: (path: string) => boolean): Set<string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(ROOT, folder, path)),
  );
  const texts = paths.filter((path) => path.endsWith('.ts') && isAsked(path)).map((path) => readFileSync(path, 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(ID)].map(([, id]) => id!)));
}

const isTest = (path: string) => path.endsWith('.test.ts');
const written = [...readFileSync(join(ROOT, 'shared/RULES.md'), 'utf8').matchAll(/^- \*\*\[([A-Z]{3}-\d+)\]\*\*/gm)].map(([, id]) => id!);
const cited = idsIn(['shared/src'], (path) => !isTest(path));
const proved = idsIn(['shared/src', 'tests/laws'], isTest);

describe('the rules of play', () => {
  it('are each written once, in order', () => {
    expect(new Set(written).size).toBe(written.length);
    expect(written.length).toBeGreaterThan(40);
  });
  it('are all kept somewhere in the code', () => expect(written.filter((id) => !cited.has(id))).toEqual([]));
  it('are all written that the code cites', () => expect([...cited].filter((id) => !written.includes(id))).toEqual([]));
  it('are all quoted by a test', () => expect(written.filter((id) => !proved.has(id))).toEqual([]));
  it('are all written that tests quote', () => expect([...proved].filter((id) => !written.includes(id))).toEqual([]));
});
