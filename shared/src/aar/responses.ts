import type { Text } from '../exercise/schema.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { medianOf } from '../rules/matrix.ts';

/** What followed an inject at one of those who read it. Exercise times in ms; absent: it did not happen. */
export interface Response {
  delegation: DelegationId;
  /** The item on its wire. */
  wire: string;
  told: number;
  /** Acknowledged, or a call answered. */
  read?: number;
  /** First message to others, statement, text or amendment after it was told. */
  spoke?: number;
  /** First orders it sealed after it was told. */
  ordered?: number;
  /** From being told to the first of these deeds, ms. */
  took?: number;
}

/** An inject and what came of it. */
export interface ResponseChain {
  inject: string;
  title: Text;
  deliveredAt: number;
  responses: Response[];
  expected?: 'met' | 'missed' | 'open';
}

/**
 * For every delivered inject: told → read → spoke → ordered, for each delegation that read it. What follows an inject
 * need not follow from it; the chain says when, not why. With the control room's eyes; others have no list of injects.
 */
export function responseChains(session: Session): ResponseChain[] {
  const deeds = deedsOf(session);
  return Object.values(session.msel)
    .filter(({ deliveredAt }) => deliveredAt !== undefined)
    .map(({ inject, deliveredAt, deliveries, expected, expectedBy }): ResponseChain => {
      const responses = deliveries.flatMap(({ wire, to, played }) =>
        readersOf(session, to).map((code) => responseOf(session, deeds, code, wire, played)),
      );
      const outcome = expected ?? (expectedBy === undefined ? undefined : 'open');
      return { inject: inject.id, title: inject.title, deliveredAt: deliveredAt!, responses, ...(outcome ? { expected: outcome } : {}) };
    })
    .sort((a, b) => a.deliveredAt - b.deliveredAt);
}

interface Deeds {
  spoke: Record<DelegationId, number[]>;
  ordered: Record<DelegationId, number[]>;
}

/** When each delegation said something to others, and when it sealed orders: ascending exercise times. */
function deedsOf(session: Session): Deeds {
  const spoke: Deeds['spoke'] = {};
  const ordered: Deeds['ordered'] = {};
  const note = (list: Record<DelegationId, number[]>, code: DelegationId | undefined, played: number) => {
    if (code === undefined) return;
    list[code] ??= [];
    list[code].push(played);
  };
  for (const { kind, messages } of Object.values(session.channels)) {
    if (kind === 'delegation') continue;
    for (const { by, played } of messages) note(spoke, delegationOf(by), played);
  }
  for (const item of Object.values(session.wire)) if (item.kind === 'statement') note(spoke, item.by, item.played);
  for (const { sponsor, played } of Object.values(session.proposals)) note(spoke, sponsor, played);
  for (const { delegation, played } of Object.values(session.amendments ?? {})) note(spoke, delegation, played);
  for (const [turn, orders] of Object.entries(session.sealed)) {
    for (const { delegation, at } of Object.values(orders)) note(ordered, delegation, playedAt(session, turn, at));
  }
  for (const list of [...Object.values(spoke), ...Object.values(ordered)]) list.sort((a, b) => a - b);
  return { spoke, ordered };
}

/**
 * Orders keep the server's time of sealing. Exercise time runs with it but for pauses, so within its turn the sealing
 * lies between the turn's beginning and its reveal; the nearest of these bounds holds where a pause lies between.
 */
function playedAt(session: Session, turn: string, at: number): number {
  const began = session.turnsBegan?.[turn] ?? 0;
  const revealed = session.revealedAt?.[turn] ?? session.clock.elapsed;
  const guess = session.clock.elapsed - (session.clock.anchorAt - at);
  return Math.min(Math.max(guess, began), revealed);
}

function responseOf(session: Session, { spoke, ordered }: Deeds, delegation: DelegationId, wire: string, told: number): Response {
  const after = (times: readonly number[] = []) => times.find((time) => time >= told);
  const read = session.receipts[wire]?.[delegation]?.played;
  const [said, sealed] = [after(spoke[delegation]), after(ordered[delegation])];
  const first = Math.min(...[read, said, sealed].filter((one) => one !== undefined));
  return {
    delegation,
    wire,
    told,
    ...(read === undefined ? {} : { read }),
    ...(said === undefined ? {} : { spoke: said }),
    ...(sealed === undefined ? {} : { ordered: sealed }),
    ...(Number.isFinite(first) ? { took: first - told } : {}),
  };
}

function readersOf(session: Session, to: readonly string[]): DelegationId[] {
  const all = (session.exercise?.delegations ?? []).map(({ id }) => id);
  return to.includes('public') || to.includes('all') ? all : all.filter((code) => to.includes(code));
}

/** The middle of some numbers; of an even number of them the mean of the two in the middle. Nothing for none. */
export const median = (numbers: readonly number[]): number | undefined => (numbers.length === 0 ? undefined : medianOf(numbers));
