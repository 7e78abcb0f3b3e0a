import { expect, test } from 'vitest';
import { narrowed, piecesOf, type Said } from './traffic.ts';

const said = (key: string, over: Partial<Said>): Said => ({ key, from: 'JPN', to: [], text: 'We can host', at: 0, played: 0, ...over });
const all = [
  said('a', { kind: 'plenary', played: 10 }),
  said('b', { kind: 'bilateral', channel: 'x', from: 'CHN', to: ['JPN'], text: 'A technical CHAIR?', played: 20 }),
  said('c', { played: 30 }),
];
const keys = (by: Partial<Parameters<typeof narrowed>[1]>) => narrowed(all, { words: '', parties: [], ...by }).map(({ key }) => key);

test('what was said is narrowed by word, channel, kind, delegations and time', () => {
  expect(keys({})).toEqual(['a', 'b', 'c']);
  expect(keys({ words: ' chair ' })).toEqual(['b']);
  expect(keys({ channel: 'x' })).toEqual(['b']);
  expect(keys({ kind: 'statement' })).toEqual(['c']);
  expect(keys({ kind: 'plenary' })).toEqual(['a']);
  expect(keys({ parties: ['JPN', 'CHN'] })).toEqual(['b']);
  expect(keys({ from: 20 })).toEqual(['b', 'c']);
  expect(keys({ from: 10, until: 30 })).toEqual(['a', 'b']);
});

test('a text is cut where the sought words stand, however they are written', () => {
  expect(piecesOf('Chair the chair', 'CHAIR')).toEqual(['', 'Chair', ' the ', 'chair', '']);
  expect(piecesOf('Nothing', '')).toEqual(['Nothing']);
  expect(piecesOf('Nothing', 'x')).toEqual(['Nothing']);
  expect(piecesOf('İstanbul and more', 'more').join('')).toBe('İstanbul and more');
});
