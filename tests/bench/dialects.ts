import { PROTOCOL } from '@demarche/shared';
import type { Dialect } from './load.ts';
import type { Running } from './servers.ts';

export function rawDialect(server: Running): Dialect {
  return {
    port: server.port,
    auth: (room, place) => JSON.stringify({ room: `room${room}`, place }),
    say: (text) => `["say","${text}"]`,
  };
}

/** Opens sessions over HTTP as a facilitator does, seats nine people in each by link, and starts them. */
export async function productDialect(
  server: Running,
  options: { token: string; exercise: string; seats: string[]; rooms: number },
): Promise<Dialect> {
  const api = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`http://127.0.0.1:${server.port}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${options.token}` },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const tickets: { session: string; ticket: string }[][] = [];
  for (let room = 0; room < options.rooms; room += 1) {
    const session = String((await api('/sessions', { exercise: options.exercise }))['id']);
    const seated: { session: string; ticket: string }[] = [];
    for (const seat of options.seats) {
      const door = (await api(`/sessions/${session}/invitations`, { seat })) as unknown as {
        invitations: { seat: string; token: string }[];
      };
      const token = door.invitations.find((one) => one.seat === seat)!.token;
      seated.push({ session, ticket: String((await api('/join/link', { token, holder: seat }))['ticket']) });
    }
    tickets.push(seated);
    await startSession(server, session, options.token);
  }
  return {
    port: server.port,
    auth: (room, place) => JSON.stringify({ protocol: PROTOCOL, have: 0, ...tickets[room]![place]! }),
    say: (text, number) => `["give",{"id":"bench-${number}","name":"postMessage","input":{"channel":"plenary","text":"${text}"}}]`,
  };
}

async function startSession(server: Running, session: string, token: string): Promise<void> {
  const { io } = await import('socket.io-client');
  const socket = io(`http://127.0.0.1:${server.port}`, {
    transports: ['websocket'],
    forceNew: true,
    auth: { protocol: PROTOCOL, session, ticket: token, have: 0 },
  });
  const answer = await socket.timeout(5_000).emitWithAck('give', { id: 'start', name: 'startExercise', input: {} });
  socket.close();
  if (!answer.accepted) throw new Error(`the session did not start: ${JSON.stringify(answer)}`);
}
