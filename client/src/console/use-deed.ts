import type { CommandInput, CommandName } from '@demarche/shared';
import { useState } from 'react';
import { useRefusalText } from '../connection/refusal-text.ts';
import { useTable } from '../store/table.ts';

export interface Deed {
  /** Gives a command; true once the server has accepted it. */
  run<N extends CommandName>(name: N, input: CommandInput<N>): Promise<boolean>;
  isPending: boolean;
  /** Why the last one was refused, as a sentence. */
  problem: string | undefined;
  forget(): void;
}

/** Gives commands from one place on the screen and keeps what became of them there. */
export function useDeed(): Deed {
  const { give } = useTable();
  const refusalText = useRefusalText();
  const [pending, setPending] = useState(0);
  const [problem, setProblem] = useState<string>();
  return {
    async run(name, input) {
      if (!give) return false;
      setProblem(undefined);
      setPending((count) => count + 1);
      const answer = await give(name, input);
      setPending((count) => count - 1);
      if (!answer.accepted) setProblem(refusalText(answer.refusal));
      return answer.accepted;
    },
    isPending: pending > 0,
    problem,
    forget: () => setProblem(undefined),
  };
}
