import type { LogEvent } from '../events/event.ts';
import type { InjectState } from '../model/msel.ts';
import type { Session } from '../model/session.ts';
import { hash32 } from '../world/chance.ts';
import { admissionDue } from './accession.ts';
import { annexesDue } from './annexes.ts';
import { channelDue, channelTimes } from './channel-dues.ts';
import { inOrder } from './channels.ts';
import { type Given, TO_ALL, TO_CONTROL, told } from './decision.ts';
import { deliver, deliverTo } from './delivery.ts';
import { evaluateMet } from './expected.ts';
import { releaseDue, releaseTimes } from './grace.ts';
import { entryDue } from './mechanisms.ts';
import { procedureDue, procedureTimes } from './motions.ts';
import { moveOn } from './phases.ts';
import { rfiDue, rfiTimes } from './rfi.ts';
import { scheduledAt } from './schedule.ts';
import { signingDue, signingTimes } from './signing.ts';
import { phaseNow, played } from './time.ts';
import { triggerHolds, triggerUsesTime } from './trigger.ts';
import { voteDue, voteTimes } from './vote-closing.ts';

/** A clock that polls conditions on time does so this often, in ms of play. */
const POLL = 1_000;

/**
 * The first thing that is due at the time given, as the events it makes; nothing when all is done. The
 * room asks until nothing is due. What is due follows from the state alone, so a restart forgets nothing. [CLK-3]
 */
export function whatIsDue(session: Session, given: Given): LogEvent[] {
  if (session.stage !== 'running' || !session.phase) return [];
  // What was let go by hand leaves in server time, as it did before there was a time to take it back.
  const released = releaseDue(session, given);
  if (released.length > 0 || !session.clock.running) return released;
  const now = played(session.clock, given.at);
  for (const state of Object.values(session.msel)) {
    const events = injectDue(session, state, now, given);
    if (events.length > 0) return events;
  }
  for (const rule of [
    () => voteDue(session, now, given),
    () => annexesDue(session, given),
    () => signingDue(session, given),
    () => admissionDue(session, given),
    () => entryDue(session, given),
    () => channelDue(session, now, given),
    () => rfiDue(session, now, given),
    () => procedureDue(session, now, given),
  ]) {
    const events = rule();
    if (events.length > 0) return events;
  }
  return phaseDue(session, now, given);
}

function injectDue(session: Session, state: InjectState, now: number, given: Given): LogEvent[] {
  const { inject } = state;
  if (state.stage === 'planned' && !state.leaving && state.awaitsRelease === undefined && isDue(session, state, now, given.at)) {
    return deliverDue(session, inject.id, inject.trigger ? 'trigger' : 'clock', given);
  }
  if (state.stage !== 'delivered') return [];
  const late = state.pending.filter((one) => one.dueAt <= now).map((one) => one.recipient);
  if (late.length > 0) {
    const { events, deliveries } = deliverTo(session, inject, late, given);
    return [told(given.at, TO_CONTROL, 'injectFollowed', { inject: inject.id, recipients: late, deliveries }), ...events];
  }
  return [...expectedDue(session, state, now, given), ...callDue(session, state, given)];
}

/** What is due goes out, but for an inject that takes two people: it waits for them. [CTL-5] */
function deliverDue(session: Session, id: string, how: 'clock' | 'trigger', given: Given, after?: string): LogEvent[] {
  const { inject, awaitsRelease } = session.msel[id]!;
  if (!inject.twoPerson) return deliver(session, id, how, given, after === undefined ? {} : { after });
  if (awaitsRelease !== undefined) return [];
  return [told(given.at, TO_CONTROL, 'releaseAwaited', { inject: id, played: played(session.clock, given.at) })];
}

/** Is a planned inject due by the clock or by its trigger? */
export function isDue(session: Session, { inject }: InjectState, now: number, at: number): boolean {
  if (inject.trigger) return triggerHolds(session, inject, at);
  const scheduled = scheduledAt(session, inject.when);
  return scheduled !== undefined && scheduled <= now;
}

function expectedDue(session: Session, state: InjectState, now: number, given: Given): LogEvent[] {
  const { inject } = state;
  if (!inject.expected || state.expected || state.expectedBy === undefined) return [];
  if (evaluateMet(session, state, given.at)) return [told(given.at, TO_CONTROL, 'expectedActionMet', { inject: inject.id, played: now })];
  if (state.expectedBy > now) return [];
  const missed = told(given.at, TO_CONTROL, 'expectedActionMissed', { inject: inject.id, played: now });
  const contingency = session.msel[inject.expected.ifMissed ?? ''];
  if (contingency?.stage !== 'planned' || contingency.leaving) return [missed];
  return [missed, ...deliverDue(session, contingency.inject.id, 'trigger', given, inject.id)];
}

/** Once everyone a call rings at has answered, they are connected. [INJ-6] */
function callDue(session: Session, { inject, deliveries }: InjectState, given: Given): LogEvent[] {
  if (!inject.call) return [];
  const { connects } = inject.call;
  const answered = connects.every((code) => deliveries.some(({ wire }) => session.receipts[wire]?.[code]?.answer === 'answer'));
  if (!answered || findChannel(session, connects) || !inOrder(session, connects)) return [];
  const id = `c${hash32(`${session.control?.seed}|call|${inject.id}`).toString(36)}`;
  if (Object.hasOwn(session.channels, id)) return [];
  const members = [...connects].sort();
  return [
    told(
      given.at,
      members.map((code) => `d:${code}` as const),
      'channelOpened',
      { id, kind: members.length > 2 ? 'group' : 'bilateral', members },
    ),
  ];
}

/** What delegations opened by themselves with exactly these members, if they did. */
export function findChannel(session: Session, members: readonly string[]) {
  return Object.values(session.channels).find(
    (channel) =>
      (channel.kind === 'bilateral' || channel.kind === 'group') &&
      channel.spec === undefined &&
      channel.closed === undefined &&
      channel.members.length === members.length &&
      members.every((one) => channel.members.includes(one)),
  );
}

function phaseDue(session: Session, now: number, given: Given): LogEvent[] {
  const phase = session.phase!;
  if (phase.waiting || phase.endsAt > now) return [];
  if (phaseNow(session)?.atExpiry === 'wait') return [told(given.at, TO_ALL, 'phaseExpired', { turn: phase.turn, index: phase.index })];
  // The next phase begins when this one was over, not when the timer happened to look.
  return moveOn(session, phase.endsAt, given);
}

/** Exercise time in ms at which to look again, if nothing else happens before. */
export function nextDueAt(session: Session, now: number): number | undefined {
  if (session.stage !== 'running' || !session.clock.running || !session.phase) return undefined;
  const times: number[] = session.phase.waiting ? [] : [session.phase.endsAt];
  for (const state of Object.values(session.msel)) {
    const scheduled = state.stage === 'planned' ? scheduledAt(session, state.inject.when) : undefined;
    if (scheduled !== undefined) times.push(scheduled);
    if (state.stage === 'planned' && state.awaitsRelease === undefined && state.inject.trigger && triggerUsesTime(state.inject))
      times.push(now + POLL);
    times.push(...state.pending.map((one) => one.dueAt));
    if (state.stage === 'delivered' && state.expectedBy !== undefined && !state.expected) times.push(state.expectedBy);
  }
  times.push(...releaseTimes(session).map((at) => played(session.clock, at)));
  times.push(...voteTimes(session), ...signingTimes(session), ...channelTimes(session), ...rfiTimes(session), ...procedureTimes(session));
  const ahead = times.filter((time) => time > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
