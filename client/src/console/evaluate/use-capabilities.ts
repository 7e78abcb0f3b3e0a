import { useMemo } from 'react';
import { useSession, useText } from '../../store/table.ts';

/** The capabilities that the exercise's guide names, each once, in its order. */
export function useCapabilities(): string[] {
  const text = useText();
  const guide = useSession((session) => session.control?.exercise.evaluation.guide);
  return useMemo(() => [...new Set((guide ?? []).flatMap(({ capability }) => (capability ? [text(capability)] : [])))], [guide, text]);
}
