import { Trans } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession } from '../../store/table.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { useMayCommand } from '../use-may-command.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { Powers } from './Powers.tsx';
import styles from './Seats.module.css';

/** Who is at the table and what each seat may do, in a drawer; and what changes it, with what follows said before. */
export function SeatsDrawer() {
  const look = useLook();
  const isOpen = useConsole((state) => state.sheet === 'powers');
  const chosen = useConsole((state) => state.delegation);
  return <SeatsSheet isOpen={isOpen} chosen={chosen} onClose={() => look({ sheet: undefined })} />;
}

/** The same wherever it is opened, the lobby included: who may come can be admitted before play begins. */
export function SeatsSheet({ isOpen, chosen, onClose }: { isOpen: boolean; chosen: string | undefined; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} kind="drawer" size="wide" title={<Trans>Seats and delegations</Trans>}>
      {isOpen && <Seats chosen={chosen} />}
    </Dialog>
  );
}

function Seats({ chosen }: { chosen: string | undefined }) {
  const delegations = useSession((session) => session.exercise?.delegations) ?? [];
  const former = useSession((session) => session.table?.former) ?? [];
  const mayChange = useMayCommand('admitDelegation');
  // Whoever was chosen among the watched stands first.
  const inOrder = delegations.toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
  return (
    <div className={styles['drawer']}>
      {mayChange && <ChangeTable key={chosen} chosen={chosen} />}
      {inOrder.map(({ id, kind }) => (
        <section key={id} className={styles['part']} aria-labelledby={`powers-${id}`}>
          <h3 id={`powers-${id}`}>
            <DelegationChip id={id} withName />
            {kind === 'observer' && (
              <Tag tone="outline">
                <Trans>Observer</Trans>
              </Tag>
            )}
          </h3>
          <Powers delegation={id} />
        </section>
      ))}
      {former.length > 0 && (
        <section className={styles['part']} aria-labelledby="powers-former">
          <h3 id="powers-former">
            <Trans>Have left the table</Trans>
          </h3>
          <div className={styles['buttons']}>
            {former.map(({ id }) => (
              <DelegationChip key={id} id={id} withName />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
