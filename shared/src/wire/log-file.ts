import type { LogEvent, ToldEvent } from '../events/event.ts';
import { isSeal } from './log-chain.ts';

/**
 * A log as a file: JSON lines, one event a line, oldest first. A whole log begins with `sessionOpened`
 * and carries address lists; a redacted one begins with `scenarioTold` and carries none. Files for keeping are chained
 * (`log-chain.ts`); reading takes both and leaves the chain out, so that a file replays to the state of the session.
 */

export function writeLog(events: Iterable<ToldEvent | LogEvent>): string {
  let text = '';
  for (const event of events) text += `${JSON.stringify(event)}\n`;
  return text;
}

export type ReadLog = { ok: true; events: (ToldEvent | LogEvent)[]; whole: boolean } | { ok: false; line: number; expected: string };

/** Reads a log file; the first line that is not an event is reported with its number, counted from 1. */
export function readLog(text: string): ReadLog {
  const events: (ToldEvent | LogEvent)[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const event = parse(line);
    if (!event) return { ok: false, line: index + 1, expected: 'expected one event as JSON with type, at and data' };
    if (isSeal(event)) continue;
    // Without an address list nobody could say who may read it.
    if (events[0]?.type === 'sessionOpened' && !('to' in event && isAudience(event.to))) {
      return { ok: false, line: index + 1, expected: 'expected an address list "to", as every event of a whole log has one' };
    }
    events.push(event);
  }
  const first = events[0];
  if (!first) return { ok: false, line: 1, expected: 'expected a log of a session; this file has no events' };
  if (first.type !== 'sessionOpened' && first.type !== 'scenarioTold') {
    return { ok: false, line: 1, expected: 'expected a log to begin with its exercise (sessionOpened or scenarioTold)' };
  }
  return { ok: true, events, whole: first.type === 'sessionOpened' };
}

function parse(line: string): ToldEvent | LogEvent | undefined {
  try {
    const event: unknown = JSON.parse(line);
    if (typeof event !== 'object' || event === null) return undefined;
    const { chain: _chain, ...told } = event as Partial<ToldEvent> & { chain?: unknown };
    const { type, at, data } = told;
    // Unknown types pass: evolvers ignore them. The shape of the envelope is what a fold relies on.
    return typeof type === 'string' && typeof at === 'number' && typeof data === 'object' && data !== null
      ? (told as ToldEvent)
      : undefined;
  } catch {
    return undefined;
  }
}

const isAudience = (to: unknown): boolean => Array.isArray(to) && to.every((label) => typeof label === 'string');
