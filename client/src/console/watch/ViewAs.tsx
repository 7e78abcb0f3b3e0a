import { delegationOf, type SeatId } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Eye } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor, useSeatName } from '../../room/use-seat-name.ts';
import { TableProvider, useSession } from '../../store/table.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { useViewAs } from './view-as.ts';
import styles from './Watch.module.css';

const DelegationView = lazy(async () => ({ default: (await import('../../delegation/DelegationView.tsx')).DelegationView }));

/** The screen of one seat over the whole page, if one is being looked at. */
export function ViewAs() {
  const seat = useConsole((state) => state.viewAs);
  return seat === undefined ? null : <OneSeat seat={seat} />;
}

function OneSeat({ seat }: { seat: SeatId }) {
  const { t } = useLingui();
  const look = useLook();
  const actor = useActor();
  const seatName = useSeatName();
  const seats = useSession((session) => session.seats);
  const table = useViewAs(seat);
  const delegation = delegationOf(seat) ?? seat;
  const options = Object.entries(seats).map(([value, { holder }]) => ({ value, label: seatName(value), hint: holder }));
  return (
    <Dialog isOpen onClose={() => look({ viewAs: undefined })} size="full" title={t`View as ${actor(delegation).name}`}>
      <div className={styles['view']}>
        <div className={styles['banner']}>
          <Eye width={16} height={16} aria-hidden="true" />
          <p>
            <b>
              <Trans>Viewing as {seatName(seat)}, read-only.</Trans>
            </b>{' '}
            <Trans>This is exactly what that seat can see.</Trans>
          </p>
          <DelegationChip id={delegation} variant="solid" />
          <ComboBox
            className={styles['picker']}
            label={t`Seat`}
            labelShown="hidden"
            options={options}
            value={seat}
            onChange={(next) => next !== undefined && look({ viewAs: next, delegation: delegationOf(next) })}
          />
        </div>
        <div className={styles['screen']}>
          <TableProvider value={table} key={seat}>
            <Suspense fallback={<Skeleton lines={5} />}>
              <DelegationView />
            </Suspense>
          </TableProvider>
        </div>
      </div>
    </Dialog>
  );
}
