import { canonical, emptySession, evolve, fold, type LogEvent, type Session } from '@demarche/shared';
import { evolvers } from '@demarche/shared/rules/evolve';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from './support/bare.ts';
import { chanceOf } from './support/chance.ts';
import { moments, runs } from './support/sessions.ts';

type Evolve = (session: Session, event: LogEvent) => void;

/** Law 4, for what can happen: a reader's log has holes, and two tellings may come in any order. */
const takesHoles = (evolves: Evolve) =>
  fc.property(moments, fc.nat(), ({ prefix, choices }, salt) => {
    const chance = chanceOf(`${choices}-${salt}`, 'holes');
    const kept = prefix.filter(() => chance.happens(0.6));
    const shuffled = chance.happens(0.5) ? kept.sort(() => chance.below(3) - 1) : kept;
    const session = emptySession();
    for (const event of shuffled) evolves(session, event);
  });

/** Law 4, for what cannot: data of another event, references that are nobody's, names every object has. */
const takesGarbage = (evolves: Evolve) =>
  fc.property(moments, fc.nat(), ({ prefix, choices }, salt) => {
    const chance = chanceOf(`${choices}-${salt}`, 'garbage');
    const types = Object.keys(evolvers);
    const session = fold(prefix);
    for (let n = 0; n < 60; n += 1) {
      const data = chance.happens(0.9) ? crooked(structuredClone(chance.one(prefix).data), chance) : {};
      const type = chance.happens(0.5) ? chance.one(types) : chance.one(prefix).type;
      evolves(session, { type, at: 0, to: ['public'], data } as unknown as LogEvent);
    }
  });

/** Some values of an event replaced by others of their kind that refer to nothing. */
function crooked(data: object, chance: ReturnType<typeof chanceOf>): object {
  for (const [key, value] of Object.entries(data)) {
    if (chance.happens(0.6)) continue;
    const odd =
      typeof value === 'string'
        ? ['', 'nobody', 'constructor', '__proto__', 'toString']
        : typeof value === 'number'
          ? [-1, 0, 1e15]
          : [value, null, undefined];
    (data as Record<string, unknown>)[key] = chance.one<unknown>(odd);
  }
  return data;
}

describe('law 4, totality', () => {
  it('evolve takes a log with holes, in any order', () => {
    fc.assert(takesHoles(bare), { numRuns: runs(80) });
  });

  it('evolve takes garbage that looks like an event', () => {
    fc.assert(takesGarbage(evolve), { numRuns: runs(80) });
  });

  it('leaves every object of the language as it was', () => {
    fc.assert(takesGarbage(evolve), { numRuns: runs(20) });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { by?: unknown }).by).toBeUndefined();
  });

  it('an event nobody knows changes nothing', () => {
    fc.assert(
      fc.property(moments, fc.string(), ({ session, prefix }, name) => {
        fc.pre(!Object.hasOwn(evolvers, name));
        const before = canonical(session);
        for (const type of [name, 'constructor', '__proto__', 'messagesPosted']) {
          evolve(session, { ...prefix.at(-1)!, type } as unknown as LogEvent);
        }
        expect(canonical(session)).toBe(before);
      }),
      { numRuns: runs(20) },
    );
  });

  it('is not vacuous: it finds an evolver that trusts that the channel is there', () => {
    const trusting: Evolve = (session, event) => {
      if (event.type === 'messagePosted') session.channels[event.data.channel]!.messages.length += 0;
      bare(session, event);
    };
    expect(fc.check(takesHoles(trusting), { numRuns: runs(80) }).failed).toBe(true);
  });

  it('is not vacuous: garbage breaks evolvers that nothing guards', () => {
    expect(fc.check(takesGarbage(bare), { numRuns: runs(80) }).failed).toBe(true);
  });
});
