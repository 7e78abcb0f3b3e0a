import type { SharedText } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { FileLock } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { Count } from '../../ui/Count.tsx';
import { cx } from '../../ui/cx.ts';
import { useDesk } from '../desk.ts';
import styles from '../ThreadList.module.css';
import { useReadMarks } from '../use-read-marks.ts';

/** A draft among the texts: whose it is, which version, and how many delegations read it. */
export function DraftRow({ draft }: { draft: SharedText }) {
  const { t } = useLingui();
  const { thread, open } = useDesk();
  const isNew = useReadMarks().isNewDraft(draft);
  const { id, title, owner, version, readers } = draft;
  const others = readers.length - 1;
  return (
    <button
      type="button"
      data-row=""
      className={cx(styles['row'], isNew && styles['unread'])}
      aria-current={thread === `shared:${id}`}
      onClick={() => open(`shared:${id}`)}
    >
      <FileLock aria-hidden="true" />
      <span className={styles['name']}>{title}</span>
      <span className={styles['aside']}>{isNew && <Count label={version > 1 ? t`New version` : t`New`}>1</Count>}</span>
      <span className={styles['below']}>
        <span className={styles['members']}>
          <DelegationChip id={owner} />
          <span>
            <Trans>draft, version {version}</Trans> ·{' '}
            {others === 0 ? <Trans>yours alone</Trans> : <Plural value={readers.length} other="read by #" />}
          </span>
        </span>
      </span>
    </button>
  );
}
