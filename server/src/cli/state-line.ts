import { canonical, type Session } from '@demarche/shared';
import { sha256 } from '../sha256.ts';

/** One line that two machines can compare: the same state, the same line. */
export function stateLine(session: Session): string {
  return `state ${sha256(canonical(session))}`;
}
