import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { redact, viewerOf } from './audience.ts';
import { fold } from './evolve.ts';
import { forkOf, forkPosition } from './fork.ts';

const played = given(withWorld()).started().after(7).and(FACILITATOR, 'setWorld', { key: 'P:JPN', value: 70, why: 'x' }).after(5);

describe('where a fork begins', () => {
  it('where a turn began, or after any event, and never within what was told in one moment [FRK-1]', () => {
    const { log } = played;
    const at = forkPosition(log, { turn: 2 })!;
    expect(fold(log.slice(0, at)).phase).toMatchObject({ turn: 2, index: 0 });
    expect(log[at]!.at).toBeGreaterThan(log[at - 1]!.at);
    const middle = log.findIndex((event) => event.type === 'phaseBegan' && event.data.turn === 2) - 3;
    expect(forkPosition(log, { position: middle })).toBe(at);
    expect(forkPosition(log, { turn: 9 })).toBeUndefined();
    expect(forkPosition(log, { position: 3 })).toBeUndefined();
    expect(forkPosition(log, { position: log.length + 1 })).toBeUndefined();
  });
  it('not after ENDEX: the end is not copied [FRK-1]', () => {
    const { log } = played.and(FACILITATOR, 'endExercise');
    const at = forkPosition(log, { position: log.length })!;
    expect(fold(log.slice(0, at)).stage).toBe('running');
  });
});

describe('a fork', () => {
  const at = forkPosition(played.log, { turn: 2 })!;
  const fork = forkOf(played.log, at, 'origin');
  it('is the beginning of the other log, paused, and says where it comes from to the control room alone [FRK-1] [FRK-2]', () => {
    expect(fork.slice(0, at)).toEqual(played.log.slice(0, at));
    const session = fold(fork);
    expect(session.clock.running).toBe(false);
    expect(session.forked).toEqual({ session: 'origin', position: at, turn: 2 });
    for (const seat of ['JPN.head', 'UN.desk', 'public']) expect(JSON.stringify(redact(fork, viewerOf(seat)))).not.toContain('origin');
  });
  it('told every seat what it had been told there, and that the clock stands [FRK-2]', () => {
    for (const seat of ['JPN.head', 'CHN.head', 'UN.desk']) {
      const before = redact(played.log.slice(0, at), viewerOf(seat));
      const after = redact(fork, viewerOf(seat));
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after.slice(before.length).map(({ type }) => type)).toEqual(['clockPaused']);
    }
  });
  it('a session that goes on elsewhere says so to everybody and ends; what is after is refused [FRK-3]', () => {
    const why = 'The report was wrong';
    const gone = played.when(FACILITATOR, 'continueElsewhere', { session: 'new', turn: 2, why });
    gone.tells('sessionContinued', { session: 'new', turn: 2, why }, ['public']).tells('exerciseEnded');
    played.when('JPN.head', 'continueElsewhere', { session: 'new', turn: 2, why }).refusedWith('controlOnly');
    played.when('control.co-1', 'continueElsewhere', { session: 'new', turn: 2, why }).refusedWith('leadOnly');
  });
});
