import { adjudicationsDone, adjudicationsNow, outcomesNow } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import table from '../table/Table.module.css';
import { useDeed } from '../use-deed.ts';
import styles from './Adjudicate.module.css';
import { AdjudicationCard } from './AdjudicationCard.tsx';
import { Published } from './Published.tsx';

/** Orders that wait for what comes of them, in the sequence in which they will be carried out; then what was published. */
export function AdjudicatePanel() {
  const { t } = useLingui();
  const deed = useDeed();
  const { give } = useTable();
  const session = useSession((one) => one);
  const { adjudications, awaited, hearings, pleas, phase, world } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: made of these parts of the session alone
  const queue = useMemo(() => adjudicationsNow(session), [adjudications, awaited, hearings, pleas, phase, world]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: made of these parts of the session alone
  const done = useMemo(() => adjudicationsDone(session), [adjudications, awaited]);
  const isWaiting = outcomesNow(session) === 'waiting' && session.stage === 'running';
  const [chosen, choose] = useState<string>();
  const open = queue.filter(({ one }) => !one.outcome);
  // What has still to be decided stands first; each part in the sequence of carrying out.
  const shownQueue = [...open, ...queue.filter(({ one }) => one.outcome)];
  const shown = chosen === undefined ? open[0]?.one.id : chosen;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard
    <div className={table['scroll']} tabIndex={0} data-adjudicate>
      {isWaiting && (
        <>
          <div className={styles['head']}>
            <span className="secondary">
              <Trans>
                {queue.length - open.length} of {queue.length} accepted; delegations see nothing yet
              </Trans>
            </span>
            {give && (
              <span data-end>
                {open.length > 0 && (
                  <Button size="small" isPending={deed.isPending} onPress={() => void deed.run('publishOutcomes', { restByRule: true })}>
                    <Trans>Publish, the rest by rule</Trans>
                  </Button>
                )}
                <Button
                  size="small"
                  variant="primary"
                  isPending={deed.isPending}
                  disabledBecause={open.length > 0 ? t`Some orders have no outcome yet.` : undefined}
                  onPress={() => void deed.run('publishOutcomes', {})}
                >
                  <Trans>Publish together</Trans>
                </Button>
              </span>
            )}
          </div>
          {deed.problem && <Notice tone="error" title={deed.problem} />}
          {queue.length === 0 && (
            <p className="secondary">
              <Trans>No order is carried out this turn. Publish to go on.</Trans>
            </p>
          )}
          <ul className={styles['queue']}>
            {shownQueue.map((seen) => (
              <li key={seen.one.id}>
                <AdjudicationCard
                  seen={seen}
                  isOpen={seen.one.id === shown}
                  onOpen={() => choose(seen.one.id === shown ? '' : seen.one.id)}
                  onDecided={() => choose(undefined)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {done.length > 0 && (
        <>
          <h3 className="kicker">
            <Plural value={done.length} one="# published" other="# published" />
          </h3>
          <ul className={styles['queue']}>
            {done.map((seen) => (
              <li key={seen.one.id}>
                <Published seen={seen} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!isWaiting && done.length === 0 && (
        <EmptyState title={<Trans>No orders wait for their outcome</Trans>}>
          <Trans>Where the exercise lets you decide what comes of orders, they wait here once they are revealed.</Trans>
        </EmptyState>
      )}
    </div>
  );
}
