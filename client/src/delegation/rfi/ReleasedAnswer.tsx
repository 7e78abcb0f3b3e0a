import type { WireItem } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useText } from '../../store/table.ts';
import { When } from '../When.tsx';
import styles from './Ask.module.css';

/** A question that was answered to others as well; who asked stands there only where that was chosen. */
export function ReleasedAnswer({ item }: { item: WireItem }) {
  const text = useText();
  const { rfi, reach, played } = item;
  if (!rfi) return null;
  return (
    <article className={styles['chain']}>
      <p className={styles['meta']}>
        {rfi.by !== undefined && <DelegationChip id={rfi.by} />}
        <span>{reach === 'public' ? <Trans>Public</Trans> : <Trans>Told to your delegation and some others</Trans>}</span>
        <span className={styles['when']}>
          <When played={played} />
        </span>
      </p>
      <p className={styles['asked']}>{rfi.question}</p>
      <p className={styles['answer']}>{text(item.text)}</p>
    </article>
  );
}
