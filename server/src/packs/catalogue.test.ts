import { mkdirSync as mkdir, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptCatalogue } from './catalogue.ts';
import { readPack } from './read-pack.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-catalogue-'));
  for (const name of ['one', 'two']) {
    mkdir(join(folder, name));
    writeFileSync(join(folder, name, 'pack.yaml'), `meta: { id: ${name} }\n`);
  }
  mkdir(join(folder, 'regions'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the kept catalogue', () => {
  it('reads a pack again only when it or a region has changed', () => {
    const read: string[] = [];
    const ask = keptCatalogue(folder, (path) => {
      read.push(path.slice(folder.length + 1));
      return readPack(path);
    });
    expect(ask().broken).toHaveLength(2);
    expect(ask().broken).toHaveLength(2);
    expect(read.splice(0)).toEqual(['one', 'two']);
    writeFileSync(join(folder, 'two', 'pack.yaml'), 'meta: { id: two, version: 1.0.0 }\n');
    ask();
    expect(read.splice(0)).toEqual(['two']);
    writeFileSync(join(folder, 'regions', 'here.yaml'), 'issues: {}\n');
    ask();
    expect(read).toEqual(['one', 'two']);
  });
});
