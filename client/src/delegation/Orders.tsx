import { outcomesNow, type Phase, phaseNow } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSession, useTable, useText } from '../store/table.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Hearings } from './adjudication/Hearings.tsx';
import styles from './Orders.module.css';
import { OrdersDraft } from './OrdersDraft.tsx';
import { RevealedOrders } from './RevealedOrders.tsx';
import { Sealed } from './Sealed.tsx';
import { useOwnDelegation } from './use-own.ts';

/** What this delegation instructs its own services to do: write, seal, and see what was revealed. */
export function Orders() {
  const { t } = useLingui();
  const { give } = useTable();
  const own = useOwnDelegation();
  const types = useSession((session) => session.exercise?.orders.length ?? 0);
  const turn = useSession((session) => session.phase?.turn);
  const sealed = useSession((session) => (own === undefined || turn === undefined ? undefined : session.sealed[turn]?.[own]));
  const isRevealed = useSession((session) => turn !== undefined && session.revealed[turn] !== undefined);
  const phase = useSession(phaseNow);
  return (
    <section className={styles['place']} aria-label={t`Orders`} tabIndex={-1}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2>
            <Trans>Orders</Trans>
          </h2>
          {turn !== undefined && <WhatHappens phase={phase} />}
        </header>
        {types === 0 ? (
          <EmptyState title={<Trans>This exercise has no orders</Trans>}>
            <Trans>Delegations act through talks, texts and statements alone.</Trans>
          </EmptyState>
        ) : (
          <>
            <Hearings shown="open" />
            {sealed && !isRevealed && <Sealed sealed={sealed} />}
            {give && turn !== undefined && !isRevealed && <OrdersDraft key={turn} turn={turn} sealed={sealed} />}
            <RevealedOrders />
            <Hearings shown="over" />
          </>
        )}
      </div>
    </section>
  );
}

/** What becomes of orders, and when. */
function WhatHappens({ phase }: { phase: Phase | undefined }) {
  const text = useText();
  const isDeciding = useSession((session) => outcomesNow(session) === 'waiting');
  const byDefault = text(useSession((session) => session.exercise?.orders.find((one) => one.default)?.name));
  if (isDeciding) {
    return (
      <p className="secondary">
        <Trans>The orders of this turn are revealed. What comes of them is being decided; you read it here and on the wire.</Trans>
      </p>
    );
  }
  return (
    <p className="secondary">
      {phase?.atEnd.includes('revealOrders') ? (
        <Trans>
          When this phase ends, all sealed orders act, and those that are announced are revealed together. What is not sealed by then does
          not count.
        </Trans>
      ) : (
        <Trans>
          Sealed orders stay secret until they are revealed together at the end of their phase. Your draft is kept in this browser.
        </Trans>
      )}
      {byDefault && (
        <>
          {' '}
          <Trans>A delegation that has sealed nothing to be announced gives “{byDefault}” by default.</Trans>
        </>
      )}
    </p>
  );
}
