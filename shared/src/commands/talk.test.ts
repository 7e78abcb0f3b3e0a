import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';

const bilateral = () =>
  given()
    .started()
    .and('JPN.head', 'openChannel', { members: ['KOR'] });
const channelOf = (story: ReturnType<typeof bilateral>) => Object.keys(story.session.channels).find((id) => id !== 'plenary')!;

describe('openSession', () => {
  it('a log holds the whole exercise, so that it replays without the pack [SES-1]', () => {
    const { session } = given();
    expect(session.control?.exercise).toEqual(turnOne());
    expect(session.exercise?.meta.id).toBe('turn-one');
  });
});

describe('postMessage', () => {
  it('is heard by the members of the channel and nobody else [CHN-1]', () => {
    const story = bilateral();
    story
      .when('KOR.head', 'postMessage', { channel: channelOf(story), text: 'Hello' })
      .tells('messagePosted', { by: 'KOR.head', text: 'Hello' }, ['d:JPN', 'd:KOR']);
    story.when('CHN.head', 'postMessage', { channel: 'plenary', text: 'Hello' }).tells('messagePosted', {}, ['d:JPN', 'd:KOR', 'd:CHN']);
  });
  it('a channel of others is answered like one that does not exist [SEC-4]', () => {
    const story = bilateral();
    story.when('CHN.head', 'postMessage', { channel: channelOf(story), text: 'Hello' }).refusedWith('noChannel');
    story.when('CHN.head', 'postMessage', { channel: 'nowhere', text: 'Hello' }).refusedWith('noChannel');
    story.when('CHN.head', 'postMessage', { channel: 'constructor', text: 'Hello' }).refusedWith('noChannel');
  });
  it('needs something to say', () =>
    given().started().when('JPN.head', 'postMessage', { channel: 'plenary', text: ' ' }).refusedWith('malformed'));
});

describe('openChannel', () => {
  it('is known to its members only [CHN-2]', () => {
    given()
      .started()
      .when('JPN.head', 'openChannel', { members: ['KOR'] })
      .tells('channelOpened', { kind: 'bilateral', members: ['JPN', 'KOR'] }, ['d:JPN', 'd:KOR']);
    given()
      .started()
      .when('JPN.head', 'openChannel', { members: ['KOR', 'CHN', 'JPN'] })
      .tells('channelOpened', { kind: 'group' });
  });
  it('is refused when the same delegations have one, whoever asks', () => {
    bilateral()
      .when('KOR.head', 'openChannel', { members: ['JPN'] })
      .refusedWith('channelExists');
  });
  it.each([[['JPN']], [['XYZ']], [['KOR', 'XYZ']]])('is refused with %j as members', (members) => {
    given().started().when('JPN.head', 'openChannel', { members }).refusedWith('badMembers');
  });
});

describe('issueStatement', () => {
  it('everybody reads it on the wire [CHN-3]', () => {
    given()
      .started()
      .when('JPN.head', 'issueStatement', { text: 'We act.' })
      .tells('wireTold', { kind: 'statement', by: 'JPN', text: 'We act.', reach: 'public' }, ['public']);
  });
});

const DEEDS = [
  ['postMessage', { channel: 'plenary', text: 'x' }, 'speak'],
  ['openChannel', { members: ['KOR'] }, 'speak'],
  ['issueStatement', { text: 'x' }, 'speak'],
  ['tableProposal', { title: 'x', clauses: ['x'] }, 'draft'],
  ['reviseProposal', { proposal: 'p', title: 'x', clauses: ['x'] }, 'draft'],
  ['withdrawProposal', { proposal: 'p' }, 'draft'],
  ['castBallot', { vote: 'v', choice: 'yes' }, 'vote'],
  ['sealOrders', { orders: [{ order: 'appeal', text: 'x' }] }, 'order'],
  ['withdrawOrders', {}, 'order'],
] as const;

describe.each(DEEDS)('%s', (name, input, permission) => {
  it('needs a seat of a delegation, with the permission [TRN-1]', () => {
    given().started().when(FACILITATOR, name, input).refusedWith('delegationOnly');
    given().started().when('JPN.cook', name, input).refusedWith('delegationOnly');
    const mute = turnOne({
      delegations: turnOne().delegations.map((one) => ({ ...one, seats: [{ id: 'head', title: 'Head', can: [] }] })),
    });
    given(mute).started().when('JPN.head', name, input).refusedWith('notYours', { permission });
  });
  it('waits for the start, and the end is the end [TRN-2]', () => {
    given().when('JPN.head', name, input).refusedWith('notStarted');
    given().started().and(FACILITATOR, 'endExercise').when('JPN.head', name, input).refusedWith('ended');
  });
  it('waits while the clock is paused [CLK-4]', () => {
    given().started().and(FACILITATOR, 'pauseClock').when('JPN.head', name, input).refusedWith('paused');
  });
  it('is open only in phases that allow it [TRN-3]', () => {
    const silent = turnOne({
      turns: [{ n: 1, scenarioTime: '2026-06-10T05:40:00+09:00', phases: [{ id: 'silence', name: 'Silence', minutes: 5, allow: [] }] }],
    });
    given(silent).started().when('JPN.head', name, input).refusedWith('notNow', { phase: 'Silence' });
  });
});

describe('a phase', () => {
  it('may allow a deed to some delegations only [TRN-3]', () => {
    const voting = given().started().after(5);
    voting.when('KOR.head', 'postMessage', { channel: 'plenary', text: 'x' }).tells('messagePosted');
    voting.when('JPN.head', 'postMessage', { channel: 'plenary', text: 'x' }).refusedWith('notNow', { phase: 'Vote' });
  });
});

describe('decide', () => {
  it('says where input is not of the command’s shape, and what was expected', () => {
    given()
      .started()
      .when('JPN.head', 'postMessage', { channel: 'plenary' })
      .refusedWith('malformed', { where: 'text', expected: 'must be a string' });
    given()
      .started()
      .when('JPN.head', 'postMessage', { channel: 'plenary', text: 'x', seat: 'KOR.head' })
      .refusedWith('malformed', { expected: 'has something the command does not take' });
    given()
      .started()
      .when('JPN.head', 'postMessage', { channel: 'plenary', text: 'x'.repeat(4001) })
      .refusedWith('malformed', { expected: 'must be at most 4000' });
  });
  it.each(['openSesame', 'constructor', '__proto__'])('knows no command “%s”', (name) => {
    given().when('JPN.head', name).refusedWith('malformed', { where: 'command' });
  });
});
