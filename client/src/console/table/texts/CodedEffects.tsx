import { adoptionReckoned, type MechanismSpec } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useNumbers } from '../../../delegation/mechanisms/use-numbers.ts';
import { DelegationChip } from '../../../room/DelegationChip.tsx';
import { useSession } from '../../../store/table.ts';
import styles from './Texts.module.css';

/** What the coding comes to as the world is now, reckoned with all the control room knows; against the article as it was. */
export function CodedEffects({ before, after }: { before: MechanismSpec | undefined; after: MechanismSpec }) {
  const session = useSession((one) => one);
  const { share, points } = useNumbers();
  const now = adoptionReckoned(session, after);
  const was = before && adoptionReckoned(session, before);
  if (!now) return null;
  const from = (then: string | undefined, next: string): ReactNode =>
    then === undefined || then === next ? (
      <b>{next}</b>
    ) : (
      <>
        {then} → <b>{next}</b>
      </>
    );
  return (
    <dl className={styles['reckoned']} aria-live="polite">
      <div>
        <dt>
          <Trans>Bite</Trans>
        </dt>
        <dd>{from(was && share(was.bite.value), share(now.bite.value))}</dd>
      </div>
      <div>
        <dt>
          <Trans>Turns to build</Trans>
        </dt>
        <dd>{from(was && String(was.buildTurns), String(now.buildTurns))}</dd>
      </div>
      <div>
        <dt>
          <Trans>Setback a turn</Trans>
        </dt>
        <dd>{from(was && share(was.setback.value), share(now.setback.value))}</dd>
      </div>
      {now.prices.map(({ delegation, setup }) => {
        const then = was?.prices.find((one) => one.delegation === delegation)?.setup.value;
        return (
          <div key={delegation}>
            <dt>
              <DelegationChip id={delegation} />
            </dt>
            <dd>{from(then === undefined ? undefined : points(then, 1), points(setup.value, 1))}</dd>
          </div>
        );
      })}
    </dl>
  );
}
