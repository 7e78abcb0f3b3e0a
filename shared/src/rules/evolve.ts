import { accessionEvolvers } from '../events/accession.ts';
import { adjudicationEvolvers } from '../events/adjudication.ts';
import { agendaEvolvers } from '../events/agenda.ts';
import { amendmentEvolvers } from '../events/amendments.ts';
import { annexEvolvers } from '../events/annexes.ts';
import { bookmarkEvolvers } from '../events/bookmarks.ts';
import { channelEvolvers } from '../events/channels.ts';
import { clockEvolvers } from '../events/clock.ts';
import { controllerEvolvers } from '../events/controllers.ts';
import { correctionEvolvers } from '../events/corrections.ts';
import { crisisEvolvers } from '../events/crises.ts';
import { debriefEvolvers } from '../events/debrief.ts';
import { draftEvolvers } from '../events/drafts.ts';
import type { EventMap, Evolvers, LogEvent, ToldEvent } from '../events/event.ts';
import { injectEvolvers } from '../events/injects.ts';
import { mechanismEvolvers } from '../events/mechanisms.ts';
import { membershipEvolvers } from '../events/membership.ts';
import { observationEvolvers } from '../events/observations.ts';
import { openingEvolvers } from '../events/opening.ts';
import { orderEvolvers } from '../events/orders.ts';
import { procedureEvolvers } from '../events/procedure.ts';
import { proposalEvolvers } from '../events/proposals.ts';
import { rfiEvolvers } from '../events/rfi.ts';
import { seatEvolvers } from '../events/seats.ts';
import { signingEvolvers } from '../events/signing.ts';
import { voteEvolvers } from '../events/votes.ts';
import { wireEvolvers } from '../events/wire.ts';
import { worldEvolvers } from '../events/world.ts';
import type { Audience } from '../model/audience.ts';
import { emptySession, type Session } from '../model/session.ts';

/** The register of evolvers; an event type without one does not compile. */
export const evolvers: Evolvers<EventMap> = {
  ...openingEvolvers,
  ...seatEvolvers,
  ...membershipEvolvers,
  ...controllerEvolvers,
  ...observationEvolvers,
  ...bookmarkEvolvers,
  ...clockEvolvers,
  ...channelEvolvers,
  ...wireEvolvers,
  ...rfiEvolvers,
  ...injectEvolvers,
  ...draftEvolvers,
  ...proposalEvolvers,
  ...procedureEvolvers,
  ...annexEvolvers,
  ...voteEvolvers,
  ...amendmentEvolvers,
  ...signingEvolvers,
  ...orderEvolvers,
  ...adjudicationEvolvers,
  ...agendaEvolvers,
  ...mechanismEvolvers,
  ...accessionEvolvers,
  ...crisisEvolvers,
  ...correctionEvolvers,
  ...debriefEvolvers,
  ...worldEvolvers,
};

/**
 * Applies one event to a session, changing it in place. Call it on a private object, or inside one
 * immer `produce` for a whole batch where the earlier version must survive.
 * Total: unknown event types and references to unknown items change nothing, and an event that cannot be
 * understood (a log may come from anywhere) does not stop those after it.
 */
export function evolve(session: Session, event: ToldEvent | LogEvent): void {
  if (!Object.hasOwn(evolvers, event.type)) return;
  // One cast: the register pairs each type with its own data, which TypeScript cannot follow through a union.
  const apply = evolvers[event.type] as (session: Session, data: unknown, event: { at: number; to?: Audience }) => void;
  try {
    apply(session, event.data, event);
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
  }
}

/** Folds events from the beginning, or onto a session the caller gives away. */
export function fold(events: Iterable<ToldEvent | LogEvent>, onto: Session = emptySession()): Session {
  for (const event of events) evolve(onto, event);
  return onto;
}
