import type { Open } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useSession } from '../../store/table.ts';
import { formatRemaining } from '../../ui/remaining.ts';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Watch.module.css';

/** How many are open and how long the nearest has; late ones are loud. */
export function OpenDuties({ open, now }: { open: readonly Open[]; now: number }) {
  const [first] = open;
  // After ENDEX nothing falls due any more: what stayed open is only counted.
  const isOver = useSession((session) => session.stage === 'ended');
  if (!first) {
    return (
      <span className="tertiary">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">
          <Trans>none</Trans>
        </span>
      </span>
    );
  }
  const left = first.by - now;
  const time = left < 0 ? <Trans>{formatRemaining(-left)} late</Trans> : formatRemaining(left);
  const ids = open.map(({ inject }) => inject).join(', ');
  return (
    <span title={ids} className={styles['duties']}>
      {isOver ? (
        <Tag>{open.length}</Tag>
      ) : (
        <Tag tone={left < 0 ? 'alert' : left < 60_000 ? 'held' : 'plain'}>
          {open.length} · {time}
        </Tag>
      )}
    </span>
  );
}
