import { phaseNow } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Megaphone, MicOff } from 'lucide-react';
import { useSession } from '../../store/table.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './PressNotice.module.css';

/** What a phase leaves delegations to say, where it leaves less than everything. */
export function PressNotice() {
  const press = useSession((session) => (session.stage === 'running' ? phaseNow(session)?.press : undefined));
  if (press === undefined || press === 'all') return null;
  return (
    <div className={styles['press']}>
      {press === 'public' ? (
        <Notice icon={<Megaphone />} title={<Trans>Public statements only.</Trans>} spoken="polite">
          <Trans>In this phase delegations do not write to each other.</Trans>
        </Notice>
      ) : (
        <Notice icon={<MicOff />} title={<Trans>Nothing is said.</Trans>} spoken="polite">
          <Trans>In this phase there are no messages and no statements.</Trans>
        </Notice>
      )}
    </div>
  );
}
