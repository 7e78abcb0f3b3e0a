import { canonical, emptySession, evolve, fold, type LogEvent, project, readLog, redact, type Session, writeLog } from '@demarche/shared';
import { timelineOf } from '@demarche/shared/replay/timeline';
import { structuralCopy } from '@demarche/shared/rules/structural-copy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBarely } from './support/bare.ts';
import { frozen } from './support/frozen.ts';
import { moments, runs, viewersOf } from './support/sessions.ts';

type Fold = typeof fold;
const again = (events: readonly object[]) => JSON.parse(JSON.stringify(events)) as LogEvent[];

/** Law 3: folding from anywhere ends where live play ended, also after JSON. */
const replayHolds = (folds: Fold = fold) =>
  fc.property(moments, fc.nat({ max: 1000 }), ({ prefix, session }, at) => {
    const live = canonical(session);
    const split = Math.floor((at / 1000) * prefix.length);
    const half = folds(prefix.slice(0, split));
    const kept = JSON.parse(JSON.stringify(half)) as Session;
    if (canonical(folds(again(prefix))) !== live) throw new Error('a log after JSON folds to something else');
    if (canonical(folds(again(prefix.slice(split)), kept)) !== live) throw new Error(`a snapshot at ${split} leads somewhere else`);
    if (canonical(folds(prefix.slice(split), structuralCopy(half))) !== live) throw new Error('a copy leads somewhere else');
  });

describe('law 3, replay', () => {
  it('holds from any split, with and without JSON', () => {
    fc.assert(replayHolds(), { numRuns: runs(60) });
  }, 60_000);

  it('a log file reads back as it was written', () => {
    fc.assert(
      fc.property(moments, ({ prefix }) => {
        const read = readLog(writeLog(prefix));
        expect(read.ok && canonical(fold(read.events))).toBe(canonical(fold(prefix)));
      }),
      { numRuns: runs(20) },
    );
  });

  it('folding onto a copy never touches what was copied', () => {
    fc.assert(
      fc.property(moments, fc.nat({ max: 1000 }), ({ prefix, session }, at) => {
        const split = Math.floor((at / 1000) * prefix.length);
        const keyframe = frozen(fold(structuredClone(prefix.slice(0, split))));
        expect(canonical(foldBarely(prefix.slice(split), structuralCopy(keyframe)))).toBe(canonical(session));
      }),
      { numRuns: runs(60) },
    );
  });

  it('is not vacuous: it finds a copy that shares the messages of channels', () => {
    const careless = (session: Session): Session => ({ ...structuralCopy(session), channels: session.channels });
    const property = fc.property(moments, fc.nat({ max: 1000 }), ({ prefix }, at) => {
      const split = Math.floor((at / 1000) * prefix.length);
      foldBarely(prefix.slice(split), careless(frozen(fold(structuredClone(prefix.slice(0, split))))));
    });
    expect(fc.check(property, { numRuns: runs(60) }).failed).toBe(true);
  });

  it('the timeline shows at every position what folding from the beginning shows', () => {
    fc.assert(
      fc.property(moments, fc.array(fc.nat({ max: 1000 }), { minLength: 3, maxLength: 6 }), ({ prefix, exercise }, cuts) => {
        // Repeated, so that the log is long enough for several keyframes.
        const long = [...prefix, ...prefix, ...prefix, ...prefix];
        const timeline = timelineOf(frozen(again(long)));
        for (const cut of cuts) {
          const position = Math.floor((cut / 1000) * long.length);
          const state = fold(long.slice(0, position));
          expect(canonical(timeline.stateAt(position))).toBe(canonical(state));
          for (const viewer of viewersOf(exercise).slice(0, 2)) {
            expect(canonical(timeline.viewAt(position, viewer))).toBe(canonical(project(state, viewer)));
          }
        }
      }),
      { numRuns: runs(12) },
    );
  }, 60_000);

  it('the timeline of a redacted log shows its reader what the whole one shows of it', () => {
    fc.assert(
      fc.property(moments, ({ prefix, exercise }) => {
        const whole = timelineOf(prefix);
        for (const viewer of viewersOf(exercise)) {
          const own = timelineOf(redact(prefix, viewer));
          const heard = whole.positionsFor(viewer);
          expect(own.length).toBe(heard.length);
          const some = Math.floor(own.length / 2);
          const at = some === 0 ? 0 : heard[some - 1]!;
          expect(canonical(own.viewAt(some, viewer))).toBe(canonical(whole.viewAt(at, viewer)));
          expect(own.chapters.map(({ kind, at }) => ({ kind, at }))).toEqual(
            whole.chaptersFor(viewer).map(({ kind, at }) => ({ kind, at })),
          );
        }
      }),
      { numRuns: runs(12) },
    );
  }, 60_000);

  it('is not vacuous: it finds an evolver that keeps a Date, which JSON makes a text', () => {
    const dated: Fold = (events, onto = emptySession()) => {
      for (const event of events) {
        evolve(onto, event);
        // The planted fault: a moment kept as an object whose day is read later.
        const clock = onto.clock as unknown as { day?: Date; hour?: number };
        if (event.type === 'exerciseStarted') clock.day = new Date(event.at);
        if (event.type === 'messagePosted' && clock.day) clock.hour = (clock.day as { getHours?(): number }).getHours?.() ?? -1;
      }
      return onto;
    };
    expect(fc.check(replayHolds(dated), { numRuns: runs(60) }).failed).toBe(true);
  });

  it('is not vacuous: it finds an evolver that counts outside the session', () => {
    let count = 0;
    const counting: Fold = (events, onto) => {
      const session = fold(events, onto);
      session.clock.elapsed += count++;
      return session;
    };
    expect(fc.check(replayHolds(counting), { numRuns: 20 }).failed).toBe(true);
  });
});
