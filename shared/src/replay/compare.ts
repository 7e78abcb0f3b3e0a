import type { Order } from '../model/order.ts';
import type { Session } from '../model/session.ts';
import { closestSights, highestRungs, type RungStretch } from './rungs.ts';

/**
 * Two or more plays of one exercise held against each other: by what was done and what came of it, not by the clock. The
 * same deed a minute later is no difference; another ballot in the same turn is.
 */
export interface Comparison {
  /** The first thing that was not the same everywhere. */
  divergence?: Difference;
  /** Everything that was not, by turn, in the order of the plays' own time. */
  differences: Difference[];
  /** A course for each play. */
  rungs: RungStretch[][];
  /** Variables whose value at the end of any turn was not the same everywhere; largest difference first. */
  indicators: Indicator[];
  /** Turns that any of them reached. */
  turns: number[];
}

export interface Difference {
  turn: number;
  kind: FactKind;
  /** Whose it is, and toward whom. */
  by?: string;
  to?: string;
  /** Title of the text, id of the inject, crisis, mechanism or variable it is about. */
  about: string;
  /** What it was in each play; absent where it did not happen. */
  facts: (Fact | undefined)[];
}

export type FactKind = 'call' | 'text' | 'ballot' | 'vote' | 'signature' | 'orders' | 'inject' | 'mechanism' | 'rung' | 'indicator';

export interface Fact {
  key: string;
  kind: FactKind;
  turn: number;
  /** Exercise time, ms. */
  played: number;
  by?: string;
  to?: string;
  about: string;
  /** Compared as it stands: `yes`, `passed`, `answered`, a rung, a number. */
  value: string;
  orders?: Pick<Order, 'order' | 'target' | 'with' | 'intensity'>[];
}

export interface Indicator {
  key: string;
  /** `turn` → its value in each play at the turn's end; absent where that play did not get there or does not keep it. */
  turns: { turn: number; values: (number | undefined)[] }[];
  /** The largest difference at the end of any turn. */
  most: number;
}

/** Are these plays of the same exercise, so that they can be compared? */
export const isComparable = (sessions: readonly Session[]): boolean =>
  sessions.length > 1 && sessions.every(({ exercise }) => exercise !== undefined && exercise.meta.id === sessions[0]?.exercise?.meta.id);

/** `sessions`: each play as it ended, seen with the control room's eyes. */
export function compare(sessions: readonly Session[]): Comparison {
  const facts = sessions.map((session) => new Map(factsOf(session).map((fact) => [fact.key, fact])));
  const keys = [...new Set(facts.flatMap((one) => [...one.keys()]))];
  const indicators = indicatorsIn(sessions);
  const differences = [...keys.flatMap((key) => differenceIn(facts.map((one) => one.get(key)))), ...worldDifferences(sessions, indicators)];
  const inOrder = differences.toSorted((a, b) => a.turn - b.turn || firstIn(a) - firstIn(b));
  const turns = [...new Set(sessions.flatMap(({ turnsBegan = {} }) => Object.keys(turnsBegan).map(Number)))].toSorted((a, b) => a - b);
  return {
    ...(inOrder[0] ? { divergence: inOrder[0] } : {}),
    differences: inOrder,
    rungs: sessions.map(highestRungs),
    indicators,
    turns,
  };
}

const firstIn = ({ facts }: Difference): number => Math.min(...facts.flatMap((fact) => (fact ? [fact.played] : [])));

function differenceIn(facts: (Fact | undefined)[]): Difference[] {
  const known = facts.find((fact) => fact !== undefined)!;
  if (facts.every((fact) => fact?.value === known.value)) return [];
  const { turn, kind, by, to, about } = known;
  return [{ turn, kind, about, facts, ...(by === undefined ? {} : { by }), ...(to === undefined ? {} : { to }) }];
}

/** Everything of a play that a comparison asks about. */
function factsOf(session: Session): Fact[] {
  const turnAt = turnsOf(session);
  const count = new Map<string, number>();
  /** The same thing of one turn for the second time is another fact. */
  const nth = (key: string) => {
    const n = (count.get(key) ?? 0) + 1;
    count.set(key, n);
    return `${key}#${n}`;
  };
  const facts: Fact[] = [];
  const add = (fact: Omit<Fact, 'key' | 'turn'>, more: { turn?: number; key?: string } = {}) => {
    const turn = more.turn ?? turnAt(fact.played);
    const key = more.key ?? nth([fact.kind, turn, fact.by ?? '', fact.to ?? '', fact.about].join('|'));
    facts.push({ ...fact, turn, key });
  };
  for (const { calls = [] } of Object.values(session.channels)) {
    for (const { from, to, played, stage, answeredBy } of calls) {
      const isTaken = stage === 'connected' || (stage === 'over' && answeredBy !== undefined);
      add({ kind: 'call', played, by: from, to, about: '', value: isTaken ? 'answered' : stage === 'over' ? 'unanswered' : stage });
    }
  }
  for (const { sponsor, title, versions, clauses, played } of Object.values(session.proposals)) {
    const first = versions[0]?.title ?? title;
    add({ kind: 'text', played, by: sponsor, about: first, value: clauses.map(({ text }) => text).join('\n') });
  }
  for (const vote of Object.values(session.votes)) {
    const about = session.proposals[vote.proposal]?.title ?? '';
    const asked = vote.question && vote.question.on !== 'text' ? `${about} (${vote.question.on})` : about;
    const played = vote.closedAt ?? vote.openedAt;
    add({ kind: 'vote', played, about: asked, value: vote.outcome ?? 'open' });
    for (const [by, value] of Object.entries(vote.ballots ?? {})) add({ kind: 'ballot', played, by, about: asked, value });
  }
  for (const { proposal, signatures } of Object.values(session.signings ?? {})) {
    const about = session.proposals[proposal]?.title ?? '';
    for (const [by, { played, reservations }] of Object.entries(signatures)) {
      add({ kind: 'signature', played, by, about, value: reservations?.length ? 'reserved' : 'signed' });
    }
  }
  for (const [turn, all] of Object.entries(session.revealed)) {
    for (const { delegation: by, orders } of all) {
      const given = orders.map(({ order, target, with: other, intensity }) => ({
        order,
        ...(target === undefined ? {} : { target }),
        ...(other === undefined ? {} : { with: other }),
        ...(intensity === undefined ? {} : { intensity }),
      }));
      const value = given.map((one) => [one.order, one.target ?? '', one.with ?? '', one.intensity ?? 1].join(' ')).toSorted();
      add(
        { kind: 'orders', played: session.revealedAt?.[turn] ?? 0, by, about: '', value: value.join('; '), orders: given },
        { turn: Number(turn) },
      );
    }
  }
  for (const [id, { deliveredAt }] of Object.entries(session.msel)) {
    if (deliveredAt !== undefined)
      add({ kind: 'inject', played: deliveredAt, about: id, value: `${turnAt(deliveredAt)}` }, { key: `inject|${id}` });
  }
  for (const { id, template, spec, inForceTurn } of Object.values(session.mechanisms ?? {})) {
    // Those there from the start are in force in turn 0.
    if (inForceTurn === undefined || inForceTurn === 0) continue;
    const name = typeof spec.name === 'string' ? spec.name : (spec.name['en'] ?? template ?? id);
    add({ kind: 'mechanism', played: session.turnsBegan?.[inForceTurn] ?? 0, about: name, value: 'inForce' }, { turn: inForceTurn });
  }
  for (const { crisis, history } of closestSights(session)) {
    for (const [played, rung] of history) add({ kind: 'rung', played, about: crisis, value: `${rung}` });
  }
  return facts;
}

/** The turn that was under way at an exercise time; 0 before the first. */
function turnsOf({ turnsBegan = {} }: Session): (played: number) => number {
  const began = Object.entries(turnsBegan)
    .map(([turn, at]) => [Number(turn), at] as const)
    .toSorted((a, b) => a[1] - b[1]);
  return (played) => began.findLast(([, at]) => at <= played)?.[0] ?? 0;
}

/** When a turn was over, exercise time in ms; nothing where it was not reached. */
function endOf(session: Session, turn: number): number | undefined {
  const { turnsBegan = {}, clock } = session;
  if (turnsBegan[turn] === undefined) return undefined;
  return turnsBegan[turn + 1] ?? clock.elapsed;
}

function valueAt(session: Session, key: string, turn: number): number | undefined {
  const end = endOf(session, turn);
  return end === undefined ? undefined : session.world[key]?.history.findLast(([at]) => at <= end)?.[1];
}

/** What delegations take a value to be, and the bands others see, follow from the value. */
const isTruth = (key: string): boolean => !key.includes('@') && !key.startsWith('band.');

function indicatorsIn(sessions: readonly Session[]): Indicator[] {
  const keys = [...new Set(sessions.flatMap(({ world }) => Object.keys(world).filter(isTruth)))];
  const turns = [...new Set(sessions.flatMap(({ turnsBegan = {} }) => Object.keys(turnsBegan).map(Number)))].toSorted((a, b) => a - b);
  return keys
    .map((key): Indicator => {
      const rows = turns.map((turn) => ({ turn, values: sessions.map((session) => valueAt(session, key, turn)) }));
      const spreads = rows.map(({ values }) => {
        const there = values.filter((value) => value !== undefined);
        return there.length < 2 ? 0 : Math.max(...there) - Math.min(...there);
      });
      return { key, turns: rows, most: Math.max(0, ...spreads) };
    })
    .filter(({ most }) => most > 1e-9)
    .toSorted((a, b) => b.most - a.most || (a.key < b.key ? -1 : 1));
}

/** The first turn at whose end the world was not the same: what dice alone may have done. One difference, of the variable that differs most. */
function worldDifferences(sessions: readonly Session[], indicators: readonly Indicator[]): Difference[] {
  const differs = ({ turns }: Indicator, turn: number) => {
    const there = (turns.find((one) => one.turn === turn)?.values ?? []).filter((value) => value !== undefined);
    return there.some((value) => value !== there[0]);
  };
  const all = indicators.flatMap(({ turns }) => turns.map(({ turn }) => turn));
  for (const turn of [...new Set(all)].toSorted((a, b) => a - b)) {
    const first = indicators.find((one) => differs(one, turn));
    if (!first) continue;
    const facts = sessions.map((session): Fact | undefined => {
      const value = valueAt(session, first.key, turn);
      const played = endOf(session, turn);
      if (value === undefined || played === undefined) return undefined;
      return { key: `world|${turn}`, kind: 'indicator', turn, played, about: first.key, value: `${Math.round(value * 100) / 100}` };
    });
    return [{ turn, kind: 'indicator', about: first.key, facts }];
  }
  return [];
}
