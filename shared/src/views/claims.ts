import type { Claim } from '../model/controller.ts';
import type { Session } from '../model/session.ts';
import type { Attention } from './attention.ts';

/**
 * Who sees to an item of the queue. An item that comes back, such as a delegation that fell silent again, is nobody's:
 * what was claimed was the time before. [CTL-4]
 */
export function claimOf(session: Session, item: Attention): Claim | undefined {
  const claims = session.claims ?? {};
  const claim = Object.hasOwn(claims, item.id) ? claims[item.id] : undefined;
  return claim && claim.played >= begunAt(item) ? claim : undefined;
}

/** Exercise time in ms since when an item has been there, as far as it may come back. */
function begunAt(item: Attention): number {
  if (item.kind === 'silent' || item.kind === 'simCellWaits' || item.kind === 'releaseAwaits') return item.since;
  return item.kind === 'phaseWaiting' ? item.due : 0;
}
