import type { Session } from '../model/session.ts';

/**
 * A copy that can be folded onto without touching the original: it copies just as deep as the evolvers
 * change things in place, and shares the rest.
 */
export function structuralCopy(session: Session): Session {
  return {
    ...session,
    briefs: { ...session.briefs },
    clock: { ...session.clock },
    ...(session.phase ? { phase: { ...session.phase } } : {}),
    seats: each(session.seats, shallow),
    channels: each(session.channels, (channel) => ({ ...channel, messages: [...channel.messages] })),
    wire: { ...session.wire },
    receipts: each(session.receipts, shallow),
    msel: each(session.msel, shallow),
    proposals: each(session.proposals, shallow),
    votes: each(session.votes, shallow),
    ballots: each(session.ballots, shallow),
    sealed: each(session.sealed, shallow),
    revealed: { ...session.revealed },
    world: each(session.world, (one) => ({ ...one, history: [...one.history] })),
    heardBy: { ...session.heardBy },
  };
}

const shallow = <T extends object>(item: T): T => ({ ...item });

function each<T>(record: Record<string, T>, copy: (item: T) => T): Record<string, T> {
  const copied: Record<string, T> = {};
  for (const id of Object.keys(record)) copied[id] = copy(record[id]!);
  return copied;
}
