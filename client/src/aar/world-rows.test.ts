import type { WorldValue } from '@demarche/shared';
import { expect, it } from 'vitest';
import { variablesIn, worldRows } from './world-rows.ts';

const at = (...values: number[]): WorldValue => ({ value: values.at(-1)!, played: 0, history: values.map((value, n) => [n, value]) });
const WORLD = {
  'T:CHN~JPN': at(50, 58),
  'T:CHN~JPN@CHN': at(47),
  'T:CHN~JPN@JPN': at(53),
  'P:CHN': at(50),
  'band.P:CHN': at(2),
  catch: at(60),
};

it('names each variable once, and a band only where the value itself is not known', () => {
  expect(variablesIn(WORLD)).toEqual(['T', 'P', 'catch']);
  expect(variablesIn({ 'band.P:CHN': at(2), catch: at(60) })).toEqual(['catch', 'band.P']);
});

it('puts what delegations take a value to be beside the value', () => {
  expect(worldRows(WORLD, 'T')).toMatchObject([
    {
      about: ['CHN', 'JPN'],
      change: 8,
      values: [50, 58],
      seen: [
        { by: 'CHN', value: 47 },
        { by: 'JPN', value: 53 },
      ],
    },
  ]);
});

it('keeps bands apart from values', () => {
  expect(worldRows(WORLD, 'P').map(({ key }) => key)).toEqual(['P:CHN']);
  expect(worldRows(WORLD, 'band.P').map(({ key }) => key)).toEqual(['band.P:CHN']);
  expect(worldRows(WORLD, 'catch')).toMatchObject([{ about: [], seen: [] }]);
});
