import type { ExerciseMap, MapMark } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { placeMarks, type Report } from './marks.ts';

const MAP: Pick<ExerciseMap, 'places' | 'areas'> = {
  places: [{ id: 'naha', name: 'Naha', at: [127.68, 26.21], kind: 'port' }],
  areas: [
    { id: 'islands', name: 'Islands', centre: [123.5, 25.78], radiusKm: 60, kind: 'disputed' },
    {
      id: 'bank',
      name: 'Bank',
      ring: [
        [178, 10],
        [-178, 10],
        [-178, 14],
        [178, 14],
      ],
      kind: 'zone',
    },
  ],
};
const NOON = Date.parse('2026-06-10T12:00:00+09:00');
const mark = (id: string, more: Partial<MapMark> = {}): MapMark => ({
  id,
  kind: 'incident',
  label: `What of ${id}`,
  at: [125, 28],
  status: 'reported',
  minutesAgo: 0,
  ...more,
});
const report = (wire: string, ...marks: MapMark[]): Report => ({ wire, at: NOON, from: 'Duty officer', marks });

describe('what stands on the map', () => {
  it('is numbered as it first appeared', () => {
    const marks = placeMarks(MAP, [report('w1', mark('b'), mark('a')), report('w2', mark('c'), mark('b', { label: 'More of b' }))]);
    expect(marks.map(({ id, number }) => [id, number])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
  });

  it('is replaced by a later mark of the same name, which keeps its number and tells its own source', () => {
    const [only] = placeMarks(MAP, [report('w1', mark('a')), report('w2', mark('a', { status: 'disputed', at: [126, 29] }))]);
    expect(only).toMatchObject({ number: 1, status: 'disputed', at: [126, 29], wire: 'w2' });
  });

  it('goes when it is removed; its number is not given to another, and it comes back under it', () => {
    const first = [report('w1', mark('a'), mark('b')), report('w2', mark('a', { status: 'removed' })), report('w3', mark('c'))];
    expect(placeMarks(MAP, first).map(({ id, number }) => `${id}${number}`)).toEqual(['b2', 'c3']);
    expect(placeMarks(MAP, [...first, report('w4', mark('a'))]).map(({ id, number }) => `${id}${number}`)).toEqual(['a1', 'b2', 'c3']);
  });

  it('is not disturbed by the removal of what never stood there', () => {
    expect(placeMarks(MAP, [report('w1', mark('x', { status: 'removed' }), mark('a'))])).toMatchObject([{ id: 'a', number: 1 }]);
  });

  it('stands at a position, a place, or the middle of an area', () => {
    const marks = placeMarks(MAP, [report('w1', mark('a'), mark('b', { at: 'naha' }), mark('c', { at: 'islands' }))]);
    expect(marks.map(({ at }) => at)).toEqual([
      [125, 28],
      [127.68, 26.21],
      [123.5, 25.78],
    ]);
  });

  it('finds the middle of a ring, also across the date line', () => {
    const [bank] = placeMarks(MAP, [report('w1', mark('a', { at: 'bank' }))]);
    expect(Math.abs(bank!.at![0])).toBeCloseTo(180);
    expect(bank!.at![1]).toBeCloseTo(12);
  });

  it('is told in the list alone where nobody said where', () => {
    const [nowhere, unknown] = placeMarks(undefined, [report('w1', mark('a', { at: undefined }), mark('b', { at: 'naha' }))]);
    expect(nowhere!.at).toBeUndefined();
    expect(unknown!.at).toBeUndefined();
  });

  it('was seen so many minutes before the report came', () => {
    const [seen, untimed] = placeMarks(MAP, [
      report('w1', mark('a', { minutesAgo: 45 })),
      { wire: 'w2', at: undefined, marks: [mark('b')] },
    ]);
    expect(seen!.seenAt).toBe(NOON - 45 * 60_000);
    expect(untimed!.seenAt).toBeUndefined();
  });

  it('comes from the sender with the grade of the report, unless the mark names another source', () => {
    const graded: Report = { ...report('w1', mark('a'), mark('b', { source: 'Chart' })), reliability: { source: 'B', info: 3 } };
    expect(placeMarks(MAP, [graded])).toMatchObject([
      { source: 'Duty officer', reliability: { source: 'B', info: 3 } },
      { source: 'Chart', reliability: undefined },
    ]);
  });
});
