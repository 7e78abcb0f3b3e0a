import type { Chance } from '../door/chance.ts';
import type { Door } from '../door/door.ts';
import type { Guesses } from '../door/guesses.ts';
import type { Reception } from '../door/reception.ts';
import type { Requests } from '../door/requests.ts';
import type { Catalogue as Packs } from '../packs/catalogue.ts';
import type { Room } from '../room/room.ts';
import type { Rooms } from '../room/rooms.ts';
import { notFound } from './refused.ts';

/** What the routes lean on. */
export interface HttpParts {
  rooms: Rooms;
  door: Door;
  reception: Reception;
  requests: Requests;
  guesses: Guesses;
  chance: Chance;
  packs(): Packs;
  /** Where others reach this server, best first. */
  addresses(): string[];
}

export async function roomOf({ rooms }: HttpParts, id: unknown): Promise<Room> {
  const room = typeof id === 'string' ? await rooms.find(id) : undefined;
  if (!room) throw notFound('session');
  return room;
}
