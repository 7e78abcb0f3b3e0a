import type { LogEvent } from '../events/event.ts';
import type { ChannelSpec } from '../exercise/schema.ts';
import type { Call, Channel, Message } from '../model/channel.ts';
import type { Session } from '../model/session.ts';
import { u } from '../world/chance.ts';
import { topOf } from '../world/ladder.ts';
import { biteBetween, hardestOf } from '../world/mechanism.ts';
import { willingness } from '../world/temper.ts';
import { actorOf, dyadOf } from '../world/world.ts';
import { delegationOf } from './audience.ts';
import { channelIdOf, diceAt, GRACE, inForceAs, isUnmanned, lastCall, linesBetween, readersIn } from './channels.ts';
import { isBetween, liveCrises } from './crises.ts';
import { type Given, TO_CONTROL, told } from './decision.ts';
import { ladderNow, mechanismNow, worldNow } from './kernel.ts';
import { leak } from './leaks.ts';

/** Chance of a leak per message of a back-channel and further member, before pressure. */
const LEAK = 0.03;

/** The first thing about channels that is due: rooms, arrivals, calls, leaks. */
export function channelDue(session: Session, now: number, given: Given): LogEvent[] {
  const arrived = Object.values(session.outbox ?? {}).find(({ arrives }) => arrives <= now);
  if (arrived) {
    const { id, channel, by, text, played: sent } = arrived;
    const room = session.channels[channel];
    return room ? [told(given.at, readersIn(room), 'messagePosted', { channel, id, by, text, played: now, sent })] : [];
  }
  const specs = session.control?.exercise.channels ?? [];
  if (specs.length === 0) return [];
  const rooms = roomsDue(session, specs, now, given);
  if (rooms.length > 0) return rooms;
  for (const room of Object.values(session.channels)) {
    const spec = specs.find(({ id }) => id === room.spec);
    const events = spec ? [...callDue(session, room, spec, now, given), ...leakDue(session, room, spec, now, given)] : [];
    if (events.length > 0) return events;
  }
  return [];
}

/** Exercise times in ms at which something about channels comes due. */
export function channelTimes(session: Session): number[] {
  const specs = session.control?.exercise.channels ?? [];
  const underway = Object.values(session.outbox ?? {}).map(({ arrives }) => arrives);
  if (specs.length === 0) return underway;
  return [
    ...underway,
    ...Object.values(session.channels).flatMap((room) => {
      const spec = specs.find(({ id }) => id === room.spec);
      const call = lastCall(room);
      const message = spec && nextToLeak(session, room, spec);
      return [...(spec && call?.stage === 'ringing' ? [settlesAt(session, call, spec)] : []), ...(message ? [message.played + GRACE] : [])];
    }),
  ];
}

/** Rooms come and go with their mechanism and its members; one agreed in confidence is met by all who know of it. [CHN-5] [ANX-6] */
function roomsDue(session: Session, specs: readonly ChannelSpec[], now: number, given: Given): LogEvent[] {
  const wanted = specs
    .filter(({ kind }) => kind === 'room')
    .flatMap((spec) =>
      inForceAs(session, spec.mechanism ?? '').map(({ id, members, readers = members }) => ({ spec, id, members: readers })),
    );
  const isOf = (room: Channel, { spec, id, members }: (typeof wanted)[number]) =>
    room.spec === spec.id && room.mechanism === id && room.members.join() === members.join();
  const rooms = Object.values(session.channels).filter((room) => room.kind === 'room' && room.closed === undefined);
  const gone = rooms.filter((room) => !wanted.some((one) => isOf(room, one)));
  const missing = wanted.filter((one) => !rooms.some((room) => isOf(room, one)));
  return [
    ...gone.map((room) => told(given.at, readersIn(room), 'channelClosed', { id: room.id, played: now })),
    ...missing.map(({ spec, id: mechanism, members }) => {
      const plain = channelIdOf(`${spec.id}-${mechanism}`.slice(0, 50), members);
      let id = plain;
      for (let n = 2; Object.hasOwn(session.channels, id); n += 1) id = `${plain}-${n}`;
      return told(given.at, readersIn({ members }), 'channelOpened', { ...openedFrom(spec), id, members, mechanism });
    }),
  ];
}

/** What a channel takes from its entry. */
export function openedFrom({ id, kind, name, delayMin, credence }: ChannelSpec) {
  return { kind, name, spec: id, ...(delayMin > 0 ? { delayMin } : {}), ...(credence ? { credence } : {}) } as const;
}

const isModel = (session: Session, { to }: Call, { pickup }: ChannelSpec): boolean => pickup === 'model' || isUnmanned(session, to);

/** Exercise time in ms at which a ringing call is settled if nobody takes it. */
function settlesAt(session: Session, call: Call, spec: ChannelSpec): number {
  return isModel(session, call, spec) ? diceAt(call) : call.ringsUntil;
}

/** A line that rang long enough: the model answers for those who have nobody, otherwise it rings out. [CHN-7] */
function callDue(session: Session, room: Channel, spec: ChannelSpec, now: number, given: Given): LogEvent[] {
  const call = lastCall(room);
  if (call?.stage !== 'ringing' || settlesAt(session, call, spec) > now) return [];
  const settled = { channel: room.id, id: call.id, played: now };
  if (!isModel(session, call, spec)) return [told(given.at, readersIn(room), 'hotlineUnanswered', settled)];
  const { w, inputs } = pickupOf(session, room, call, spec);
  const draw = u(session.control!.seed, `pickup:${room.id}`, (room.calls?.length ?? 1) - 1);
  const isTaken = draw < w;
  return [
    told(given.at, TO_CONTROL, 'channelDrawn', {
      draw: { about: 'pickup', channel: room.id, of: call.id, u: draw, p: w, happened: isTaken, played: now, inputs },
    }),
    isTaken
      ? told(given.at, readersIn(room), 'hotlineAnswered', { ...settled, answer: 'answer' })
      : told(given.at, readersIn(room), 'hotlineUnanswered', settled),
  ];
}

/**
 * How willing the called delegation is to pick up: the willingness of a party at the rung of the worst crisis between the
 * two (0 without one), on that crisis's issue or else the hardest one the line's mechanism covers. [CHN-7]
 */
function pickupOf(session: Session, { members }: Channel, { from, to }: Call, { mechanism }: ChannelSpec) {
  const world = worldNow(session);
  const exercise = session.control!.exercise;
  const lines = linesBetween(session, members, mechanism).map((state) => mechanismNow(exercise, state));
  const line = lines.sort((one, other) => biteBetween(other, from, to) - biteBetween(one, from, to))[0];
  const [crisis] = liveCrises(session)
    .filter((one) => isBetween(one, { own: from, target: to }))
    .sort((one, other) => other.rung - one.rung);
  const b = line ? biteBetween(line, from, to) : 0;
  const h = crisis ? (exercise.issues[crisis.issue]?.hardness ?? 0) : line ? hardestOf(line, world) : 0;
  const { T, S } = dyadOf(world, from, to);
  const P = actorOf(world, to).P;
  const stand = { h, T, S, rung: crisis?.rung ?? 0, top: topOf(ladderNow(session)) };
  return { w: willingness(b, P, stand), inputs: { b, P, h, T, S, r: stand.rung, top: stand.top } };
}

const riskOf = ({ kind, leakRisk }: ChannelSpec): number => leakRisk ?? (kind === 'backchannel' ? LEAK : 0);

/** The next message of a channel whose dice have not been thrown. */
function nextToLeak(session: Session, { id, messages }: Channel, spec: ChannelSpec): Message | undefined {
  if (riskOf(spec) === 0) return undefined;
  return messages[(session.channelDraws?.[id] ?? []).filter(({ about }) => about === 'leak').length];
}

/**
 * Once a message can no longer be changed, the dice say whether the press gets it: p = .03·(members − 1)·(1 + P/100),
 * P the mean pressure at home of its members. [CHN-9]
 */
function leakDue(session: Session, room: Channel, spec: ChannelSpec, now: number, given: Given): LogEvent[] {
  const message = nextToLeak(session, room, spec);
  if (!message || message.played + GRACE > now) return [];
  const risk = riskOf(spec);
  const pressures = room.members.flatMap((code) => session.world[`P:${code}`]?.value ?? []);
  const P = pressures.length === 0 ? 0 : pressures.reduce((sum, one) => sum + one, 0) / pressures.length;
  const others = room.members.length - 1;
  const p = Math.min(1, risk * others * (1 + P / 100));
  const draw = u(session.control!.seed, `leak:${room.id}`, room.messages.indexOf(message));
  // What was withdrawn in time, or is out already, cannot get out.
  const happened = draw < p && message.text !== '' && message.leaked === undefined && delegationOf(message.by) !== undefined;
  return [
    told(given.at, TO_CONTROL, 'channelDrawn', {
      draw: { about: 'leak', channel: room.id, of: message.id, u: draw, p, happened, played: now, inputs: { risk, others, P } },
    }),
    ...(happened ? leak(session, room, message, excerptOf(message.text), given) : []),
  ];
}

/** What the press would quote: the first sentence, or as much of it as a headline takes. */
function excerptOf(text: string): string {
  const sentence = /^[\s\S]*?[.!?。！？](?=\s|$)/.exec(text)?.[0] ?? text;
  return sentence.length <= 200 ? sentence : sentence.slice(0, 200).replace(/\s+\S*$/, '');
}
