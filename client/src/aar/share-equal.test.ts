import { expect, it } from 'vitest';
import { shareEqual } from './share-equal.ts';

const before = { a: { x: 1 }, list: [{ id: 1 }, { id: 2 }], gone: 1 };

it('keeps what is equal and takes what differs', () => {
  const shared = shareEqual(before, { a: { x: 1 }, list: [{ id: 1 }, { id: 3 }, { id: 4 }] });
  expect(shared).toEqual({ a: { x: 1 }, list: [{ id: 1 }, { id: 3 }, { id: 4 }] });
  expect(shared.a).toBe(before.a);
  expect(shared.list[0]).toBe(before.list[0]);
  expect(shared.list).not.toBe(before.list);
});

it('gives back the former where all is equal', () => {
  expect(shareEqual(before, structuredClone(before))).toBe(before);
});

it('takes another order for a difference', () => {
  const turned = shareEqual({ a: 1, b: 2 }, { b: 2, a: 1 });
  expect(Object.keys(turned)).toEqual(['b', 'a']);
});

it('tells undefined from not there', () => {
  expect(Object.keys(shareEqual({ a: 1 }, { a: 1, b: undefined }))).toEqual(['a', 'b']);
});
