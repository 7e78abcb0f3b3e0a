import type { OrdersDraft as Draft } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Users } from 'lucide-react';
import { useTimes } from '../room/times.ts';
import { useSeatName } from '../room/use-seat-name.ts';
import { Button } from '../ui/Button.tsx';
import { OrderLine } from './OrderLine.tsx';
import styles from './Orders.module.css';

/** The draft that the seats of this delegation share, with who changed each line last, and the way to go on from it. */
export function SharedDraft({ draft, isSame, onTake }: { draft: Draft; isSame: boolean; onTake: (() => void) | undefined }) {
  const { t } = useLingui();
  const times = useTimes();
  const name = useSeatName();
  const who = name(draft.by, 'title');
  const at = times.clock(draft.at);
  return (
    <section className={styles['card']} aria-label={t`Draft shared in your delegation`}>
      <div className={styles['cardHead']}>
        <Users size={15} aria-hidden="true" />
        <h4 className={styles['name']}>
          <Trans>
            Shared in your delegation at {at}, by {who}
          </Trans>
        </h4>
        <span />
      </div>
      {draft.orders.length === 0 && (
        <p className={styles['note']}>
          <Trans>It has no order in it.</Trans>
        </p>
      )}
      <div className={styles['list']}>
        {draft.orders.map(({ changed, ...order }, place) => {
          const changedBy = name(changed.by, 'title');
          const changedAt = times.clock(changed.at);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an order may be given to two delegations
            <div key={place} className={styles['drafted']}>
              <OrderLine order={order} />
              <span className={styles['note']}>
                <Trans>
                  last changed by {changedBy}, {changedAt}
                </Trans>
              </span>
            </div>
          );
        })}
      </div>
      <p className={styles['note']}>
        <Trans>It counts for nothing until a seat that gives orders seals it. Other delegations do not learn of it.</Trans>
      </p>
      {onTake && (
        <div className={styles['actions']}>
          <Button size="small" disabledBecause={isSame ? t`This is what you have below already.` : undefined} onPress={onTake}>
            <Trans>Go on from it</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}
