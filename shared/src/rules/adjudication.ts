import type { LogEvent } from '../events/event.ts';
import type { OrderType } from '../exercise/schema.ts';
import type { Adjudication, Outcome, ToldOf } from '../model/adjudication.ts';
import { CLOCK } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { WireItem } from '../model/wire.ts';
import type { Sources } from './book.ts';
import { byRule, type CarriedOrder, carryOut, orderCause, proposedFor, type Upshot } from './carry-out.ts';
import { chained } from './chained.ts';
import { type Given, TO_ALL, TO_CONTROL, told } from './decision.ts';
import { audienceOf } from './delivery.ts';
import { applyEffects } from './effects.ts';
import { isAgreed } from './hearings.ts';
import { secretId } from './leaks.ts';
import { succeeds } from './matrix.ts';
import { phaseNow, played } from './time.ts';

/** How long a title may be that is taken from a text, in characters. */
const TITLE = 60;

/** How an order of this type is decided at the end of the phase under way. [ADJ-1] */
const modeOf = (session: Session, { adjudication }: OrderType) => adjudication ?? phaseNow(session)?.adjudication ?? 'rule';

/**
 * Do these orders wait for their outcome? Those of a turn are carried out together, so where one is not decided by the
 * rule all wait; and where the phase says so they wait in any case, or a pause would tell of a covert one. [ADJ-1]
 */
export function isAwaited(session: Session, carried: readonly CarriedOrder[]): boolean {
  return phaseNow(session)?.atEnd.includes('adjudicate') === true || carried.some(({ type }) => modeOf(session, type) !== 'rule');
}

/** Orders wait, in the sequence in which they will be carried out, each with what the rule would make of it. [ADJ-1] */
export function openAdjudications(session: Session, resolved: readonly CarriedOrder[], given: Given): LogEvent[] {
  const { turn, index } = session.phase!;
  const isAsked = phaseNow(session)?.atEnd.includes('adjudicate') === true;
  const now = played(session.clock, given.at);
  const adjudications = resolved.map((one, n): Adjudication => {
    const { delegation, order, type } = one;
    const mode = modeOf(session, type);
    const proposed = proposedFor(session, one, resolved);
    const waiting = { id: secretId(session, `adjudication|${turn}|${n}`), turn, delegation, order, mode, proposed };
    // What only waits for the others is decided already, and can be decided otherwise until then.
    const settled = { ...byRule(proposed), effects: [...byRule(proposed).effects], mode, told: [], by: CLOCK, played: now };
    return isAsked || mode !== 'rule' ? waiting : { ...waiting, outcome: settled };
  });
  return [
    told(given.at, TO_ALL, 'outcomesAwaited', { turn, index, played: now }),
    told(given.at, TO_CONTROL, 'adjudicationsOpened', { adjudications }),
  ];
}

/** Does the phase under way wait for outcomes, have they been published in it, or was there nothing to decide? */
export function awaitedNow({ awaited, phase }: Session): 'waiting' | 'published' | undefined {
  const one = awaited?.[phase?.turn ?? -1];
  if (!one || one.index !== phase?.index) return undefined;
  return one.publishedAt === undefined ? 'waiting' : 'published';
}

/** What waits for its outcome, in the sequence of carrying out. */
export function waitingNow(session: Session): Adjudication[] {
  if (awaitedNow(session) !== 'waiting') return [];
  return Object.values(session.adjudications ?? {}).filter(({ turn }) => turn === session.phase?.turn);
}

/**
 * What an order comes to as far as it is decided by its mode: the rule's proposal; nothing of it where the dice or the
 * vote went against it; nothing yet where something has to happen first. [ADJ-2] [ADJ-3]
 */
export function suggested(session: Session, { id, mode, proposed, thrown }: Adjudication): Upshot | undefined {
  if (mode === 'rule') return byRule(proposed);
  if (mode === 'free') return undefined;
  if (mode === 'consensual') return isAgreed(session, session.hearings?.[id]) ? byRule(proposed) : undefined;
  if (!thrown || (thrown.kind === 'matrix') !== (mode === 'matrix')) return undefined;
  return succeeds(thrown.verdict) ? byRule(proposed) : { effects: [], succeeds: false };
}

/** All outcomes of the turn, told and carried out together in the sequence of stances. [ADJ-8] */
export function publishOutcomes(session: Session, given: Given): LogEvent[] {
  const { turn } = session.phase!;
  const rules = waitingNow(session).map(
    ({ id }) =>
      (now: Session) =>
        publishOne(now, id, given),
  );
  return chained(session, [
    ...rules,
    (now) => [told(given.at, TO_ALL, 'outcomesPublished', { turn, played: played(now.clock, given.at) })],
  ]);
}

function publishOne(session: Session, id: string, given: Given): LogEvent[] {
  const one = session.adjudications![id]!;
  const type = typeOf(session, one);
  // What a delegation has sealed is not carried out once it has left. [MEM-3]
  const isHere = session.exercise?.delegations.some(({ id }) => id === one.delegation) === true;
  if (!type || !one.outcome || !isHere) return [];
  const { events, sources } = tellOutcome(session, one, one.outcome, 0, given);
  const { delegation, order, outcome } = one;
  return [...events, ...carryOut(session, { delegation, order, type }, outcome, given, sources.length > 0 ? sources : undefined)];
}

/** A published outcome is set right: told and done as a new fact; what was told and done before stays. [ADJ-9] */
export function overrideOutcome(session: Session, one: Adjudication, outcome: Outcome, given: Given): LogEvent[] {
  const place = 1 + (one.overridden?.length ?? 0);
  const { events, sources } = tellOutcome(session, one, outcome, place, given);
  const isCovert = typeOf(session, one)?.visibility === 'covert';
  const cause = { ...orderCause(session, one.delegation, one.order, isCovert, given), ...(sources.length > 0 ? { sources } : {}) };
  return [
    told(given.at, TO_CONTROL, 'outcomeOverridden', { adjudication: one.id, outcome }),
    ...events,
    ...chained(session, [(now) => applyEffects(now, outcome.effects, cause)]),
  ];
}

/** Each list of recipients reads its own words in a slot of its own, and nothing says that there are others. [ADJ-7] */
function tellOutcome(session: Session, one: Adjudication, outcome: Outcome, place: number, given: Given) {
  const events: LogEvent[] = [];
  const sources: { wire: string; to: Sources[number]['to'] }[] = [];
  for (const [n, { to: list, text }] of outcome.told.entries()) {
    const to = audienceOf(session, list);
    const item = outcomeItem(session, one, { list, text }, `${place}|${n}`, given);
    const of = outcomeOf(session, one);
    const told_ = of && { ...of, mode: outcome.mode, ...(place > 0 ? { again: true as const } : {}) };
    events.push(told(given.at, to, 'wireTold', told_ ? { ...item, outcome: told_ } : item));
    sources.push({ wire: item.id, to });
  }
  return { events, sources };
}

/** What the dice have shown, for everybody. */
export function tellThrow(session: Session, one: Adjudication, thrown: NonNullable<Adjudication['thrown']>, given: Given): LogEvent {
  const item = outcomeItem(session, one, { list: ['public'], text: '' }, 'dice', given);
  return told(given.at, TO_ALL, 'wireTold', { ...item, outcome: outcomeOf(session, one)!, thrown });
}

/** The order of an outcome, where everybody knows of it. */
function outcomeOf(session: Session, one: Adjudication): WireItem['outcome'] {
  if (typeOf(session, one)?.visibility === 'covert') return undefined;
  const { turn, delegation, order } = one;
  return { turn, delegation, order: order.order, ...(order.target === undefined ? {} : { target: order.target }) };
}

function outcomeItem(
  session: Session,
  one: Adjudication,
  { list, text }: { list: ToldOf['to']; text: string },
  place: string,
  { at }: Given,
): Omit<WireItem, 'at'> {
  const type = typeOf(session, one);
  return {
    id: secretId(session, `outcome|${one.id}|${place}`),
    kind: 'outcome',
    media: 'brief',
    reach: list.includes('public') ? 'public' : 'restricted',
    // A covert order is not named to anybody: its outcome is news like any other.
    title: type && type.visibility !== 'covert' ? type.name : (text.split('\n')[0] ?? '').slice(0, TITLE),
    text,
    played: played(session.clock, at),
  };
}

export const typeOf = ({ control }: Session, { order }: Pick<Adjudication, 'order'>): OrderType | undefined =>
  control?.exercise.orders.find(({ id }) => id === order.order);
