import { expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { mayNow, opensIn } from './may.ts';

const talks = given().started();
const vote = talks.after(5.5);

it('says why a seat may not do a deed now, as its command would', () => {
  expect(mayNow(talks.session, 'JPN.head', 'message', 'speak', talks.at)).toBeUndefined();
  expect(mayNow(talks.session, 'JPN.aide', 'propose', 'draft', talks.at)).toMatchObject({ code: 'notYours' });
  expect(mayNow(vote.session, 'JPN.head', 'statement', 'speak', vote.at)).toMatchObject({ code: 'notNow' });
  vote.when('JPN.head', 'issueStatement', { text: 'We wait.' }).refusedWith('notNow');
  expect(mayNow(talks.session, 'control.facilitator', 'message', 'speak', talks.at)).toMatchObject({ code: 'delegationOnly' });
});

it('knows in which later phase of the turn a deed opens to whom', () => {
  expect(opensIn(talks.session, 'JPN.head', 'vote')?.id).toBe('vote');
  expect(opensIn(talks.session, 'KOR.head', 'message')?.id).toBe('vote');
  expect(opensIn(talks.session, 'JPN.head', 'message')).toBeUndefined();
});
