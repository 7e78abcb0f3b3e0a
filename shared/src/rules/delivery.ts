import type { LogEvent } from '../events/event.ts';
import type { Inject } from '../exercise/schema.ts';
import type { Audience } from '../model/audience.ts';
import type { Delivery, InjectState } from '../model/msel.ts';
import type { Session } from '../model/session.ts';
import type { WireItem } from '../model/wire.ts';
import { hash32 } from '../world/chance.ts';
import { attachmentOnWire } from './attachments.ts';
import { toDelegation } from './audience.ts';
import { chained } from './chained.ts';
import { startCrisis } from './crises.ts';
import type { Given } from './decision.ts';
import { TO_ALL, TO_CONTROL, told } from './decision.ts';
import { applyEffects } from './effects.ts';
import { MINUTE, played } from './time.ts';
import { explainTrigger } from './trigger.ts';

/** Who reads one recipient entry: `public`, `all` delegations, or codes. */
export function audienceOf(session: Session, list: readonly string[]): Audience {
  if (list.includes('public')) return TO_ALL;
  if (list.includes('control')) return TO_CONTROL;
  // Whoever has not come yet, or has gone, is told nothing. [MEM-1]
  const there = session.exercise?.delegations.map((one) => one.id) ?? [];
  return (list.includes('all') ? there : there.filter((code) => list.includes(code))).map(toDelegation);
}

/** The delegations behind an inject's recipient entry, `public` counting as every delegation. */
export function readersOf(session: Session, list: readonly string[]): string[] {
  const everyone = session.exercise?.delegations.map((one) => one.id) ?? [];
  return list.includes('public') || list.includes('all') ? everyone : everyone.filter((code) => list.includes(code));
}

/**
 * One recipient entry of an inject as its readers will see it. The id comes from the seed, so it says
 * neither the inject's number nor that there are other wordings. [INJ-3]
 */
export function wireOf(session: Session, inject: Inject, recipient: number, now: number): Omit<WireItem, 'at'> {
  const entry = inject.to[recipient]!;
  const variant = inject.variants[entry.variant]!;
  const seed = session.control?.seed ?? '';
  const name = `${seed}|wire|${inject.id}|${recipient}`;
  return {
    id: `w${hash32(name).toString(36)}${hash32(`${name}|`).toString(36)}`,
    kind: 'inject',
    media: inject.media,
    reach: entry.list.includes('public') ? 'public' : 'restricted',
    title: variant.title ?? inject.title,
    text: variant.text,
    from: inject.from.org === undefined ? { name: inject.from.name } : { name: inject.from.name, org: inject.from.org },
    ...(inject.label === undefined ? {} : { label: inject.label }),
    ...(inject.reliability === undefined ? {} : { reliability: inject.reliability }),
    ...(variant.attachments === undefined ? {} : { attachments: variant.attachments.map((one) => attachmentOnWire(seed, one)) }),
    ...(variant.map === undefined ? {} : { map: variant.map }),
    ...(inject.acknowledgeMin === undefined ? {} : { acknowledgeBy: now + inject.acknowledgeMin * MINUTE }),
    ...(inject.call === undefined ? {} : { ringsUntil: now + inject.call.ringsMin * MINUTE }),
    played: now,
  };
}

/** Sends some recipient entries of an inject on their way. */
export function deliverTo(session: Session, inject: Inject, recipients: readonly number[], given: Given) {
  const now = played(session.clock, given.at);
  const events: LogEvent[] = [];
  const deliveries: Delivery[] = [];
  const sources: { wire: string; to: Audience }[] = [];
  for (const recipient of recipients) {
    const entry = inject.to[recipient]!;
    const item = wireOf(session, inject, recipient, now);
    const to = audienceOf(session, entry.list);
    events.push(told(given.at, to, 'wireTold', item));
    deliveries.push({ wire: item.id, variant: entry.variant, to: entry.list, played: now });
    sources.push({ wire: item.id, to });
  }
  return { events, deliveries, sources };
}

/** How a delivery came about, beside by whom. */
export interface Delivering {
  /** Delegation codes, `public` or `control`: to these alone, and at once. */
  to?: readonly string[] | undefined;
  /** The inject whose missed action lets it go. */
  after?: string;
}

/**
 * Delivers an inject: wordings without delay at once, the rest when their delay has passed, and its effects on the world
 * with the first of them. To some alone, whoever is left out may follow. [INJ-2] [INJ-12]
 */
export function deliver(
  session: Session,
  id: string,
  how: 'clock' | 'trigger' | 'hand',
  given: Given,
  { to, after }: Delivering = {},
): LogEvent[] {
  const { inject: written } = session.msel[id]!;
  const now = played(session.clock, given.at);
  const all = written.to.map((_entry, index) => index);
  const split = to && splitBetween(session, written.to, all, to);
  const inject = split ? { ...written, to: split.to } : written;
  const first = split?.chosen ?? all.filter((index) => inject.to[index]!.delayMin === 0);
  const { events, deliveries, sources } = deliverTo(session, inject, first, given);
  const pending = split
    ? []
    : all
        .filter((index) => !first.includes(index))
        .map((recipient) => ({ recipient, dueAt: now + inject.to[recipient]!.delayMin * MINUTE }));
  const expectedBy = inject.expected && now + inject.expected.withinMin * MINUTE;
  const record = {
    inject: id,
    how,
    by: given.seat,
    deliveries,
    pending,
    deliveredAt: now,
    ...(split && split.rest.length > 0 ? { to: split.to, withheld: split.rest } : {}),
    // What a condition was when it let the inject go is kept: later it may be otherwise. [INJ-14]
    ...(how === 'trigger' && inject.trigger ? { because: explainTrigger(session, inject, given.at).conditions } : {}),
    ...(after === undefined ? {} : { after }),
    ...(expectedBy === undefined ? {} : { expectedBy }),
  };
  return [
    told(given.at, TO_CONTROL, 'injectDelivered', record),
    ...events,
    ...chained(session, [
      // A crisis breaks out first, so that an effect of the same inject can act on it.
      ...inject.startsCrisis.map((crisis) => (now: Session) => startCrisis(now, crisis, given)),
      (now) => applyEffects(now, inject.effects, { at: given.at, played: played(now.clock, given.at), sources, by: inject.id }),
    ]),
  ];
}

/** Sends an inject on to those who were left out, or some of them. [INJ-12] */
export function follow(session: Session, id: string, to: readonly string[] | undefined, given: Given): LogEvent[] {
  const { inject, withheld = [] } = session.msel[id]!;
  const split = to ? splitBetween(session, inject.to, withheld, to) : { to: inject.to, chosen: withheld, rest: [] };
  const { events, deliveries } = deliverTo(session, { ...inject, to: split.to }, split.chosen, given);
  const record = { inject: id, recipients: split.chosen, deliveries, to: split.to, withheld: split.rest };
  return [told(given.at, TO_CONTROL, 'injectFollowed', record), ...events];
}

/**
 * The recipients of an inject, those named apart from the rest. An entry of which some are named is split, the rest of
 * it at the end of the list, so that no entry changes its place and with it the ids of what was told.
 */
function splitBetween(session: Session, to: Inject['to'], open: readonly number[], named: readonly string[]) {
  const entries = [...to];
  const chosen: number[] = [];
  const rest: number[] = [];
  for (const index of open) {
    const entry = to[index]!;
    const members = membersOf(session, entry.list);
    const now = members.filter((one) => named.includes(one));
    const later = members.filter((one) => !named.includes(one));
    if (now.length > 0) chosen.push(index);
    if (now.length === 0) rest.push(index);
    else if (later.length > 0) {
      entries[index] = { ...entry, list: now };
      rest.push(entries.push({ ...entry, list: later }) - 1);
    }
  }
  return { to: entries, chosen, rest };
}

/** Who can be told apart in a recipient entry: everybody reads what is public, and the control room is one. */
function membersOf(session: Session, list: readonly string[]): string[] {
  const room = ['public', 'control'].find((one) => list.includes(one));
  if (room !== undefined) return [room];
  return list.includes('all') ? (session.exercise?.delegations.map((one) => one.id) ?? []) : [...list];
}

/** Who has not been told an inject yet, and can be told alone. [INJ-12] */
export function untold(session: Session, { inject, stage, withheld = [] }: InjectState): string[] {
  const open = stage === 'delivered' ? withheld : inject.to.map((_entry, index) => index);
  return open.flatMap((index) => membersOf(session, inject.to[index]?.list ?? []));
}
