import { type Annex, initialsOf } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Check, CircleDashed, Eye } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession } from '../../store/table.ts';
import styles from './Annex.module.css';

/** Which of its readers have agreed to an annex as it stands, and which are waited for. */
export function Initials({ annex }: { annex: Annex }) {
  const session = useSession((one) => one);
  const needed = initialsOf(session, annex);
  return (
    <ul className={styles['initials']}>
      {annex.readers.map((code) => (
        <li key={code} className={styles['reader']}>
          <DelegationChip id={code} />
          {annex.initialled.includes(code) ? (
            <>
              <Check aria-hidden="true" />
              <Trans>initialled</Trans>
            </>
          ) : needed.includes(code) ? (
            <>
              <CircleDashed aria-hidden="true" />
              <Trans>not yet</Trans>
            </>
          ) : (
            <>
              <Eye aria-hidden="true" />
              <Trans>only reads</Trans>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
