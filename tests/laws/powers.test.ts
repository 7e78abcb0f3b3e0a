import { readdirSync, readFileSync } from 'node:fs';
import { CLOCK, chairOf, decide, delegationOf, isControlSeat, POWERS, presides, redact, type SeatId, type Session } from '@demarche/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from './support/chance.ts';
import { likely } from './support/draw.ts';
import { moments, play, runs, viewersOf } from './support/sessions.ts';

const FOLDER = new URL('../../shared/src/commands/', import.meta.url);

/** The deeds of the control room that the rules give to one delegation as well, and whether a seat is of that one. */
const SHARED: Record<string, (session: Session, seat: SeatId) => boolean> = {
  answerHotline: () => true, // The called delegation answers its own line, and which that is stands in the room.
  breakTie: (session, seat) => delegationOf(seat) === chairOf(session),
  callVote: presides,
};

/** How the others are refused; a tie is a delegation's deed like any other, so what stops those comes first. Never `notTied`, which tells. */
const REFUSED: Record<string, RegExp> = { breakTie: /Only$|^(?:notChair|notYours|paused|notStarted|ended)$/ };

describe('the powers of the control room', () => {
  it('every command that asks for the control room asks for a line of its own, and every line has a command [CTL-2]', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'command.ts');
    const asked = files.flatMap((file) => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      // Deeds on one thing may stand in one file: each is read on its own.
      return text.split(/export const (?=\w+ = command\()/).flatMap((deed, place) => {
        const name = place === 0 ? undefined : /^\w+/.exec(deed)?.[0];
        return [...deed.matchAll(/unlessControl\(\w+(?:, '(\w+)')?\)/g)].map(([, line]) => ({ file, name, line }));
      });
    });
    expect(asked.filter(({ name, line }) => name !== line)).toEqual([]);
    expect([...new Set(asked.map(({ line }) => line))].toSorted()).toEqual(Object.keys(POWERS).toSorted());
  });

  it('no seat outside is ever let do what asks for a power [CTL-2]', () => {
    fc.assert(
      fc.property(moments, ({ session, now, choices }) => {
        fc.pre(session.exercise !== undefined);
        const chance = chanceOf(choices, 'powers');
        for (let n = 0; n < 20; n += 1) {
          const drawn = likely(session, chance);
          if (!drawn || !Object.hasOwn(POWERS, drawn.name) || drawn.seat === CLOCK) continue;
          const seat = chance.one([...Object.keys(session.seats), 'observer-1', 'public', 'control.observer-1']);
          if (!isControlSeat(seat) && SHARED[drawn.name]?.(session, seat)) continue;
          const decision = decide(session, drawn.name, drawn.input, { seat, at: now, id: 'probe' });
          expect('refused' in decision && decision.refused.code).toMatch(REFUSED[drawn.name] ?? /Only$/);
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it('nothing told outside names a seat of the control room but the lead, whoever of them acted [CTL-3]', () => {
    fc.assert(
      fc.property(moments, ({ exercise, prefix }) => {
        for (const viewer of viewersOf(exercise).filter(({ seat }) => !isControlSeat(seat))) {
          expect(JSON.stringify(redact(prefix, viewer))).not.toMatch(/control\.(co|simcell|evaluator|observer)-|observer-\d|Cora|"Dan"/);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('the generated sessions have controllers who act, so that this says something', () => {
    const told = Array.from({ length: runs(40) }, (_, seed) => play(2000 + seed, 90)).flatMap(({ log }) => log);
    const acts = told.filter((event) => 'by' in event.data && String(event.data.by).startsWith('control.co-')).length;
    expect(acts).toBeGreaterThan(5);
  });
});
