import { readiness } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useSession } from '../store/table.ts';
import { PresenceDot } from '../ui/PresenceDot.tsx';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import styles from './AtTheTable.module.css';
import { type Place, usePlaces } from './use-places.ts';

/** Who else has sat down, delegation by delegation, and who is ready. */
export function AtTheTable() {
  const places = usePlaces(undefined);
  const session = useSession((one) => one);
  const observers = (session.exercise?.delegations ?? []).filter(({ kind }) => kind === 'observer').map(({ id }) => id);
  const { held, ready } = useMemo(() => readiness(session), [session]);
  return (
    <>
      <div className={styles['head']}>
        <h2>
          <Trans>At the table</Trans>
        </h2>
        <p className={styles['count']}>
          <Trans>
            {held} here, {ready} ready
          </Trans>
        </p>
      </div>
      <ul>
        {[...places].map(([id, members]) => (
          <li key={id} className={styles['delegation']}>
            <h3 className={styles['name']}>
              <DelegationChip id={id} withName />
              {observers.includes(id) && (
                <span className={styles['observer']}>
                  <Trans>observer</Trans>
                </span>
              )}
            </h3>
            <Members members={members.filter(({ state }) => state.holder !== undefined || state.autopilot)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Members({ members }: { members: Place[] }) {
  const { t } = useLingui();
  if (members.length === 0) {
    return (
      <p className={styles['empty']}>
        <Trans>Nobody yet</Trans>
      </p>
    );
  }
  return (
    <ul className={styles['people']}>
      {members.map(({ seat, title, state, presence }) => (
        <li key={seat} className={styles['person']}>
          <PresenceDot presence={presence} />
          <span className={styles['who']}>
            {state.holder ?? t`Autopilot`} <span className={styles['title']}>{title}</span>
          </span>
          {state.ready && <StatusGlyph status="acknowledged" words={t`Ready`} />}
        </li>
      ))}
    </ul>
  );
}
