import type { CommandName } from '../commands/register.ts';
import type { Permission } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { PHRASES, type Words } from './phrases.ts';

/** What an autopilot looks at when it thinks of a deed. `draw` gives a number in [0, 1) for a name, fixed for this moment. */
export interface Outlook {
  view: Session;
  delegation: string;
  /** Exercise time, ms. */
  now: number;
  draw(name: string): number;
  /**
   * As `draw`, but the same at every moment: for delays and opinions that must not change. Names are made of numbers, not
   * of ids: ids differ from one live session to the next, the seed's draws shall not.
   */
  settled(name: string): number;
}
export interface Idea {
  name: CommandName;
  input: unknown;
}
/** A deed an autopilot may think of, in the order of urgency, and the permission it needs. */
export interface Habit {
  needs?: Permission;
  think(outlook: Outlook): Idea | undefined;
}

const SECOND = 1_000;

export const oneOf = <T>(items: readonly T[], draw: number): T | undefined => items[Math.floor(draw * items.length)];
/** Milliseconds between so many seconds and so many. */
export const between = (least: number, most: number, draw: number): number => (least + (most - least) * draw) * SECOND;

/** A sentence of a kind, other than those just heard, so that a table of autopilots does not echo itself. */
export function say(outlook: Outlook, kind: keyof typeof PHRASES, words: Words, heard: readonly string[] = []): string {
  const said = PHRASES[kind].map((phrase) => phrase(words));
  const fresh = said.filter((text) => !heard.includes(text));
  return oneOf(fresh.length > 0 ? fresh : said, outlook.draw(`words:${kind}`))!;
}
