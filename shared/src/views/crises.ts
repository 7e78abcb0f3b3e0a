import type { Issue, Ladder, Text } from '../exercise/schema.ts';
import type { CrisisSight } from '../model/crisis.ts';
import type { SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { isControl, viewerOf } from '../rules/audience.ts';
import { partiesSlot, publicSlot } from '../rules/crises.ts';
import { delegationBehind } from './perspective.ts';
import { turnOf } from './turn-of.ts';

/** A crisis as somebody sees it, with the ladder it stands on. */
export interface CrisisSeen extends CrisisSight {
  issueName: Text;
  live: boolean;
  /** From the top of the ladder down. */
  rungs: RungSeen[];
  /** Of the ladder: from this rung on the facilitator confirms each rise, and at this one play stops. */
  confirmFrom: number;
  stopAt: number;
  /** The turn up to which it stood on the former rung. */
  wasUntil?: number;
}

export interface RungSeen {
  n: number;
  label: Text;
  /** Name of the threshold crossed on reaching this rung. */
  threshold?: string;
  stands: 'now' | 'before' | 'no';
}

/**
 * The crises that these eyes know of, those under way first, in the order in which they were told; each once, as the
 * closest circle was told it: the control room before the parties, the parties before everybody.
 */
export function crisesSeen(session: Session, eyes: SeatId): CrisisSeen[] {
  const sights = Object.entries(session.crises ?? {});
  const delegation = delegationBehind(session, eyes);
  const seen = [...new Set(sights.map(([, sight]) => sight.crisis))].flatMap((id) => {
    const mayKnow = ([slot, { crisis, parties }]: [string, CrisisSight]): boolean => {
      if (crisis !== id) return false;
      if (isControl(viewerOf(eyes))) return slot === id;
      return slot === publicSlot(id) || (slot === partiesSlot(id) && parties.some((one) => one === delegation));
    };
    // The parties' slot is told before the public one, yet a crisis that everybody noticed first may lack it.
    const known = sights.filter(mayKnow);
    const closest = known.find(([slot]) => slot !== publicSlot(id)) ?? known[0];
    return closest ? [onLadder(session, closest[1])] : [];
  });
  return [...seen.filter(({ live }) => live), ...seen.filter(({ live }) => !live).reverse()];
}

function onLadder(session: Session, sight: CrisisSight): CrisisSeen {
  const ladder: Ladder | undefined = session.exercise?.ladder;
  const issue: Issue | undefined = session.exercise?.issues?.[sight.issue];
  const { was, rung } = sight;
  const standsAt = (n: number): RungSeen['stands'] => (n === rung ? 'now' : n === was ? 'before' : 'no');
  const rungs = (ladder?.rungs ?? []).map(({ n, label, threshold }) => ({
    n,
    label,
    ...(threshold === undefined ? {} : { threshold }),
    stands: standsAt(n),
  }));
  const moved = sight.history.at(-1)?.[0] ?? sight.played;
  const wasUntil = was === undefined ? undefined : turnOf(session, moved);
  return {
    ...sight,
    issueName: issue?.name ?? '',
    live: sight.ended === undefined,
    rungs: rungs.reverse(),
    confirmFrom: ladder?.confirmFrom ?? Number.POSITIVE_INFINITY,
    stopAt: ladder?.stopAt ?? Number.POSITIVE_INFINITY,
    ...(wasUntil === undefined ? {} : { wasUntil }),
  };
}
