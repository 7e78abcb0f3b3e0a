import type { Chance } from '@demarche/server/door/chance';
import { expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { inject, smallExercise } from '../support/exercise.ts';
import { handTime } from '../support/hand-time.ts';
import { startServer, TOKEN } from '../support/server.ts';

/** What CHN may not see, in two versions of one session; everything else is the same. */
interface Hidden {
  brief(code: string): string;
  injects: unknown[];
  /** Things done among the others and in the control room at one moment of play. */
  deeds(moment: number, others: { control: Client; jpn: Client; kor: Client; deputy: Client }): Promise<void>;
}

const busy: Hidden = {
  brief: (code) => `${code} has a secret plan. ${'It goes on for long. '.repeat(40)}`,
  injects: [inject('A-1', ['JPN'], 2, 'x'.repeat(3_000)), inject('A-2', ['JPN', 'KOR'], 4), inject('A-3', ['KOR'], 900)],
  async deeds(moment, { control, jpn, kor, deputy }) {
    if (moment === 0) {
      await jpn.give('openChannel', { members: ['KOR'] }, 'secret-channel');
      await jpn.until('open', () => jpn.of('channelOpened').length === 2);
    }
    const channel = jpn.of('channelOpened')[1]!.id;
    await Promise.all([
      ...['psst', 'y'.repeat(2_000)].map((text, n) => jpn.give('postMessage', { channel, text }, `hidden-${moment}-${n}`)),
      deputy.give('postMessage', { channel, text: 'and I' }, `hidden-deputy-${moment}`),
      kor.give('sealOrders', { orders: [{ order: 'watch', text: `covert ${moment}` }] }, `seal-${moment}`),
    ]);
    // A crisis that only its two parties notice, and what the control room does to their relation.
    if (moment === 1) await control.give('startCrisis', { crisis: 'quarrel' }, 'crisis');
    if (moment === 2) await control.give('setWorld', { key: 'T:JPN~KOR', value: 77, why: 'A private quarrel' }, 'set');
    if (moment === 3) await jpn.give('sealRanking', { order: ['rules', 'members'] }, 'rank');
    if (moment === 1) await control.give('holdInject', { inject: 'A-3', why: 'Not needed.' }, 'hold');
    if (moment === 2) await control.give('releaseInject', { inject: 'A-3' }, 'release');
    if (moment === 3) await control.give('skipInject', { inject: 'A-3' }, 'skip');
  },
};
const calm: Hidden = { brief: (code) => (code === 'CHN' ? busy.brief(code) : 'Nothing.'), injects: [], deeds: async () => undefined };

/** A world in which CHN only perceives its relations, and others may quarrel without its notice. */
const WORLD = {
  issues: { sea: { name: 'Sea', kind: 'traditional' as const, hardness: 0.7 } },
  world: {
    dyads: { 'CHN~JPN': { T: 50, S: 30, F: 40 }, 'CHN~KOR': { T: 40, S: 30, F: 40 }, 'JPN~KOR': { T: 20, S: 60, F: 50 } },
    perception: { noise: 5 },
    bands: ['P' as const],
  },
  crises: [{ id: 'quarrel', name: 'Quarrel', issue: 'sea', parties: ['JPN', 'KOR'] as [string, string], rung0: 0, shock: 9, momentum: -1 }],
  agenda: { elements: ['rules', 'members'].map((id) => ({ id, name: id })) },
};

/** Secrets and names in a fixed order. */
function countedChance(): Chance {
  let count = 0;
  const next = (kind: string) => {
    count += 1;
    return `${kind}${String(count).padStart(20, '0')}`;
  };
  return { token: () => next('token'), id: () => next('id'), code: () => '7KQ4MD' };
}

/** Plays one session and gives everything that came to CHN, byte for byte. */
async function whatChnGot(hidden: Hidden): Promise<string[]> {
  const time = handTime();
  const visible = [inject('P-1', ['public'], 3), inject('C-1', ['CHN'], 5)];
  const exercise = smallExercise({ minutes: 20, brief: hidden.brief, injects: [...hidden.injects, ...visible], more: WORLD });
  const server = await startServer({ exercise, settings: { store: 'memory' }, instead: { time, chance: countedChance() } });
  const got: string[] = [];
  const asked = async (...request: Parameters<typeof server.ask>) => {
    const { status, headers, text } = await server.ask(...request);
    const { date: _date, ...told } = Object.fromEntries(headers);
    got.push(`${request[1]} ${status} ${JSON.stringify(told)} ${text}`);
  };
  try {
    const { id: session, code } = await server.openSession();
    const control = await server.control(session);
    const jpn = await server.sit(session, 'JPN.head');
    const deputy = await server.sit(session, 'JPN.deputy');
    const kor = await server.sit(session, 'KOR.head');
    const token = await server.link(session, 'CHN.head');
    await asked('POST', '/api/join/look', { body: { token } });
    const { ticket } = (await server.api('POST', '/api/join/link', { token, holder: 'Li' })) as { ticket: string };
    const chn = await server.connect({ session, ticket });
    await time.advance(1_000);
    await chn.until('all are here', () => chn.presence.online.length === 5);
    await control.give('startExercise', {}, 'start');
    for (let moment = 0; moment < 6; moment += 1) {
      await hidden.deeds(moment, { control, jpn, kor, deputy });
      await time.advance(60_000);
      await kor.give('postMessage', { channel: 'plenary', text: `public ${moment}` }, `public-${moment}`);
      // CHN guesses at what it may not know, and asks for what it may.
      const guess = jpn.of('channelOpened')[1]?.id ?? 'no-such-channel';
      for (const [n, [name, input]] of (
        [
          ['postMessage', { channel: guess, text: 'anybody there?' }],
          ['acknowledge', { wire: jpn.of('wireTold').find(({ reach }) => reach === 'restricted')?.id ?? 'no-such-wire' }],
          ['holdInject', { inject: 'A-1' }],
          ['vacateSeat', { seat: 'JPN.head' }],
          ['sealOrders', { orders: [{ order: 'patrol', text: `mine ${moment}` }] }],
          ['postMessage', { channel: 'plenary', text: `said ${moment}` }],
        ] as const
      ).entries()) {
        await chn.give(name, input, `chn-${moment}-${n}`);
      }
      await asked('POST', '/api/join/code', { body: { code } });
      await asked('GET', `/api/sessions/${session}/log`, { bearer: ticket });
    }
    await time.advance(20 * 60_000);
    await control.give('endExercise', {}, 'end');
    await chn.until('the end', () => chn.of('exerciseEnded').length === 1);
    const back = await server.connect({ session, ticket, have: 3 });
    await asked('GET', `/api/sessions/${session}/log`, { bearer: ticket });
    expect(await server.ask('GET', `/api/sessions/${session}/log`, { bearer: TOKEN })).toMatchObject({ status: 200 });
    expect(chn.faults).toEqual([]);
    // Eventful among the others, or this proves nothing.
    expect(control.of('crisisStepped').length > 0).toBe(hidden === busy);
    // The transport names its connections by chance.
    return [...chn.frames, ...back.frames, ...got].map((frame) => frame.replace(/^0\{"sid":"[^"]+"\}$/, '0{"sid":…}'));
  } finally {
    await server.stop();
  }
}

test('what a delegation may not see leaves no trace in any byte that reaches it', async () => {
  const [full, empty] = [await whatChnGot(busy), await whatChnGot(calm)];
  // Eventful enough to mean something.
  expect(full.length).toBeGreaterThan(60);
  expect(full.join()).toContain('public 5');
  expect(full.join()).toContain('Text of C-1.');
  const differs = full.findIndex((frame, index) => frame !== empty[index]);
  expect([full[differs], empty[differs]], 'the first frame that differs').toEqual([undefined, undefined]);
  expect(full.length).toBe(empty.length);
});
