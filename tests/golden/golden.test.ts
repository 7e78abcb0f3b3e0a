import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { canonical, fold, readLog, type Session } from '@demarche/shared';
import { timelineOf } from '@demarche/shared/replay/timeline';
import { describe, expect, it } from 'vitest';

/**
 * Logs of releases, and the state each must replay to, on any machine, for ever. When a release changes
 * what is written, add a log and its state beside these:
 *   npm run -s demarche -- play tests/support/three-islands --seed golden --out tests/golden/three-islands.v3.jsonl
 * Never make one of these anew: a log that no longer replays to its state is a session somebody lost.
 */
const STATES: Record<string, string> = {
  'first-session.v1.jsonl': 'dcbe5efb5441e9452b465d0a2ce0af1a938c461beb504b3ec56f9f826fe3deae',
  // With mechanisms, crises, a ranking and a world that moves.
  'three-islands.v2.jsonl': 'd07ce094aa0c4b011cea452af9f01708acb5d801279da36312450c886b8a046b',
};

const stateOf = (session: Session) => createHash('sha256').update(canonical(session)).digest('hex');
const logs = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'));

describe('the golden logs', () => {
  it('all have a state to replay to', () => expect(logs).toEqual(Object.keys(STATES)));

  it.each(Object.entries(STATES))('%s replays to the state of its day', (name, state) => {
    const read = readLog(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
    if (!read.ok) throw new Error(`${name}:${read.line} ${read.expected}`);
    expect(stateOf(fold(read.events))).toBe(state);
    const timeline = timelineOf(read.events);
    expect(stateOf(timeline.stateAt(timeline.length))).toBe(state);
  });
});
