import type { LogEvent, ToldEvent } from '../events/event.ts';
import type { Audience, Label, Viewer } from '../model/audience.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import { isControlSeat } from './powers.ts';

/** May this viewer read what was told to this audience? The only place that answers. [SEC-1] */
export function mayRead(viewer: Viewer, audience: Audience): boolean {
  if (viewer.labels.includes('control')) return true;
  return audience.some((label) => viewer.labels.includes(label));
}

export const isControl = (viewer: Viewer): boolean => viewer.labels.includes('control');

/** The viewer behind a seat. Seat ids are `JPN.head`, `control.facilitator`; `public` is anyone. */
export function viewerOf(seat: SeatId): Viewer {
  if (isControlSeat(seat)) return { seat, labels: ['public', 'control'] };
  const delegation = delegationOf(seat);
  return delegation ? { seat, labels: ['public', `d:${delegation}`, `s:${seat}`] } : { seat, labels: ['public'] };
}

/** What a whole delegation reads, whoever sits in it: the perspective of a replay. */
export function delegationViewer(delegation: DelegationId): Viewer {
  return { seat: delegation, labels: ['public', `d:${delegation}`] };
}

export const PUBLIC_VIEWER: Viewer = { seat: 'public', labels: ['public'] };

/** The delegation a seat belongs to, if it belongs to one. */
export function delegationOf(seat: SeatId): DelegationId | undefined {
  const dot = seat.indexOf('.');
  const head = dot < 0 ? '' : seat.slice(0, dot);
  return head && head !== 'control' ? head : undefined;
}

/** Label of a delegation. */
export const toDelegation = (delegation: DelegationId): Label => `d:${delegation}`;

/**
 * The stream one viewer is told: what it may read, in order, without address lists. Positions in it are
 * its own, so a gap never says that something happened elsewhere. [SEC-2]
 */
export function redact(log: readonly LogEvent[], viewer: Viewer): (ToldEvent | LogEvent)[] {
  if (isControl(viewer)) return [...log];
  return log.filter((event) => mayRead(viewer, event.to)).map(tell);
}

/** An event as a reader outside the control room gets it. */
export function tell(event: LogEvent): ToldEvent {
  const { type, at, data } = event;
  // The triple is the same member of the union; TypeScript loses the pairing when it is taken apart.
  return { type, at, data } as ToldEvent;
}
