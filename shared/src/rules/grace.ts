import type { LogEvent } from '../events/event.ts';
import type { InjectState } from '../model/msel.ts';
import type { Session } from '../model/session.ts';
import type { Given } from './decision.ts';
import { deliver, follow } from './delivery.ts';

/** Seconds of server time in which an inject let go by hand can be taken back, where neither exercise nor person says otherwise. */
export const GRACE_SEC = 10;

/** Lets an inject go by hand: out to all or some, or on to some who had been left out. [INJ-12] */
export function letGo(session: Session, id: string, to: readonly string[] | undefined, given: Given): LogEvent[] {
  return session.msel[id]?.stage === 'delivered' ? follow(session, id, to, given) : deliver(session, id, 'hand', given, { to });
}

const leavers = (session: Session): [string, NonNullable<InjectState['leaving']>][] =>
  Object.values(session.msel).flatMap(({ inject, leaving }): [string, NonNullable<InjectState['leaving']>][] =>
    leaving ? [[inject.id, leaving]] : [],
  );

/** The first inject whose time to be taken back is over: it goes out, as of whoever let it go. [INJ-13] */
export function releaseDue(session: Session, given: Given): LogEvent[] {
  const [first] = leavers(session)
    .filter(([, { at }]) => at <= given.at)
    .sort(([, a], [, b]) => a.at - b.at);
  if (!first) return [];
  const [id, { by, to }] = first;
  return letGo(session, id, to, { ...given, seat: by });
}

/** Server times in ms, running or paused, at which injects that were let go by hand leave. */
export function releaseTimes(session: Session): number[] {
  if (session.stage !== 'running') return [];
  return leavers(session).map(([, { at }]) => at);
}
