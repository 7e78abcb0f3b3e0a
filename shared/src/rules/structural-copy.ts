import type { Session } from '../model/session.ts';

const shared = <T>(value: T): T => value;
const shallow = <T extends object>(item: T): T => ({ ...item });

/**
 * How deep the evolvers change each part of a session in place; below that, a copy may share. A new part
 * of the session does not compile until it is said here, and a test folds onto copies of frozen sessions.
 */
const COPIES: { [K in keyof Required<Session>]: (part: NonNullable<Session[K]>) => NonNullable<Session[K]> } = {
  exercise: shared,
  control: shared,
  briefs: shallow,
  stage: shared,
  clock: shallow,
  phase: shallow,
  turnsBegan: shallow,
  seats: (seats) => each(seats, shallow),
  table: shared,
  controllers: (controllers) => each(controllers, shallow),
  claims: shallow,
  handovers: shallow,
  halt: shared,
  haltCalls: shared,
  observations: shallow,
  bookmarks: shallow,
  notes: shallow,
  revealedNotes: shared,
  corrections: shared,
  forked: shared,
  continued: shared,
  declassified: shared,
  guide: shallow,
  channels: (channels) => each(channels, (channel) => ({ ...channel, messages: [...channel.messages] })),
  outbox: shallow,
  wordings: shallow,
  credences: (credences) => each(credences, shallow),
  channelDraws: shallow,
  wire: shallow,
  rfis: (rfis) => each(rfis, shallow),
  rfiReplies: shallow,
  receipts: (receipts) => each(receipts, shallow),
  msel: (msel) => each(msel, shallow),
  proposals: (proposals) => each(proposals, shallow),
  drafts: (drafts) => each(drafts, shallow),
  annexes: (annexes) => each(annexes, shallow),
  parted: shared,
  amendments: (amendments) => each(amendments, shallow),
  signings: (signings) => each(signings, shallow),
  explanations: (explanations) => each(explanations, shallow),
  procedure: shallow,
  votes: (votes) => each(votes, shallow),
  ballots: (ballots) => each(ballots, shallow),
  lots: shallow,
  sealed: (sealed) => each(sealed, shallow),
  orderDrafts: (drafts) => each(drafts, shallow),
  revealed: shallow,
  revealedAt: shallow,
  awaited: shallow,
  adjudications: shallow,
  hearings: shallow,
  pleas: (pleas) => each(pleas, shallow),
  context: shared,
  reasons: shallow,
  turnsWithout: shared,
  mechanisms: shallow,
  prices: (prices) => each(prices, shallow),
  builds: shallow,
  crises: shallow,
  crisisBooks: shallow,
  rankings: shallow,
  agendaResult: shared,
  world: (world) => each(world, (one) => ({ ...one, history: [...one.history] })),
  heardBy: shallow,
};

/** A copy that can be folded onto without touching the original; what no event changes in place is shared. */
export function structuralCopy(session: Session): Session {
  const copied: Record<string, unknown> = {};
  for (const [part, value] of Object.entries(session)) {
    // The table pairs each part with its own copier, which a loop over names cannot keep.
    const copy = COPIES[part as keyof Session] as ((value: unknown) => unknown) | undefined;
    copied[part] = copy ? copy(value) : value;
  }
  return copied as unknown as Session;
}

function each<T>(record: Record<string, T>, copy: (item: T) => T): Record<string, T> {
  const copied: Record<string, T> = {};
  for (const id of Object.keys(record)) copied[id] = copy(record[id]!);
  return copied;
}
