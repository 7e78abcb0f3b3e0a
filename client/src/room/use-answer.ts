import { useCallback, useEffect, useState } from 'react';
import { ask } from '../connection/http.ts';

export interface Asked<T> {
  /** The last answer; kept while it is asked again. */
  answer: T | undefined;
  /** What went wrong with the last try. */
  problem: unknown;
  isAsking: boolean;
  again: () => void;
}

/** Asks the server once, and again on demand; `path` undefined asks nothing. A body makes it a POST. */
export function useAnswer<T>(path: string | undefined, { bearer, body }: { bearer?: string | undefined; body?: object } = {}): Asked<T> {
  const [state, setState] = useState<Omit<Asked<T>, 'again'>>({ answer: undefined, problem: undefined, isAsking: true });
  const [round, setRound] = useState(0);
  // The words of the question decide whether it is another one; an object is new at each drawing.
  const words = body && JSON.stringify(body);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same question again
  useEffect(() => {
    if (path === undefined) return;
    let isOver = false;
    setState((was) => ({ ...was, isAsking: true }));
    ask<T>(words === undefined ? 'GET' : 'POST', path, { bearer, ...(words !== undefined && { body: JSON.parse(words) }) }).then(
      (answer) => !isOver && setState({ answer, problem: undefined, isAsking: false }),
      (problem: unknown) => !isOver && setState((was) => ({ ...was, problem, isAsking: false })),
    );
    return () => {
      isOver = true;
    };
  }, [path, bearer, words, round]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return { ...state, again };
}
