import type { Throw } from '@demarche/shared';
import { Dices, Scale } from 'lucide-react';
import styles from './Adjudication.module.css';
import { useDiceWords } from './use-dice-words.ts';

/** What the dice have shown: one line that stands still, the same for everybody. */
export function DiceLine({ thrown }: { thrown: Throw }) {
  const words = useDiceWords();
  const Icon = thrown.kind === 'majority' ? Scale : Dices;
  return (
    <p className={styles['dice']} data-verdict={thrown.verdict}>
      <Icon aria-hidden="true" />
      <span>{words(thrown)}</span>
    </p>
  );
}
