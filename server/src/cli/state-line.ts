import { createHash } from 'node:crypto';
import { canonical, type Session } from '@demarche/shared';

/** One line that two machines can compare: the same state, the same line. */
export function stateLine(session: Session): string {
  return `state ${createHash('sha256').update(canonical(session)).digest('hex')}`;
}
