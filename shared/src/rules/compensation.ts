import type { LogEvent } from '../events/event.ts';
import type { Moved } from '../model/correction.ts';
import type { CrisisSight } from '../model/crisis.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { Session } from '../model/session.ts';
import { toDelegation } from './audience.ts';
import { openBook } from './book.ts';
import { canonical } from './canonical.ts';
import { closeCrisis, hasBrokenOut, isKnown, partiesSlot, publicSlot, reopenCrisis, slotsOf } from './crises.ts';
import { type Given, TO_ALL, TO_CONTROL, told } from './decision.ts';
import { toKnowers } from './known-mechanisms.ts';
import { isOwnIdea } from './perception.ts';
import { played } from './time.ts';

/** What is told so that a session stands as it should: by whom it is read, and what it moves. */
export interface Compensation {
  events: LogEvent[];
  moved: Moved[];
  mechanisms: string[];
  crises: string[];
}

interface Why {
  id: string;
  why: string;
  track: string;
}

/**
 * The difference between a session as it is and as it should be, told from now on: each part to whoever knows of it, and to
 * nobody else. Nothing is taken back from those who heard it. [COR-1] [COR-2] [COR-3]
 */
export function compensate(is: Session, should: Session, why: Why, given: Given): Compensation {
  const world = worldBrought(is, should, why, given);
  const mechanisms = mechanismsBrought(is, should, why, given);
  const crises = crisesBrought(is, should, given);
  const patience =
    (is.turnsWithout ?? 0) === (should.turnsWithout ?? 0)
      ? []
      : [told(given.at, TO_CONTROL, 'patienceCounted', { without: should.turnsWithout ?? 0 })];
  const prices = pricesBrought(is, should, given);
  return {
    events: [...world.events, ...patience, ...mechanisms.events, ...prices, ...crises.events],
    moved: [...world.moved, ...crises.moved],
    mechanisms: mechanisms.ids,
    crises: crises.ids,
  };
}

function worldBrought(is: Session, should: Session, { id, why, track }: Why, given: Given): { events: LogEvent[]; moved: Moved[] } {
  const book = openBook(is, { at: given.at, played: played(is.clock, given.at) });
  const moved: Moved[] = [];
  for (const [key, { value: was }] of Object.entries(is.world)) {
    const value = should.world[key]?.value;
    if (value === undefined || value === was) continue;
    book.bring(key, value, track, { by: id, secret: { kind: 'control', why } });
    if (!isOwnIdea(key)) moved.push({ key, was, is: value });
  }
  return { events: book.events(), moved };
}

const isThere = (state: MechanismState | undefined): state is MechanismState => state !== undefined && state.ended !== 'annulled';

function mechanismsBrought(is: Session, should: Session, { why }: Why, given: Given): { events: LogEvent[]; ids: string[] } {
  const now = played(is.clock, given.at);
  const ids = [...new Set([...Object.keys(is.mechanisms ?? {}), ...Object.keys(should.mechanisms ?? {})])];
  const changed = ids.flatMap((id): { id: string; events: LogEvent[] }[] => {
    const present = is.mechanisms?.[id];
    const right = should.mechanisms?.[id];
    if (!isThere(right)) {
      if (!isThere(present)) return [];
      const ended = { id, stage: 'lapsed', because: 'annulled', played: now, why } as const;
      return [{ id, events: [told(given.at, toKnowers(present), 'mechanismEnded', ended)] }];
    }
    if (isThere(present) && isAlike(present, right)) return [];
    const { template, spec, members, buildTurns, adoptedTurn: turn, proposal, part, readers } = right;
    const adopted = {
      ...{ id, template, spec, members, buildTurns, turn, played: now, why },
      ...(proposal === undefined ? {} : { proposal }),
      ...(part === undefined ? {} : { part }),
      ...(readers === undefined ? {} : { readers }),
    };
    const first = isThere(present) ? [] : [told(given.at, toKnowers(right), 'mechanismAdopted', adopted)];
    const state = { ...right, played: now };
    return [{ id, events: [...first, told(given.at, toKnowers(right), 'mechanismCorrected', { id, state })] }];
  });
  return { events: changed.flatMap(({ events }) => events), ids: changed.map(({ id }) => id) };
}

/** When it last moved is no part of where it stands. */
const isAlike = ({ played: _one, ...is }: MechanismState, { played: _other, ...should }: MechanismState): boolean =>
  canonical(is) === canonical(should);

/** Prices are told to the member they are for; one that was told and would not have been stays told. */
function pricesBrought(is: Session, should: Session, given: Given): LogEvent[] {
  return Object.entries(should.prices ?? {}).flatMap(([id, prices]) =>
    Object.entries(prices).flatMap(([delegation, price]) =>
      canonical(is.prices?.[id]?.[delegation]) === canonical(price)
        ? []
        : [told(given.at, [toDelegation(delegation)], 'mechanismPriced', { id, delegation, price })],
    ),
  );
}

function crisesBrought(is: Session, should: Session, given: Given): { events: LogEvent[]; moved: Moved[]; ids: string[] } {
  const events: LogEvent[] = [];
  const moved: Moved[] = [];
  const ids: string[] = [];
  for (const { id } of is.control?.exercise.crises ?? []) {
    const told = crisisBrought(is, should, id, given);
    if (told.length === 0) continue;
    ids.push(id);
    events.push(...told);
    const [was, rung] = [hasBrokenOut(is, id) ? is.crises?.[id] : undefined, hasBrokenOut(should, id) ? should.crises?.[id] : undefined];
    if (was && rung && was.rung !== rung.rung) moved.push({ key: `crisis:${id}`, was: was.rung, is: rung.rung });
  }
  return { events, moved, ids };
}

function crisisBrought(is: Session, should: Session, id: string, given: Given): LogEvent[] {
  const now = played(is.clock, given.at);
  const book = should.crisisBooks?.[id];
  if (!hasBrokenOut(should, id)) {
    if (!hasBrokenOut(is, id)) return [];
    return [...closeCrisis(is, id, 'annulled', given), told(given.at, TO_CONTROL, 'crisisRebooked', { crisis: id })];
  }
  const right = should.crises![id]!;
  const rebooked =
    !book || canonical(is.crisisBooks?.[id]) === canonical(book)
      ? []
      : [told(given.at, TO_CONTROL, 'crisisRebooked', { crisis: id, book })];
  const stopped = right.ended === 'stopped' && is.clock.running ? [told(given.at, TO_ALL, 'clockPaused', { elapsed: now })] : [];
  const sight = sightOf(right, now);
  const openTo = isKnown(should, publicSlot(id)) && !isKnown(is, publicSlot(id));
  const noticed = openTo ? [told(given.at, TO_ALL, 'crisisTold', { slot: publicSlot(id), sight })] : [];
  if (!hasBrokenOut(is, id)) {
    const ended = (slot: string, to: LogEvent['to']): LogEvent[] =>
      right.ended === undefined ? [] : [told(given.at, to, 'crisisClosed', { slot, because: right.ended, played: now })];
    const parties = right.parties.map(toDelegation);
    return [
      told(given.at, TO_CONTROL, 'crisisTold', { slot: id, sight }),
      told(given.at, parties, 'crisisTold', { slot: partiesSlot(id), sight }),
      ...noticed,
      ...ended(id, TO_CONTROL),
      ...ended(partiesSlot(id), parties),
      ...(openTo ? ended(publicSlot(id), TO_ALL) : []),
      ...rebooked,
      ...(right.ended === 'stopped' ? stopped : []),
    ];
  }
  const present = is.crises![id]!;
  const isReopened = present.ended !== undefined && right.ended === undefined;
  const isClosed = right.ended !== undefined && present.ended !== right.ended;
  const moves = present.rung === right.rung ? [] : slotsOf(is, id);
  return [
    ...(isReopened ? reopenCrisis(is, id, given) : []),
    ...moves.map(({ slot, to }) => told(given.at, to, 'crisisMoved', { slot, rung: right.rung, played: now })),
    ...noticed,
    ...(isClosed ? closeCrisis(is, id, right.ended!, given) : []),
    ...(isClosed && openTo ? [told(given.at, TO_ALL, 'crisisClosed', { slot: publicSlot(id), because: right.ended!, played: now })] : []),
    ...rebooked,
    ...(isClosed ? stopped : []),
  ];
}

/** A crisis as it is told to somebody who has not heard of it yet. */
function sightOf({ history: _history, was: _was, ended: _ended, ...rest }: CrisisSight, now: number): Omit<CrisisSight, 'history'> {
  return { ...rest, peak: rest.rung, since: now, played: now };
}
