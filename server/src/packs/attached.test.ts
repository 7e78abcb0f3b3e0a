import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from './problem.ts';
import { readPack } from './read-pack.ts';

const FIRST = join(dirname(fileURLToPath(import.meta.url)), '../../../exercises/first-session');
const FILE = 'injects/3-one-joint-step.yaml';
let pack: string;
beforeEach(() => {
  pack = join(mkdtempSync(join(tmpdir(), 'attached-')), 'first-session');
  cpSync(FIRST, pack, { recursive: true });
  mkdirSync(join(pack, 'media'));
  writeFileSync(join(pack, 'media/harbour.png'), 'png');
  writeFileSync(join(pack, 'media/reports.csv'), 'Day;Reports\n1;4\n2;\n3;31\n');
});
afterEach(() => rmSync(dirname(pack), { recursive: true, force: true }));

/** What the pack says once these go with an inject, written on one line. */
function withAttachments(written: string): ReturnType<typeof readPack> {
  const path = join(pack, FILE);
  writeFileSync(path, readFileSync(path, 'utf8').replace('    main:\n', `    main:\n      attachments: [${written}]\n`));
  return readPack(pack);
}
const problems = (written: string) => {
  const read = withAttachments(written);
  return (read.ok ? [] : read.problems).map((one) => formatProblem(one));
};
const CHART = '{ chart: media/reports.csv, title: { en: R, ko: R }, unit: u, source: s, axis: Day, shown: 1 }';

describe('what goes with an inject', () => {
  it('is read with the pack: figures from their file, and the names of all media [INJ-20]', () => {
    const read = withAttachments(`{ image: media/harbour.png, alt: A harbour }, ${CHART}`);
    const inject = read.ok ? read.exercise.injects.find(({ variants }) => variants['main']?.attachments) : undefined;
    expect(inject?.variants['main']?.attachments).toEqual([
      { image: 'media/harbour.png', alt: 'A harbour' },
      expect.objectContaining({
        chart: {
          columns: ['Day', 'Reports'],
          rows: [
            ['1', '4'],
            ['2', ''],
            ['3', '31'],
          ],
        },
        shown: 1,
      }),
    ]);
    expect(read.ok && read.exercise.media).toEqual(['media/harbour.png', 'media/reports.csv']);
  });
  it('needs words for those who do not see or hear it', () => {
    expect(problems('{ image: media/harbour.png }')).toHaveLength(1);
    expect(readPack(pack).ok).toBe(false);
  });
  it('is a file of the pack, of its kind, and nothing beside it', () => {
    expect(problems('{ image: media/other.png, alt: A }')[0]).toMatch(/expected a file of this pack/);
  });
  it.each(['media/../../secret.png', '/etc/passwd.png', 'media//x.png', 'media/.hidden.png', 'media/harbour.exe'])('refuses %s', (file) => {
    expect(problems(`{ image: "${file}", alt: A }`)).toHaveLength(1);
  });
  it('says where figures cannot be drawn', () => {
    writeFileSync(join(pack, 'media/reports.csv'), 'Day,Reports\n1,many\n');
    expect(problems(CHART)[0]).toMatch(
      /^injects\/3-one-joint-step\.yaml:\d+:\d+ expected rows as long as the line of headings, with numbers/,
    );
    writeFileSync(join(pack, 'media/reports.csv'), 'Day,Reports\n');
    const again = readPack(pack);
    expect(again.ok ? '' : again.problems[0]?.expected).toMatch(/^expected a table in UTF-8/);
  });
  it('wants names and kinds that every machine and page knows', () => {
    writeFileSync(join(pack, 'media/two words.png'), 'x');
    writeFileSync(join(pack, 'media/run.html'), 'x');
    writeFileSync(join(dirname(pack), 'outside.png'), 'x');
    symlinkSync('../../outside.png', join(pack, 'media/link.png'));
    const read = readPack(pack);
    expect((read.ok ? [] : read.problems).map((one) => formatProblem(one))).toEqual([
      expect.stringMatching(/^media\/link\.png:1:1 expected a file inside the pack/),
      expect.stringMatching(/^media\/run\.html:1:1 expected a file of a kind that pages can show/),
      expect.stringMatching(/^media\/two words\.png:1:1 expected a name of letters/),
    ]);
  });
});
