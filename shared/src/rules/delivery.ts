import type { LogEvent } from '../events/event.ts';
import type { Inject } from '../exercise/schema.ts';
import type { Audience } from '../model/audience.ts';
import type { Delivery } from '../model/msel.ts';
import type { Session } from '../model/session.ts';
import type { WireItem } from '../model/wire.ts';
import { hash32 } from '../world/chance.ts';
import { toDelegation } from './audience.ts';
import { chained } from './chained.ts';
import { startCrisis } from './crises.ts';
import type { Given } from './decision.ts';
import { TO_ALL, TO_CONTROL, told } from './decision.ts';
import { applyEffects } from './effects.ts';
import { MINUTE, played } from './time.ts';

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
    ...(variant.attachments === undefined ? {} : { attachments: variant.attachments }),
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

/**
 * Delivers an inject: wordings without delay at once, the rest when their delay has passed, and its
 * effects on the world with the first of them. [INJ-2]
 */
export function deliver(session: Session, id: string, how: 'clock' | 'trigger' | 'hand', given: Given): LogEvent[] {
  const { inject } = session.msel[id]!;
  const now = played(session.clock, given.at);
  const all = inject.to.map((_entry, index) => index);
  const first = all.filter((index) => inject.to[index]!.delayMin === 0);
  const { events, deliveries, sources } = deliverTo(session, inject, first, given);
  const pending = all
    .filter((index) => !first.includes(index))
    .map((recipient) => ({ recipient, dueAt: now + inject.to[recipient]!.delayMin * MINUTE }));
  const record = { inject: id, how, by: given.seat, deliveries, pending, deliveredAt: now };
  const expectedBy = inject.expected && now + inject.expected.withinMin * MINUTE;
  return [
    told(given.at, TO_CONTROL, 'injectDelivered', expectedBy === undefined ? record : { ...record, expectedBy }),
    ...events,
    ...chained(session, [
      // A crisis breaks out first, so that an effect of the same inject can act on it.
      ...inject.startsCrisis.map((crisis) => (now: Session) => startCrisis(now, crisis, given)),
      (now) => applyEffects(now, inject.effects, { at: given.at, played: played(now.clock, given.at), sources, by: inject.id }),
    ]),
  ];
}
