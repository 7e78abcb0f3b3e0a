import { type Admission, canonical, type Door, project, viewerOf } from '@demarche/shared';
import { afterEach, expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { smallExercise } from '../support/exercise.ts';
import { startServer, type TestServer } from '../support/server.ts';

const seats = [
  { id: 'head', title: 'Head', can: ['speak' as const, 'draft' as const, 'vote' as const, 'order' as const], deputy: 'deputy' },
  { id: 'deputy', title: 'Deputy', can: ['speak' as const] },
];
const exercise = smallExercise({
  more: {
    delegations: [
      ...['JPN', 'KOR', 'CHN'].map((id) => ({ id, name: `Delegation ${id}`, brief: `What only ${id} knows.`, seats })),
      { id: 'ZED', name: 'Zedland', brief: 'What only Zedland knows.', joins: 'later', seats },
    ],
    channels: [{ id: 'inside', kind: 'delegation', name: 'Inside' }],
  },
});

let server: TestServer;
afterEach(() => server.stop());

async function table() {
  server = await startServer({ exercise, settings: { store: 'memory' } });
  const { id: session } = await server.openSession();
  const [control, jpn, kor] = [await server.control(session), await server.sit(session, 'JPN.head'), await server.sit(session, 'KOR.head')];
  await control.give('startExercise', {});
  await jpn.give('postMessage', { channel: 'plenary', text: 'Said in the plenary before.' });
  await jpn.give('openChannel', { members: ['KOR'] }, 'pair');
  await jpn.give('postMessage', { channel: pair(jpn), text: 'Said between two before.' });
  await jpn.give('issueStatement', { text: 'Said to everybody before.' });
  await kor.until('said', () => kor.of('wireTold').length === 1);
  return { session, control, jpn, kor };
}
const pair = ({ session }: Client) => Object.values(session.channels).find(({ kind }) => kind === 'bilateral')!.id;

/** The link that the door made for a seat of its own accord. */
async function comes(session: string, seat: string): Promise<Client> {
  const door = async () => (await server.api<Door>('GET', `/api/sessions/${session}/door`)).invitations.find((one) => one.seat === seat);
  let invitation = await door();
  for (let tries = 0; !invitation && tries < 50; tries += 1) invitation = await door();
  const admission = await server.api<Admission>('POST', '/api/join/link', { token: invitation!.token, holder: 'Zoe' });
  return server.connect(admission);
}

test('nobody can come for a delegation that is not at the table, and nothing that went over a socket names it', async () => {
  const { session, jpn, kor } = await table();
  const refused = await server.ask('POST', `/api/sessions/${session}/invitations`, {
    bearer: 'facilitator-of-tests',
    body: { seat: 'ZED.head' },
  });
  expect(refused.status).toBe(404);
  for (const { frames } of [jpn, kor]) expect(frames.join()).not.toMatch(/ZED|Zedland/);
});

test.each([
  ['public', ['Said to everybody before.'], ['Said in the plenary before.', 'Said between two before.']],
  ['all', ['Said to everybody before.', 'Said in the plenary before.'], ['Said between two before.']],
] as const)('a delegation admitted with history %s reads exactly that', async (history, reads, doesNot) => {
  const { session, control, jpn, kor } = await table();
  expect(await control.give('admitDelegation', { delegation: 'ZED', history, why: 'Invited' })).toMatchObject({ accepted: true });
  const zed = await comes(session, 'ZED.head');
  const came = zed.frames.join();
  for (const text of reads) expect(came).toContain(text);
  for (const text of doesNot) expect(came).not.toContain(text);
  expect(came).toContain('What only Zedland knows.');
  for (const client of [jpn, kor]) {
    await client.until('they heard', () => client.of('delegationJoined').length === 1);
    expect(client.frames.join()).not.toContain('What only Zedland knows.');
  }
  const plenary = Object.values(zed.session.channels).find(({ kind }) => kind === 'plenary')!.id;
  expect(await zed.give('postMessage', { channel: plenary, text: 'Good morning.' })).toMatchObject({ accepted: true });
  await kor.until('heard', () => kor.frames.join().includes('Good morning.'));
  // What each page has put together is what the server would show it.
  await control.until('all', () => control.of('messagePosted').length === 3);
  for (const [client, seat] of [
    [zed, 'ZED.head'],
    [kor, 'KOR.head'],
  ] as const)
    expect(canonical(client.session)).toBe(canonical(project(control.session, viewerOf(seat))));
});

test('a delegation that leaves keeps its page and what it had, and hears no more of the table', async () => {
  const { control, jpn, kor } = await table();
  await control.give('releaseDelegation', { delegation: 'KOR', why: 'It walked out' });
  await kor.until('it has left', () => kor.of('delegationLeft').length === 1);
  expect(kor.dismissal).toBeUndefined();
  expect(await kor.give('issueStatement', { text: 'x' })).toMatchObject({ accepted: false, refusal: { code: 'delegationOnly' } });
  const room = Object.values(jpn.session.channels).find(({ kind, closed }) => kind === 'plenary' && closed === undefined)!.id;
  await jpn.give('postMessage', { channel: room, text: 'They are gone.' });
  await jpn.give('issueStatement', { text: 'Said to everybody after.' });
  await kor.until('the public is heard', () => kor.of('wireTold').length === 2);
  expect(kor.frames.join()).not.toContain('They are gone.');
  expect(kor.frames.join()).toContain('Said between two before.');
});

test('powers and deputies change on every page by what is told alone', async () => {
  const { session, control, jpn } = await table();
  const aide = await server.sit(session, 'JPN.deputy');
  const text = { title: 'A text', clauses: ['We agree.'] };
  expect(await aide.give('tableProposal', text)).toMatchObject({ accepted: false, refusal: { code: 'notYours' } });
  await control.give('setAbsence', { seat: 'JPN.head', absent: true });
  expect(await aide.give('tableProposal', text)).toMatchObject({ accepted: true });
  await control.give('setPowers', { seat: 'JPN.deputy', can: ['speak', 'vote'], why: 'For the vote' });
  await jpn.until('powers are read', () => jpn.of('powersSet').length === 1);
  expect(jpn.session.exercise!.delegations[0]!.seats[1]!.can).toEqual(['speak', 'vote']);
});
