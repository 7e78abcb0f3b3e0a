import type { Attention } from '@demarche/shared';
import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../store/table.ts';
import { useAnnounce } from '../ui/LiveRegion.tsx';
import styles from './NeedsYou.module.css';
import { useSolvedWords } from './use-solved-words.ts';

/** How long the line stands, in ms. */
const STANDS = 6_000;

/** What has just left the queue, in a short line; `items` is all that waits, put off or not. */
export function Solved({ items }: { items: readonly Attention[] }) {
  const words = useSolvedWords();
  const isRunning = useSession((session) => session.stage === 'running');
  const announce = useAnnounce();
  const before = useRef<readonly Attention[]>([]);
  const [line, setLine] = useState<{ said: string; key: number }>();
  useEffect(() => {
    const gone = before.current.findLast((item) => !items.some(({ id }) => id === item.id));
    before.current = items;
    // ENDEX empties the queue without solving anything.
    if (!gone || !isRunning) return;
    const said = words(gone);
    announce(said, 'polite');
    setLine((last) => ({ said, key: (last?.key ?? 0) + 1 }));
  }, [items, words, announce, isRunning]);
  useEffect(() => {
    if (!line) return;
    const timer = window.setTimeout(() => setLine(undefined), STANDS);
    return () => window.clearTimeout(timer);
  }, [line]);
  return line ? (
    <p className={styles['solved']}>
      <Check width={14} height={14} aria-hidden="true" />
      {line.said}
    </p>
  ) : null;
}
