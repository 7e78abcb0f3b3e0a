import { Trans } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useTable, useText } from '../../store/table.ts';
import { cx } from '../../ui/cx.ts';
import { useDesk } from '../desk.ts';
import styles from '../ThreadList.module.css';
import { KIND_ICONS } from './kinds.tsx';
import type { Choice } from './use-choices.ts';
import { useWanted } from './use-wanted.ts';

/** A channel of the exercise that is not open: ready to be opened or called, or what it waits for. */
export function ChoiceRow({ choice: { spec, members, because } }: { choice: Choice }) {
  const { give } = useTable();
  const { open, thread } = useDesk();
  const text = useText();
  const [wanted, want] = useWanted();
  const go = () => {
    want(spec.id);
    open('open');
  };
  return (
    <button
      type="button"
      data-row=""
      className={cx(styles['row'], because !== undefined && styles['shut'])}
      aria-current={thread === 'open' && wanted === spec.id}
      disabled={!give}
      onClick={go}
    >
      {KIND_ICONS[spec.kind]}
      <span className={styles['name']}>{text(spec.name)}</span>
      <span className={styles['aside']}>{because === undefined && give && <Plus aria-hidden="true" className={styles['plus']} />}</span>
      <span className={styles['below']}>
        {members && (
          <span className={styles['members']}>
            {members.map((member) => (
              <DelegationChip key={member} id={member} />
            ))}
          </span>
        )}
        <span>
          {because ??
            (spec.kind === 'hotline' ? (
              <Trans>Ready to be called</Trans>
            ) : members ? (
              <Trans>Not opened yet</Trans>
            ) : (
              <Trans>Open it with whom you choose</Trans>
            ))}
        </span>
      </span>
    </button>
  );
}
