import { canonical, type Order } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDraft } from '../store/drafts.ts';
import { useSession } from '../store/table.ts';
import { OrderLine } from './OrderLine.tsx';
import styles from './Orders.module.css';
import { useOwnDelegation } from './use-own.ts';
import { asSent, useSharedDraft } from './use-shared-draft.ts';

const NONE: readonly Order[] = [];

/** Once orders of a turn are revealed: what this delegation had drafted, here or among its seats, and not sealed. */
export function NotSealed({ turn }: { turn: number }) {
  const { t } = useLingui();
  const own = useOwnDelegation();
  const isRevealed = useSession((session) => session.revealed[turn] !== undefined);
  const sealed = useSession((session) => (own === undefined ? undefined : session.sealed[turn]?.[own]?.orders));
  const [here] = useDraft<readonly Order[]>(`orders.${turn}`, NONE);
  const shared = useSharedDraft(turn).orders;
  if (own === undefined || !isRevealed) return null;
  const given = new Set(asSent(sealed ?? NONE).map(canonical));
  const drafted = new Map(asSent([...here, ...shared]).map((order) => [canonical(order), order]));
  const left = [...drafted].filter(([words]) => !given.has(words));
  if (left.length === 0) return null;
  return (
    <section className={styles['notSealed']} aria-label={t`Not sealed in turn ${turn}`}>
      <p>
        {sealed ? (
          <Trans>
            <b>Drafted, but not sealed: it was not given.</b> What your delegation had sealed was. Other delegations do not learn of it.
          </Trans>
        ) : (
          <Trans>
            <b>Drafted, but not sealed: it was not given.</b> Other delegations do not learn of it.
          </Trans>
        )}
      </p>
      <div className={styles['list']}>
        {left.map(([words, order]) => (
          <OrderLine key={words} order={order} />
        ))}
      </div>
    </section>
  );
}
