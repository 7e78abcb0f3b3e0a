import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { smallExercise } from '../support/exercise.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let session: string;
let control: Client;
let chn: Client;
let jpn: Client;

beforeEach(async () => {
  server = await startServer({ exercise: smallExercise({ minutes: 60 }) });
  session = (await server.openSession()).id;
  control = await server.control(session);
  chn = await server.sit(session, 'CHN.head');
  jpn = await server.sit(session, 'JPN.head');
});
afterEach(() => server.stop());

async function play(): Promise<void> {
  await control.give('startExercise', {});
  for (let n = 0; n < 5; n += 1) await chn.give('postMessage', { channel: 'plenary', text: `said ${n}` });
}
const end = async () => {
  await control.give('endExercise', {});
  for (const page of [chn, jpn]) await page.until('the end', () => page.of('exerciseEnded').length > 0);
};
/** A page hears nothing more: it asks the time, and has the answer after whatever was on its way. */
const caughtUp = (page: Client) => new Promise<void>((resolve) => page.socket.emit('time', () => resolve()));
const PLACE = { played: 61_234.5, perspective: 'all' };

describe('a debrief that somebody leads', () => {
  test('whoever has the replay open hears where to, to the second; a page that has not hears nothing [RPL-2]', async () => {
    await play();
    await end();
    chn.socket.emit('debrief');
    await chn.until('answered', () => chn.led.length === 1);
    expect(chn.led).toEqual([null]);
    control.socket.emit('lead', PLACE);
    await chn.until('led', () => chn.led.length === 2);
    expect(chn.led[1]).toEqual({ played: 62_000, perspective: 'all' });
    await caughtUp(jpn);
    expect(jpn.led).toEqual([]);
    jpn.socket.emit('debrief');
    await jpn.until('answered', () => jpn.led.length === 1);
    expect(jpn.led).toEqual([{ played: 62_000, perspective: 'all' }]);
  });

  test('whoever stops leading is heard, however fast the playhead ran before [RPL-2]', async () => {
    await play();
    await end();
    chn.socket.emit('debrief');
    await chn.until('answered', () => chn.led.length === 1);
    // Far more than are let through in a second.
    for (let n = 0; n < 120; n += 1) control.socket.emit('lead', { played: n * 1_000, perspective: 'all' });
    control.socket.emit('lead', null);
    await caughtUp(control);
    await caughtUp(chn);
    expect(chn.led.length).toBeLessThan(100);
    expect(chn.led.at(-1)).toBeNull();
  });

  test('whoever leads does not hear itself, and follows once somebody else leads [RPL-2]', async () => {
    await play();
    await end();
    const other = await server.control(session);
    for (const page of [control, other]) {
      page.socket.emit('debrief');
      await page.until('answered', () => page.led.length === 1);
    }
    control.socket.emit('lead', PLACE);
    await other.until('led', () => other.led.length === 2);
    await caughtUp(control);
    expect(control.led).toEqual([null]);
    other.socket.emit('lead', { played: 5_000, perspective: 'JPN' });
    await control.until('led', () => control.led.length === 2);
    expect(control.led[1]).toEqual({ played: 5_000, perspective: 'JPN' });
  });

  test('it is asked at a moment before it goes on, and it is over when the one who leads goes [RPL-2]', async () => {
    await play();
    await end();
    chn.socket.emit('debrief');
    control.socket.emit('lead', { ...PLACE, asks: { moment: 60_000, question: 'What would you have done?' } });
    await chn.until('asked', () => chn.led.at(-1)?.asks !== undefined);
    expect(chn.led.at(-1)?.asks).toEqual({ moment: 60_000, question: 'What would you have done?' });
    control.close();
    await chn.until('nobody leads', () => chn.led.at(-1) === null);
  });

  test('only who may reveal notes leads, only once it is over, and only to a place there is [RPL-2]', async () => {
    await play();
    jpn.socket.emit('debrief');
    control.socket.emit('lead', PLACE);
    await caughtUp(control);
    await caughtUp(jpn);
    expect(jpn.led).toEqual([]);
    await end();
    jpn.socket.emit('debrief');
    await jpn.until('answered', () => jpn.led.length === 1);
    chn.socket.emit('lead', PLACE);
    await caughtUp(chn);
    control.raw('lead', { played: 'now', perspective: 'all' });
    control.raw('lead', { ...PLACE, position: 812 });
    control.raw('lead', { ...PLACE, perspective: 'XYZ' });
    await caughtUp(control);
    await caughtUp(jpn);
    expect(jpn.led).toEqual([null]);
  });

  test('what a delegation gets is the same however many events it was not told of [RPL-2]', async () => {
    await play();
    const quiet = await ledAlong();
    // The same again, where the others said more in between than the delegation ever hears of.
    session = (await server.openSession()).id;
    control = await server.control(session);
    chn = await server.sit(session, 'CHN.head');
    jpn = await server.sit(session, 'JPN.head');
    await play();
    for (let n = 0; n < 30; n += 1) await control.give('recordObservation', { text: `Seen ${n}`, rating: 'P' });
    expect(control.log.length).toBeGreaterThan(30);
    const busy = await ledAlong();
    expect(busy).toEqual(quiet);
    expect(quiet.join()).not.toMatch(/position|"at"|count/);
  });

  async function ledAlong(): Promise<string[]> {
    await end();
    jpn.socket.emit('debrief');
    for (const played of [0, 1_000, 62_345, 4_000]) {
      control.socket.emit('lead', { played, perspective: 'CHN' });
      await caughtUp(control);
    }
    await jpn.until('led along', () => jpn.led.at(-1)?.played === 4_000);
    return jpn.frames.filter((frame) => frame.includes('"led"'));
  }
});
