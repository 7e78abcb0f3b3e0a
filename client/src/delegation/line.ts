import type { Envelope } from '@demarche/shared';
import { createContext, useContext } from 'react';

/** What the live room knows of the line; elsewhere nothing is ever on its way. */
export interface Line {
  state: 'live' | 'offline';
  /** Commands given and not yet answered. */
  pending: readonly Envelope[];
}

export const LineContext = createContext<Line>({ state: 'live', pending: [] });
export const useLine = (): Line => useContext(LineContext);
