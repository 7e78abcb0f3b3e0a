import type { Choice } from '@demarche/shared';
import { afterEach, describe, expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { smallExercise } from '../support/exercise.ts';
import { startServer, type TestServer } from '../support/server.ts';

const CODES = ['JPN', 'KOR', 'MNG', 'CHN'];
type Method = 'secret' | 'recorded';
const exercise = (method: Method) =>
  smallExercise({ delegations: CODES, more: { negotiation: { rule: { type: 'simple_majority' }, method, explanationMin: 5 } } });

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

/** The first two vote as said, one of them changing its mind, the third says yes; what came over two other sockets meanwhile. */
async function play(choices: [jpn: Choice, kor: Choice], method: Method = 'secret') {
  const server = await startServer({ exercise: exercise(method) });
  servers.push(server);
  const { id: session } = await server.openSession();
  const control = await server.control(session);
  const [jpn, kor, mng, chn] = await Promise.all(CODES.map((code) => server.sit(session, `${code}.head`)));
  const accepted = async (page: Client, name: string, input: unknown) =>
    expect([name, await page.give(name, input)]).toEqual([name, { accepted: true }]);
  await accepted(control, 'startExercise', {});
  await accepted(mng!, 'tableProposal', { title: 'Lights', clauses: ['All ships show lights.'] });
  await chn!.until('tabled', () => chn!.of('proposalTabled').length > 0);
  const { id: proposal } = chn!.of('proposalTabled')[0]!;
  await accepted(control, 'callVote', { proposal, minutes: 30 });
  const watchers = [chn!, mng!];
  for (const page of [jpn!, kor!, ...watchers]) await page.until('opened', () => page.of('voteOpened').length > 0);
  const { id: vote } = chn!.of('voteOpened')[0]!;
  const since = watchers.map(({ frames }) => frames.length);

  const cast = (page: Client, choice: Choice) => accepted(page, 'castBallot', { vote, choice });
  await cast(jpn!, 'abstain');
  await cast(jpn!, choices[0]);
  await cast(kor!, choices[1]);
  await jpn!.until('its own', () => jpn!.of('ballotCast').length === 2);
  const meanwhile = watchers.map(({ frames }, place) => frames.slice(since[place]));

  await cast(mng!, 'yes');
  await cast(chn!, 'abstain');
  for (const page of [jpn!, kor!, ...watchers]) await page.until('counted', () => page.of('voteClosed').length > 0);
  // Said afterwards by whoever wants to, and asked for by whoever is curious.
  const asked = await chn!.give('explainVote', { vote, text: 'Who said what?' });
  const bare = (frames: readonly string[]) => {
    const names: [string, string][] = [
      [session, 'SESSION'],
      [proposal, 'PROPOSAL'],
      [vote, 'VOTE'],
    ];
    return frames.map((frame) =>
      names.reduce((all, [id, name]) => all.replaceAll(id, name), frame).replace(/"(at|played)":\d+/g, '"$1":0'),
    );
  };
  return {
    vote,
    pages: { jpn: jpn!, kor: kor!, mng: mng!, chn: chn! },
    asked,
    meanwhile,
    whole: bare(chn!.frames.slice(since[0])).filter((frame) => !/presence/.test(frame)),
  };
}

describe('a secret vote over four sockets', () => {
  test('says how many, and to nobody else who; neither a byte nor the order of bytes gives it away [VOT-2] [VOT-6]', async () => {
    const one = await play(['yes', 'no']);
    for (const frames of one.meanwhile) {
      expect(frames.filter((frame) => /ballot/i.test(frame))).toEqual([]);
      expect(frames.filter((frame) => frame.includes('told'))).toEqual([]);
    }
    const { jpn, kor, mng, chn } = one.pages;
    for (const page of [jpn, kor, mng, chn])
      expect(page.of('voteClosed')[0]).toMatchObject({ counts: { yes: 2, no: 1, abstain: 1, absent: 0 } });
    for (const page of [kor, mng, chn]) {
      expect(page.of('ballotCast').filter(({ delegation }) => delegation === 'JPN')).toEqual([]);
      expect(Object.keys(page.session.ballots[one.vote] ?? {}).filter((code) => code === 'JPN')).toEqual([]);
      expect(Object.keys(page.session.votes[one.vote]?.ballots ?? {})).toEqual([]);
    }
    expect(jpn.session.ballots[one.vote]?.['JPN']?.choice).toBe('yes');

    // The other way round, nothing that reaches the others differs in a byte but for names and times.
    const other = await play(['no', 'yes']);
    expect(other.whole).toEqual(one.whole);
    expect(other.asked).toEqual(one.asked);
  });

  test('would be seen not to be one: the bytes of a recorded vote say who voted how [VOT-6]', async () => {
    const [one, other] = [await play(['yes', 'no'], 'recorded'), await play(['no', 'yes'], 'recorded')];
    expect(one.whole.some((frame) => frame.includes('voteClosed'))).toBe(true);
    expect(other.whole).not.toEqual(one.whole);
  });
});
