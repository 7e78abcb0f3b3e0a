import type { CommandInput, CommandName, Refusal } from '@demarche/shared';
import { useCallback, useState } from 'react';
import { draftKey } from '../store/drafts.ts';
import { useTable } from '../store/table.ts';
import { useLine } from './line.ts';

export interface Deed<N extends CommandName> {
  /** Gives the command; true once the server has taken it. The draft it was written in is then forgotten, also after a reload. */
  run(input: CommandInput<N>, draft?: string): Promise<boolean>;
  progress: 'none' | 'sending' | 'queued';
  refusal: Refusal | undefined;
  /** Forgets the refusal, as when the text is changed. */
  forget(): void;
}

/** One kind of deed at this table, with what became of it. `concerns` tells which waiting commands are this one's. */
export function useDeed<N extends CommandName>(name: N, concerns: (input: CommandInput<N>) => boolean = () => true): Deed<N> {
  const table = useTable();
  const { give } = table;
  const { state, pending } = useLine();
  const [isGiven, setGiven] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const isWaiting = isGiven || pending.some((one) => one.name === name && concerns(one.input as CommandInput<N>));
  const run = useCallback(
    async (input: CommandInput<N>, draft?: string) => {
      if (!give) return false;
      setRefusal(undefined);
      setGiven(true);
      const answer = await give(name, input, draft === undefined ? undefined : draftKey(table, draft));
      setGiven(false);
      if (!answer.accepted) setRefusal(answer.refusal);
      return answer.accepted;
    },
    [give, name, table],
  );
  const forget = useCallback(() => setRefusal(undefined), []);
  return { run, progress: !isWaiting ? 'none' : state === 'live' ? 'sending' : 'queued', refusal, forget };
}
