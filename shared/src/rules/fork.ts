import type { LogEvent } from '../events/event.ts';
import type { Session } from '../model/session.ts';
import { TO_ALL, TO_CONTROL, told } from './decision.ts';
import { fold } from './evolve.ts';
import { played } from './time.ts';

/** Where a fork begins: after so many events of the log, or where a turn began. */
export type ForkAt = { position: number } | { turn: number };

/**
 * How much of a log comes before a fork: never a part of what was told in one moment. Nothing where the log has no such
 * place, and nothing before STARTEX or after ENDEX. [FRK-1]
 */
export function forkPosition(log: readonly LogEvent[], at: ForkAt): number | undefined {
  const began =
    'turn' in at ? log.findIndex(({ type, data }) => type === 'phaseBegan' && 'turn' in data && data.turn === at.turn) + 1 : at.position;
  const started = log.findIndex(({ type }) => type === 'phaseBegan') + 1;
  if (started === 0 || began < started || began > log.length) return undefined;
  let position = began;
  while (position < log.length && log[position]!.at === log[position - 1]!.at) position += 1;
  const ended = log.findIndex(({ type }) => type === 'exerciseEnded');
  // ENDEX is not the beginning of anything: what came before it is.
  if (ended < 0 || position <= ended) return position;
  return log.findIndex(({ at }) => at === log[ended]!.at);
}

/**
 * The log of a session that begins as another did: the same events, where they come from for the control room alone, and the
 * clock stands. Every seat has been told the same as there. [FRK-1] [FRK-2]
 */
export function forkOf(log: readonly LogEvent[], position: number, origin: string): LogEvent[] {
  const before = log.slice(0, position);
  return [...before, ...forkMark(fold(before), before.at(-1)!.at, position, origin)];
}

/** What a fork adds to the events it took over. */
export function forkMark({ phase, clock }: Session, at: number, position: number, origin: string): LogEvent[] {
  const mark = told(at, TO_CONTROL, 'sessionForked', { session: origin, position, turn: phase?.turn ?? 0 });
  return clock.running ? [mark, told(at, TO_ALL, 'clockPaused', { elapsed: played(clock, at) })] : [mark];
}
