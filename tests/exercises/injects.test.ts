import { describe, expect, it } from 'vitest';
import { EXERCISES, injectOf, withInject } from './support/packs.ts';

/**
 * The injects that the five exercises were designed with: medium and recipients. “each” is every delegation with a
 * wording of its own; a list stands for exactly these; “some” is left to the author, as where the recipients follow
 * from play. A medium “any” has no counterpart among the media.
 */
const DESIGNED: Record<string, [medium: string, to: string]> = {
  'S-1': ['brief', 'all'],
  'S-2': ['cable', 'JPN KOR'],
  'S-3': ['cable', 'CHN'],
  'S-4': ['newsclip', 'public'],
  'S-5': ['phone', 'CHN JPN'],
  'S-6': ['brief', 'all'],
  'S-7': ['newsclip', 'public'],
  'S-8': ['newsclip', 'public'],
  'A-1': ['letter', 'all'],
  'A-2': ['dataset', 'all'],
  'A-3': ['brief', 'each'],
  'A-4': ['newsclip', 'public'],
  'A-5': ['cable', 'JPN KOR USA'],
  'A-6': ['cable', 'CHN PRK RUS'],
  'A-7': ['brief', 'all'],
  'A-8': ['newsclip', 'public'],
  'A-9': ['cable', 'all'],
  'A-10': ['letter', 'some'],
  'A-11': ['brief', 'each'],
  'A-12': ['brief', 'all'],
  'A-13': ['dataset', 'all'],
  'E-1': ['cable', 'CHN JPN'],
  'E-2': ['social', 'public'],
  'E-3': ['brief', 'KOR USA'],
  'E-4': ['cable', 'CHN JPN'],
  'E-5': ['phone', 'some'],
  'E-6': ['brief', 'all'],
  'E-7': ['newsclip', 'public'],
  'E-8': ['cable', 'CHN JPN'],
  'E-9': ['letter', 'MNG RUS UN'],
  'E-10': ['brief', 'all'],
  'E-11': ['newsclip', 'public'],
  'E-12': ['dataset', 'all'],
  'K-1': ['brief', 'PRK'],
  'K-2': ['imagery', 'JPN KOR USA'],
  'K-3': ['newsclip', 'all'],
  'K-4': ['cable', 'all'],
  'K-5': ['brief', 'KOR PRK USA'],
  'K-6': ['letter', 'CHN MNG RUS'],
  'K-7': ['phone', 'KOR PRK'],
  'K-8': ['any', 'PRK USA'],
  'K-9': ['brief', 'all'],
  'K-10': ['letter', 'all'],
  'K-11': ['newsclip', 'all'],
  'K-12': ['any', 'control'],
  'H-1': ['dataset', 'CHN KOR'],
  'H-2': ['cable', 'MNG'],
  'H-3': ['newsclip', 'all'],
  'H-4': ['dataset', 'all'],
  'H-5': ['brief', 'all'],
  'H-6': ['cable', 'each'],
  'H-7': ['map', 'CHN JPN KOR RUS'],
  'H-8': ['letter', 'all'],
  'H-9': ['brief', 'all'],
  'H-10': ['cable', 'KOR PRK'],
  'H-11': ['brief', 'CHN JPN KOR USA'],
  'H-12': ['dataset', 'all'],
};

const SEVEN = ['CHN', 'JPN', 'KOR', 'MNG', 'PRK', 'RUS', 'USA'];
const rows = Object.entries(DESIGNED).map(([id, [medium, to]]) => ({ id, medium, to }));

/** The injects whose wordings differ from one reader to another. */
const IN_SEVERAL_WORDINGS = ['A-3', 'A-11', 'E-1', 'E-4', 'K-5', 'H-6'];

describe('the designed injects', () => {
  it('are 49, and the eight of the first session', () => {
    expect(rows).toHaveLength(49 + 8);
    expect(rows.filter(({ id }) => id.startsWith('S-'))).toHaveLength(8);
  });

  it.each(rows)('$id is a $medium to $to', ({ id, medium, to }) => {
    const inject = injectOf(withInject(id), id)!;
    if (medium !== 'any') expect(inject.media).toBe(medium);
    const read = new Set(inject.to.flatMap((one) => one.list));
    const all = read.has('all') || read.has('public') || SEVEN.every((code) => read.has(code));
    if (to === 'some') expect(read.size).toBeGreaterThan(0);
    else if (to === 'all') expect(all).toBe(true);
    else if (to === 'each') expect([...read].sort()).toEqual(expect.arrayContaining(SEVEN));
    else expect([...read].sort()).toEqual(to.split(' ').sort());
  });

  it.each(IN_SEVERAL_WORDINGS)('%s reads differently for different readers', (id) => {
    const { variants } = injectOf(withInject(id), id)!;
    const texts = Object.values(variants).map((one) => JSON.stringify(one.text));
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('stand five in five exercises', () => {
    expect(new Set(['S-1', 'A-1', 'E-1', 'K-1', 'H-1'].map((id) => withInject(id).meta.id)).size).toBe(5);
  });

  it('of one exercise have numbers that nobody else has', () => {
    for (const { meta, injects } of EXERCISES) expect(new Set(injects.map((one) => one.number)).size, meta.id).toBe(injects.length);
  });

  it('start the crises that the exercises are about', () => {
    const started = (id: string) => withInject(id).injects.flatMap((one) => one.startsCrisis);
    expect(started('E-1')).toContain('collision');
    expect(started('K-1')).toEqual(expect.arrayContaining(['overflight']));
    expect(injectOf(withInject('H-1'), 'H-1')!.startsCrisis).toEqual(['outbreak']);
    expect(injectOf(withInject('H-7'), 'H-7')!.startsCrisis).toEqual(['typhoon']);
  });
});
