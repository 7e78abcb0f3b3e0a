import type { Rfi } from '../model/rfi.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { WireItem } from '../model/wire.ts';
import { isPresent } from '../rules/membership.ts';
import { isHeldBack, responseTime } from '../rules/rfi.ts';

/** What a delegation has asked, each question with those that follow it, oldest first; what was asked last comes first. */
export function questionsOf({ rfis = {} }: Pick<Session, 'rfis'>, delegation: DelegationId): Rfi[][] {
  const chains = new Map<string, Rfi[]>();
  for (const one of Object.values(rfis)) {
    if (one.delegation !== delegation) continue;
    const known = chains.get(one.follows ?? '') ?? [];
    known.push(one);
    chains.set(one.id, known);
  }
  return [...new Set(chains.values())].toSorted((a, b) => b.at(-1)!.played - a.at(-1)!.played || b.at(-1)!.at - a.at(-1)!.at);
}

/** Answers that were released to others as well, the latest first. */
export function answersReleased({ wire }: Pick<Session, 'wire'>): WireItem[] {
  return Object.values(wire)
    .filter(({ rfi }) => rfi !== undefined)
    .reverse();
}

/** The control room's queue: what waits, the oldest first; answers that are held back; and what is settled, the latest first. */
export function rfiDesk(session: Session): { waiting: Rfi[]; heldBack: Rfi[]; settled: Rfi[] } {
  const all = Object.values(session.rfis ?? {});
  return {
    waiting: rfisWaiting(session),
    heldBack: all.filter((one) => isHeldBack(session, one)),
    settled: all.filter(({ stage }) => stage !== 'open').toSorted((a, b) => (b.settledAt ?? 0) - (a.settledAt ?? 0)),
  };
}

/** Open questions without an answer, the oldest first; whoever has left the table waits for none. */
export function rfisWaiting(session: Session, delegation?: DelegationId): Rfi[] {
  return Object.values(session.rfis ?? {}).filter(
    (one) =>
      one.stage === 'open' &&
      !isHeldBack(session, one) &&
      isPresent(session, one.delegation) &&
      (delegation === undefined || one.delegation === delegation),
  );
}

/** How long answers took, in ms of play: the middle one of all that were given; nothing before the first. */
export function usualResponse({ rfis = {} }: Pick<Session, 'rfis'>): number | undefined {
  const times = Object.values(rfis)
    .flatMap((one) => responseTime(one) ?? [])
    .toSorted((a, b) => a - b);
  const middle = Math.floor(times.length / 2);
  if (times.length === 0) return undefined;
  return times.length % 2 === 1 ? times[middle] : (times[middle - 1]! + times[middle]!) / 2;
}
