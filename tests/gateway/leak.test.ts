import type { Chance } from '@demarche/server/door/chance';
import { expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { smallExercise } from '../support/exercise.ts';
import { handTime } from '../support/hand-time.ts';
import { startServer } from '../support/server.ts';

/** What the others say among themselves beside the one message that gets out. */
interface Beside {
  before(others: Others): Promise<void>;
  after(others: Others): Promise<void>;
}
interface Others {
  control: Client;
  jpn: Client;
  kor: Client;
}

const CHANNEL = 'quiet-JPN-KOR';
const SECRET = 'Half of the fleet is in dock. We could agree to a pause of two weeks. Tell nobody.';
const EXCERPT = 'We could agree to a pause of two weeks.';

const busy: Beside = {
  async before({ jpn, kor }) {
    for (let n = 0; n < 4; n += 1)
      await kor.give('postMessage', { channel: CHANNEL, text: `hidden ${n} ${'z'.repeat(700)}` }, `before-${n}`);
    await jpn.give('openChannel', { members: ['KOR'] }, 'bilateral');
    await jpn.give('openChannel', { channel: 'bag', members: ['KOR'] }, 'bag');
    await jpn.give('postMessage', { channel: 'bag-JPN-KOR', text: 'by courier' }, 'courier');
    await jpn.give('postMessage', { channel: 'inside-JPN', text: 'among us' }, 'inside');
    await kor.give('postMessage', { channel: 'cell-KOR', text: 'what do you know?' }, 'ask');
  },
  async after({ control, jpn, kor }) {
    await control.give('writeAsSimCell', { channel: 'cell-KOR', text: 'Nothing.', as: 'Desk' }, 'tell');
    const [message] = kor.session.channels[CHANNEL]!.messages.slice(-1);
    await jpn.give('editMessage', { channel: CHANNEL, message: message!.id, text: 'Never mind.' }, 'edit');
    await kor.give('postMessage', { channel: CHANNEL, text: 'Who talked?' }, 'after');
    await jpn.give('callHotline', { line: 'line' }, 'call');
    await kor.give('answerHotline', { channel: 'line-JPN-KOR', answer: 'answer' }, 'take');
    await kor.give('postMessage', { channel: 'line-JPN-KOR', text: 'On the line.' }, 'line');
    await jpn.give('giveCredence', { channel: 'line-JPN-KOR', message: 'none', believed: 'no' }, 'credence');
  },
};
const calm: Beside = { before: async () => undefined, after: async () => undefined };

function countedChance(): Chance {
  let count = 0;
  const next = (kind: string) => {
    count += 1;
    return `${kind}${String(count).padStart(20, '0')}`;
  };
  return { token: () => next('token'), id: () => next('id'), code: () => '7KQ4MD' };
}

const exercise = () => {
  const seats = [{ id: 'head', title: 'Head', can: ['speak' as const, 'hotline' as const] }];
  const fn = { dialogue: 0.5, norms: 0.5, mitigation: 0.5, crisis: 0.5 };
  const duty = { id: 'duty', name: 'Duty line', text: 'x', form: 'informal' as const, issues: ['sea'], members: ['JPN', 'KOR'], fn };
  return smallExercise({
    minutes: 30,
    more: {
      delegations: ['JPN', 'KOR', 'CHN'].map((id) => ({ id, name: `Delegation ${id}`, brief: 'x', seats })),
      issues: { sea: { name: 'Sea', kind: 'traditional', hardness: 0.7 } },
      mechanisms: [{ ...duty, hotline: true, rule: { type: 'consensus' } }],
      world: { inForce: ['duty'] },
      channels: [
        { id: 'inside', kind: 'delegation', name: 'Inside' },
        { id: 'cell', kind: 'simcell', name: 'SimCell' },
        { id: 'quiet', kind: 'backchannel', name: 'Quiet', members: ['JPN', 'KOR'], leakRisk: 0 },
        { id: 'line', kind: 'hotline', name: 'Line', members: ['JPN', 'KOR'], credence: true },
        { id: 'bag', kind: 'group', name: 'Bag', delayMin: 2 },
      ],
    },
  });
};

/** Plays one session in which one message of a back-channel gets out, and gives every byte that came to CHN. */
async function whatChnGot(beside: Beside): Promise<{ frames: string[]; hidden: number }> {
  const time = handTime();
  const server = await startServer({ exercise: exercise(), settings: { store: 'memory' }, instead: { time, chance: countedChance() } });
  try {
    const { id: session } = await server.openSession();
    const [control, jpn, kor, chn] = [
      await server.control(session),
      await server.sit(session, 'JPN.head'),
      await server.sit(session, 'KOR.head'),
      await server.sit(session, 'CHN.head'),
    ];
    await time.advance(1_000);
    await chn.until('all are here', () => chn.presence.online.length === 4);
    const others = { control, jpn, kor };
    await control.give('startExercise', {}, 'start');
    await jpn.give('openChannel', { channel: 'quiet' }, 'open');
    await beside.before(others);
    expect(await jpn.give('postMessage', { channel: CHANNEL, text: SECRET }, 'secret')).toMatchObject({ accepted: true });
    await time.advance(30_000);
    await control.until('heard', () => control.of('messagePosted').some(({ text }) => text === SECRET));
    const message = control.of('messagePosted').find(({ text }) => text === SECRET)!.id;
    // CHN asks after what it may not know, before and after.
    await chn.give('postMessage', { channel: CHANNEL, text: 'anybody there?' }, 'guess-1');
    expect(await control.give('leakMessage', { channel: CHANNEL, message, excerpt: EXCERPT }, 'leak')).toMatchObject({ accepted: true });
    await chn.until('read', () => chn.of('wireTold').length === 1);
    await kor.until('tagged', () => kor.of('messageLeaked').length === 1);
    await beside.after(others);
    await chn.give('postMessage', { channel: CHANNEL, text: 'and now?' }, 'guess-2');
    await chn.give('editMessage', { channel: CHANNEL, message, text: 'mine' }, 'guess-3');
    await time.advance(4 * 60_000);
    await kor.give('postMessage', { channel: 'plenary', text: 'for all' }, 'plenary');
    await control.give('endExercise', {}, 'end');
    await chn.until('the end', () => chn.of('exerciseEnded').length === 1);
    const [item] = chn.of('wireTold');
    expect(JSON.stringify(item)).toContain(EXCERPT);
    expect(chn.frames.join()).not.toMatch(/Half of the fleet|Tell nobody|quiet|Quiet/);
    const hidden = control.log.length - chn.log.length;
    // The transport names its connections by chance.
    return { frames: chn.frames.map((frame) => frame.replace(/^0\{"sid":"[^"]+"\}$/, '0{"sid":…}')), hidden };
  } finally {
    await server.stop();
  }
}

test('what leaks is an excerpt: no byte tells a stranger how many other messages and channels there are', async () => {
  const [full, empty] = [await whatChnGot(busy), await whatChnGot(calm)];
  // Eventful among the others, or this proves nothing.
  expect(full.hidden - empty.hidden).toBeGreaterThan(15);
  const differs = full.frames.findIndex((frame, index) => frame !== empty.frames[index]);
  expect([full.frames[differs], empty.frames[differs]], 'the first frame that differs').toEqual([undefined, undefined]);
  expect(full.frames.length).toBe(empty.frames.length);
});
