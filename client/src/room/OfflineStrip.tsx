import { Plural, Trans } from '@lingui/react/macro';
import { CircleCheck, WifiOff } from 'lucide-react';
import { useRoom } from '../store/room.ts';
import { cx } from '../ui/cx.ts';
import styles from './OfflineStrip.module.css';
import { useTimes } from './times.ts';
import { useCaughtUp } from './use-caught-up.ts';

/** While the line is down: since when, what still works, what waits. Once it is back: that all was caught up. */
export function OfflineStrip() {
  const since = useRoom((room) => (room.line === 'offline' ? room.offlineSince : undefined));
  const queued = useRoom((room) => room.pending.length);
  const news = useCaughtUp();
  const times = useTimes();
  return (
    <div role="status">
      {since !== undefined && <Offline time={times.clock(since)} queued={queued} />}
      {since === undefined && news !== undefined && (
        <p className={cx(styles['strip'], styles['back'])}>
          <CircleCheck aria-hidden="true" />
          {news > 0 ? <Plural value={news} one="Caught up, # new" other="Caught up, # new" /> : <Trans>Caught up, nothing new</Trans>}
        </p>
      )}
    </div>
  );
}

function Offline({ time, queued }: { time: string; queued: number }) {
  return (
    <p className={cx(styles['strip'], styles['offline'])}>
      <WifiOff aria-hidden="true" />
      <b>
        <Trans>No connection since {time}.</Trans>
      </b>
      <span>
        <Trans>You can go on reading and writing; the page reconnects by itself.</Trans>
      </span>
      {queued > 0 && (
        <span className={styles['queued']}>
          <Plural value={queued} one="# item will be sent when the line is back" other="# items will be sent when the line is back" />
        </span>
      )}
    </p>
  );
}
