import type { Cause, Reason } from '../model/world.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

export interface WorldEvents {
  /**
   * `key` is `T:CHN~JPN`, `P:JPN`, or an indicator's id with `:JPN` where it is kept per delegation; a value as one
   * delegation perceives it ends in `@JPN`, a band that everybody sees begins with `band.`.
   */
  worldSet: { key: string; value: number; played: number };
  worldChanged: { key: string; was: number; add: number; value: number; track: string; wire?: string; cause?: Cause; played: number };
  /** The working behind changes; the control room's. */
  /** Turns in a row with nothing in force on a hard issue; the control room's. */
  patienceCounted: { without: number };
  worldReckoned: { reasons: { key: string; reason: Reason }[] };
}

export const worldEvolvers: Evolvers<WorldEvents> = {
  worldSet(session, { key, value, played }, { to }) {
    session.world[key] = { value, played, history: [[played, value]] };
    if (to) session.heardBy[`world:${key}`] = to;
  },
  worldChanged(session, { key, was, add, value, track, wire, cause, played }) {
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
      ...(cause === undefined ? {} : { cause }),
      played,
      history: known.history,
    };
  },
  patienceCounted(session, { without }) {
    session.turnsWithout = without;
  },
  worldReckoned(session, { reasons }) {
    session.reasons ??= {};
    for (const { key, reason } of reasons) session.reasons[key] = [...(own(session.reasons, key) ?? []), reason];
  },
};
