import type { LogEvent, ToldEvent } from '../events/event.ts';

/** What becomes of what people wrote: kept with names replaced, or only how many words it had. */
export type Texts = 'keep' | 'drop';

/** Events whose texts come from the exercise, not from the people who played it. */
const AUTHORED = new Set(['sessionOpened', 'scenarioTold', 'briefTold', 'contextTold', 'startChosen', 'injectAdded', 'injectEdited']);
/** Keys under which people's own words stand. */
const WORDS = new Set(['text', 'title', 'why', 'because', 'reason', 'excerpt', 'note', 'name', 'justification']);
/** Server times are milliseconds since 1970; times of play never get this large. */
const SINCE_1970 = 1e12;

/**
 * A log for research: people's names become “Person 1” wherever they stand, also inside texts; the day it was played
 * becomes the first of January 1970; with `drop`, what people wrote becomes its number of words. It replays like the
 * original. What somebody gives away about themselves in a kept text cannot be found by a machine: read before sharing.
 */
export function anonymised<E extends ToldEvent | LogEvent>(events: readonly E[], texts: Texts): E[] {
  const people = peopleIn(events);
  const replaced = people.map(
    (name, n) => [new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'), `Person ${n + 1}`] as const,
  );
  const start = events[0]?.at ?? 0;
  const nameless = (text: string) => replaced.reduce((now, [name, person]) => now.replace(name, person), text);
  const walk = (value: unknown, key: string, drops: boolean): unknown => {
    if (typeof value === 'number') return value >= SINCE_1970 ? value - start : value;
    if (typeof value === 'string') {
      if (drops && WORDS.has(key)) return `[${value.split(/\s+/).filter(Boolean).length} words]`;
      return nameless(value);
    }
    if (Array.isArray(value)) return value.map((one) => walk(one, key, drops));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, drops)]));
  };
  return events.map((event) => {
    const isAuthored =
      AUTHORED.has(event.type) || event.type.startsWith('mechanism') || (event.type === 'wireTold' && event.data.kind !== 'statement');
    // The walk keeps the shape and changes only texts and times.
    return { ...event, at: event.at - start, data: walk(event.data, '', texts === 'drop' && !isAuthored) } as E;
  });
}

/** Everybody who ever sat down, in order of appearance; of one name within another the longer comes first. */
function peopleIn(events: readonly (ToldEvent | LogEvent)[]): string[] {
  const names = new Set<string>();
  for (const event of events) {
    if (event.type === 'seatTaken' || event.type === 'controllerSeated') names.add(event.data.holder.trim());
    if (event.type === 'controllerAppointed') names.add(event.data.name.trim());
  }
  names.delete('');
  return [...names].sort((a, b) => b.length - a.length);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
