import type { StreamEntry } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { cx } from '../ui/cx.ts';
import { OutcomeEntry } from './adjudication/OutcomeEntry.tsx';
import { InjectEntry } from './InjectEntry.tsx';
import { OrdersEntry } from './OrdersEntry.tsx';
import { StatementEntry } from './StatementEntry.tsx';
import { useOnceSeen } from './use-once-seen.ts';
import { VoteEntry } from './votes/VoteEntry.tsx';
import styles from './WireEntry.module.css';

/** One entry of the wire with its unread dot; it counts as read once it has been in view for a while. */
export function WireEntry(props: { entry: StreamEntry; isUnread: boolean; onSeen: (key: string) => void }) {
  const { t } = useLingui();
  const { entry, isUnread, onSeen } = props;
  const article = useRef<HTMLElement>(null);
  useOnceSeen(article, isUnread, () => onSeen(entry.key));
  return (
    <article ref={article} tabIndex={-1} data-entry={entry.key} className={cx(styles['entry'], isUnread && styles['unread'])}>
      {isUnread && <span className="visually-hidden">{t`Unread`}</span>}
      <Face entry={entry} />
    </article>
  );
}

function Face({ entry }: { entry: StreamEntry }) {
  switch (entry.kind) {
    case 'inject':
      return <InjectEntry item={entry.item} />;
    case 'statement':
      return <StatementEntry item={entry.item} />;
    case 'outcome':
      return <OutcomeEntry item={entry.item} />;
    case 'vote':
      return <VoteEntry vote={entry.vote} proposal={entry.proposal} played={entry.played} />;
    case 'orders':
      return <OrdersEntry turn={entry.turn} revealed={entry.orders} played={entry.played} />;
  }
}
