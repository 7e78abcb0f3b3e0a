import type { Session, Text } from '@demarche/shared';

/** The next phase that opens signing, in this turn or a later one. */
export function opensSigning({ exercise, phase }: Session): { turn: number; phase: Text } | undefined {
  if (!exercise || !phase) return undefined;
  for (const { n, phases } of exercise.turns) {
    if (n < phase.turn) continue;
    const next = phases.find(({ allow }, index) => (n > phase.turn || index > phase.index) && allow.includes('sign'));
    if (next) return { turn: n, phase: next.name };
  }
  return undefined;
}
