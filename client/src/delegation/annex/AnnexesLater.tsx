import { Trans } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { useSession } from '../../store/table.ts';
import styles from './Annex.module.css';

/** Where confidential clauses are written, for whoever looks for them in a draft. */
export function AnnexesLater() {
  const isTaken = useSession((session) => session.exercise?.negotiation.confidential !== false);
  if (!isTaken) return null;
  return (
    <p className={styles['later']}>
      <Lock aria-hidden="true" />
      <span>
        <Trans>
          Confidential clauses come later: once the text is on the table, its sponsors add them beside it, for readers they choose.
        </Trans>
      </span>
    </p>
  );
}
