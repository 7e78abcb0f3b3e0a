import { chronicleOf, delegationViewer, type LogEvent, mayRead } from '@demarche/shared';
import { knewOf } from '@demarche/shared/aar/knew';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments, runs } from './support/sessions.ts';

const SAID: LogEvent['type'][] = [
  'wireTold',
  'messagePosted',
  'hotlineCalled',
  'hotlineUnanswered',
  'hotlineAnswered',
  'ordersSealed',
  'crisisTold',
  'crisisMoved',
  'draftShared',
  'annexWritten',
  'rankingSealed',
];

describe('who knew and who did not', () => {
  it('puts each thing where the address lists put it, and nothing twice', () => {
    fc.assert(
      fc.property(moments, ({ prefix, session, exercise }) => {
        const [a, b] = exercise.delegations.map(({ id }) => id) as [string, string];
        const chronicle = chronicleOf(prefix);
        const known = knewOf(session, chronicle, prefix.length, [a, b]);
        const keys = Object.values(known).flatMap((list) => list.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
        for (const event of prefix.filter(({ type }) => SAID.includes(type))) {
          const reads = [a, b].map((code) => mayRead(delegationViewer(code), event.to));
          const heldBy = Object.entries(known).flatMap(([by, list]) => (list.some(({ entry }) => entry.event === event) ? [by] : []));
          // Of several tellings of one thing the last one stands for it; where it stands nobody is credited with less or more.
          for (const by of heldBy) {
            if (by === 'neither') expect(reads).toEqual([false, false]);
            if (by === 'first') expect(reads[1]).toBe(false);
            if (by === 'second') expect(reads[0]).toBe(false);
          }
        }
        const heard = (code: string) => prefix.some(({ type, to }) => SAID.includes(type) && mayRead(delegationViewer(code), to));
        expect(known.both.length + known.first.length > 0).toBe(heard(a));
        expect(known.both.length + known.second.length > 0).toBe(heard(b));
      }),
      { numRuns: runs(60) },
    );
  });
});
