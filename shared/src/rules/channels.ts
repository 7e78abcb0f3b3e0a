import { inLanguage } from '../exercise/parts.ts';
import type { ChannelSpec } from '../exercise/schema.ts';
import type { Audience } from '../model/audience.ts';
import type { Call, Channel, ChannelKind } from '../model/channel.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { hash32 } from '../world/chance.ts';
import { binds } from '../world/mechanism.ts';
import { delegationOf, toDelegation } from './audience.ts';
import { factsOf } from './facts.ts';
import { isKnownTo } from './known-mechanisms.ts';
import type { Refusal } from './refusal.ts';
import { MINUTE } from './time.ts';
import { isSo } from './trigger.ts';

/** For so long, in ms of play, whoever wrote a message may change it or take it back. [CHN-8] */
export const GRACE = 2 * MINUTE;

/** Inside a delegation, and with the control room, any of its seats may write whatever the phase. [CHN-4] */
export const isInner = (kind: ChannelKind | undefined): boolean => kind === 'delegation' || kind === 'simcell';

/** The exercise's channels that a delegation knows of. */
export const specsFor = (session: Session, delegation: DelegationId): ChannelSpec[] => session.briefs[delegation]?.channels ?? [];

/** Does this seat read and write in it? */
export function takesPart({ members, seats }: Channel, seat: SeatId): boolean {
  return seats ? seats.includes(seat) : members.includes(delegationOf(seat) ?? '');
}

/** Who hears what is said in it. */
export function readersIn({ members, seats }: Pick<Channel, 'members' | 'seats'>): Audience {
  return seats ? seats.map((seat) => `s:${seat}` as const) : members.map(toDelegation);
}

/** Those of a delegation who take part in it. */
export function ownReaders({ seats }: Pick<Channel, 'seats'>, delegation: DelegationId): Audience {
  return seats ? seats.filter((seat) => delegationOf(seat) === delegation).map((seat) => `s:${seat}` as const) : [toDelegation(delegation)];
}

/** The id of a channel of the exercise among some members: the same on both sides, and only they ever read it. */
export function channelIdOf(spec: string, members: readonly DelegationId[]): string {
  const named = `${spec}-${members.join('-')}`;
  return named.length <= 60 ? named : `${spec.slice(0, 40)}-${hash32(named).toString(36)}`;
}

/** Delegations in the exercise's order; nothing if one of them is unknown. */
export function inOrder(session: Session, codes: readonly string[]): DelegationId[] | undefined {
  const asked = new Set(codes);
  const known = (session.exercise?.delegations ?? []).map(({ id }) => id).filter((id) => asked.has(id));
  return known.length === asked.size ? known : undefined;
}

/** Seats that their exercise marks for a second track. [CHN-4] */
export function markedSeats(session: Session, members: readonly DelegationId[]): SeatId[] {
  return (session.exercise?.delegations ?? [])
    .filter(({ id }) => members.includes(id))
    .flatMap(({ id, seats }) => seats.filter(({ track }) => track === '1.5').map((seat) => `${id}.${seat.id}`));
}

/** Mechanisms in force by a name of the catalogue or their own; all of them without one. */
export function inForceAs(session: Session, name: string | undefined): MechanismState[] {
  return Object.values(session.mechanisms ?? {}).filter(
    ({ id, template, stage }) => stage === 'inForce' && (name === undefined || name === id || name === template),
  );
}

/** Mechanisms in force that give two delegations a direct line. [CHN-6] */
export function linesBetween(session: Session, members: readonly DelegationId[], name?: string): MechanismState[] {
  const [a = '', b = a] = members;
  return inForceAs(session, name).filter((one) => one.spec.hotline && binds(one, a, b));
}

/**
 * Why a channel of the exercise cannot be used now among some members, or nothing when it can. It asks only what
 * all of them know, so the answer is the same to each. [CHN-5] [ANX-6]
 */
export function whyShut(session: Session, spec: ChannelSpec, members: readonly DelegationId[], at: number): Refusal | undefined {
  if (spec.openIf !== undefined && !isSo(spec.openIf, factsOf(session, at, members)))
    return { code: 'channelShut', with: { needs: inLanguage(spec.openText ?? spec.openIf, 'en') } };
  if (spec.mechanism !== undefined && !inForceAs(session, spec.mechanism).some((one) => isKnownTo(one, members))) {
    const named = session.exercise?.mechanisms?.find(({ id }) => id === spec.mechanism)?.name ?? spec.mechanism;
    return { code: 'needsMechanism', with: { mechanism: inLanguage(named, 'en') } };
  }
  if (spec.kind === 'hotline') return linesBetween(session, members, spec.mechanism).length > 0 ? undefined : { code: 'noHotline' };
  if (spec.kind !== 'track15') return undefined;
  const marked = markedSeats(session, members);
  const without = members.find((one) => !marked.some((seat) => delegationOf(seat) === one));
  return without === undefined ? undefined : { code: 'noMarkedSeat', with: { delegation: without } };
}

/** The entry a channel was made from, as one of its members knows it. */
export const specOf = (session: Session, { spec }: Channel, delegation: DelegationId): ChannelSpec | undefined =>
  spec === undefined ? undefined : specsFor(session, delegation).find(({ id }) => id === spec);

export const lastCall = ({ calls }: Channel): Call | undefined => calls?.at(-1);

/** Does a call still ring at an exercise time in ms? */
export const rings = ({ stage, ringsUntil }: Call, now: number): boolean =>
  (stage === 'ringing' || stage === 'deferred') && ringsUntil > now;

/** Exercise time in ms at which the dice answer a line that rings where nobody sits: after a third of its ringing. [CHN-7] */
export const diceAt = ({ played, ringsUntil }: Call): number => played + (ringsUntil - played) / 3;

/** Is there nobody of this delegation who could take up a line? Seats and autopilots are known to everybody. */
export function isUnmanned(session: Session, delegation: DelegationId): boolean {
  return !Object.entries(session.seats).some(([seat, { holder }]) => holder !== undefined && delegationOf(seat) === delegation);
}
