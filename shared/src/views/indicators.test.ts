import { expect, it } from 'vitest';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { indicatorsOf } from './indicators.ts';

it('lists a delegation’s own state, its relations, and the indicators it may know', () => {
  const { session } = given().started();
  const rows = indicatorsOf(project(session, viewerOf('JPN.head')), 'JPN');
  expect(rows.map(({ key }) => key)).toEqual(['K:JPN', 'P:JPN', 'A:JPN', 'T:CHN~JPN', 'S:CHN~JPN', 'F:CHN~JPN', 'rescued', 'evidence:JPN']);
  expect(rows.find(({ key }) => key === 'T:CHN~JPN')).toMatchObject({ kind: 'dyad', with: 'CHN' });
});

it('keeps to what a delegation has to do with, even of the whole session', () => {
  const { session } = given().started();
  expect(indicatorsOf(session, 'KOR').map(({ key }) => key)).not.toContain('T:CHN~JPN');
});

it('names the other side of an indicator kept for dyads', () => {
  const trade = { id: 'trade', name: 'Trade', per: 'dyad', init: 5, visibility: 'own' } as const;
  const { session } = given(turnOne({ world: { ...turnOne().world, indicators: [trade] } })).started();
  expect(indicatorsOf(session, 'JPN').at(-1)).toMatchObject({ kind: 'named', name: 'Trade', with: 'CHN' });
});
