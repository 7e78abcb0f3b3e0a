import { Trans } from '@lingui/react/macro';
import styles from './Skeleton.module.css';

const WIDTHS = ['42%', '100%', '76%', '88%', '60%'];

/** Grey bars in place of what loads; they appear only after 200 ms, and only before the first paint of the data. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className={styles['skeleton']} aria-busy="true">
      <span className="visually-hidden">
        <Trans>Loading</Trans>
      </span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no identity but their place
        <span key={line} className={styles['bar']} style={{ inlineSize: WIDTHS[line % WIDTHS.length] }} />
      ))}
    </div>
  );
}
