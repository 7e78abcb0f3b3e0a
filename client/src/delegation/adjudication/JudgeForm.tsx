import type { HearingSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Adjudication.module.css';

/** What this delegation gives for an order's chances, or votes on it; nobody else but the facilitator learns of it. */
export function JudgeForm({ seen: { hearing, plea }, isOpen }: { seen: HearingSeen; isOpen: boolean }) {
  const { t } = useLingui();
  const deed = useDeed('judgeChance', (input) => input.hearing === hearing.id);
  const [p, set] = useState(plea?.p ?? 50);
  const isRunning = useSession((session) => session.clock.running);
  const because = isRunning ? undefined : t`The clock is paused. Send it once the facilitator resumes.`;
  const said = plea?.p;
  return (
    <div className={styles['form']}>
      {said !== undefined && (
        <p>
          <Trans>Your delegation gives it {said} %.</Trans>
        </p>
      )}
      {plea?.choice !== undefined && (
        <p>
          {plea.choice === 'yes' ? (
            <Trans>Your delegation says that it succeeds.</Trans>
          ) : (
            <Trans>Your delegation says that it fails.</Trans>
          )}
        </p>
      )}
      {isOpen && hearing.kind === 'estimate' && (
        <>
          <NumberField label={t`Its chances`} value={p} onChange={set} min={0} max={100} step={5} unit="%" className={styles['number']} />
          <div className={styles['send']}>
            <Secret />
            <Button
              variant="primary"
              isPending={deed.progress === 'sending'}
              disabledBecause={because}
              onPress={() => void deed.run({ hearing: hearing.id, p: Math.round(p) })}
            >
              {said === undefined ? <Trans>Give it</Trans> : <Trans>Change it</Trans>}
            </Button>
          </div>
        </>
      )}
      {isOpen && hearing.kind === 'majority' && (
        <div className={styles['send']}>
          <Secret />
          <span className={styles['agreed']}>
            <Button
              isPending={deed.progress === 'sending'}
              disabledBecause={because}
              onPress={() => void deed.run({ hearing: hearing.id, choice: 'no' })}
            >
              <Trans>It fails</Trans>
            </Button>
            <Button
              isPending={deed.progress === 'sending'}
              disabledBecause={because}
              onPress={() => void deed.run({ hearing: hearing.id, choice: 'yes' })}
            >
              <Trans>It succeeds</Trans>
            </Button>
          </span>
        </div>
      )}
      <DeedNotice deed={deed} />
    </div>
  );
}

function Secret() {
  return (
    <span className="tertiary">
      <Trans>Read by your delegation and the facilitator alone</Trans>
    </span>
  );
}
