import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { formatProblem } from './problem.ts';
import { readPack } from './read-pack.ts';
import { packSchema, regionFile } from './schemas.ts';
import { readThrough } from './sentences.ts';
import { withVocabulary } from './vocabulary-table.ts';
import { readYaml } from './yaml-file.ts';

const EXERCISES = join(dirname(fileURLToPath(import.meta.url)), '../../../exercises');
const FIRST = join(EXERCISES, 'first-session');

let exercises: string;
let pack: string;
beforeEach(() => {
  exercises = mkdtempSync(join(tmpdir(), 'packs-'));
  pack = join(exercises, 'first-session');
  cpSync(FIRST, pack, { recursive: true });
});
afterEach(() => rmSync(exercises, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(pack, file), 'utf8');
const write = (file: string, text: string | Buffer) => writeFileSync(join(pack, file), text);

/** Replaces one place of a file and says where that place is, `file:line:column`. */
function change(file: string, from: string, to: string): string {
  const text = read(file);
  const at = text.indexOf(from);
  if (at < 0 || text.indexOf(from, at + 1) >= 0) throw new Error(`expected “${from}” once in ${file}`);
  write(
    file,
    text.replace(from, () => to),
  );
  const before = text.slice(0, at).split('\n');
  return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
}

function lines(): string[] {
  const result = readPack(pack);
  return (result.ok ? result.warnings : result.problems).map((problem) => formatProblem(problem));
}

describe('the first session', () => {
  test('reads without a warning', () => {
    const result = readPack(FIRST);
    expect(lines()).toEqual([]);
    expect(result.ok && result.exercise.delegations.map((one) => one.id)).toEqual(['CHN', 'JPN', 'KOR', 'MNG', 'PRK', 'RUS', 'USA']);
    expect(result.ok && result.exercise.injects.map((one) => one.id)).toEqual(['S-1', 'S-2', 'S-3', 'S-4', 'S-5', 'S-6', 'S-7', 'S-8']);
    expect(result.ok && Object.keys(result.exercise.world.dyads)).toHaveLength(21);
  });

  test('says everything in each of its languages', () => {
    const result = readPack(FIRST);
    if (!result.ok) throw new Error('expected a sound pack');
    const { scenario, delegations } = result.exercise;
    for (const text of [scenario, ...delegations.map((one) => one.brief)]) expect(Object.keys(text)).toEqual(['en', 'ko']);
  });
});

describe('a broken pack is refused with the place and what was expected', () => {
  test('an unknown key points at the key and suggests', () => {
    const place = change('pack.yaml', 'durationMin: 20', 'durationmin: 20');
    expect(lines()).toEqual([
      expect.stringMatching(/^pack\.yaml:6:3 the key “durationMin” is missing: expected a number$/),
      expect.stringMatching(
        new RegExp(`^${place} expected one of id, version, .*; found the key “durationmin”; did you mean “durationMin”\\?$`),
      ),
    ]);
  });

  test('a missing key points at the group that lacks it', () => {
    change('injects/3-one-joint-step.yaml', '  media: brief\n', '');
    expect(lines()).toEqual([
      expect.stringMatching(/^injects\/3-one-joint-step\.yaml:2:3 the key “media” is missing: expected one of cable, brief, /),
    ]);
  });

  test('a wrong kind of value', () => {
    const place = change('pack.yaml', 'durationMin: 20', 'durationMin: twenty');
    expect(lines()).toEqual([`${place.replace(/\d+$/, '16')} expected a number, found “twenty”`]);
  });

  test('a choice that is not there', () => {
    const place = change('injects/3-one-joint-step.yaml', 'media: brief', 'media: breif');
    expect(lines()).toEqual([
      expect.stringMatching(
        new RegExp(`^${place.replace(/\d+$/, '10')}.*expected one of cable, .*, found “breif”; did you mean “brief”\\?$`),
      ),
    ]);
  });

  test('a text with a comma in a short group', () => {
    change('injects/3-one-joint-step.yaml', '{ en: One proposal, ko: 하나의 제안 }', '{ en: One proposal, one vote, ko: 하나의 제안 }');
    expect(lines()).toEqual([
      'injects/3-one-joint-step.yaml:4:30 expected a key such as en or ko (two small letters), found “one vote”; a text with a comma in it needs quotes here',
    ]);
  });

  test('a recipient that is not there', () => {
    const place = change('injects/1-first-reports.yaml', 'KOR], variant: cutter', 'KRO], variant: cutter');
    expect(lines()).toEqual([
      expect.stringMatching(new RegExp(`^${place} expected a delegation of this exercise .*did you mean “KOR”\\?$`)),
    ]);
  });

  test('an inject that nothing brings', () => {
    change('injects/3-one-joint-step.yaml', '  when: { turn: 3 }\n', '');
    expect(lines()).toEqual(['injects/3-one-joint-step.yaml:2:3 unreachable: give it a time, a trigger, or name it in ifMissed']);
  });

  test('a place inside an expression, plain, quoted or folded', () => {
    const plain = change(
      'injects/1-first-reports.yaml',
      "messages('JPN', 'CHN') > 0 or messages('KOR', 'CHN') > 0\n  objective: [O2]\n  notes",
      "mesages('JPN', 'CHN') > 0\n  objective: [O2]\n  notes",
    );
    const quoted = change('injects/4-outcome.yaml', "not inject('S-7').delivered", "not inject('S-7').deliverd");
    change('injects/2-pressure.yaml', "answered('S-5', 'JPN') and answered", ">-\n      answered('S-5', 'JPN')\n      and answred");
    expect(lines()).toEqual([
      expect.stringContaining(`${plain} expected a name that conditions know; “mesages” is none`),
      'injects/2-pressure.yaml:72:11 expected a name that conditions know; “answred” is none; did you mean “answered”?',
      expect.stringContaining(`${quoted.replace(/\d+$/, (column) => String(Number(column) + 18))} expected delivered, skipped`),
    ]);
  });

  test('YAML that is none', () => {
    change('pack.yaml', '  schema: 1\n', '\tschema: 1\n');
    expect(lines()[0]).toMatch(/^pack\.yaml:8:1 expected spaces; YAML is not indented with tabs$/);
  });

  test('a key written twice', () => {
    const place = change('pack.yaml', 'maxOrders: 1', 'maxOrders: 1\nmaxOrders: 2').replace(
      /:(\d+):/,
      (_all, line) => `:${Number(line) + 1}:`,
    );
    expect(lines()).toEqual([`${place} expected each key once; this one is there already`]);
  });

  test('a file that multiplies itself', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`);
    write('injects/bomb.yaml', ['l0: &l0 [x, x]', ...levels].join('\n'));
    expect(lines()).toEqual([expect.stringMatching(/^injects\/bomb\.yaml:2:\d+ expected each "\*name" to repeat/)]);
  });

  test('absurd nesting, an empty file, a list where a group belongs', () => {
    write('injects/a.yaml', '['.repeat(200_000));
    write('injects/b.yaml', '\n');
    write('injects/c.yaml', 'id: S-9');
    expect(lines()).toEqual([
      'injects/b.yaml:1:1 expected some text; the file is empty',
      expect.stringMatching(/^injects\/a\.yaml:1:\d+ expected /),
      'injects/c.yaml:1:1 expected a list (lines that begin with "-"), found a group of keys',
    ]);
  });

  test('bytes that are not UTF-8', () => {
    write('scenario.ko.md', Buffer.concat([Buffer.from('# one\n'), Buffer.from([0xc7, 0xd1, 0xb1])]));
    expect(lines()).toEqual(['scenario.ko.md:2:1 expected text in UTF-8; save the file as UTF-8']);
  });

  test('a file that is too large', () => {
    write('scenario.md', 'x'.repeat(5 * 1024 * 1024 + 1));
    expect(lines()).toEqual(['scenario.md:1:1 expected a file of at most 5 MB']);
  });

  test('a link that leads out of the folder', () => {
    writeFileSync(join(exercises, 'secret.yaml'), 'x');
    symlinkSync(join(exercises, 'secret.yaml'), join(pack, 'injects/9.yaml'));
    symlinkSync(pack, join(pack, 'injects/loop'));
    symlinkSync(join(pack, 'gone'), join(pack, 'injects/gone.yaml'));
    expect(lines()).toEqual([
      'injects/9.yaml:1:1 expected a file inside the pack; this is a link that leads out of it',
      'injects/gone.yaml:1:1 expected a file; this is a link to nothing',
      'injects/loop:1:1 expected a file inside the pack; this is a link that leads out of it',
    ]);
  });

  test('files that are missing or misnamed', () => {
    rmSync(join(pack, 'delegations/USA.md'));
    rmSync(join(pack, 'scenario.md'));
    const place = change('delegations/MNG.yaml', 'id: MNG', 'id: MGN').replace(/1$/, '5');
    const found = lines();
    expect(found).toContain('scenario.md:1:1 expected this file: the public scenario');
    expect(found).toContain('delegations/USA.yaml:1:1 expected the private role sheet delegations/USA.md beside this file');
    expect(found).toContain(`${place} expected MNG, the name of this file`);
  });

  test('a time zone nobody knows, an attachment that is not there', () => {
    const zone = change('pack.yaml', 'Asia/Tokyo', 'Asia/Tokio');
    change('injects/3-one-joint-step.yaml', '    main:\n', '    main:\n      attachments: [media/../../x.png]\n');
    expect(lines()).toEqual([
      `${zone} expected an IANA time zone such as Asia/Tokyo`,
      expect.stringMatching(/^injects\/3-one-joint-step\.yaml:\d+:21 expected a file of this pack such as media\/map\.png$/),
    ]);
  });
});

test('files that nothing reads, and texts without their translation, are warnings', () => {
  write('notes.txt', 'x');
  write('injects/5.yml', '[]');
  write('delegations/XXX.md', 'x');
  rmSync(join(pack, 'scenario.ko.md'));
  expect(readPack(pack)).toMatchObject({ ok: true });
  expect(lines()).toEqual([
    expect.stringMatching(/^injects\/5\.yml:1:1 expected only files that are read/),
    expect.stringMatching(/^notes\.txt:1:1 expected only files that are read/),
    'scenario.md:1:1 expected this text in ko as well',
    'delegations/XXX.md:1:1 expected delegations/XXX.yaml beside this file; without it nobody reads this',
  ]);
});

describe('the catalogue', () => {
  test('lists what can be played and says what is wrong with the rest', () => {
    cpSync(FIRST, join(exercises, 'broken'), { recursive: true });
    cpSync(FIRST, join(exercises, 'twin'), { recursive: true });
    cpSync(join(EXERCISES, 'schema'), join(exercises, 'schema'), { recursive: true });
    writeFileSync(join(exercises, 'broken/pack.yaml'), 'meta: 1');
    const { packs, broken } = catalogue(exercises);
    expect(packs.map((one) => one.folder)).toEqual(['first-session']);
    expect(broken.map((one) => one.folder)).toEqual(['broken', 'twin']);
    expect(formatProblem(broken[1]!.problems[0]!, 'twin')).toBe(
      'twin/pack.yaml:1:1 expected an id of its own; first-session has “first-session” already',
    );
  });

  test('is empty where there is no folder', () => {
    expect(catalogue(join(exercises, 'nowhere'))).toEqual({ packs: [], broken: [] });
  });
});

describe('the examples of the authoring guide', () => {
  const guide = readFileSync(join(EXERCISES, 'AUTHORING.md'), 'utf8');
  // Whole keys of a pack can be read as they stand; what belongs inside one is shown without its surroundings.
  const examples = [...guide.matchAll(/```yaml\n((?:# .*\n)?(\w+):[\s\S]*?)```/g)].flatMap(([, text = '', key = '']) =>
    Object.hasOwn(regionFile.shape, key) ? [text] : [],
  );

  test.each(examples)('%s', (text) => {
    const yaml = readYaml('example', text);
    expect(yaml).not.toHaveProperty('problems');
    expect('value' in yaml && readThrough(regionFile, yaml.value)).toHaveProperty('value');
  });

  test('are found', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });
});

describe('what is generated is current; run `npm run schema` after a change', () => {
  test.each(Object.entries(packSchema()))('%s.schema.json', (name, schema) => {
    expect(JSON.parse(readFileSync(join(EXERCISES, `schema/${name}.schema.json`), 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test('the table of names in the authoring guide', () => {
    const guide = readFileSync(join(EXERCISES, 'AUTHORING.md'), 'utf8');
    expect(withVocabulary(guide)).toBe(guide);
  });
});
