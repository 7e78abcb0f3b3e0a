import * as z from 'zod/mini';
import type { SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { mayCommand } from '../rules/powers.ts';
import { toTheSecond } from '../rules/time.ts';

/**
 * Where the one who leads a debrief stands in the replay: sent to whoever has it open, never stored. Times are exercise
 * time in ms, to the second, and never positions of a log: those would count what others were told. [RPL-2]
 */
export interface DebriefHead {
  played: number;
  /** Through whose eyes: `all`, `public`, or a delegation. */
  perspective: string;
  /** What is asked at this moment before the debrief goes on. */
  asks?: { moment: number; question: string };
}

const time = z.number().check(z.gte(0));
const head = z.strictObject({
  played: time,
  perspective: z.string().check(z.minLength(1), z.maxLength(80)),
  asks: z.exactOptional(z.strictObject({ moment: time, question: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)) })),
});

/** Where a page leads to, as the others may hear it; nothing where it is no place of this exercise. */
export function readDebriefHead(told: unknown, session: Session): DebriefHead | undefined {
  const read = head.safeParse(told);
  if (!read.success) return undefined;
  const { played, perspective, asks } = read.data;
  const known = [...(session.exercise?.delegations ?? []), ...(session.table?.former ?? [])].map(({ id }) => id);
  if (!['all', 'public', ...known].includes(perspective)) return undefined;
  // Closer times would say to the millisecond when somebody else was told something.
  const asked = asks && { asks: { moment: toTheSecond(asks.moment), question: asks.question } };
  return { played: toTheSecond(played), perspective, ...asked };
}

/** Whoever reveals what participants wrote leads them through the replay, once it is over. [RPL-2] */
export const mayLead = (seat: SeatId, session: Session): boolean => session.stage === 'ended' && mayCommand(seat, 'revealNotes');
