import type { WireItem } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useActor } from '../room/use-seat-name.ts';
import { useText } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { When } from './When.tsx';
import styles from './WireEntry.module.css';

/** What a delegation said to the world, edged in its accent. */
export function StatementEntry({ item }: { item: WireItem }) {
  const text = useText();
  const { slot } = useActor()(item.by ?? 'public');
  return (
    <div className={cx(styles['outcome'], styles['statement'])} data-slot={slot}>
      <header className={styles['head']}>
        {item.by !== undefined && <DelegationChip id={item.by} />}
        <h3 className="kicker">
          <Trans>Public statement</Trans>
        </h3>
        <When played={item.played} />
      </header>
      <p className={styles['said']}>{text(item.text)}</p>
    </div>
  );
}
