import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { MINUTE, played } from '../rules/time.ts';
import { given, type Story } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { acknowledgementsOpen, expectedOpen, lastDeed, silentFor, trafficOf, turnHasOrders } from './watch.ts';

const now = ({ session, at }: Story) => played(session.clock, at);
const says = (story: Story, seat: string) => story.and(seat, 'postMessage', { channel: 'plenary', text: 'x' });
const silence = (story: Story, delegation: string) => silentFor(story.session, delegation, now(story));

describe('the last deed of a delegation', () => {
  it('is nothing before it has done anything', () => {
    expect(lastDeed(given().started().session, 'JPN')).toBeUndefined();
  });
  it('is the latest of all it did, whichever of its seats did it', () => {
    const spoke = says(given().started().after(0.5), 'JPN.aide');
    expect(lastDeed(spoke.session, 'JPN')).toMatchObject({ kind: 'message', by: 'JPN.aide', played: MINUTE / 2 });
    const told = spoke.after(0.2).and('JPN.head', 'issueStatement', { text: 'x' });
    expect(lastDeed(told.session, 'JPN')?.kind).toBe('statement');
    const tabled = told.after(0.2).and('JPN.head', 'tableProposal', { title: 'x', clauses: ['x'] });
    expect(lastDeed(tabled.session, 'JPN')?.kind).toBe('tabled');
    expect(lastDeed(tabled.session, 'KOR')).toBeUndefined();
  });
  it('is moving an amendment; what that makes of the text is not its sponsor’s deed', () => {
    const tabled = given()
      .started()
      .and('JPN.head', 'tableProposal', { title: 'x', clauses: ['x'] });
    const changes = [{ do: 'title', title: 'y' }];
    const moved = tabled.after(0.5).and('KOR.head', 'proposeAmendment', { proposal: 'e1', changes });
    expect(lastDeed(moved.session, 'KOR')).toMatchObject({ kind: 'amended', amendment: 'e2', played: MINUTE / 2 });
    const taken = moved.and('JPN.head', 'approveAmendment', { amendment: 'e2' });
    expect(lastDeed(taken.session, 'JPN')).toMatchObject({ kind: 'tabled', played: 0 });
  });
  it('is a point, a motion or asking for the floor, whichever was later', () => {
    const procedure = { template: 'plenary', floor: false } as never;
    const meets = given(turnOne({ procedure })).started();
    const raised = says(meets.after(0.2), 'KOR.head').after(0.2).and('KOR.head', 'raisePoint', { kind: 'order', text: 'Which item?' });
    expect(lastDeed(raised.session, 'KOR')).toMatchObject({ kind: 'point', point: 'order', played: 0.4 * MINUTE });
    const moved = raised.after(0.2).and('KOR.head', 'moveMotion', { kind: 'suspend', minutes: 5 });
    expect(lastDeed(moved.session, 'KOR')).toMatchObject({ kind: 'motion', motion: 'suspend' });
    expect(lastDeed(says(moved.after(0.2), 'KOR.head').session, 'KOR')?.kind).toBe('message');
  });
  it('of sealing is told in exercise time, also after a pause', () => {
    const orders = given().started().after(7.5);
    const sealed = orders.and('JPN.head', 'sealOrders', { orders: [{ order: 'appeal', text: '' }] });
    expect(lastDeed(sealed.session, 'JPN')).toMatchObject({ kind: 'sealed', count: 1, played: 7.5 * MINUTE });
    const resumed = sealed.after(0.5).and(FACILITATOR, 'pauseClock').after(60).and(FACILITATOR, 'resumeClock');
    expect(lastDeed(resumed.session, 'JPN')!.played).toBeLessThanOrEqual(8 * MINUTE);
  });
});

describe('what a delegation owes', () => {
  it('is what it was asked to acknowledge and has not', () => {
    const asked = given().started().after(1);
    expect(acknowledgementsOpen(asked.session, 'JPN', now(asked))).toEqual([{ inject: 'S-1', by: 3 * MINUTE }]);
    expect(acknowledgementsOpen(asked.session, 'CHN', now(asked))).toEqual([]);
  });
  it('is no longer a call once the line is silent', () => {
    const rings = given().started().and(FACILITATOR, 'deliverInject', { inject: 'S-2' });
    expect(acknowledgementsOpen(rings.session, 'KOR', now(rings))).toEqual([{ inject: 'S-2', by: MINUTE }]);
    const silent = rings.after(1.1);
    expect(acknowledgementsOpen(silent.session, 'KOR', now(silent))).toEqual([]);
  });
  it('is the action expected of it until that is met or missed', () => {
    const expects = given().started().and(FACILITATOR, 'deliverInject', { inject: 'S-3' });
    expect(expectedOpen(expects.session, 'JPN')).toEqual([{ inject: 'S-3', by: MINUTE }]);
    expect(expectedOpen(says(expects, 'JPN.head').session, 'JPN')).toEqual([]);
  });
});

describe('silence', () => {
  const seated = given().and('JPN.head', 'takeSeat', { holder: 'A' }).and('KOR.head', 'takeSeat', { holder: 'B' }).started();
  it('grows while a delegation could speak and does not', () => {
    expect(silence(seated.after(2), 'JPN')).toBe(2 * MINUTE);
    expect(silence(says(seated.after(2), 'JPN.head').after(1), 'JPN')).toBe(MINUTE);
  });
  it('says nothing of those who are not there, or may not speak now', () => {
    expect(silence(seated.after(2), 'CHN')).toBe(0);
    expect(silence(seated.after(6), 'JPN')).toBe(0);
    expect(silence(seated.after(8), 'JPN')).toBe(0);
    expect(silence(seated.after(6), 'KOR')).toBe(6 * MINUTE);
  });
});

describe('traffic', () => {
  it('counts the messages of each minute of play, the present one last', () => {
    const story = says(says(says(given().started(), 'JPN.head').after(1.5), 'JPN.aide'), 'KOR.head');
    expect(trafficOf(story.session, 'JPN', now(story), 3, MINUTE)).toEqual([0, 1, 1]);
    expect(trafficOf(story.session, 'JPN', now(story)).at(-1)).toBe(2);
  });
});

it('a turn has orders when one of its phases allows them', () => {
  expect(turnHasOrders(given().started().session)).toBe(false);
  expect(turnHasOrders(given().started().after(8).session)).toBe(true);
});
