import { type Duty, dutiesOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useActor, useSeatName } from '../room/use-seat-name.ts';
import { usePlayed, useSession, useTable } from '../store/table.ts';
import { DutyButton } from './DutyButton.tsx';
import styles from './DutyStrip.module.css';
import { useDesk } from './desk.ts';
import { useOwnDelegation } from './use-own.ts';
import { useSeen } from './use-seen.ts';

/** Whose room this is, and what is expected of this seat now, the nearest deadline first. */
export function DutyStrip({ colleagues }: { colleagues?: ReactNode }) {
  const { t } = useLingui();
  const { frame } = useDesk();
  const duties = useDuties();
  const hasEnded = useSession((session) => session.stage === 'ended');
  const isPhone = frame === 'phone';
  const shown = isPhone ? duties.slice(0, 1) : duties;
  return (
    <section className={styles['strip']} data-frame={frame} data-tour="duties" aria-label={t`Expected of you`}>
      {!isPhone && <Self colleagues={colleagues} />}
      {!isPhone && (
        <h2 className="kicker">
          <Trans>Expected of you</Trans>
        </h2>
      )}
      {duties.length === 0 ? (
        <p className={styles['none']}>
          {hasEnded ? (
            <Trans>The exercise has ended. Nothing more is expected of you.</Trans>
          ) : (
            <Trans>Nothing is expected of you now.</Trans>
          )}
        </p>
      ) : (
        <ul className={styles['duties']}>
          {shown.map((duty) => (
            <li key={duty.key}>
              <DutyButton duty={duty} more={isPhone ? duties.slice(1) : []} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Self({ colleagues }: { colleagues: ReactNode }) {
  const { seat } = useTable();
  const own = useOwnDelegation();
  const { name } = useActor()(own ?? 'public');
  const title = useSeatName()(seat, 'title');
  return (
    <div className={styles['self']}>
      {own !== undefined && <DelegationChip id={own} variant="solid" size="large" />}
      <b>{name}</b>
      {own !== undefined && own !== seat && <span className={styles['seat']}>{title}</span>}
      {colleagues}
    </div>
  );
}

/** What is expected of the seat at this table, renewed each second. */
function useDuties(): Duty[] {
  const { seat, give } = useTable();
  const session = useSession((one) => one);
  const played = usePlayed();
  const { seen } = useSeen();
  return dutiesOf(session, seat, played, give ? seen : undefined);
}
