import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

export interface WorldEvents {
  /** `key` is `T:CHN~JPN`, `P:JPN`, or an indicator's id with `:JPN` where it is kept per delegation. */
  worldSet: { key: string; value: number; played: number };
  worldChanged: { key: string; was: number; add: number; value: number; track: string; wire?: string; played: number };
}

export const worldEvolvers: Evolvers<WorldEvents> = {
  worldSet(session, { key, value, played }, { to }) {
    session.world[key] = { value, played, history: [[played, value]] };
    if (to) session.heardBy[`world:${key}`] = to;
  },
  worldChanged(session, { key, was, add, value, track, wire, played }) {
    const known = own(session.world, key);
    if (!known) return;
    // The one list of this variable grows in place: a copy at each change would cost as much as all before it.
    known.history.push([played, value]);
    session.world[key] = {
      value,
      was,
      add,
      track,
      ...(wire === undefined ? {} : { wire }),
      played,
      history: known.history,
    };
  },
};
