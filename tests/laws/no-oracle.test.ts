import { canonical, type Decision, decide, fold, type Given, project, type Session, viewerOf } from '@demarche/shared';
import { refuse } from '@demarche/shared/rules/decision';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from './support/chance.ts';
import { likely, nosy } from './support/draw.ts';
import { moments, play, runs } from './support/sessions.ts';

type Decide = (session: Session, name: string, input: unknown, given: Given) => Decision;

const NEEDY = { name: 'sealOrders', input: { orders: [{ order: 'o-session', text: '' }] } };

/** Law 2: an answer to a seat follows from what the seat sees; a refusal never answers a question about hidden facts. */
const noOracle = (decides: Decide = decide) =>
  fc.property(moments, ({ session, now, choices }) => {
    // Before the scenario is told there is nobody to ask.
    fc.pre(session.exercise !== undefined);
    const chance = chanceOf(choices, 'nosy');
    const seats = [...Object.keys(session.seats), 'public', 'ZZZ.head', 'AAA.ghost'];
    for (const seat of seats) {
      const view = project(session, viewerOf(seat));
      for (let n = 0; n < 12; n += 1) {
        const drawn = (n % 3 === 0 && likely(session, chance)) || nosy(session, chance, seat);
        const given = { seat, at: now + chance.below(30_000), id: 'probe' };
        const [full, seen] = [decides(session, drawn.name, drawn.input, given), decides(view, drawn.name, drawn.input, given)];
        if (canonical(full) !== canonical(seen))
          throw new Error(`${seat} learns something from ${drawn.name} ${JSON.stringify(drawn.input)}`);
      }
    }
  });

/** Where an order that needs something is answered differently by a view: few moments could tell, so many are asked. */
function needsDiffer(decides: Decide): string[] {
  return Array.from({ length: runs(60) }, (_, seed) => play(seed, 90)).flatMap(({ log, seed }) =>
    log.flatMap(({ at }, position) => {
      if (position % 11 !== 0) return [];
      const session = fold(log.slice(0, position + 1));
      return Object.keys(session.seats).flatMap((seat) => {
        const given = { seat, at, id: 'probe' };
        const [full, seen] = [session, project(session, viewerOf(seat))].map((one) => decides(one, NEEDY.name, NEEDY.input, given));
        return canonical(full) === canonical(seen) ? [] : [`${seat} at ${position} of seed ${seed}`];
      });
    }),
  );
}

const afterOpening = { numRuns: runs(40) };
const found = (decides: Decide) => fc.check(noOracle(decides), afterOpening).failed;

describe('law 2, no oracle', () => {
  it(
    'holds for commands that are likely, nosy or broken [SEC-4]',
    () => {
      fc.assert(noOracle(), afterOpening);
    },
    runs(60_000),
  );

  it('a view answers what an order needs as the whole session does [ORD-5] [SEC-4]', () => expect(needsDiffer(decide)).toEqual([]));

  it('is not vacuous: it finds a need that counts what others have sealed', () => {
    const counting: Decide = (session, name, input, given) => {
      const sealed = Object.values(session.sealed).flatMap((turn) => Object.values(turn)).length;
      return sealed > 1 ? refuse('needNotMet') : decide(session, name, input, given);
    };
    expect(needsDiffer(counting).length).toBeGreaterThan(0);
  });

  it('is not vacuous: it finds a rule that tells a hidden channel from none', () => {
    const chatty: Decide = (session, name, input, given) => {
      const decision = decide(session, name, input, given);
      const asked = (input as { channel?: string } | undefined)?.channel;
      const isThere = name === 'postMessage' && asked !== undefined && Object.hasOwn(session.channels, asked);
      return 'refused' in decision && decision.refused.code === 'noChannel' && isThere ? refuse('notNow') : decision;
    };
    expect(found(chatty)).toBe(true);
  });

  it('is not vacuous: it finds a rule that minds how many delegations have sealed', () => {
    const counting: Decide = (session, name, input, given) => {
      const sealed = Object.keys(session.sealed[session.phase?.turn ?? 0] ?? {}).length;
      return sealed > 0 ? refuse('notNow') : decide(session, name, input, given);
    };
    expect(found(counting)).toBe(true);
  });
});
