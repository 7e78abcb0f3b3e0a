import type { LogEvent } from '@demarche/shared';
import type { Room } from './room.ts';
import type { News } from './streams.ts';

/** A part of the server that follows the rooms. */
export interface Watcher {
  opened?(room: Room): void;
  /** After each look at a room, also when nothing came of it. What is here is durable; its givers are answered next. */
  settled?(room: Room, events: readonly LogEvent[], news: readonly News[]): void;
  /** Somebody still sits in it, so it is not let go. */
  needs?(room: Room): boolean;
  closed?(room: Room): void;
}
