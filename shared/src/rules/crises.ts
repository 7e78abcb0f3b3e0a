import type { LogEvent } from '../events/event.ts';
import { cardOf } from '../exercise/kernel.ts';
import { inLanguage } from '../exercise/parts.ts';
import type { CrisisCard, Effect, Exercise } from '../exercise/schema.ts';
import type { Audience } from '../model/audience.ts';
import type { CrisisSight, EndOfCrisis } from '../model/crisis.ts';
import type { Session } from '../model/session.ts';
import type { Term } from '../model/world.ts';
import type { Change } from '../world/change.ts';
import { outbreakOf } from '../world/crisis.ts';
import { crisisStep } from '../world/crisis-step.ts';
import { toDelegation } from './audience.ts';
import { type Book, type EffectCause, openBook, type Parties } from './book.ts';
import { chained } from './chained.ts';
import { type Given, TO_ALL, TO_CONTROL, told } from './decision.ts';
import { actorsNow, inForceNow, ladderNow, worldNow } from './kernel.ts';
import type { Ruled } from './ruled.ts';
import { played } from './time.ts';

export const partiesSlot = (crisis: string): string => `${crisis}~parties`;
export const publicSlot = (crisis: string): string => `${crisis}~public`;

/** The exercise's card of a crisis; none for an unknown id. */
export const cardNamed = (session: Session, id: string): CrisisCard | undefined =>
  session.control?.exercise.crises.find((one) => one.id === id);

/** Crises under way, as the control room sees them, in the order of the exercise. */
export function liveCrises(session: Session): CrisisSight[] {
  return (session.control?.exercise.crises ?? []).flatMap(({ id }) => {
    const sight = session.crises?.[id];
    return sight && sight.ended === undefined ? [sight] : [];
  });
}

/** Each breaks out once; one that was annulled has not broken out. [CRI-1] [COR-2] */
export function hasBrokenOut({ crises = {} }: Session, id: string): boolean {
  return Object.hasOwn(crises, id) && crises[id]?.ended !== 'annulled';
}

/** A crisis breaks out: tension rises by its shock, and those who notice its rung learn of it. Each breaks out once. [CRI-1] */
export function startCrisis(session: Session, id: string, given: Given): LogEvent[] {
  const card = cardNamed(session, id);
  if (!card || hasBrokenOut(session, id)) return [];
  if (!areThere(session, card)) return [];
  const now = played(session.clock, given.at);
  const { rung, T, S, changes } = outbreakOf(cardOf(card), worldNow(session), ladderNow(session));
  const { momentum, technology } = card;
  const sight = {
    crisis: id,
    name: card.name,
    issue: card.issue,
    parties: card.parties,
    ...(card.area === undefined ? {} : { area: card.area }),
    rung,
    peak: rung,
    since: now,
    played: now,
  };
  const book = openBook(session, { at: given.at, played: now });
  bookChanges(book, changes, id);
  return [
    told(given.at, TO_CONTROL, 'crisisOpened', { crisis: id, momentum, attribution: technology?.attribution ?? 1, T, S }),
    told(given.at, TO_CONTROL, 'crisisTold', { slot: id, sight }),
    told(given.at, card.parties.map(toDelegation), 'crisisTold', { slot: partiesSlot(id), sight }),
    ...(isNoticedByAll(session, rung) ? [told(given.at, TO_ALL, 'crisisTold', { slot: publicSlot(id), sight })] : []),
    ...book.events(),
  ];
}

/** Live crises take some steps, one after the other, each with the dice of its own stream. [CRI-2] */
export function stepCrises(session: Session, steps: number, given: Given, ruled?: Ruled): LogEvent[] {
  const rules = Array.from({ length: steps }, () => (session.control?.exercise.crises ?? []).map(({ id }) => id))
    .flat()
    .map((id) => (now: Session) => stepOf(now, id, given, ruled));
  return session.crises === undefined ? [] : chained(session, rules);
}

/** The facilitator has said whether a rung is reached; the steps that fell due meanwhile follow. [CRI-4] */
export function settleRung(session: Session, id: string, answered: LogEvent, rung: number | undefined, given: Given): LogEvent[] {
  const owed = session.crisisBooks?.[id]?.owed ?? 0;
  return chained(session, [
    () => [answered],
    (now) => (rung === undefined ? [] : moveCrisis(now, id, rung, given)),
    ...Array.from({ length: owed }, () => (now: Session) => stepOf(now, id, given)),
  ]);
}

/** Between parties of whom one is not at the table nothing breaks out, and nothing moves by itself. [MEM-1] [MEM-3] */
const areThere = (session: Session, { parties }: Pick<CrisisCard, 'parties'>): boolean =>
  parties.every((party) => actorsNow(session).includes(party));

function stepOf(session: Session, id: string, given: Given, ruled?: Ruled): LogEvent[] {
  const card = cardNamed(session, id);
  const sight = session.crises?.[id];
  const book = session.crisisBooks?.[id];
  if (!card || !sight || !book || sight.ended !== undefined || !areThere(session, card)) return [];
  // While it waits for the facilitator's word, steps are owed.
  if (book.awaiting !== undefined) return [told(given.at, TO_CONTROL, 'crisisHeldUp', { crisis: id })];
  const exercise = session.control!.exercise;
  const now = played(session.clock, given.at);
  const world = worldNow(session);
  const k = book.steps.length;
  const pair = card.parties.join('~');
  const kept = world.dyads[pair] ?? world.dyads[[...card.parties].reverse().join('~')];
  const before = { rung: sight.rung, T: kept?.T ?? book.T, S: kept?.S ?? book.S };
  const step = crisisStep({
    card: { ...cardOf(card), momentum: book.momentum },
    world,
    inForce: inForceNow(session),
    ladder: ladderNow(session),
    seed: session.control!.seed,
    k,
    ...before,
  });
  const { confirmFrom, stopAt } = exercise.ladder;
  const corrected = ruled?.step(id, k);
  const awaits = corrected === undefined && step.rung > sight.rung && step.rung >= confirmFrom ? step.rung : undefined;
  const rung = corrected ?? (awaits === undefined ? step.rung : sight.rung);
  const record = {
    k,
    played: now,
    u: step.u,
    up: step.up,
    down: step.down,
    temper: step.temper,
    was: sight.rung,
    rung,
    ...(awaits === undefined ? {} : { awaits }),
    T: step.T,
    S: step.S,
    acts: step.acts.map(({ mechanism, e, fit, cover, chance }) => ({ mechanism, effect: e, fit, cover, chance })),
    inputs: step.why.up.inputs,
  };
  const changes = openBook(session, { at: given.at, played: now });
  bookChanges(changes, step.changes, id);
  return [
    told(given.at, TO_CONTROL, 'crisisStepped', { crisis: id, step: record }),
    ...changes.events(),
    ...(rung === sight.rung ? [] : moveCrisis(session, id, rung, given)),
    ...(awaits === undefined ? [] : [told(given.at, TO_CONTROL, 'crisisAwaits', { crisis: id, rung: awaits })]),
    ...(rung < stopAt && k + 1 >= card.steps && awaits === undefined ? closeCrisis(session, id, 'over', given) : []),
  ];
}

/** A crisis stands on another rung: told to whoever knows of it, and to everybody once it is noticed by all. [CRI-3] */
export function moveCrisis(session: Session, id: string, rung: number, given: Given): LogEvent[] {
  const now = played(session.clock, given.at);
  const sight = session.crises?.[id];
  if (!sight) return [];
  const noticed = isKnown(session, publicSlot(id));
  const { history: _history, was: _was, ...rest } = sight;
  const news = { ...rest, rung, peak: rung, since: now, played: now };
  const events: LogEvent[] = [
    ...slotsOf(session, id).map(({ slot, to }) => told(given.at, to, 'crisisMoved', { slot, rung, played: now })),
    ...(!noticed && isNoticedByAll(session, rung) ? [told(given.at, TO_ALL, 'crisisTold', { slot: publicSlot(id), sight: news })] : []),
  ];
  const { stopAt, rungs } = session.control!.exercise.ladder;
  if (rung < stopAt) return events;
  // The ladder ends here: play stops for the debrief.
  const because = inLanguage(rungs[rung]?.label ?? '', 'en');
  const halted = session.clock.running ? [told(given.at, TO_ALL, 'clockPaused', { elapsed: now, because })] : [];
  return [...events, ...closeCrisis(session, id, 'stopped', given), ...halted];
}

/** The facilitator sets a rung; a crisis that was closed is live again with it. [CRI-5] */
export function setRungTo(session: Session, id: string, rung: number, answered: LogEvent, given: Given): LogEvent[] {
  return chained(session, [
    () => [answered],
    (now) => (now.crises?.[id]?.ended === undefined ? [] : reopenCrisis(now, id, given)),
    (now) => (now.crises?.[id]?.rung === rung ? [] : moveCrisis(now, id, rung, given)),
  ]);
}

export function reopenCrisis(session: Session, id: string, given: Given): LogEvent[] {
  const now = played(session.clock, given.at);
  return slotsOf(session, id).map(({ slot, to }) => told(given.at, to, 'crisisReopened', { slot, played: now }));
}

export function closeCrisis(session: Session, id: string, because: EndOfCrisis, given: Given): LogEvent[] {
  const now = played(session.clock, given.at);
  return slotsOf(session, id).map(({ slot, to }) => told(given.at, to, 'crisisClosed', { slot, because, played: now }));
}

/** Does a circle know of a crisis that it was not told to forget? */
export const isKnown = ({ crises = {} }: Session, slot: string): boolean =>
  Object.hasOwn(crises, slot) && crises[slot]?.ended !== 'annulled';

/** The circles that know of a crisis. */
export function slotsOf(session: Session, id: string): { slot: string; to: Audience }[] {
  return [id, partiesSlot(id), publicSlot(id)].flatMap((slot) =>
    isKnown(session, slot) ? [{ slot, to: session.heardBy[`crisis:${slot}`] ?? TO_CONTROL }] : [],
  );
}

export const isNoticedByAll = (session: Session, rung: number): boolean =>
  session.control!.exercise.ladder.rungs[rung]?.noticedBy === 'all';

/** What effects do to momentum and attribution. `crisis` is the live crisis between an order's two delegations. */
export function shiftCrises(session: Session, effects: readonly Effect[], { at, parties = {} }: EffectCause): LogEvent[] {
  const shifts = new Map<string, { momentum: number; attribution: number }>();
  for (const { var: variable, on, add } of effects) {
    if (variable !== 'mu' && variable !== 'attribution') continue;
    const named = on === undefined ? [] : [on].flat();
    for (const { crisis } of liveCrises(session).filter(
      (one) => named.includes(one.crisis) || (named.includes('crisis') && isBetween(one, parties)),
    )) {
      const book = session.crisisBooks![crisis]!;
      const now = shifts.get(crisis) ?? { momentum: book.momentum, attribution: book.attribution };
      shifts.set(
        crisis,
        variable === 'mu'
          ? { ...now, momentum: Math.min(1, Math.max(-1, now.momentum + add)) }
          : { ...now, attribution: Math.min(1, Math.max(0, now.attribution + add)) },
      );
    }
  }
  return [...shifts].map(([crisis, shift]) => told(at, TO_CONTROL, 'crisisShifted', { crisis, ...shift }));
}

/** Does an effect act on a crisis that the exercise has? */
export function isOnCrisis({ crises }: Pick<Exercise, 'crises'>, { var: variable, on }: Effect): boolean {
  const named = on === undefined ? [] : [on].flat();
  return (variable === 'mu' || variable === 'attribution') && crises.some(({ id }) => named.includes(id));
}

/** Is a crisis between these two; or, where one of them is nobody, does it involve the other? */
export function isBetween({ parties }: Pick<CrisisSight, 'parties'>, { own, target }: Parties): boolean {
  const involved = [own, target].filter((one) => one !== undefined);
  return involved.length > 0 && involved.every((one) => parties.includes(one));
}

/** Enters changes of relations that the simulation worked out. */
export function bookChanges(book: Book, changes: readonly Change[], crisis?: string): void {
  for (const { variable, dyad, parts } of changes) {
    // The simulation's own cut is left out: the book cuts to the range itself and says so.
    const terms: Term[] = parts.filter((part) => part.formula !== 'range');
    book.move(`${variable}:${dyad}`, terms, crisis === undefined ? {} : { cause: { kind: 'crisis', crisis } });
  }
}
