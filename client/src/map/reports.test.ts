import { emptySession, type MapMark, type Session, type WireItem } from '@demarche/shared';
import { expect, it } from 'vitest';
import { reportsOf } from './reports.ts';

const MARK: MapMark = { id: 'a', kind: 'sighting', label: 'A ship', at: [125, 28], status: 'own', minutesAgo: 0 };
const item = (id: string, played: number, map: MapMark[] | undefined = [MARK]): WireItem => ({
  id,
  kind: 'inject',
  media: 'brief',
  reach: 'restricted',
  title: id,
  text: id,
  from: { name: 'Duty officer' },
  at: played,
  played,
  ...(map && { map }),
});
const session: Session = {
  ...emptySession(),
  wire: { late: item('late', 9), plain: item('plain', 5, []), all: item('all', 3), early: item('early', 1) },
  heardBy: { 'wire:late': ['d:CHN'], 'wire:early': ['d:JPN'], 'wire:all': ['public'] },
};

it('takes from the wire what has marks, oldest first', () => {
  expect(reportsOf(session).map(({ wire }) => wire)).toEqual(['early', 'all', 'late']);
});

it('knows, where address lists are known, whose own units a report speaks of', () => {
  expect(reportsOf(session).map(({ reader }) => reader)).toEqual(['JPN', undefined, 'CHN']);
});

it('picks for the control room what one delegation was told', () => {
  expect(reportsOf(session, 'JPN').map(({ wire, reader }) => [wire, reader])).toEqual([
    ['early', 'JPN'],
    ['all', 'JPN'],
  ]);
});
