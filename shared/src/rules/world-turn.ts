import type { LogEvent } from '../events/event.ts';
import type { MechanismSpec } from '../exercise/schema.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { Session } from '../model/session.ts';
import { arrivalOf } from '../world/arrival.ts';
import { buildTurn, upkeepTurn } from '../world/build.ts';
import { capitalTurn } from '../world/capital.ts';
import { driftOf, isServed } from '../world/drift.ts';
import type { Mechanism } from '../world/mechanism.ts';
import { peacetimeTurn } from '../world/peacetime.ts';
import { instalmentOf, pricesOf, upkeepOf } from '../world/price.ts';
import { toDelegation } from './audience.ts';
import { openBook } from './book.ts';
import { chained } from './chained.ts';
import { hasBrokenOut, startCrisis } from './crises.ts';
import { type Given, TO_CONTROL, told } from './decision.ts';
import { factsOf } from './facts.ts';
import { actorsNow, inForceNow, mechanismNow, worldNow } from './kernel.ts';
import { mechanismsKnownTo, toKnowers } from './known-mechanisms.ts';
import { endMechanism, enterIntoForce, isReady } from './mechanisms.ts';
import { perceived, perceivedKey } from './perception.ts';
import type { Ruled } from './ruled.ts';
import { played } from './time.ts';
import { isSo } from './trigger.ts';

/**
 * What happens between the crises at the end of a turn: income; each mechanism in the order of adoption is paid for,
 * built, expanded or ended; relations move; pressure drifts; a crisis may arrive; delegations judge anew what they only
 * perceive. [MEC-2] [MEC-4] [WLD-5]
 */
export function worldTurn(session: Session, given: Given, ruled?: Ruled): LogEvent[] {
  if (!session.control || !session.phase) return [];
  const mechanisms = Object.keys(session.mechanisms ?? {});
  return chained(session, [
    (now) => income(now, given),
    ...mechanisms.map((id) => (now: Session) => mechanismTurn(now, id, given, ruled)),
    (now) => relations(now, given),
    (now) => drift(now, given),
    (now) => arrival(now, given),
    (now) => assessAnew(now, given),
  ]);
}

const bookAt = (session: Session, { at }: Given) => openBook(session, { at, played: played(session.clock, at) });

function income(session: Session, given: Given): LogEvent[] {
  const { capital } = session.control!.exercise.world;
  const book = bookAt(session, given);
  const turn = session.phase!.turn;
  for (const code of actorsNow(session)) {
    const K = book.valueOf(`K:${code}`);
    if (K === undefined) continue;
    const add = capitalTurn(K, capital) - K;
    const inputs = { K, perTurn: capital.perTurn, max: capital.max };
    if (add !== 0) book.move(`K:${code}`, [{ track: 'domestic', add, formula: 'income', inputs }], { cause: { kind: 'turn', turn } });
  }
  return book.events();
}

/** One turn of one mechanism: what it costs, how far it gets, whether it goes on. */
function mechanismTurn(session: Session, id: string, given: Given, ruled?: Ruled): LogEvent[] {
  const state = session.mechanisms?.[id];
  if (!state || state.stage === 'abandoned' || state.stage === 'lapsed') return [];
  return chained(session, [
    (now) => welcome(now, id, given),
    (now) => (state.stage === 'inForce' ? keep(now, id, given) : build(now, id, given, ruled)),
    (now) => leave(now, id, given),
    (now) => expand(now, id, given),
    (now) => sunset(now, id, given),
  ]);
}

/** The price of each member, told to it once; what is in force from the start has its price from the first turn on. */
function priced(session: Session, state: MechanismState, given: Given): { price: Record<string, number>; events: LogEvent[] } {
  const known = session.prices?.[state.id];
  if (known) return { price: Object.fromEntries(Object.entries(known).map(([code, one]) => [code, one.setup])), events: [] };
  const mechanism = mechanismNow(session.control!.exercise, state);
  const price = pricesOf(mechanism, worldNow(session));
  return { price, events: tellPrices(state.id, price, mechanism, given) };
}

const tellPrices = (id: string, price: Record<string, number>, mechanism: Mechanism, given: Given): LogEvent[] =>
  Object.entries(price).map(([delegation, setup]) =>
    told(given.at, [toDelegation(delegation)], 'mechanismPriced', {
      id,
      delegation,
      price: { setup, instalment: instalmentOf(setup, mechanism), upkeep: upkeepOf(setup) },
    }),
  );

/**
 * Whoever has joined since the prices were fixed gets a price of its own. In force already, it pays its setup at once, as
 * far as it can; the prices of the others stay. [MEC-7]
 */
function welcome(session: Session, id: string, given: Given): LogEvent[] {
  const state = session.mechanisms![id]!;
  const known = session.prices?.[id];
  const { members, spec, stage } = state;
  const newcomers = known ? members.filter((code) => !known[code] && !spec.members.includes(code)) : [];
  if (newcomers.length === 0) return [];
  const mechanism = mechanismNow(session.control!.exercise, state);
  const all = pricesOf(mechanism, worldNow(session));
  const price = Object.fromEntries(newcomers.map((code) => [code, all[code] ?? 0]));
  return [...tellPrices(id, price, mechanism, given), ...(stage === 'inForce' ? pay(session, state, price, 'instalment', given) : [])];
}

function pay(session: Session, state: MechanismState, payments: Record<string, number>, formula: string, given: Given): LogEvent[] {
  const book = bookAt(session, given);
  for (const [code, amount] of Object.entries(payments)) {
    const term = { track: 'domestic', add: -amount, formula, inputs: { amount }, by: state.id };
    if (amount > 0) book.move(`K:${code}`, [term], { cause: { kind: 'mechanism', mechanism: state.id } });
  }
  return book.events();
}

function build(session: Session, id: string, given: Given, ruled?: Ruled): LogEvent[] {
  const state = session.mechanisms![id]!;
  const turn = session.phase!.turn;
  const now = played(session.clock, given.at);
  const waits = told(given.at, toKnowers(state), 'mechanismBuilt', {
    id,
    outcome: 'waits',
    progress: state.progress,
    setbacks: state.setbacks,
    played: now,
  });
  const built = state.progress >= state.buildTurns;
  if (built || turn < state.adoptedTurn + state.spec.startTurn || !linksMove(session, state)) return state.last === 'waits' ? [] : [waits];
  const { price, events } = priced(session, state, given);
  const { exercise, seed } = session.control!;
  const result = buildTurn({
    mechanism: mechanismNow(exercise, state),
    building: { progress: state.progress, setbacks: state.setbacks, price },
    world: worldNow(session),
    seed,
    turn,
    ruled: ruled?.build(id, turn),
    eif: isReady(session, { ...state, progress: state.buildTurns }, given.at),
  });
  const { progress, setbacks } = result.building;
  const outcome = result.outcome === 'complete' ? 'progress' : result.outcome;
  const risk = result.risk && {
    chance: result.risk.chance.value,
    draw: result.risk.u,
    formula: result.risk.chance.formula,
    inputs: result.risk.chance.inputs,
  };
  const known = outcome === 'abandoned' ? 'setback' : outcome;
  return [
    ...events,
    told(given.at, TO_CONTROL, 'buildReckoned', { id, draw: { turn, outcome, ...risk } }),
    ...pay(session, state, result.payments, 'instalment', given),
    told(given.at, toKnowers(state), 'mechanismBuilt', { id, outcome: known, progress, setbacks, played: now }),
    ...(outcome === 'abandoned' ? endMechanism(session, id, 'setbacks', given) : []),
    ...(result.inForce ? [enterIntoForce(session, state, given)] : []),
  ];
}

/** What a mechanism is linked to must itself be under way or in force; a stalled or failed one holds it up. */
function linksMove(session: Session, { spec, readers }: MechanismState): boolean {
  const states = mechanismsKnownTo(session, readers);
  return spec.linkedTo.every((link) =>
    states.some(({ template, stage, last }) => template === link && (stage === 'inForce' || (stage === 'building' && last === 'progress'))),
  );
}

/** Upkeep, or wear where it is not paid. */
function keep(session: Session, id: string, given: Given): LogEvent[] {
  const state = session.mechanisms![id]!;
  const { price, events } = priced(session, state, given);
  const { maturity, payments, paid } = upkeepTurn(mechanismNow(session.control!.exercise, state), price, state.maturity, worldNow(session));
  const worn = { id, maturity, played: played(session.clock, given.at) };
  return [
    ...events,
    ...pay(session, state, payments, 'upkeep', given),
    ...(paid || maturity === state.maturity ? [] : [told(given.at, toKnowers(state), 'mechanismWorn', worn)]),
  ];
}

/** Members whose notice has run out leave; with fewer than two left there is nothing to be a member of. */
function leave(session: Session, id: string, given: Given): LogEvent[] {
  const state = session.mechanisms![id]!;
  const { leaving, members } = state;
  const now = played(session.clock, given.at);
  const gone = Object.entries(leaving).flatMap(([code, after]) => (session.phase!.turn >= after && members.includes(code) ? [code] : []));
  return [
    ...gone.map((delegation) => told(given.at, toKnowers(state), 'memberLeft', { id, delegation, played: now })),
    ...(members.length - gone.length < 2 ? endMechanism(session, id, 'members', given) : []),
  ];
}

/** A mechanism in force grows by what its text provides for, once the condition holds. */
function expand(session: Session, id: string, given: Given): LogEvent[] {
  const state = session.mechanisms![id]!;
  const { stage, spec, members, expanded, readers } = state;
  if (stage !== 'inForce') return [];
  const next = spec.expansions.findIndex(({ when }, at) => !expanded.includes(at) && isSo(when, factsOf(session, given.at, readers)));
  const expansion = spec.expansions[next];
  if (!expansion) return [];
  const { issues, members: more, when: _when, name: _name, ...values } = expansion;
  const joined = [...members, ...more.filter((code) => !members.includes(code))];
  const grown: MechanismSpec = {
    ...spec,
    ...values,
    issues: [...spec.issues, ...issues.filter((one) => !spec.issues.includes(one))],
    members: joined,
  };
  const now = played(session.clock, given.at);
  return [told(given.at, toKnowers(state), 'mechanismExpanded', { id, expansion: next, spec: grown, members: joined, played: now })];
}

function sunset(session: Session, id: string, given: Given): LogEvent[] {
  const { stage, spec, inForceTurn = 0, readers } = session.mechanisms![id]!;
  if (stage !== 'inForce' || !spec.sunset) return [];
  const { turns, when } = spec.sunset;
  const over = turns !== undefined && session.phase!.turn - inForceTurn >= turns;
  const met = when !== undefined && isSo(when, factsOf(session, given.at, readers));
  return over || met ? endMechanism(session, id, 'sunset', given) : [];
}

function relations(session: Session, given: Given): LogEvent[] {
  const book = bookAt(session, given);
  const turn = session.phase!.turn;
  for (const { variable, dyad, parts } of peacetimeTurn(worldNow(session), inForceNow(session))) {
    const terms = parts.filter((part) => part.formula !== 'range');
    book.move(`${variable}:${dyad}`, terms, { cause: { kind: 'turn', turn } });
  }
  return book.events();
}

function drift(session: Session, given: Given): LogEvent[] {
  const rule = session.control!.exercise.world.drift;
  if (!rule) return [];
  const { afterTurns: after, add: perTurn, hardness } = rule;
  const turn = session.phase!.turn;
  const world = worldNow(session);
  const inForce = inForceNow(session);
  const before = session.turnsWithout ?? 0;
  const without = isServed(world, inForce, hardness) ? 0 : before + 1;
  const part = driftOf(without, world, inForce, { after, perTurn, hardness });
  const book = bookAt(session, given);
  for (const code of part ? actorsNow(session) : []) book.move(`P:${code}`, [part!], { cause: { kind: 'turn', turn } });
  return [...(without === before ? [] : [told(given.at, TO_CONTROL, 'patienceCounted', { without })]), ...book.events()];
}

/** The tenser the region, the likelier that a crisis nobody planned breaks out. [CRI-6] */
function arrival(session: Session, given: Given): LogEvent[] {
  const { exercise, seed } = session.control!;
  const waiting = exercise.world.arrival?.crises.filter((id) => !hasBrokenOut(session, id)) ?? [];
  if (waiting.length === 0) return [];
  const card = arrivalOf(worldNow(session), waiting, seed, session.phase!.turn);
  return card === undefined ? [] : startCrisis(session, card, given);
}

/** A new turn brings a new assessment of what a delegation only perceives. [WLD-3] */
function assessAnew(session: Session, given: Given): LogEvent[] {
  const { exercise, seed } = session.control!;
  const noise = exercise.world.perception?.noise;
  if (noise === undefined) return [];
  const turn = session.phase!.turn + 1;
  const now = played(session.clock, given.at);
  return Object.keys(exercise.world.dyads).flatMap((pair) =>
    ['T', 'S', 'F'].flatMap((variable) => {
      const key = `${variable}:${pair}`;
      const truth = session.world[key]?.value ?? 0;
      return pair.split('~').flatMap((delegation) => {
        const own = perceivedKey(key, delegation);
        const was = session.world[own]?.value;
        const value = perceived(seed, key, delegation, turn, truth, noise);
        if (was === undefined || value === was) return [];
        const change = {
          key: own,
          was,
          add: value - was,
          value,
          track: 'assessment',
          cause: { kind: 'assessment', turn } as const,
          played: now,
        };
        return [told(given.at, [toDelegation(delegation)], 'worldChanged', change)];
      });
    }),
  );
}
