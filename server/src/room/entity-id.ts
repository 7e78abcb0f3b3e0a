import { hash } from 'node:crypto';

/** Names whatever a command creates: the same command of the same seat always names it the same, and it says nothing of either. */
export function entityId(session: string, seat: string, commandId: string): string {
  return hash('sha256', JSON.stringify([session, seat, commandId]), 'base64url').slice(0, 16);
}
