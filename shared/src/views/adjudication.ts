import type { Effect, OrderType } from '../exercise/schema.ts';
import type { Adjudication, Hearing, OutcomeOf, Plea, Throw } from '../model/adjudication.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { WireItem } from '../model/wire.ts';
import { awaitedNow, suggested, typeOf, waitingNow } from '../rules/adjudication.ts';
import type { Upshot } from '../rules/carry-out.ts';
import { isBetween, liveCrises } from '../rules/crises.ts';
import { applyEffects, keysOf } from '../rules/effects.ts';
import { choicesOf, estimatesOf, isAgreed, pointsOf } from '../rules/hearings.ts';
import { chanceOf, medianOf } from '../rules/matrix.ts';

/** How far estimates lie apart, in per cent. */
export interface Spread {
  count: number;
  least: number;
  median: number;
  most: number;
}

/** One order in the queue of the control room. */
export interface AdjudicationSeen {
  one: Adjudication;
  type: OrderType;
  covert: boolean;
  /** What it comes to as its mode of deciding has it; nothing while something has to happen first. */
  suggested: Upshot | undefined;
  /** The chances that estimates give it: those of delegations that are heard, and those of controllers. */
  heard: Spread | undefined;
  controllers: Spread | undefined;
  hearing: Hearing | undefined;
  points: Hearing['points'];
  choices: { yes: number; no: number };
  agreed: boolean;
}

/** The queue of orders that wait for their outcome, in the sequence in which they are carried out. Control only. [ADJ-1] */
export function adjudicationsNow(session: Session): AdjudicationSeen[] {
  return waitingNow(session).flatMap((one) => seen(session, one));
}

/** Orders whose outcomes were published, turn by turn, the latest first. Control only. [ADJ-9] */
export function adjudicationsDone(session: Session): AdjudicationSeen[] {
  return Object.values(session.adjudications ?? {})
    .filter(({ turn }) => session.awaited?.[turn]?.publishedAt !== undefined)
    .toSorted((a, b) => b.turn - a.turn)
    .flatMap((one) => seen(session, one));
}

function seen(session: Session, one: Adjudication): AdjudicationSeen[] {
  const type = typeOf(session, one);
  if (!type) return [];
  const hearing = session.hearings?.[one.id];
  const heard = hearing?.kind === 'estimate' ? estimatesOf(session, one) : [];
  return [
    {
      one,
      type,
      covert: type.visibility === 'covert',
      suggested: suggested(session, one),
      heard: spreadOf(heard),
      controllers: spreadOf(Object.values(one.estimates ?? {})),
      hearing,
      points: pointsOf(session, one.id),
      choices: choicesOf(session, one.id),
      agreed: isAgreed(session, hearing),
    },
  ];
}

function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  return { count: values.length, least: Math.min(...values), median: medianOf(values), most: Math.max(...values) };
}

/** Do orders of the phase under way wait for their outcome, or were they published in it? Everybody may know. [ADJ-1] */
export const outcomesNow = (session: Session): 'waiting' | 'published' | undefined => awaitedNow(session);

/** Does this exercise, or did this play, let what comes of orders be decided? */
export function mayAdjudicate({ exercise, awaited }: Session): boolean {
  if (awaited !== undefined) return true;
  const isOther = (mode: OrderType['adjudication']) => mode !== undefined && mode !== 'rule';
  return (
    exercise?.orders.some(({ adjudication }) => isOther(adjudication)) === true ||
    exercise?.turns.some(({ phases }) =>
      phases.some(({ atEnd, adjudication }) => atEnd.includes('adjudicate') || isOther(adjudication)),
    ) === true
  );
}

/** The chance of success of a matrix argument with this net: 0 … 1. [ADJ-4] */
export const matrixChance = (net: number): number => chanceOf(net);

/** What effects of an order would do now, each variable once with its value before and after. */
export function changesOfOrder(
  session: Session,
  { delegation, order }: Pick<Adjudication, 'delegation' | 'order'>,
  effects: readonly Effect[],
) {
  const parties = order.target === undefined ? { own: delegation } : { own: delegation, target: order.target };
  const changes = new Map<string, { key: string; was: number; value: number }>();
  for (const event of applyEffects(session, effects, { at: 0, played: 0, parties, sources: [] })) {
    if (event.type !== 'worldChanged') continue;
    const { key, was, value } = event.data;
    // What delegations perceive of it, and the bands they see, follow from this.
    if (key.includes('@') || key.startsWith('band.')) continue;
    changes.set(key, { key, was: changes.get(key)?.was ?? was, value });
  }
  return [...changes.values()];
}

/** Effects of an order with names in place of “own”, “target” and “crisis”, one for each that they touch: as a controller reads and changes them. */
export function effectsInNames(
  session: Session,
  { delegation, order }: Pick<Adjudication, 'delegation' | 'order'>,
  effects: readonly Effect[],
): Effect[] {
  const exercise = session.control?.exercise;
  if (!exercise) return [];
  const parties = order.target === undefined ? { own: delegation } : { own: delegation, target: order.target };
  return effects.flatMap((effect): Effect[] => {
    const { var: variable, on, add, track } = effect;
    if (variable === 'mu' || variable === 'attribution') {
      const named = [on].flat();
      return liveCrises(session)
        .filter((one) => named.includes(one.crisis) || (named.includes('crisis') && isBetween(one, parties)))
        .map(({ crisis }) => ({ var: variable, on: crisis, add, track }));
    }
    if (on === 'all') return [effect];
    return keysOf(exercise, effect, parties).map((key) => {
      const of = key.split(':')[1];
      return { var: variable, ...(of === undefined ? {} : { on: of }), add, track };
    });
  });
}

/** An order on which a delegation is heard, with what it said there for the control room alone. */
export interface HearingSeen {
  hearing: Hearing;
  /** The order's points that this delegation can read, its own with them. */
  points: Hearing['points'];
  plea: Plea | undefined;
}

/** Where a delegation is heard, those under way first, then the latest. [ADJ-3] */
export function hearingsOf(session: Session, delegation: DelegationId): HearingSeen[] {
  return Object.values(session.hearings ?? {})
    .filter(({ asked }) => asked.includes(delegation))
    .toSorted((a, b) => Number(a.closed) - Number(b.closed) || b.played - a.played)
    .map((hearing) => {
      const plea = session.pleas?.[hearing.id]?.[delegation];
      return { hearing, points: [...hearing.points, ...(plea?.points ?? [])], plea };
    });
}

/** What a reader was told of an order: the latest words on it, and what the dice have shown. */
export interface OutcomeRead {
  of: OutcomeOf | undefined;
  item: WireItem | undefined;
  thrown: Throw | undefined;
}

/** What the reader of this session was told of one order of a turn, if it was told something. [ADJ-7] */
export function outcomeRead(
  session: Session,
  turn: number,
  delegation: DelegationId,
  order: string,
  target?: DelegationId,
): OutcomeRead | undefined {
  const items = Object.values(session.wire).filter(
    ({ outcome }) => outcome?.turn === turn && outcome.delegation === delegation && outcome.order === order && outcome.target === target,
  );
  if (items.length === 0) return undefined;
  const item = items.findLast(({ text }) => text !== '');
  return { of: item?.outcome, item, thrown: items.find(({ thrown }) => thrown)?.thrown };
}
