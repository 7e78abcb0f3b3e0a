import { Trans } from '@lingui/react/macro';
import { useDeedWords } from '../words/deed-words.ts';
import { useMoments } from '../words/use-moments.ts';
import type { WatchRow } from './use-watch-rows.ts';
import styles from './Watch.module.css';

/** What a delegation did last and how long ago; silence stands out. */
export function LastAction({ row, now }: { row: WatchRow; now: number }) {
  const words = useDeedWords();
  const { ago, gone } = useMoments();
  const { last, silent } = row;
  if (silent !== undefined) {
    return (
      <div className={styles['last']}>
        <p className={styles['silent']}>
          <Trans>Silent for {gone(silent)}</Trans>
        </p>
        <p className={styles['ago']}>{last ? words(last, row.id) : <Trans>Nothing yet</Trans>}</p>
      </div>
    );
  }
  if (!last) {
    return (
      <span className="tertiary">
        <Trans>Nothing yet</Trans>
      </span>
    );
  }
  return (
    <div className={styles['last']}>
      <p>{words(last, row.id)}</p>
      <p className={styles['ago']}>{ago(now - last.played)}</p>
    </div>
  );
}
