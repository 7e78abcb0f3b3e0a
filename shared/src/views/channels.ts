import type { ChannelSpec } from '../exercise/schema.ts';
import type { Channel, ChannelKind, Underway } from '../model/channel.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { channelIdOf, inOrder, isInner, linesBetween, markedSeats, specsFor, whyShut } from '../rules/channels.ts';
import type { Refusal } from '../rules/refusal.ts';

export { diceAt, GRACE, isInner, isUnmanned, lastCall, rings } from '../rules/channels.ts';

/** In this sequence a list of channels groups them. */
export const CHANNEL_GROUPS = [
  ['plenary'],
  ['room'],
  ['bilateral', 'group'],
  ['alliance'],
  ['track15'],
  ['backchannel'],
  ['hotline'],
  ['simcell'],
  ['delegation'],
] as const satisfies readonly (readonly ChannelKind[])[];

/** A channel of the exercise that a delegation could open or call, and why it cannot be now. */
export interface ChannelChoice {
  spec: ChannelSpec;
  /** Who takes part, where that is fixed. */
  members?: DelegationId[];
  /** The channel, where it exists already. */
  channel?: Channel;
  shut?: Refusal;
}

/**
 * What a delegation could open or call beyond ordinary channels; rooms and its own lines come by themselves. To one of its
 * seats track 1.5 is open only if the seat is marked for it.
 */
export function channelChoices(session: Session, delegation: DelegationId, at: number, seat?: SeatId): ChannelChoice[] {
  return specsFor(session, delegation)
    .filter(({ kind }) => !isInner(kind) && kind !== 'room')
    .map((spec) => {
      const members = spec.members && inOrder(session, spec.members);
      const channel = members && session.channels[channelIdOf(spec.id, members)];
      const isUnmarked = spec.kind === 'track15' && seat !== undefined && !markedSeats(session, [delegation]).includes(seat);
      const shut: Refusal | undefined = isUnmarked ? { code: 'notMarked' } : whyShut(session, spec, members ?? [delegation], at);
      return { spec, ...(members ? { members } : {}), ...(channel ? { channel } : {}), ...(shut ? { shut } : {}) };
    });
}

/** With whom a line can be called: the members of a mechanism in force that provides it. */
export function callable(session: Session, { mechanism }: ChannelSpec, delegation: DelegationId): DelegationId[] {
  const members = linesBetween(session, [delegation], mechanism).flatMap((one) => one.members);
  return (inOrder(session, members) ?? []).filter((one) => one !== delegation);
}

/** The channel of an entry among its members, once it is open. */
export function channelOf(session: Session, spec: string, members: readonly DelegationId[]): Channel | undefined {
  const ordered = inOrder(session, members);
  return ordered && session.channels[channelIdOf(spec, ordered)];
}

/** Why nothing can be said in a channel now for what its entry asks, or nothing. */
export function whyClosed(session: Session, channel: Channel, seat: SeatId, at: number): Refusal | undefined {
  if (channel.closed !== undefined) return { code: 'channelClosed' };
  const spec = specsFor(session, delegationOf(seat) ?? '').find(({ id }) => id === channel.spec);
  return spec && whyShut(session, spec, channel.members, at);
}

/** Messages on their way in a channel, as far as this reader knows, oldest first. */
export const underwayIn = (session: Session, channel: string): Underway[] =>
  Object.values(session.outbox ?? {}).filter((one) => one.channel === channel);
