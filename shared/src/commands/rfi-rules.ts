import type { Rfi } from '../model/rfi.ts';
import type { Session } from '../model/session.ts';
import { refuse } from '../rules/decision.ts';
import { rfiOf } from '../rules/rfi.ts';
import { unlessRunning } from './command.ts';

/** A question that can still be settled, for the control room, or why there is none. */
export function openRfi(session: Session, id: string): Rfi | ReturnType<typeof refuse> {
  const idle = unlessRunning(session);
  if (idle) return idle;
  const rfi = rfiOf(session, id);
  if (!rfi) return refuse('noSuchRfi');
  return rfi.stage === 'open' ? rfi : refuse('rfiSettled');
}
