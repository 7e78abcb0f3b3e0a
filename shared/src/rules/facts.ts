import type { Facts, Value } from '../exercise/expression.ts';
import type { WordName } from '../exercise/vocabulary.ts';
import type { Channel } from '../model/channel.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { InjectState } from '../model/msel.ts';
import type { SealedOrders } from '../model/order.ts';
import type { Signing, Vote } from '../model/proposal.ts';
import type { Session } from '../model/session.ts';
import { binds } from '../world/mechanism.ts';
import { delegationOf } from './audience.ts';
import { doneIn, type GivenOrder, unmetBy } from './conditions.ts';
import { type Circle, mechanismsKnownTo } from './known-mechanisms.ts';
import { countedIn, signatoriesOf } from './signatures.ts';
import { mechanismsIn } from './texts.ts';
import { MINUTE, phaseNow, played } from './time.ts';

/** A fact looked up: the arguments as texts (absent ones empty) and what follows the point. */
type Lookup = (args: readonly string[], member: string) => Value | undefined;

/**
 * What expressions may ask about a session, with the control room's knowledge. Nothing is computed until
 * it is asked for, so it may be made anew for every batch of commands. A mechanism that was agreed in confidence does not
 * count unless all of `circle` know of it: whatever a condition does would give it away to the others. [ANX-6]
 */
export function factsOf(session: Session, at: number, circle?: Circle): Facts {
  const mechanisms = mechanismsKnownTo(session, circle);
  const inForce = mechanisms.filter(({ stage }) => stage === 'inForce');
  const now = () => played(session.clock, at);
  const turn = () => session.phase?.turn ?? 0;
  const since = (id: string) => {
    const deliveredAt = own(session.msel, id)?.deliveredAt;
    return deliveredAt === undefined ? 0 : Math.max(0, now() - deliveredAt) / MINUTE;
  };
  const receiptOf = (id: string, code: string) => receiptsOf(session, own(session.msel, id), code)[0];
  const dyad: (variable: string) => Lookup =
    (variable) =>
    ([a, b]) =>
      own(session.world, `${variable}:${a}~${b}`)?.value ?? own(session.world, `${variable}:${b}~${a}`)?.value;
  const ofDelegation: (variable: string) => Lookup =
    (variable) =>
    ([code]) =>
      own(session.world, `${variable}:${code}`)?.value;

  const lookups: Record<WordName, Lookup> = {
    turn,
    phase: () => phaseNow(session)?.id,
    stage: () => session.stage,
    minutes: () => now() / MINUTE,
    minutesInTurn: () => (session.phase ? Math.max(0, now() - session.phase.turnBeganAt) / MINUTE : 0),
    minutesSince: ([id = '']) => since(id),
    inject: ([id = ''], member) => (member === 'minutes' ? since(id) : injectFact(session, own(session.msel, id), member)),
    acknowledged: ([id = '', code = '']) => receiptOf(id, code) !== undefined,
    answered: ([id = '', code = '']) => receiptsOf(session, own(session.msel, id), code).some((one) => one.answer === 'answer'),
    messages: (codes) => sum(between(session, codes), (channel) => written(channel, codes)),
    posted: (codes) => sum(Object.values(session.channels).filter(isOutward), (channel) => written(channel, codes)),
    statements: ([code]) => Object.values(session.wire).filter((item) => item.kind === 'statement' && item.by === code).length,
    channel: (codes) => between(session, codes).length > 0,
    proposals: ([stage]) => Object.values(session.proposals).filter((proposal) => proposal.stage === stage).length,
    votes: ([outcome]) => textVotes(session).filter((vote) => (vote.outcome ?? 'open') === outcome).length,
    vote: ([code = '']) =>
      textVotes(session).findLast((vote) => vote.outcome && vote.ballots && Object.hasOwn(vote.ballots, code))?.ballots?.[code],
    signatures: () => signatoriesIn(lastSigning(session)).length,
    signed: ([code = '']) => signatoriesIn(lastSigning(session)).includes(code),
    reserved: ([code = '']) => (own(lastSigning(session)?.signatures ?? {}, code)?.reservations.length ?? 0) > 0,
    ratified: ([code = '']) => {
      const signing = lastSigning(session);
      return signing !== undefined && countedIn(signing).includes(code);
    },
    inEffect: () => Object.values(session.signings ?? {}).filter(({ outcome }) => outcome === 'inEffect').length,
    member: ([code = '', id = '']) =>
      mechanisms.some((one) => (one.id === id || one.template === id) && isAlive(one.stage) && one.members.includes(code)),
    sealed: ([code = '']) => own(session.sealed[turn()] ?? {}, code)?.orders.length ?? 0,
    order: ([code = '', id = '']) => whoOrdered(session, id).includes(code),
    orders: ([id = '']) => whoOrdered(session, id).length,
    mechanism: ([id = ''], member) => mechanismFact(session, mechanisms, id, member),
    mechanisms: ([stage]) => mechanisms.filter((one) => one.stage === stage).length,
    inForceOn: ([issue = '']) => inForce.filter(({ spec }) => spec.issues.includes(issue)).length,
    hotline: ([a = '', b = '']) => inForce.some((one) => one.spec.hotline && binds(one, a, b)),
    draftAlliance: ([clause]) =>
      textsIn(session, ['tabled', 'voting']).filter((text) => mechanismsIn(text).some(({ alliance }) => alliance === clause)).length,
    draftHardness: () => {
      const texts = textsIn(session, ['tabled', 'voting', 'signing', 'adopted']).flatMap(mechanismsIn);
      const issues = [...texts, ...mechanisms.map(({ spec }) => spec)].flatMap((spec) => spec.issues);
      return issues.reduce((most, issue) => Math.max(most, own(session.exercise?.issues ?? {}, issue)?.hardness ?? 0), 0);
    },
    crisis: ([id = ''], member) => crisisFact(session, id, member),
    rungMax: () => truths(session).reduce((most, crisis) => (crisis.ended === undefined ? Math.max(most, crisis.rung) : most), 0),
    ranked: ([code = '']) => own(session.rankings ?? {}, code) !== undefined,
    concordance: () => session.agendaResult?.concordance ?? 0,
    meanT: () => meanOf(session, 'T'),
    meanS: () => meanOf(session, 'S'),
    T: dyad('T'),
    S: dyad('S'),
    F: dyad('F'),
    I: dyad('I'),
    C: dyad('C'),
    K: ofDelegation('K'),
    P: ofDelegation('P'),
    A: ofDelegation('A'),
    indicator: ([id = '', code]) => own(session.world, code ? `${id}:${code}` : id)?.value,
  };

  return {
    read(name, args, member = '') {
      if (!Object.hasOwn(lookups, name)) return undefined;
      return lookups[name as WordName](
        args.map((arg) => String(arg ?? '')),
        member,
      );
    },
  };
}

/** A record's own item: an id such as `constructor` must not find what every object has. */
function own<T>(record: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/**
 * Delegations that have given an order in turns that were revealed, and had it carried out. Overt ones are counted from
 * what was revealed, so that every reader counts the same; covert ones are the control room's to count. [ORD-7]
 */
function whoOrdered(session: Session, id: string): string[] {
  const isOvert = session.exercise?.orders.some((one) => one.id === id && one.visibility !== 'covert') === true;
  const given = Object.entries(session.revealed).flatMap(([turn, revealed]) => {
    const done = doneIn(revealed);
    const all = isOvert ? done : covertIn(Object.values(session.sealed[turn] ?? {}), done);
    return all.flatMap(({ delegation, order }) => (order.order === id ? [delegation] : []));
  });
  return [...new Set(given)];
}

const covertIn = (sealed: readonly SealedOrders[], done: readonly GivenOrder[]): GivenOrder[] =>
  sealed.flatMap(({ delegation, orders }) =>
    orders.filter((order) => unmetBy(order, done) === undefined).map((order) => ({ delegation, order })),
  );

/** Votes on texts themselves, not on amendments, parts or motions. Of a secret one only the outcome is known. */
const textVotes = (session: Session): Vote[] =>
  Object.values(session.votes).filter(({ motion, question }) => motion === undefined && (question === undefined || question.on === 'text'));
const isAlive = (stage: MechanismState['stage']): boolean => stage === 'building' || stage === 'inForce';
const lastSigning = (session: Session): Signing | undefined => Object.values(session.signings ?? {}).at(-1);
const signatoriesIn = (signing: Signing | undefined): string[] => (signing ? signatoriesOf(signing) : []);
const textsIn = (session: Session, stages: readonly string[]) =>
  Object.values(session.proposals).filter(({ stage }) => stages.includes(stage));

/** Crises as the control room has them: the slots that are no circle's. */
const truths = (session: Session) =>
  Object.entries(session.crises ?? {}).flatMap(([slot, crisis]) => (slot === crisis.crisis ? [crisis] : []));

/** Of several mechanisms from one template, what is in force counts before what is being built, and that before what ended. */
function mechanismFact(session: Session, mechanisms: readonly MechanismState[], id: string, member: string): Value | undefined {
  const states = mechanisms.filter((one) => one.id === id || one.template === id);
  const state = states.find(({ stage }) => stage === 'inForce') ?? states.find(({ stage }) => stage === 'building') ?? states.at(-1);
  switch (member) {
    case 'adopted':
      return state !== undefined;
    case 'inForce':
    case 'building':
    case 'abandoned':
    case 'lapsed':
      return state?.stage === member;
    case 'maturity':
      return state?.maturity ?? 0;
    case 'turns':
      return state?.stage === 'inForce' ? Math.max(0, (session.phase?.turn ?? 0) - (state.inForceTurn ?? 0)) : 0;
    default:
      return undefined;
  }
}

function crisisFact(session: Session, id: string, member: string): Value | undefined {
  const crisis = own(session.crises ?? {}, id);
  const book = own(session.crisisBooks ?? {}, id);
  switch (member) {
    case 'live':
      return crisis !== undefined && crisis.ended === undefined;
    case 'rung':
    case 'peak':
      return crisis?.[member] ?? 0;
    case 'steps':
      return book?.steps.length ?? 0;
    case 'attribution':
      return book?.attribution ?? 0;
    default:
      return undefined;
  }
}

/** Mean of a variable over the pairs that are known; 0 without any. */
function meanOf(session: Session, variable: string): number {
  const values = Object.entries(session.world).flatMap(([key, { value }]) =>
    key.startsWith(`${variable}:`) && key.includes('~') && !key.includes('@') ? [value] : [],
  );
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}

/** Channels, other than the plenary, that all of these delegations read. */
function between(session: Session, codes: readonly string[]): Channel[] {
  return Object.values(session.channels).filter(
    (channel) => channel.kind !== 'plenary' && codes.every((code) => channel.members.includes(code)),
  );
}

/** Do others than the delegation itself and the control room read it? */
const isOutward = ({ kind }: Channel): boolean => kind !== 'delegation' && kind !== 'simcell';

/** How many messages of a channel these delegations wrote. */
function written(channel: Channel, codes: readonly string[]): number {
  // Where nobody else can write there is nothing to sort out.
  if (channel.kind === 'bilateral' && codes.length === 2) return channel.messages.length;
  return channel.messages.filter((message) => codes.includes(delegationOf(message.by) ?? '')).length;
}

function injectFact(session: Session, state: InjectState | undefined, member: string): Value | undefined {
  if (!state) return undefined;
  switch (member) {
    case 'delivered':
    case 'skipped':
    case 'cancelled':
      return state.stage === member;
    case 'met':
    case 'missed':
      return state.expected === member;
    case 'acknowledged':
      return countReceipts(session, state, () => true);
    case 'answered':
      return countReceipts(session, state, (answer) => answer === 'answer');
    default:
      return undefined;
  }
}

/** How many delegations have a receipt of this kind for an inject. A delegation counts once. */
function countReceipts(session: Session, state: InjectState, counts: (answer: string | undefined) => boolean): number {
  const codes = state.deliveries.flatMap(({ wire }) =>
    Object.entries(session.receipts[wire] ?? {}).flatMap(([code, receipt]) => (counts(receipt.answer) ? [code] : [])),
  );
  return new Set(codes).size;
}

function receiptsOf(session: Session, state: InjectState | undefined, code: string) {
  return (state?.deliveries ?? []).flatMap(({ wire }) => own(session.receipts[wire] ?? {}, code) ?? []);
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
