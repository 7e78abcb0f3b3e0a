import { expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { delegationBehind, holds } from './perspective.ts';

const { session } = given();

it('knows the delegation behind a seat, a delegation’s own eyes, and nobody behind the rest', () => {
  expect(delegationBehind(session, 'JPN.aide')).toBe('JPN');
  expect(delegationBehind(session, 'JPN')).toBe('JPN');
  expect(delegationBehind(session, 'public')).toBeUndefined();
  expect(delegationBehind(session, 'control.facilitator')).toBeUndefined();
});

it('gives a delegation’s eyes what any of its seats may do', () => {
  expect(holds(session, 'JPN.aide', 'vote')).toBe(false);
  expect(holds(session, 'JPN.head', 'vote')).toBe(true);
  expect(holds(session, 'JPN', 'vote')).toBe(true);
});
