import type { LogEvent, ToldEvent } from '../events/event.ts';
import { parseExpression } from '../exercise/expression.ts';
import { usesTime } from '../exercise/expression-uses.ts';
import type { Inject } from '../exercise/schema.ts';
import { emptySession } from '../model/session.ts';
import { evolve } from '../rules/evolve.ts';
import { factsOf } from '../rules/facts.ts';
import { played } from '../rules/time.ts';
import { isSo } from '../rules/trigger.ts';

/** A condition of a trigger, and since when it has held without a break: exercise time in ms. */
export type Since = Readonly<Record<string, number>>;

/**
 * Since when each condition of an inject has held, from a log that tells everything: by its source, where it holds at the
 * end. What comes to hold by time alone, between two events, is not said. [INJ-14]
 */
export function conditionsSince(log: readonly (LogEvent | ToldEvent)[], { trigger }: Inject): Since {
  const sources = [...(trigger?.all ?? []), ...(trigger?.any ?? [])].filter((source) => {
    const parsed = parseExpression(source);
    return parsed.ok && !usesTime(parsed.ast);
  });
  const session = emptySession();
  const since: Record<string, number> = {};
  log.forEach((event, place) => {
    // What a viewer is told lacks its address list, which no evolver but the book of who heard needs.
    evolve(session, event as LogEvent);
    if (log[place + 1]?.at === event.at && place + 1 < log.length) return;
    const facts = factsOf(session, event.at);
    for (const source of sources) {
      if (!isSo(source, facts)) delete since[source];
      else since[source] ??= played(session.clock, event.at);
    }
  });
  return since;
}
