import { commands } from '@demarche/shared/commands/register';
import { evolvers } from '@demarche/shared/rules/evolve';
import { describe, expect, it } from 'vitest';
import { play, runs } from './support/sessions.ts';

describe('the generated sessions are eventful', () => {
  const played = Array.from({ length: runs(160) }, (_, seed) => play(1000 + seed, 120));
  const tried = played.flatMap((one) => one.tried);

  it('draws every command of the register, and each is accepted sometimes', () => {
    const accepted = new Set(tried.filter((one) => one.accepted).map((one) => one.name));
    expect(Object.keys(commands).filter((name) => !accepted.has(name))).toEqual([]);
  });

  it('produces every event there is', () => {
    const told = new Set<string>(played.flatMap((one) => one.log.map((event) => event.type)));
    expect(Object.keys(evolvers).filter((type) => !told.has(type))).toEqual([]);
  });

  it('has most commands accepted, and some refused', () => {
    const share = tried.filter((one) => one.accepted).length / tried.length;
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.99);
  });

  it('plays through a good part of the exercise', () => {
    const started = played.filter((one) => one.log.some((event) => event.type === 'phaseBegan' && event.data.turn > 1));
    expect(started.length / played.length).toBeGreaterThan(0.6);
  });
});
