import { expect, test } from 'vitest';
import { openSession } from '../commands/open-session.ts';
import { exerciseSchema } from '../exercise/schema.ts';
import { fold } from '../rules/evolve.ts';
import { lengthOf, readiness } from './readiness.ts';

const seat = (id: string, can: string[]) => ({ id, title: id, can });
const phase = (id: string, minutes: number) => ({ id, name: id, minutes, allow: [] });
const exercise = exerciseSchema.parse({
  meta: {
    id: 'x',
    version: '1.0.0',
    schema: 1,
    title: 'x',
    situation: 'x',
    language: ['en'],
    durationMin: 10,
    difficulty: 'introductory',
    players: { min: 1, max: 3 },
    disclaimer: 'x',
    timeZone: 'UTC',
    zoneLabel: 'UTC',
  },
  scenario: 'x',
  delegations: [
    { id: 'JPN', name: 'Japan', brief: 'x', seats: [seat('head', ['vote', 'order']), seat('expert', ['speak'])] },
    { id: 'CHN', name: 'China', brief: 'x', seats: [seat('head', ['vote', 'order'])] },
  ],
  orders: [{ id: 'wait', name: 'x', instrument: 'diplomatic', text: 'x' }],
  turns: [{ n: 1, scenarioTime: '2026-06-10T05:40:00+09:00', phases: [phase('a', 4), phase('b', 6)] }],
  injects: [
    {
      id: 'S-1',
      number: 1,
      title: 'x',
      from: { name: 'x' },
      media: 'brief',
      when: { turn: 1, offsetMin: 8 },
      to: [{ list: ['all'], variant: 'a' }],
      variants: { a: { text: 'x' } },
    },
  ],
});
const table = () => fold(openSession(exercise, 'seed', 0));

test('an empty table has nobody who may vote or order', () => {
  const { mute, empty, held } = readiness(table());
  expect(mute).toEqual([
    { delegation: 'JPN', lacks: ['vote', 'order'] },
    { delegation: 'CHN', lacks: ['vote', 'order'] },
  ]);
  expect(empty).toEqual(['JPN.head', 'JPN.expert', 'CHN.head']);
  expect(held).toBe(0);
});

test('an expert alone cannot act for a delegation, an autopilot at its head can', () => {
  const session = table();
  session.seats['JPN.expert'] = { holder: 'Hana', ready: true, autopilot: false };
  session.seats['CHN.head'] = { ready: false, autopilot: true };
  const { mute, empty, ready, notReady } = readiness(session);
  expect(mute).toEqual([{ delegation: 'JPN', lacks: ['vote', 'order'] }]);
  expect(empty).toEqual(['JPN.head']);
  expect([ready, notReady]).toEqual([1, []]);
});

test('an observer is not missed: it has no vote and gives no orders', () => {
  const watched = {
    ...exercise,
    delegations: [...exercise.delegations, { ...exercise.delegations[1]!, id: 'UN', kind: 'observer' as const }],
  };
  const { mute, empty } = readiness(fold(openSession(watched, 'seed', 0)));
  expect(mute.map(({ delegation }) => delegation)).toEqual(['JPN', 'CHN']);
  expect(empty).toContain('UN.head');
});

test('whoever sits and reads is not ready yet', () => {
  const session = table();
  session.seats['JPN.head'] = { holder: 'Taeko', ready: false, autopilot: false };
  expect(readiness(session).notReady).toEqual(['JPN.head']);
});

test('an inject after the end of its shortened turn is told of', () => {
  const session = table();
  expect(readiness(session).late).toEqual([]);
  const shortened = fold([{ type: 'phaseLengthSet', at: 0, data: { turn: 1, index: 1, minutes: 3 } }], session);
  expect(lengthOf(shortened)).toEqual({ turns: [{ n: 1, minutes: 7 }], minutes: 7 });
  expect(readiness(shortened).late).toEqual(['S-1']);
});
