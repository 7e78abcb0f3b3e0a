import type { AdjudicationEvents } from '../events/adjudication.ts';
import type { Text } from '../exercise/schema.ts';
import type { AdjudicationMode, HearingKind, Throw } from '../model/adjudication.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';

/** An order that is decided: whose, which and at whom. */
export interface OfOrder {
  by: DelegationId | undefined;
  order: Text | undefined;
  target: DelegationId | undefined;
}

/** What the events of adjudication say, with names in place of ids. */
export interface ToldOfAdjudication {
  outcomesAwaited: { turn: number };
  outcomesPublished: { turn: number };
  adjudicationsOpened: { count: number };
  adjudicationModeSet: OfOrder & { mode: AdjudicationMode };
  estimateGiven: OfOrder & { from: string; p: number };
  diceThrown: OfOrder & { thrown: Throw };
  outcomeAccepted: OfOrder & { mode: AdjudicationMode; succeeds: boolean; reason: string | undefined };
  outcomeOverridden: OfOrder & { reason: string | undefined };
  hearingOpened: OfOrder & { heard: HearingKind; asked: DelegationId[] };
  argumentMade: OfOrder & { from: DelegationId; side: 'pro' | 'con'; text: string };
  chanceJudged: OfOrder & { from: DelegationId; p: number | undefined; choice: 'yes' | 'no' | undefined };
  outcomeAgreed: OfOrder & { from: DelegationId; agrees: boolean; text: string | undefined };
  hearingClosed: OfOrder;
}

type Describe = { [K in keyof AdjudicationEvents]: (data: AdjudicationEvents[K], session: Session) => ToldOfAdjudication[K] };

export const adjudicationDescribers: Describe = {
  outcomesAwaited: ({ turn }) => ({ turn }),
  outcomesPublished: ({ turn }) => ({ turn }),
  adjudicationsOpened: ({ adjudications }) => ({ count: adjudications.length }),
  adjudicationModeSet: ({ adjudication, mode }, session) => ({ ...waiting(session, adjudication), mode }),
  estimateGiven: ({ adjudication, by, p }, session) => ({ ...waiting(session, adjudication), from: by, p }),
  diceThrown: ({ adjudication, thrown }, session) => ({ ...waiting(session, adjudication), thrown }),
  outcomeAccepted: ({ adjudication, outcome: { mode, succeeds, reason } }, session) => ({
    ...waiting(session, adjudication),
    mode,
    succeeds,
    reason,
  }),
  outcomeOverridden: ({ adjudication, outcome: { reason } }, session) => ({ ...waiting(session, adjudication), reason }),
  hearingOpened: ({ id, kind, asked }, session) => ({ ...heard(session, id), heard: kind, asked }),
  argumentMade: ({ hearing, point: { delegation, side, text } }, session) => ({ ...heard(session, hearing), from: delegation, side, text }),
  chanceJudged: ({ hearing, delegation, p, choice }, session) => ({ ...heard(session, hearing), from: delegation, p, choice }),
  outcomeAgreed: ({ hearing, delegation, agrees, text }, session) => ({ ...heard(session, hearing), from: delegation, agrees, text }),
  hearingClosed: ({ hearing }, session) => heard(session, hearing),
};

function waiting(session: Session, id: string): OfOrder {
  const one = session.adjudications?.[id];
  return { by: one?.delegation, order: nameOf(session, one?.order.order), target: one?.order.target };
}

function heard(session: Session, id: string): OfOrder {
  const one = session.hearings?.[id];
  return { by: one?.delegation, order: nameOf(session, one?.order), target: one?.target };
}

const nameOf = ({ exercise }: Session, order: string | undefined): Text | undefined =>
  exercise?.orders.find(({ id }) => id === order)?.name;
