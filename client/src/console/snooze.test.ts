import type { Attention } from '@demarche/shared';
import { expect, test } from 'vitest';
import { awakeAt, type Snoozed } from './snooze.ts';

const item = (id: string): Attention => ({ kind: 'silent', id, tone: 'plain', delegation: 'JPN', since: 0 });
const items = [item('a'), item('b')];

test('what is put off comes back by itself once its time is over', () => {
  const put: Snoozed = { a: 1000 };
  expect(awakeAt(items, put, 999)).toEqual({ awake: [items[1]], asleep: [items[0]] });
  expect(awakeAt(items, put, 1000)).toEqual({ awake: items, asleep: [] });
});

test('nothing is put off that is not there', () => {
  expect(awakeAt([], { gone: 5000 }, 0)).toEqual({ awake: [], asleep: [] });
});
