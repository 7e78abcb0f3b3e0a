import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { delegationViewer, PUBLIC_VIEWER, redact, viewerOf } from '../rules/audience.ts';
import { given } from '../testing/given.ts';
import { chronicleOf, heardOf, isSpoken } from './chronicle.ts';

const story = given()
  .started()
  .and('JPN.head', 'openChannel', { members: ['KOR'] })
  .and('JPN.head', 'issueStatement', { text: 'We are on our way.' })
  .and('JPN.head', 'postMessage', { channel: 'plenary', text: 'Good morning' })
  .and('JPN.head', 'tableProposal', { title: 'Step', clauses: ['One'] })
  .after(5)
  .and('JPN.head', 'castBallot', { vote: 'e4-v1', choice: 'yes' })
  .after(3)
  .and('KOR.head', 'sealOrders', { orders: [{ order: 'appeal', text: '' }] })
  .and(FACILITATOR, 'advancePhase')
  .and(FACILITATOR, 'endExercise');
const chronicle = chronicleOf(story.log);
const told = (kind: string) => chronicle.filter(({ happening }) => happening.kind === kind).map(({ happening }) => happening);

describe('the chronicle', () => {
  it('puts every event of a session into an entry, at its place', () => {
    expect(chronicle.map(({ position }) => position)).toEqual(story.log.map((_event, index) => index + 1));
    expect(chronicle.map(({ happening }) => happening.kind)).toEqual(story.log.map(({ type }) => type));
  });

  it('names what an event only points at', () => {
    expect(told('channelOpened').at(-1)).toMatchObject({ by: 'JPN', members: expect.arrayContaining(['JPN', 'KOR']) });
    expect(told('messagePosted')).toEqual([
      { kind: 'messagePosted', by: 'JPN', channel: 'plenary', with: ['KOR', 'CHN'], text: 'Good morning' },
    ]);
    expect(told('voteOpened')).toEqual([{ kind: 'voteOpened', title: 'Step' }]);
    expect(told('voteClosed')).toMatchObject([{ title: 'Step', outcome: 'passed', counts: { yes: 1, absent: 2 } }]);
    expect(told('ordersSealed')).toMatchObject([{ by: 'KOR', turn: 2, orders: ['Appeal'] }]);
    expect(told('phaseBegan')[0]).toMatchObject({ turn: 1, phase: 'Talks', opens: 'turn' });
    expect(told('injectDelivered')[0]).toMatchObject({ inject: 'S-1', title: 'First report', how: 'clock' });
  });

  it('says who was told, to the control room', () => {
    const cables = told('wireTold').filter((one) => one.kind === 'wireTold' && one.item === 'inject');
    expect(cables).toMatchObject([{ to: ['JPN'] }, { to: ['KOR'] }]);
  });
});

describe('what a viewer heard of', () => {
  it('is what its own log says, without the readers beside it', () => {
    for (const viewer of [delegationViewer('KOR'), PUBLIC_VIEWER]) {
      const own = chronicleOf(redact(story.log, viewer)).map(({ happening }) => happening.kind);
      expect(heardOf(chronicle, viewer).map(({ happening }) => happening.kind)).toEqual(own);
    }
    const heard = heardOf(chronicle, delegationViewer('KOR'));
    expect(heard.some(({ happening }) => happening.kind === 'wireTold' && happening.to.some((id) => id !== 'public'))).toBe(false);
    expect(heard.every(({ audience }) => audience === undefined)).toBe(true);
  });

  it('is everything for the control room, and everything of a log that is one reader’s own', () => {
    expect(heardOf(chronicle, viewerOf(FACILITATOR))).toHaveLength(chronicle.length);
    const own = chronicleOf(redact(story.log, delegationViewer('KOR')));
    expect(heardOf(own, delegationViewer('KOR'))).toHaveLength(own.length);
  });

  it('is worth reading where somebody said or decided something', () => {
    const kinds = new Set(chronicle.filter(isSpoken).map(({ happening }) => happening.kind));
    expect(kinds.has('messagePosted')).toBe(true);
    expect(kinds.has('worldSet')).toBe(false);
  });
});

it('leaves out what it does not know, and goes on', () => {
  const strange = { type: 'somethingNew', at: 1, data: {} } as unknown as (typeof story.log)[number];
  expect(chronicleOf([...story.log.slice(0, 2), strange, ...story.log.slice(2)])).toHaveLength(story.log.length);
});
