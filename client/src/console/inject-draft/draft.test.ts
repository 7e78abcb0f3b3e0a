import { type Inject, inLanguage, type Text } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { assign, copyOf, type Draft, type DraftReply, draftOf, EMPTY, injectTextOf, missingIn, reminderIn } from './draft.ts';

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

describe('an expected reply', () => {
  const reply: DraftReply = { action: 'Answer', by: [], withinMin: 15, otherwise: 'remind', inject: '', text: '' };
  const asking = (part: Partial<DraftReply>, ...to: string[][]): Draft => ({ ...withWordings(...to), reply: { ...reply, ...part } });
  it('is asked of every delegation that reads it, unless some are chosen', () => {
    expect(injectTextOf(asking({}, ['all']), undefined, undefined, CODES).expected).toEqual({ by: CODES, action: 'Answer', withinMin: 15 });
    expect(injectTextOf(asking({ by: ['KOR'] }, ['all']), undefined, undefined, CODES).expected).toMatchObject({ by: ['KOR'] });
    expect(injectTextOf(withWordings(['all'])).expected).toBeNull();
  });
  it('names what follows a miss, or the text that is sent', () => {
    expect(injectTextOf(asking({ otherwise: 'inject', inject: 'S-2' }, ['JPN']), undefined, undefined, CODES).expected).toMatchObject({
      ifMissed: 'S-2',
    });
    expect(reminderIn(asking({ otherwise: 'text', text: ' Well? ' }, ['JPN']))).toBe('Well?');
    expect(reminderIn(asking({ text: 'Well?' }, ['JPN']))).toBeUndefined();
  });
  it('says what is missing', () => {
    expect(missingIn(asking({ action: ' ' }, ['JPN']))).toBe('action');
    expect(missingIn(asking({}, ['control']))).toBe('answerer');
    expect(missingIn(asking({ otherwise: 'inject' }, ['JPN']))).toBe('follower');
    expect(missingIn(asking({ otherwise: 'text' }, ['JPN']))).toBe('reminder');
    expect(missingIn(asking({}, ['JPN']))).toBeUndefined();
  });
});

describe('a copy of an inject', () => {
  const inject = {
    id: 'S-1',
    number: 1,
    kind: 'key',
    objective: [],
    media: 'sensor',
    title: { en: 'Report', ko: '보고' },
    from: { name: 'Radar' },
    reliability: { source: 'B', info: 2 },
    to: [{ list: ['JPN'], variant: 'main', delayMin: 0 }],
    variants: { main: { text: { en: 'Old', ko: '옛' }, attachments: [{ image: 'media/a.png', alt: 'A' }], map: [{ id: 'm' }] } },
    effects: [],
    startsCrisis: ['clash'],
  } as unknown as Inject;
  const text = (one: Text | undefined) => (one === undefined ? '' : inLanguage(one, 'en'));
  it('keeps what was left alone, with its languages, marks, grades and attachments', () => {
    const written = injectTextOf(copyOf(inject, text), inject, text, CODES);
    expect(written).toMatchObject({ title: { ko: '보고' }, reliability: { source: 'B' }, startsCrisis: ['clash'] });
    expect(written.variants['a']).toMatchObject({ text: { ko: '옛' }, attachments: [{ image: 'media/a.png' }], map: [{ id: 'm' }] });
  });
  it('loses an attachment that was taken away', () => {
    const draft = copyOf(inject, text);
    const bare = { ...draft, wordings: draft.wordings.map((one) => ({ ...one, attachments: [] })) };
    expect(injectTextOf(bare, inject, text, CODES).variants['a']).not.toHaveProperty('attachments');
  });
});
