import { isSpoken } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { MessagesSquare } from 'lucide-react';
import { useMemo } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { lastWhere } from './course.ts';
import { usePlayhead, useWay } from './replay-context.ts';
import styles from './Stream.module.css';
import { StreamRow } from './StreamRow.tsx';

/** Everything said and told up to the playhead, newest first, with who said it to whom. */
export function Stream() {
  const { t } = useLingui();
  const way = useWay();
  const perspective = usePlayhead((head) => head.perspective);
  // Once for the whole log: a moment is then only a longer or shorter piece of it.
  const spoken = useMemo(() => way.entries.filter(isSpoken).reverse(), [way]);
  const count = usePlayhead((head) => {
    const after = lastWhere(spoken.length, (index) => index === 0 || spoken[index - 1]!.position > head.position);
    return spoken.length - after;
  });
  const items = useMemo(() => spoken.slice(spoken.length - count), [spoken, count]);
  const title = perspective === 'public' ? t`What was public` : t`Everything`;
  return (
    <Panel
      title={title}
      body="flush"
      aside={count > 0 && <Plural value={count} one="# entry so far, newest first" other="# entries so far, newest first" />}
    >
      {count === 0 ? (
        <EmptyState title={<Trans>Nothing has been said yet</Trans>} icon={<MessagesSquare />}>
          <Trans>Messages, injects, statements, orders and votes appear here as the playhead passes them.</Trans>
        </EmptyState>
      ) : (
        <VirtualList
          label={title}
          items={items}
          itemKey={(entry) => String(entry.position)}
          render={(entry) => <StreamRow entry={entry} />}
          estimate={64}
          className={styles['list']}
        />
      )}
    </Panel>
  );
}
