import { nextPhase, type Text } from '@demarche/shared';
import { usePlayed, useSession } from '../store/table.ts';

export interface ClockReading {
  state: 'lobby' | 'running' | 'paused' | 'waiting' | 'ended';
  /** Ms of play left in this phase; below zero while it waits for the facilitator. */
  left: number;
  /** Ms of play since STARTEX. */
  played: number;
  because: string | undefined;
  /** What comes when the time is up; neither means ENDEX. */
  next: { phase?: Text | undefined; turn?: number | undefined };
}

/** What the exercise clock says at this table now. */
export function useClock(): ClockReading {
  const played = usePlayed();
  const stage = useSession((session) => session.stage);
  const phase = useSession((session) => session.phase);
  const isRunning = useSession((session) => session.clock.running);
  const because = useSession((session) => session.clock.pausedBecause);
  const turn = useSession((session) => nextPhase(session)?.turn);
  const nextName = useSession((session) => {
    const next = nextPhase(session);
    return next && session.exercise?.turns.find((one) => one.n === next.turn)?.phases[next.index]?.name;
  });
  const left = phase ? phase.endsAt - played : 0;
  const state = stage === 'lobby' ? 'lobby' : stage === 'ended' ? 'ended' : !isRunning ? 'paused' : phase?.waiting ? 'waiting' : 'running';
  const next = turn === undefined ? {} : turn === phase?.turn ? { phase: nextName } : { turn };
  return { state, left: state === 'waiting' ? left : Math.max(0, left), played, because, next };
}
