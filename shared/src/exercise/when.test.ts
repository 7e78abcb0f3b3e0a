import { describe, expect, it } from 'vitest';
import { turnOne } from '../testing/turn-one.ts';
import { inZone, momentPlanned, placed, shifted, type When } from './when.ts';

// Turn 1: talks 5, vote 2 minutes, ten times as fast from 05:40; turn 2: orders 3, debrief 2, from 12:00.
const { turns } = turnOne();

describe('a planned time moved by minutes', () => {
  it.each<[When, number, When]>([
    [{ turn: 1, offsetMin: 1 }, 1, { turn: 1, offsetMin: 2 }],
    [{ turn: 1, offsetMin: 6 }, 2, { turn: 2, offsetMin: 1 }],
    [{ turn: 2, offsetMin: 1 }, -2, { turn: 1, offsetMin: 6 }],
    [{ turn: 1, offsetMin: 1 }, -5, { turn: 1, offsetMin: 0 }],
    [{ turn: 2, offsetMin: 4 }, 5, { turn: 2, offsetMin: 9 }],
    [{ turn: 1, phase: 'vote', offsetMin: 1 }, -1, { turn: 1, phase: 'vote', offsetMin: 0 }],
    [{ turn: 1, phase: 'vote', offsetMin: 1 }, -3, { turn: 1, offsetMin: 3 }],
    [{ offsetMin: 0, scenarioTime: '2026-06-10T06:00:00+09:00' }, 1, { offsetMin: 0, scenarioTime: '2026-06-10T06:10:00+09:00' }],
    [{ offsetMin: 0, wallTime: '2026-06-10T14:30:00+02:00' }, -5, { offsetMin: 0, wallTime: '2026-06-10T14:25:00+02:00' }],
  ])('%j by %i', (when, minutes, then) => expect(shifted(turns, when, minutes)).toEqual(then));
});

describe('a time put elsewhere', () => {
  it('keeps its way of counting where that place has it', () => {
    expect(placed(turns, { offsetMin: 0, scenarioTime: '2026-06-10T06:00:00+09:00' }, 2, 3)).toEqual({
      offsetMin: 0,
      scenarioTime: '2026-06-10T12:03:00+09:00',
    });
    expect(placed(turns, { turn: 1, phase: 'vote', offsetMin: 0 }, 1, 6)).toEqual({ turn: 1, phase: 'vote', offsetMin: 1 });
    expect(placed(turns, { turn: 1, phase: 'vote', offsetMin: 0 }, 2, 1)).toEqual({ turn: 2, offsetMin: 1 });
    expect(placed(turns, undefined, 2, 1)).toEqual({ turn: 2, offsetMin: 1 });
  });
  it('a time of the story lies in the turn that has begun by then', () => {
    expect(momentPlanned(turns, { offsetMin: 0, scenarioTime: '2026-06-10T06:00:00+09:00' })).toEqual({ turn: 1, minutes: 2 });
    expect(inZone(Date.UTC(2026, 5, 10, 0, 30), '-03:30')).toBe('2026-06-09T21:00:00-03:30');
  });
});
