import { type Inject, inLanguage, type Text } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { assign, type Draft, draftOf, EMPTY, injectTextOf, missingIn } from './draft.ts';

const CODES = ['CHN', 'JPN', 'KOR'];
const wording = (to: string[], text = 'x') => ({ text, title: '', to, delayMin: 0 });
const withWordings = (...lists: string[][]): Draft => ({ ...EMPTY, title: 'T', from: 'F', wordings: lists.map((to) => wording(to)) });
const lists = (draft: Draft) => draft.wordings.map(({ to }) => to);

describe('giving recipients a wording', () => {
  it('each delegation reads one wording, so it leaves the other', () => {
    expect(lists(assign(withWordings(['JPN'], []), 1, 'JPN', CODES))).toEqual([[], ['JPN']]);
  });
  it('all of them give way to single ones once one reads something else', () => {
    expect(lists(assign(withWordings(['all'], []), 1, 'JPN', CODES))).toEqual([['CHN', 'KOR'], ['JPN']]);
    expect(lists(assign(withWordings(['CHN'], ['JPN']), 1, 'all', CODES))).toEqual([[], ['all']]);
  });
  it('the public reads one wording, beside what delegations read', () => {
    expect(lists(assign(withWordings(['JPN', 'public'], []), 1, 'public', CODES))).toEqual([['JPN'], ['public']]);
  });
  it('a note to the control room is read by nobody else', () => {
    expect(lists(assign(withWordings(['JPN', 'KOR']), 0, 'control', CODES))).toEqual([['control']]);
    expect(lists(assign(withWordings(['control']), 0, 'JPN', CODES))).toEqual([['JPN']]);
    expect(lists(assign(withWordings(['all'], ['control']), 0, 'control', CODES))).toEqual([['control'], []]);
    expect(lists(assign(withWordings(['control'], []), 1, 'all', CODES))).toEqual([['control'], ['all']]);
  });
  it('a second press takes it away', () => {
    expect(lists(assign(withWordings(['JPN']), 0, 'JPN', CODES))).toEqual([[]]);
  });
});

describe('what the server takes', () => {
  it('leaves out wordings nobody reads and names the rest by letter', () => {
    const { to, variants } = injectTextOf(withWordings(['JPN'], [], ['public']));
    expect(to.map(({ variant, list }) => [variant, list])).toEqual([
      ['a', ['JPN']],
      ['c', ['public']],
    ]);
    expect(Object.keys(variants)).toEqual(['a', 'c']);
  });
  it('keeps every language of a text that was left alone, and not of one that was changed', () => {
    const title = { en: 'Report', ko: '보고' };
    const inject = {
      id: 'S-1',
      number: 1,
      kind: 'key',
      objective: [],
      media: 'cable',
      title,
      from: { name: { en: 'Duty officer', ko: '당직사관' } },
      to: [{ list: ['JPN'], variant: 'main', delayMin: 0 }],
      variants: { main: { text: { en: 'Old', ko: '옛' }, attachments: ['a.pdf'] } },
      effects: [{ var: 'T', on: ['CHN~JPN', 'CHN~KOR'], add: 2, track: 'political' }],
      startsCrisis: [],
    } as Inject;
    const text = (one: Text | undefined) => (one === undefined ? '' : inLanguage(one, 'en'));
    const draft = draftOf(inject, text);
    const changed = { ...draft, wordings: draft.wordings.map((one) => ({ ...one, text: 'New' })) };
    const written = injectTextOf(changed, inject, text);
    expect(written.title).toEqual(title);
    expect(written.variants).toEqual({ a: { text: 'New', attachments: ['a.pdf'] } });
    expect(written.effects.map(({ on }) => on)).toEqual(['CHN~JPN', 'CHN~KOR']);
  });
  it('says what is missing first', () => {
    expect(missingIn(EMPTY)).toBe('title');
    expect(missingIn({ ...EMPTY, title: 'T' })).toBe('from');
    expect(missingIn(withWordings([]))).toBe('recipient');
    expect(missingIn({ ...withWordings(), wordings: [wording(['JPN'], ' ')] })).toBe('text');
    expect(missingIn(withWordings(['JPN']))).toBeUndefined();
  });
});
