import { draftsOpen } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useSession } from '../../store/table.ts';
import styles from '../ThreadList.module.css';
import { DraftRow } from './DraftRow.tsx';

/** Drafts that this delegation writes or was let in on, under a heading of their own. */
export function DraftRows() {
  const drafts = useSession((session) => session.drafts);
  const open = useMemo(() => draftsOpen(drafts ? { drafts } : {}), [drafts]);
  if (open.length === 0) return null;
  return (
    <>
      <h3 className={styles['group']}>
        <Trans>Drafts, not on the table</Trans>
      </h3>
      {open.map((draft) => (
        <DraftRow key={draft.id} draft={draft} />
      ))}
    </>
  );
}
