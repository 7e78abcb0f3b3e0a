import type { Entry } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { OrdersEntry } from '../delegation/OrdersEntry.tsx';
import { StatementEntry } from '../delegation/StatementEntry.tsx';
import { InjectCard } from '../injects/InjectCard.tsx';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { cx } from '../ui/cx.ts';
import { HappeningLine } from './HappeningLine.tsx';
import { playTime } from './play-time.ts';
import { useReplay } from './replay-context.ts';
import styles from './Stream.module.css';

/** One thing that happened, with its time of play; the time leads back to its moment. */
export const StreamRow = memo(function StreamRow({ entry }: { entry: Entry }) {
  const { t } = useLingui();
  const { playhead } = useReplay();
  const time = playTime(entry.played);
  return (
    <article className={cx(styles['row'], entry.happening.kind === 'phaseBegan' && styles['break'])}>
      <button
        type="button"
        className={styles['time']}
        aria-label={t`${time}, go to this moment`}
        onClick={() => playhead.seek(entry.position)}
      >
        {time}
      </button>
      <div className={styles['said']}>
        <Face entry={entry} />
      </div>
    </article>
  );
});

function Face({ entry }: { entry: Entry }) {
  const { event, happening } = entry;
  if (happening.kind === 'messagePosted') {
    return (
      <>
        <Way from={happening.by}>
          {happening.channel === 'plenary' ? <Trans>everybody</Trans> : happening.with.map((id) => <DelegationChip key={id} id={id} />)}
        </Way>
        <p className={styles['message']}>{happening.text}</p>
      </>
    );
  }
  if (event.type === 'wireTold' && happening.kind === 'wireTold') {
    const item = { ...event.data, at: event.at };
    if (item.kind === 'statement') return <StatementEntry item={item} />;
    return <InjectCard item={item} visibility={<Readers to={happening.to} reach={item.reach} />} />;
  }
  if (event.type === 'ordersRevealed')
    return <OrdersEntry turn={event.data.turn} revealed={event.data.orders} played={event.data.played} />;
  return (
    <p className={styles['line']}>
      <HappeningLine happening={happening} />
    </p>
  );
}

function Way({ from, children }: { from: string; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <p className={styles['way']}>
      <DelegationChip id={from} />
      <ArrowRight role="img" aria-label={t`to`} />
      {children}
    </p>
  );
}

/** Who read it: known to the control room only, unless it was public. */
function Readers({ to, reach }: { to: readonly string[]; reach: 'public' | 'restricted' }) {
  if (reach === 'public') return <Trans>Public</Trans>;
  if (to.length === 0) return <Trans>Restricted</Trans>;
  return (
    <span className={styles['readers']}>
      <Trans>Told to</Trans>
      {to.map((id) => (
        <DelegationChip key={id} id={id} />
      ))}
    </span>
  );
}
