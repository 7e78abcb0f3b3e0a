import { expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { MINUTE } from '../rules/time.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { conditionsSince } from './condition-since.ts';

it('a condition is said to hold since the event that made it so, and no longer once it does not [INJ-14]', () => {
  const [first] = turnOne().injects;
  const inject = { ...first!, trigger: { all: ["statements('CHN') > 0", "proposals('tabled') > 0", 'minutes >= 0'] } };
  const story = given()
    .started()
    .after(1)
    .and('CHN.head', 'issueStatement', { text: 'We act.' })
    .after(1)
    .and('CHN.head', 'tableProposal', { title: 'A text', clauses: ['One.'] })
    .and('CHN.head', 'issueStatement', { text: 'Again.' });
  const [spoke, tabled] = inject.trigger.all as [string, string, string];
  expect(conditionsSince(story.log, inject)).toEqual({ [spoke]: MINUTE, [tabled]: 2 * MINUTE });
  const proposal = Object.keys(story.session.proposals)[0];
  const gone = story.after(0.5).and('CHN.head', 'withdrawProposal', { proposal }).and(FACILITATOR, 'pauseClock');
  expect(conditionsSince(gone.log, inject)).toEqual({ [spoke]: MINUTE });
});
