import { describe, expect, it } from 'vitest';
import { canonical } from '../rules/canonical.ts';
import { fold } from '../rules/evolve.ts';
import { turnOne } from '../testing/turn-one.ts';
import { writeLog } from '../wire/log-file.ts';
import { playHeadless } from './headless.ts';

const play = (seed: string) =>
  [...playHeadless({ exercise: turnOne(), seed, startsAt: 1_750_000_000_000, idOf: (seat, id) => `${seat}/${id}` })].flat();

describe('a play without people', () => {
  it('goes from the opening to ENDEX', () => {
    const { stage, revealed, votes } = fold(play('a'));
    expect(stage).toBe('ended');
    expect(revealed[2]?.length).toBeGreaterThan(0);
    expect(Object.values(votes)[0]?.outcome).toBeDefined();
  });

  it('does not wait for outcomes that nobody is there to write: they come out by the rule [ADJ-2]', () => {
    const exercise = turnOne();
    const turns = exercise.turns.map((turn) => ({
      ...turn,
      phases: turn.phases.map((phase) =>
        phase.atEnd.includes('revealOrders') ? { ...phase, atEnd: [...phase.atEnd, 'adjudicate' as const] } : phase,
      ),
    }));
    const orders = exercise.orders.map((one) => ({ ...one, adjudication: 'matrix' as const }));
    const log = [
      ...playHeadless({ exercise: { ...exercise, turns, orders }, seed: 'a', startsAt: 0, idOf: (seat, id) => `${seat}/${id}` }),
    ].flat();
    const session = fold(log);
    expect(session.stage).toBe('ended');
    expect(Object.values(session.adjudications ?? {}).map(({ outcome }) => outcome?.mode)).toContain('rule');
    expect(session.awaited?.[2]?.publishedAt).toBeDefined();
  });

  it('is the same log byte for byte with the same seed, and another with another', () => {
    expect(writeLog(play('a'))).toBe(writeLog(play('a')));
    expect(writeLog(play('a'))).not.toBe(writeLog(play('b')));
  });

  it('leaves the session that its log folds to', () => {
    const steps = playHeadless({ exercise: turnOne(), seed: 'a', startsAt: 0, idOf: (seat, id) => `${seat}/${id}` });
    const log = [];
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(canonical(fold(log))).toBe(canonical(step.value));
        return;
      }
      log.push(...step.value);
    }
  });
});
