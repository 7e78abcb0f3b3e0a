import type { LogEvent } from '../events/event.ts';
import type { Session } from '../model/session.ts';
import { evolve } from './evolve.ts';
import { structuralCopy } from './structural-copy.ts';

/** The events of several rules, each of which finds the session as those before it leave it. */
export function chained(session: Session, rules: readonly ((now: Session) => LogEvent[])[]): LogEvent[] {
  const now = structuralCopy(session);
  const events: LogEvent[] = [];
  for (const rule of rules) {
    for (const event of rule(now)) {
      evolve(now, event);
      events.push(event);
    }
  }
  return events;
}
