import { delegationOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useDeed } from '../room/use-deed.ts';
import { useActor, useSeatName } from '../room/use-seat-name.ts';
import { useSession, useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './ReadyStrip.module.css';

/** Who you are here, what is expected of you before the start, and the one thing to say. */
export function ReadyStrip() {
  const { t } = useLingui();
  const { seat, give } = useTable();
  const { run, refused, isPending } = useDeed();
  const isReady = useSession((session) => session.seats[seat]?.ready ?? false);
  const hasSeat = useSession((session) => session.seats[seat] !== undefined);
  const title = useSeatName()(seat, 'title');
  const delegation = delegationOf(seat);
  const name = useActor()(delegation ?? seat).name;
  return (
    <section className={styles['strip']} aria-label={t`Expected of you`}>
      <div className={`${styles['seat']} ${styles['own']}`}>
        {delegation && <DelegationChip id={delegation} variant="solid" size="large" />}
        <span className={styles['name']}>{name}</span>
        <span className="secondary">{title}</span>
      </div>
      <span className={styles['rule']} />
      <p className={styles['what']} role="status">
        {isReady ? (
          <Trans>You are ready. The facilitator starts the exercise; this page goes in by itself.</Trans>
        ) : (
          <Trans>Read the scenario and your brief, then say that you are ready. The facilitator starts the exercise.</Trans>
        )}
      </p>
      {give && hasSeat && (
        <Button
          variant={isReady ? 'outline' : 'primary'}
          icon={isReady ? undefined : <Check />}
          isPending={isPending}
          onPress={() => void run(() => give('setReady', { ready: !isReady }))}
        >
          {isReady ? <Trans>Not ready after all</Trans> : <Trans>I am ready</Trans>}
        </Button>
      )}
      {refused && <Notice tone="error" title={refused} />}
    </section>
  );
}
