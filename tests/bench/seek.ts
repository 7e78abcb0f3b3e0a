/**
 * Measures replay on a long generated log and prints it; asserts nothing about time.
 *   node tests/bench/seek.ts [events]
 */
import { emptySession, evolve, fold, type LogEvent } from '@demarche/shared';
import { timelineOf } from '@demarche/shared/replay/timeline';
import { u } from '@demarche/shared/world/chance';
import { play } from '../laws/support/sessions.ts';

const wanted = Number(process.argv[2] ?? 10_000);
const SEEKS = 2_000;

/** A generated session's log, drawn out: its told events again and again under ids of their own. */
function longLog(events: number): LogEvent[] {
  const { log } = play(7, 90);
  const long = [...log];
  for (let round = 1; long.length < events; round += 1) {
    // Mostly talk, as at a real table: now and then an item on the wire and a change in the world.
    const again = log.filter(
      (event) => event.type === 'messagePosted' || (round % 10 === 0 && (event.type === 'wireTold' || event.type === 'worldChanged')),
    );
    for (const event of again)
      long.push({ ...event, data: 'id' in event.data ? { ...event.data, id: `${event.data.id}-${round}` } : event.data } as LogEvent);
  }
  return long.slice(0, events);
}

function timed<T>(name: string, work: () => T): T {
  const from = performance.now();
  const done = work();
  console.log(`${name.padEnd(34)}${(performance.now() - from).toFixed(1)} ms`);
  return done;
}

const log = longLog(wanted);
const text = JSON.stringify(log);
console.log(`${log.length} events, ${(text.length / 1e6).toFixed(1)} MB`);
fold(log);
timed('fold', () => fold(log));
timed('parse and fold', () => fold(JSON.parse(text) as LogEvent[]));
timed('fold and fold again onto nothing', () => {
  const session = emptySession();
  for (const event of log) evolve(session, event);
});
const timeline = timed('lay out the timeline', () => timelineOf(log));
const taken = Array.from({ length: SEEKS }, (_, n) => {
  const position = Math.floor(u('seek', 'position', n) * (log.length + 1));
  const from = performance.now();
  timeline.stateAt(position);
  return performance.now() - from;
}).sort((a, b) => a - b);
for (const share of [0.5, 0.99, 1])
  console.log(`${`seek p${share * 100}`.padEnd(34)}${taken[Math.min(SEEKS - 1, Math.floor(share * SEEKS))]!.toFixed(2)} ms`);
