import { createContext, useContext } from 'react';

/** Where in the room one is. */
export type Place = 'situation' | 'wire' | 'negotiate' | 'orders' | 'brief' | 'notebook' | 'endex';
/** What lies open under Negotiate: a channel, a text, or something being written; empty for the list alone. */
export type Thread = '' | `channel:${string}` | `text:${string}` | `shared:${string}` | 'draft' | 'statement' | 'open' | 'agenda' | 'ask';
/** How much room there is: with the wire always in sight (wide, middle), behind a tab (narrow), or one column (phone). */
export type Frame = 'wide' | 'middle' | 'narrow' | 'phone';

export interface Desk {
  frame: Frame;
  place: Place;
  thread: Thread;
  /** The wire entry someone asked to see. */
  reveal: string | undefined;
  /** The mark chosen on the map. */
  mark: string | undefined;
  go(place: Exclude<Place, 'negotiate' | 'wire'>): void;
  /** Opens a thread, or with the empty one the list. */
  open(thread: Thread): void;
  /** Shows the wire, at an entry if one is named. */
  showWire(entry?: string): void;
  /** Chooses a mark where one is; with none the choice is taken back. */
  pick(mark: string | undefined): void;
  /** Goes to the map, at a mark. */
  showOnMap(mark: string): void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This panel belongs in a delegation room');
  return desk;
}
