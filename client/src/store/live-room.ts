import {
  type Answer,
  type Credentials,
  type DebriefHead,
  type Dismissal,
  decide,
  type Envelope,
  emptySession,
  fold,
  type LogEvent,
  PROTOCOL,
  type SeatId,
  type Session,
  type ToldEvent,
} from '@demarche/shared';
import { produce, setAutoFreeze } from 'immer';
import { createStore, type StoreApi } from 'zustand';
import { connect, type Line } from '../connection/line.ts';
import { readRemembered, writeRemembered } from '../ui/remembered.ts';
import type { Give } from './table.ts';

// Freezing a session that only grows would visit all of it again and again.
setAutoFreeze(false);

type LineState = 'connecting' | 'live' | 'offline' | 'dismissed';

/** A command on its way, and what this browser remembers for it until it is accepted. */
interface Pending extends Envelope {
  /** Where the draft it was written in is remembered. */
  clears?: string | undefined;
}

export interface LiveRoom {
  session: Session;
  seat: SeatId | undefined;
  /** This seat's own stream as told, from its first event. */
  log: (ToldEvent | LogEvent)[];
  /** True once everything told before has arrived: until then nothing is drawn. */
  ready: boolean;
  line: LineState;
  /** Server time at which the line went down. */
  offlineSince: number | undefined;
  dismissal: Dismissal | undefined;
  online: SeatId[];
  /** Commands sent and not yet answered, oldest first. */
  pending: Pending[];
  /** Counts changes at the door (links, requests): ask again over HTTP when it changes. */
  doorChanges: number;
  /** Where a debrief is led to, in the replay of this session; absent while nobody leads. */
  led: DebriefHead | undefined;
}

export interface Room {
  id: string;
  store: StoreApi<LiveRoom>;
  give: Give;
  /** Server time in ms. */
  now(): number;
  /** Leads the debrief to a moment, or leads no longer. */
  lead(head: DebriefHead | null): void;
  leave(): void;
}

/**
 * Sits down at a session: connects, folds what is told, keeps unanswered commands until they are answered. In a `debrief`
 * it hears as well where the one who leads stands in the replay.
 */
export function joinRoom(id: string, ticket: string, as: 'play' | 'debrief' = 'play'): Room {
  const outbox = `outbox.${id}.${ticket.slice(0, 8)}`;
  const store = createStore<LiveRoom>(() => ({
    session: emptySession(),
    seat: undefined,
    log: [],
    ready: false,
    line: 'connecting',
    offlineSince: undefined,
    dismissal: undefined,
    online: [],
    pending: readOutbox(outbox),
    doorChanges: 0,
    led: undefined,
  }));
  const waiting = new Map<string, (answer: Answer) => void>();
  const credentials = (): Credentials => ({ protocol: PROTOCOL, session: id, ticket, have: store.getState().log.length });

  const keep = (pending: Pending[]) => {
    store.setState({ pending });
    writeRemembered(outbox, pending.length > 0 ? pending : undefined);
  };
  const answered = (envelope: Pending, answer: Answer) => {
    // Also after a reload, when nobody waits for the answer any more: what was taken is no draft.
    if (answer.accepted && envelope.clears !== undefined) writeRemembered(envelope.clears, undefined);
    keep(store.getState().pending.filter((one) => one.id !== envelope.id));
    waiting.get(envelope.id)?.(answer);
    waiting.delete(envelope.id);
  };
  const send = (waiting: Pending) => {
    const { clears: _clears, ...envelope } = waiting;
    line.give(envelope, (answer) => answered(waiting, answer));
  };
  let expected = Number.POSITIVE_INFINITY;
  const readyNow = () => {
    if (!store.getState().ready && store.getState().log.length >= expected) store.setState({ ready: true });
  };

  const line: Line = connect(credentials, {
    welcomed({ seat, position }) {
      expected = position;
      // A shorter stream than ours is another server's: begin again rather than mix two.
      if (position < store.getState().log.length) {
        store.setState({ session: emptySession(), log: [], ready: false });
        line.reconnect();
        return;
      }
      store.setState({ seat, line: 'live', offlineSince: undefined });
      readyNow();
      if (as === 'debrief') line.openDebrief();
      for (const envelope of store.getState().pending) send(envelope);
    },
    told(from, events) {
      const { log, session } = store.getState();
      if (from > log.length) return line.reconnect();
      const fresh = events.slice(log.length - from);
      if (fresh.length === 0) return;
      const folded = (draft: Session): void => void fold(fresh, draft);
      // One immer pass for the whole frame; the first fold needs none, nobody has seen a version yet.
      const next = log.length === 0 ? fold(fresh) : produce(session, folded);
      store.setState({ session: next, log: [...log, ...fresh] });
      readyNow();
    },
    lost() {
      if (store.getState().line === 'dismissed') return;
      // Nobody is led by a place that may be long past.
      store.setState({ line: 'offline', led: undefined, offlineSince: store.getState().offlineSince ?? line.now() });
    },
    dismissed: (dismissal) => store.setState({ line: 'dismissed', dismissal }),
    presence: ({ online }) => store.setState({ online }),
    led: (head) => store.setState({ led: head ?? undefined }),
    door: () => store.setState((state) => ({ doorChanges: state.doorChanges + 1 })),
  });

  const give: Give = (name, input, clears) => {
    const { session, seat, pending } = store.getState();
    const envelope: Pending = { id: crypto.randomUUID(), name, input, clears };
    // The control room is told whole events; nobody else gives a command that looks at them.
    const past = () => store.getState().log as LogEvent[];
    const asked = seat ? decide(session, name, input, { seat, at: line.now(), id: envelope.id, past }) : { events: [] };
    if ('refused' in asked) return Promise.resolve({ accepted: false, refusal: asked.refused });
    const answer = new Promise<Answer>((resolve) => waiting.set(envelope.id, resolve));
    keep([...pending, envelope]);
    if (store.getState().line === 'live') send(envelope);
    return answer;
  };

  return { id, store, give, now: line.now, lead: line.lead, leave: line.close };
}

function readOutbox(key: string): Pending[] {
  const kept = readRemembered(key);
  return Array.isArray(kept) ? (kept as Pending[]) : [];
}
