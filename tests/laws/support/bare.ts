import type { LogEvent, Session } from '@demarche/shared';
import { evolvers } from '@demarche/shared/rules/evolve';

/** The bare evolver of an event, without the guard that makes garbage harmless: what it does wrong is thrown. */
export function bare(session: Session, event: LogEvent): void {
  const apply = evolvers[event.type] as (session: Session, data: unknown, event: LogEvent) => void;
  apply(session, event.data, event);
}

export function foldBarely(events: readonly LogEvent[], onto: Session): Session {
  for (const event of events) bare(onto, event);
  return onto;
}
