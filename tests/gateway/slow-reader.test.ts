import { expect, test } from 'vitest';
import { startServer } from '../support/server.ts';

test('a page that does not read is hung up on, and gets everything when it comes back', async () => {
  const server = await startServer();
  try {
    const { id: session } = await server.openSession();
    const control = await server.control(session);
    const jpn = await server.sit(session, 'JPN.head');
    const { ticket } = await server.admit(session, 'KOR.head');
    const kor = await server.connect({ session, ticket });
    await control.give('startExercise', {});
    await kor.until('started', () => kor.of('phaseBegan').length === 1);
    await control.until('all are here', () => control.presence.online.length === 3);
    // The page stops reading from its socket; the system's buffers take a few megabytes.
    const { transport } = kor.socket.io.engine as unknown as {
      transport: { ws: { _socket?: { pause(): void; resume(): void }; pause?(): void } };
    };
    const raw = transport.ws._socket;
    if (!raw) throw new Error('this client has no raw socket to pause');
    raw.pause();
    const text = 'z'.repeat(4_000);
    let said = 0;
    while (control.presence.online.includes('KOR.head') && said < 20_000) {
      await Promise.all(Array.from({ length: 20 }, () => jpn.give('postMessage', { channel: 'plenary', text })));
      said += 20;
    }
    expect(control.presence.online).not.toContain('KOR.head');
    expect(said).toBeGreaterThan(500);
    await control.until('all is told', () => control.of('messagePosted').length === said);
    kor.close();
    const back = await server.connect({ session, ticket, have: kor.position });
    expect(kor.of('messagePosted').length + back.of('messagePosted').length).toBe(said);
    expect(back.faults).toEqual([]);
  } finally {
    await server.stop();
  }
}, 60_000);
