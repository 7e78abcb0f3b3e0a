import type { Answer } from '@demarche/shared';
import { useCallback, useState } from 'react';
import { useRefusalText } from '../connection/refusal-text.ts';

/** Runs a command and keeps why it was refused, in words, until the next try. */
export function useDeed(): { run: (deed: () => Promise<Answer>) => Promise<boolean>; refused: string | undefined; isPending: boolean } {
  const words = useRefusalText();
  const [refused, setRefused] = useState<string>();
  const [isPending, setPending] = useState(false);
  const run = useCallback(
    async (deed: () => Promise<Answer>) => {
      setPending(true);
      setRefused(undefined);
      const answer = await deed();
      setPending(false);
      if (!answer.accepted) setRefused(words(answer.refusal));
      return answer.accepted;
    },
    [words],
  );
  return { run, refused, isPending };
}
