import type { SealedOrders } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTimes } from '../room/times.ts';
import { useSeatName } from '../room/use-seat-name.ts';
import { useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { DeedNotice } from './DeedNotice.tsx';
import { OrderLine } from './OrderLine.tsx';
import styles from './Orders.module.css';
import { useDeed } from './use-deed.ts';
import { useMay } from './use-may.ts';

/** The orders as they lie sealed, and the way to take them back. */
export function Sealed({ sealed }: { sealed: SealedOrders }) {
  const { t } = useLingui();
  const { give } = useTable();
  const times = useTimes();
  const who = useSeatName()(sealed.by, 'title');
  const at = times.clock(sealed.at);
  return (
    <section className={cx(styles['card'], styles['sealed'])} aria-label={t`Sealed orders`}>
      <div className={styles['cardHead']}>
        <Lock size={15} aria-hidden="true" />
        <h3 className={styles['name']}>
          <Trans>
            Sealed at {at} your time, by {who}
          </Trans>
        </h3>
        <span />
      </div>
      <div className={styles['list']}>
        {sealed.orders.map((order, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sealed orders never move
          <OrderLine key={place} order={order} />
        ))}
      </div>
      <p className={styles['note']}>
        <Trans>You can change or withdraw them until the phase ends.</Trans>
      </p>
      {give && <Withdraw />}
    </section>
  );
}

function Withdraw() {
  const [isAsking, setAsking] = useState(false);
  const because = useMay('order', 'order');
  const deed = useDeed('withdrawOrders');
  return (
    <>
      <div className={styles['actions']}>
        {isAsking ? (
          <>
            <b>
              <Trans>Withdraw the sealed orders?</Trans>
            </b>
            <Button variant="danger" autoFocus isPending={deed.progress === 'sending'} onPress={() => void deed.run({})}>
              <Trans>Withdraw</Trans>
            </Button>
            <Button onPress={() => setAsking(false)}>
              <Trans>Leave them sealed</Trans>
            </Button>
          </>
        ) : (
          <Button size="small" disabledBecause={because} onPress={() => setAsking(true)}>
            <Trans>Withdraw</Trans>
          </Button>
        )}
      </div>
      <DeedNotice deed={deed} />
    </>
  );
}
