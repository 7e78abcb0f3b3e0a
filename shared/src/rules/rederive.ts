import type { EventType, LogEvent } from '../events/event.ts';
import type { Fact } from '../model/correction.ts';
import { CLOCK } from '../model/seat.ts';
import { emptySession, type Session } from '../model/session.ts';
import type { Cause, Reason } from '../model/world.ts';
import { openBook } from './book.ts';
import { canonical } from './canonical.ts';
import { chained } from './chained.ts';
import { closeCrisis, hasBrokenOut, setRungTo, settleRung, startCrisis } from './crises.ts';
import type { Given } from './decision.ts';
import { applyEffects } from './effects.ts';
import { evolve } from './evolve.ts';
import { endMechanism, entryDue } from './mechanisms.ts';
import { revealOrders } from './orders.ts';
import { worldAtEnd } from './phases.ts';
import type { Ruled } from './ruled.ts';
import { settled } from './signing.ts';
import { triggerHolds } from './trigger.ts';

/** What follows from something else: told anew when that is another. Whatever is not here stays as it was done. */
const DERIVED: ReadonlySet<EventType> = new Set<EventType>([
  'worldChanged',
  'worldReckoned',
  'patienceCounted',
  'crisisTold',
  'crisisMoved',
  'crisisClosed',
  'crisisReopened',
  'crisisOpened',
  'crisisStepped',
  'crisisShifted',
  'crisisHeldUp',
  'crisisAwaits',
  'mechanismPriced',
  'mechanismBuilt',
  'mechanismEnteredIntoForce',
  'mechanismWorn',
  'mechanismExpanded',
  'mechanismEnded',
  'memberLeft',
  'buildReckoned',
]);
const isDerived = ({ type }: LogEvent): boolean => DERIVED.has(type);

/**
 * The session as it would be had the facts been these: the log is folded once as it is and once as it should be, and in the
 * second everything that follows by the rules – the world and its turns, crises with the same dice, prices, building – is
 * worked out again at the same moments. What people decided stays as they decided it, and so does what was delivered.
 * Both sessions are told apart event by event: what the rules yield on the session as it is has to be what the log says
 * next, or it was somebody's deed. [COR-1]
 */
export function rederive(log: readonly LogEvent[], facts: readonly Fact[]): Rederived {
  return new Course(log, facts).run();
}

/** How it would stand, and which injects let go by a condition would have gone out, or would not have. */
export interface Rederived {
  should: Session;
  fired: string[];
  unfired: string[];
}

class Course {
  readonly #log: readonly LogEvent[];
  readonly #facts: readonly Fact[];
  readonly #ruled: Ruled;
  /** As it is, and as it should be. */
  readonly #is: Session = emptySession();
  readonly #should: Session = emptySession();
  /** Positions of what was worked out again already. */
  readonly #done = new Set<number>();
  readonly #fired = new Set<string>();
  readonly #unfired = new Set<string>();

  constructor(log: readonly LogEvent[], facts: readonly Fact[]) {
    this.#log = log;
    this.#facts = facts;
    this.#ruled = ruledBy(facts);
  }

  run(): Rederived {
    let skipUntil = 0;
    let isTurnDone = false;
    for (const [n, event] of this.#log.entries()) {
      if (n < skipUntil) {
        evolve(this.#is, event);
        continue;
      }
      if (event.at !== this.#log[n - 1]?.at) {
        isTurnDone = false;
        const before = this.#log[n - 1];
        this.#enterIntoForce(before?.at ?? event.at);
        if (before && (isDerived(before) || before.type === 'phaseBegan')) this.#lookForTriggers(before.at);
      }
      if (event.type === 'factCorrected') skipUntil = n + 1 + event.data.count;
      if (!isTurnDone && !this.#done.has(n) && isDerived(event) && this.#endsPhaseAt(n)) {
        isTurnDone = this.#group(n, event.at, (session, given, ruled) => worldAtEnd(session, given, ruled));
      }
      if (event.type === 'phaseBegan' && this.#is.phase) {
        if (!isTurnDone && this.#expected(event.at, worldAtEnd).length === 0) this.#redo(event.at, worldAtEnd);
        isTurnDone = false;
      }
      this.#take(n, event);
    }
    const last = this.#log.at(-1);
    if (last) {
      this.#enterIntoForce(last.at);
      this.#lookForTriggers(last.at);
    }
    const all = Object.values(this.#is.msel);
    const gone = (id: string) => this.#is.msel[id]?.stage === 'delivered';
    const fired = all.flatMap(({ inject: { id } }) => (this.#fired.has(id) && !gone(id) ? [id] : []));
    return { should: this.#should, fired, unfired: [...this.#unfired] };
  }

  /** Injects that a condition would let go on the session as it should be, and does not as it is. */
  #lookForTriggers(at: number): void {
    if (this.#should.stage !== 'running') return;
    for (const { inject, stage } of Object.values(this.#should.msel)) {
      if (stage !== 'planned' || !inject.trigger || this.#fired.has(inject.id)) continue;
      if (triggerHolds(this.#should, inject, at) && !triggerHolds(this.#is, inject, at)) this.#fired.add(inject.id);
    }
  }

  /** One event of the log, on both sessions. */
  #take(n: number, event: LogEvent): void {
    if (this.#done.has(n)) evolve(this.#is, event);
    else if (isDerived(event) || event.type === 'crisisConfirmed' || event.type === 'mechanismAdopted') this.#deed(n, event);
    else if (event.type === 'ordersRevealed') {
      this.#group(n + 1, event.at, (session, given, ruled) => revealOrders(session, given, ruled));
      this.#both(event);
    } else {
      if (event.type === 'injectDelivered') this.#wasLetGo(event);
      this.#both(event);
      if (event.type === 'injectDelivered') this.#inject(n, event);
      if (event.type === 'voteClosed') this.#vote(event);
    }
  }

  #both(event: LogEvent): void {
    evolve(this.#is, event);
    if (event.type !== 'factCorrected') evolve(this.#should, event);
  }

  /** Does a phase end in the moment in which this event was told? */
  #endsPhaseAt(n: number): boolean {
    const { at } = this.#log[n]!;
    for (let next = n; this.#log[next]?.at === at; next += 1) {
      if (this.#log[next]!.type === 'phaseBegan') return this.#is.phase !== undefined;
    }
    return false;
  }

  #expected(at: number, rule: Rule): LogEvent[] {
    return rule(this.#is, givenAt(at), undefined).filter(isDerived);
  }

  /** If what comes next in the log is what the rule yields on the session as it is, it is worked out again. */
  #group(from: number, at: number, rule: Rule, is: Rule = rule): boolean {
    // What was corrected before has left its mark: then the log says what was ruled at the time.
    const expected = is(this.#is, givenAt(at), undefined).filter(isDerived);
    const found = this.#next(from, at, expected.length);
    if (expected.length === 0 || found.length < expected.length) {
      if (expected.length === 0) this.#redo(at, rule);
      return false;
    }
    if (!expected.every((one, k) => isSame(one, this.#log[found[k]!]!))) return false;
    for (const position of found) this.#done.add(position);
    this.#redo(at, rule);
    return true;
  }

  #redo(at: number, rule: Rule): void {
    for (const event of rule(this.#should, givenAt(at), this.#ruled).filter(isDerived)) evolve(this.#should, event);
  }

  /** Positions of the next so many derived events of the same moment. */
  #next(from: number, at: number, count: number): number[] {
    const found: number[] = [];
    for (let n = from; found.length < count && this.#log[n]?.at === at; n += 1) {
      if (isDerived(this.#log[n]!) && !this.#done.has(n)) found.push(n);
    }
    return found;
  }

  #wasLetGo({ data: { inject: id, how }, at }: LogEvent<'injectDelivered'>): void {
    const inject = this.#should.msel[id]?.inject;
    if (how === 'trigger' && inject?.trigger && triggerHolds(this.#is, inject, at) && !triggerHolds(this.#should, inject, at))
      this.#unfired.add(id);
  }

  #inject(n: number, event: LogEvent<'injectDelivered'>): void {
    const { inject: id, deliveries } = event.data;
    const told = this.#log.slice(n + 1, n + 1 + deliveries.length);
    const sources = told.flatMap((one) => (one.type === 'wireTold' ? [{ wire: one.data.id, to: one.to }] : []));
    const fact = this.#facts.findLast((one) => one.of === 'inject' && one.inject === id);
    const effectsOf =
      (right: Fact | undefined): Rule =>
      (session, given) => {
        const inject = session.msel[id]?.inject;
        if (!inject) return [];
        const isRight = right?.of === 'inject' ? right : undefined;
        const crises = isRight ? inject.startsCrisis.filter((one) => isRight.crises.includes(one)) : inject.startsCrisis;
        const effects = isRight ? inject.effects.map((effect, k) => ({ ...effect, add: isRight.adds[k] ?? 0 })) : inject.effects;
        return chained(session, [
          ...crises.map((crisis) => (now: Session) => startCrisis(now, crisis, given)),
          (now) => applyEffects(now, effects, { at: given.at, played: playedNow(now, given), sources, by: id }),
        ]);
      };
    this.#group(n + 1, event.at, effectsOf(fact), effectsOf(undefined));
  }

  /** Mechanisms that are built enter into force when what they wait for holds: looked at when a moment has passed. */
  #enterIntoForce(at: number): void {
    for (let most = 50; most > 0; most -= 1) {
      // While the clock stands nothing comes due.
      if (this.#should.stage !== 'running' || !this.#should.clock.running) return;
      const events = entryDue(this.#should, givenAt(at));
      // One that stands ready as the session is, too, waits for the same moment there.
      if (events.length === 0) return;
      for (const event of events) evolve(this.#should, event);
    }
  }

  #vote({ data, at }: LogEvent<'voteClosed'>): void {
    const fact = this.#facts.findLast((one) => one.of === 'vote' && one.vote === data.vote);
    if (fact?.of !== 'vote') return;
    const vote = this.#should.votes[data.vote];
    if (!vote) return;
    vote.outcome = fact.outcome;
    const proposal = this.#should.proposals[vote.proposal];
    if (proposal) proposal.stage = fact.outcome === 'passed' ? 'adopted' : 'rejected';
    if (fact.outcome !== 'passed' || data.outcome === 'passed') return;
    for (const event of settled(this.#should, vote.proposal, givenAt(at))) evolve(this.#should, event);
  }

  /** Something done by hand, or that the rules of today do not yield: done again on the session as it should be. */
  #deed(n: number, event: LogEvent): void {
    const { at } = event;
    const fact = this.#facts.findLast((one) => one.of === 'deed' && one.position === n);
    const right = fact?.of === 'deed' ? fact : undefined;
    const isAnnulled = right !== undefined && right.value === undefined;
    const instead = (rule: Rule): Rule => (isAnnulled ? () => [] : rule);
    if (event.type === 'crisisOpened') {
      const start: Rule = (session, given) => startCrisis(session, event.data.crisis, given);
      if (this.#group(n, at, instead(start), start)) {
        evolve(this.#is, event);
        return;
      }
    }
    if (event.type === 'crisisConfirmed') {
      this.#confirmed(n, event, right, isAnnulled);
      return;
    }
    if (event.type === 'mechanismEnteredIntoForce') {
      // The same look at what is due finds there what is ready there.
      const isDue = this.#expected(at, entryDue).some((one) => isSame(one, event));
      if (isDue) {
        evolve(this.#is, event);
        this.#enterIntoForce(at);
        return;
      }
    }
    evolve(this.#is, event);
    if (isAnnulled && event.type !== 'worldReckoned') return;
    switch (event.type) {
      case 'worldChanged':
        return;
      case 'worldReckoned':
        for (const { key, reason } of event.data.reasons) if (!isAnnulled) this.#moved(at, key, reason, right?.value);
        return;
      case 'crisisClosed':
        this.#closed(event);
        return;
      case 'mechanismEnded':
        for (const one of endMechanism(this.#should, event.data.id, event.data.because, givenAt(at))) evolve(this.#should, one);
        return;
      case 'mechanismAdopted':
        if (!this.#fell(event.data.proposal)) evolve(this.#should, event);
        return;
      default:
        evolve(this.#should, event);
    }
  }

  /** Was a text that established something not adopted after all? */
  #fell(proposal: string | undefined): boolean {
    return (
      proposal !== undefined &&
      this.#facts.some((one) => one.of === 'vote' && one.outcome === 'failed' && this.#should.votes[one.vote]?.proposal === proposal)
    );
  }

  #closed({ data, at }: LogEvent<'crisisClosed'>): void {
    const { crisis = '' } = this.#should.crises?.[data.slot] ?? {};
    if (!hasBrokenOut(this.#should, crisis) || this.#should.crises?.[crisis]?.ended !== undefined) return;
    for (const event of closeCrisis(this.#should, crisis, data.because, givenAt(at))) evolve(this.#should, event);
  }

  /** A variable set by hand is what it was set to; any other change is as large as it was. */
  #moved(at: number, key: string, reason: Reason, value: number | undefined): void {
    const given = givenAt(at);
    const book = openBook(this.#should, { at, played: playedNow(this.#should, given) });
    const [term] = reason.terms;
    const set = term?.formula === 'control' && term.inputs['value'] !== undefined ? term.inputs['value'] : undefined;
    const why = reason.cause === undefined ? {} : { secret: reason.cause };
    const target = value ?? set;
    const times = this.#timesOf(reason.cause);
    if (target === undefined) {
      const terms = reason.terms.filter(({ formula }) => formula !== 'range').map((term) => ({ ...term, add: term.add * times }));
      if (times !== 0) book.move(key, terms, why);
    } else
      book.move(key, [{ track: 'control', add: target - (book.valueOf(key) ?? 0), formula: 'control', inputs: { value: target } }], why);
    for (const event of book.events()) evolve(this.#should, event);
  }

  /** How many times as much an order does that somebody decided on, where it was corrected. */
  #timesOf(cause: Cause | undefined): number {
    const turn = this.#should.phase?.turn;
    if (cause?.kind !== 'order' || turn === undefined) return 1;
    const sealed = this.#should.sealed[turn]?.[cause.by]?.orders ?? [];
    const place = sealed.findIndex(({ order }) => order === cause.order);
    const ruled = this.#ruled.order(turn, cause.by, place);
    return ruled === undefined ? 1 : ruled / (sealed[place]?.intensity ?? 1);
  }

  /** A rung was set or confirmed by hand. Which of the two it was shows in what followed. */
  #confirmed(n: number, event: LogEvent<'crisisConfirmed'>, right: { value?: number | undefined } | undefined, isAnnulled: boolean): void {
    const { crisis, confirmed } = event.data;
    const settle: Rule = (session, given) =>
      settleRung(session, crisis, event, confirmed ? session.crisisBooks?.[crisis]?.awaiting : undefined, given);
    const moved = this.#log.slice(n + 1).find((one) => one.type === 'crisisMoved' && one.data.slot === crisis && one.at === event.at);
    const rung = moved?.type === 'crisisMoved' ? moved.data.rung : (this.#is.crises?.[crisis]?.rung ?? 0);
    const set =
      (to: number): Rule =>
      (session, given) =>
        hasBrokenOut(session, crisis) ? setRungTo(session, crisis, to, event, given) : [];
    const asked = (session: Session) => session.crisisBooks?.[crisis]?.awaiting !== undefined;
    const isSettled = asked(this.#is) && this.#fits(n + 1, event.at, settle);
    const again: Rule = isSettled
      ? (session, given, ruled) => (asked(session) ? settle(session, given, ruled) : [])
      : set(right?.value ?? rung);
    const expected = this.#expected(event.at, isSettled ? settle : set(rung));
    const anew = isAnnulled ? [] : again(this.#should, givenAt(event.at), this.#ruled).filter(isDerived);
    evolve(this.#is, event);
    if (!isAnnulled) evolve(this.#should, event);
    const found = this.#next(n + 1, event.at, expected.length);
    if (found.length < expected.length || !expected.every((one, k) => isSame(one, this.#log[found[k]!]!))) return;
    for (const position of found) this.#done.add(position);
    for (const one of anew) evolve(this.#should, one);
  }

  #fits(from: number, at: number, rule: Rule): boolean {
    const expected = this.#expected(at, rule);
    const found = this.#next(from, at, expected.length);
    return found.length === expected.length && expected.every((one, k) => isSame(one, this.#log[found[k]!]!));
  }
}

type Rule = (session: Session, given: Given, ruled: Ruled | undefined) => LogEvent[];

const givenAt = (at: number): Given => ({ seat: CLOCK, at, id: 'again' });

const playedNow = ({ clock }: Session, { at }: Given): number =>
  clock.running ? clock.elapsed + Math.max(0, at - clock.anchorAt) : clock.elapsed;

const isSame = (one: LogEvent, other: LogEvent): boolean =>
  one.type === other.type && canonical([one.to, one.data]) === canonical([other.to, other.data]);

function ruledBy(facts: readonly Fact[]): Ruled {
  return {
    step(crisis, k) {
      const fact = facts.findLast((one) => one.of === 'step' && one.crisis === crisis && one.k === k);
      return fact?.of === 'step' ? fact.rung : undefined;
    },
    build(mechanism, turn) {
      const fact = facts.findLast((one) => one.of === 'build' && one.mechanism === mechanism && one.turn === turn);
      return fact?.of === 'build' ? fact.outcome : undefined;
    },
    order(turn, delegation, place) {
      const fact = facts.findLast((one) => one.of === 'order' && one.turn === turn && one.delegation === delegation && one.place === place);
      return fact?.of === 'order' ? fact.intensity : undefined;
    },
  };
}
