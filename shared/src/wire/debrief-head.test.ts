import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given } from '../testing/given.ts';
import { mayLead, readDebriefHead } from './debrief-head.ts';

const running = given().started();
const ended = running.and(FACILITATOR, 'endExercise');
const read = (told: unknown) => readDebriefHead(told, ended.session);

describe('where a debrief is led to', () => {
  it('is a time of play to the second and somebody’s eyes [RPL-2]', () => {
    expect(read({ played: 61_234.5, perspective: 'all' })).toEqual({ played: 62_000, perspective: 'all' });
    expect(read({ played: 5_000, perspective: 'JPN', asks: { moment: 4_999, question: ' And you? ' } })).toEqual({
      played: 5_000,
      perspective: 'JPN',
      asks: { moment: 5_000, question: 'And you?' },
    });
  });

  it('is nothing else: no position of a log, no eyes that are not there [RPL-2]', () => {
    for (const told of [undefined, 7, {}, { played: -1, perspective: 'all' }, { played: 0, perspective: 'XYZ' }])
      expect(read(told)).toBeUndefined();
    expect(read({ played: 0, perspective: 'all', position: 812 })).toBeUndefined();
  });

  it('is said by who may reveal notes, and only once play is over [RPL-2]', () => {
    expect(mayLead(FACILITATOR, ended.session)).toBe(true);
    expect(mayLead('control.co-1', ended.session)).toBe(true);
    expect(mayLead('control.evaluator-1', ended.session)).toBe(false);
    expect(mayLead('JPN.head', ended.session)).toBe(false);
    expect(mayLead(FACILITATOR, running.session)).toBe(false);
  });
});
