import { fold, type LogEvent, type Session } from '@demarche/shared';
import { anonymised } from '@demarche/shared/aar/anonymised';
import { exchanges } from '@demarche/shared/aar/exchange';
import { participation } from '@demarche/shared/aar/participation';
import { statementsOf } from '@demarche/shared/aar/statements';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments, runs } from './support/sessions.ts';

/** What research counts: none of it may hang on names or on the day. */
const counted = (session: Session) => ({
  elapsed: session.clock.elapsed,
  stage: session.stage,
  said: exchanges(session).map(({ words: _words, ...one }) => one),
  votes: Object.values(session.votes).map(({ outcome, ballots }) => ({ outcome, ballots })),
  world: Object.fromEntries(Object.entries(session.world).map(([key, { value }]) => [key, value])),
});

const NAMES = /(?<![\p{L}\p{N}])(Ann|Ben|Chi)(?![\p{L}\p{N}])/u;

describe('a log for research', () => {
  it('names nobody, knows no day, and replays to the same numbers', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom('keep', 'drop' as const), ({ prefix }, texts) => {
        const log = anonymised(prefix, texts);
        expect(NAMES.test(JSON.stringify(log))).toBe(false);
        expect(/(?<![\d.])1[67]\d{11}(?!\d)/.test(JSON.stringify(log))).toBe(false);
        expect(log[0]!.at).toBe(0);
        expect(counted(fold(log))).toEqual(counted(fold(prefix)));
        if (texts === 'keep') expect(participation(fold(log))).toEqual(participation(fold(prefix)));
      }),
      { numRuns: runs(60) },
    );
  });

  it('replaces a name inside a text, the longer one first, and no part of another word', () => {
    const log = [
      { type: 'seatTaken', at: 5, to: ['public'], data: { seat: 'JPN.head', holder: 'Ann' } },
      { type: 'seatTaken', at: 6, to: ['public'], data: { seat: 'KOR.head', holder: 'Ann Lee' } },
      {
        type: 'messagePosted',
        at: 7,
        to: ['public'],
        data: { channel: 'c', id: 'm', by: 'JPN.head', text: 'Ann Lee, Ann and Annual', played: 1 },
      },
    ] as LogEvent[];
    expect(anonymised(log, 'keep')[2]!.data).toMatchObject({ text: 'Person 1, Person 2 and Annual' });
    expect(anonymised(log, 'drop')[2]!.data).toMatchObject({ text: '[5 words]' });
  });
});

describe('learning records', () => {
  it('are one a deed of a delegation, with an actor, a verb, an object and a time', () => {
    fc.assert(
      fc.property(moments, ({ prefix, session }) => {
        const statements = statementsOf(prefix, session, 'S1');
        const deeds = prefix.filter(
          ({ type, data }) =>
            [
              'seatTaken',
              'messagePosted',
              'proposalTabled',
              'amendmentTabled',
              'ballotCast',
              'textSigned',
              'ordersSealed',
              'wireAcknowledged',
            ].includes(type) && !String('by' in data ? data.by : 'seat' in data ? data.seat : '').startsWith('control.'),
        );
        expect(statements.length).toBe(deeds.length);
        for (const { actor, verb, object, timestamp } of statements) {
          expect(actor.account.name).toMatch(/^[A-Z]+\.\w+$/);
          expect(verb.id).toMatch(/^http:\/\/adlnet\.gov\/expapi\/verbs\/\w+$/);
          expect(object.id).toMatch(/^urn:demarche:session:S1:/);
          expect(Object.values(object.definition.name)[0]).toBeTruthy();
          expect(new Date(timestamp).toISOString()).toBe(timestamp);
        }
        expect(JSON.stringify(statements)).not.toMatch(NAMES);
      }),
      { numRuns: runs(60) },
    );
  });
});
