import { recordOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { FloorBar } from '../../delegation/procedure/FloorBar.tsx';
import { RecordEntry } from '../../delegation/procedure/RecordEntry.tsx';
import { useMeeting } from '../../delegation/procedure/use-meeting.ts';
import { useSession } from '../../store/table.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Table.module.css';

/** The meeting in plenary with the tools of the chair, and its record, the latest first: the facilitator can always do what the chair does. */
export function MeetingPart() {
  const { t } = useLingui();
  const meeting = useMeeting();
  const procedure = useSession((session) => session.procedure);
  const record = useMemo(() => (procedure ? recordOf(procedure).reverse() : []), [procedure]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard
    <div className={styles['scroll']} tabIndex={0}>
      {meeting ? (
        <FloorBar frame="panel" />
      ) : (
        <EmptyState title={<Trans>No rules of procedure hold now</Trans>}>
          <Trans>In this phase everybody may write in the plenary.</Trans>
        </EmptyState>
      )}
      {record.length > 0 && (
        <section aria-label={t`Record of the meeting`}>
          {record.map((line) => (
            <RecordEntry key={line.key} line={line} />
          ))}
        </section>
      )}
    </div>
  );
}
