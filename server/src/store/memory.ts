import type { LogEvent } from '@demarche/shared';
import type { AppendResult, Batch, EventStore, GivenCommand, SessionRecord, SessionRow, Standing } from './port.ts';

interface Kept {
  record: SessionRecord;
  standing: Standing;
  /** As text, so that a reader gets its own copy, as from a disk. */
  log: string[];
  lastEventAt: number;
  commands: GivenCommand[];
}

const LOBBY: Standing = { stage: 'lobby', paused: false };

/** Logs that live as long as the process: for tests and for trying things out. */
export function memoryStore(): EventStore {
  const sessions = new Map<string, Kept>();
  let pulse: number | undefined;

  function add(kept: Kept, events: readonly LogEvent[], texts: readonly string[]): void {
    for (const text of texts) kept.log.push(text);
    kept.lastEventAt = events.at(-1)?.at ?? kept.lastEventAt;
  }

  function append({ session, position, events, commands, standing }: Batch, texts: readonly string[]): AppendResult {
    const kept = sessions.get(session);
    if (kept?.log.length !== position) return 'conflict';
    add(kept, events, texts);
    kept.commands.push(...commands);
    if (standing) kept.standing = standing;
    return 'stored';
  }

  return {
    async open(record, events, standing = LOBBY) {
      const taken = [...sessions.values()].some((one) => one.record.id === record.id || one.record.code === record.code);
      if (taken) throw new Error('a session of this id or code exists');
      const kept: Kept = { record, standing, log: [], lastEventAt: record.openedAt, commands: [] };
      // Written first: what cannot be written must not leave half a session behind.
      add(kept, events, events.map(write));
      sessions.set(record.id, kept);
    },
    async sessions() {
      const row = ({ record, standing, log, lastEventAt }: Kept): SessionRow => ({
        ...record,
        ...standing,
        events: log.length,
        lastEventAt,
      });
      return [...sessions.values()].map(row).reverse();
    },
    read: async (session, from = 0) => (sessions.get(session)?.log.slice(from) ?? []).map((text) => JSON.parse(text) as LogEvent),
    commands: async (session) => [...(sessions.get(session)?.commands ?? [])],
    async append(batches) {
      // Written first: what cannot be written must not leave half an append behind.
      const texts = batches.map(({ events }) => events.map(write));
      return batches.map((batch, index) => append(batch, texts[index]!));
    },
    async alive(at) {
      pulse = at;
    },
    lastAlive: async () => pulse,
    async close() {},
  };
}

const write = (event: LogEvent): string => JSON.stringify(event);
