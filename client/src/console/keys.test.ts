import { expect, test } from 'vitest';
import { KEYS } from './keys.ts';

const DIGITS = Array.from({ length: 9 }, (_, place) => String(place + 1));

test.each(['desk', 'world'] as const)('no key of the console means two things in the %s', (room) => {
  const keys = [...DIGITS, ...Object.values(KEYS.always), ...Object.values(KEYS[room])];
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});
