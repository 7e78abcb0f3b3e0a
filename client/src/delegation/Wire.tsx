import { type StreamEntry, streamOf } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowUp, Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useSession, useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Count } from '../ui/Count.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { TextField } from '../ui/TextField.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useDesk } from './desk.ts';
import { useEntryWords } from './entry-words.ts';
import { useRevealed } from './use-revealed.ts';
import { useSeen } from './use-seen.ts';
import styles from './Wire.module.css';
import { WireEntry } from './WireEntry.tsx';

type Filter = 'all' | 'injects' | 'statements' | 'outcomes';

const passes: Record<Filter, (entry: StreamEntry) => boolean> = {
  all: () => true,
  injects: ({ kind }) => kind === 'inject',
  statements: ({ kind }) => kind === 'statement',
  outcomes: ({ kind }) => kind === 'vote' || kind === 'orders' || kind === 'outcome',
};

/** Everything addressed to this delegation, newest first. */
export function Wire() {
  const { t } = useLingui();
  const { give } = useTable();
  const { reveal } = useDesk();
  const wordsOf = useEntryWords();
  const { seen, mark } = useSeen();
  const session = useSession((one) => one);
  const { wire, votes, proposals, revealed } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stream is made of these parts of the session alone
  const stream = useMemo(() => streamOf(session), [wire, votes, proposals, revealed]);
  const [filter, setFilter] = useState<Filter>('all');
  const [sought, setSought] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const [below, setBelow] = useState<number>();
  useRevealed(list, reveal);

  // What someone asked to see is shown whatever the filter says.
  const shown = useMemo(() => {
    const words = sought?.trim().toLowerCase() ?? '';
    return stream.filter((entry) => entry.key === reveal || (passes[filter](entry) && (!words || wordsOf(entry).includes(words))));
  }, [stream, filter, sought, wordsOf, reveal]);
  const unread = give ? stream.filter(({ key }) => !seen.has(key)).length : 0;
  // Counted from the length when the reader left the top: what came since is what the pill announces.
  const arrived = below === undefined ? 0 : Math.max(0, shown.length - below);
  const filters = [
    { value: 'all', label: t`All` },
    { value: 'injects', label: t`Injects` },
    { value: 'statements', label: t`Statements` },
    { value: 'outcomes', label: t`Outcomes` },
  ] as const;
  // Another choice of entries begins at its top.
  const showOnly = (next: Filter) => {
    setFilter(next);
    setBelow(undefined);
  };
  const seek = (words: string | undefined) => {
    setSought(words);
    setBelow(undefined);
  };
  const toTop = () => list.current?.querySelector('[role=list]')?.scrollTo({ top: 0 });

  return (
    <section className={styles['wire']} aria-labelledby="wire-title">
      <header className={styles['head']}>
        <h2 id="wire-title">
          <Trans>Wire</Trans>
        </h2>
        {unread > 0 && <Count label={t`${unread} unread`}>{unread}</Count>}
        <SegmentedControl label={t`Show`} options={filters} value={filter} onChange={showOnly} />
        <IconButton
          name={sought === undefined ? t`Search the wire` : t`Close the search`}
          icon={<Search />}
          className={styles['search']}
          aria-pressed={sought !== undefined}
          onPress={() => seek(sought === undefined ? '' : undefined)}
        />
      </header>
      {sought !== undefined && (
        <div className={styles['sought']}>
          <TextField
            label={t`Search the wire`}
            labelShown="hidden"
            placeholder={t`Words, a sender, a delegation`}
            value={sought}
            onChange={seek}
            autoFocus
            type="search"
          />
        </div>
      )}
      <div ref={list} className={styles['body']}>
        {arrived > 0 && (
          <Button variant="primary" size="small" icon={<ArrowUp />} className={styles['pill']} onPress={toTop}>
            <Plural value={arrived} one="# new" other="# new" />
          </Button>
        )}
        {shown.length === 0 ? (
          <Nothing isFiltered={stream.length > 0} />
        ) : (
          <VirtualList
            key={`${filter} ${sought ?? ''}`}
            label={t`Wire, newest first`}
            items={shown}
            itemKey={({ key }) => key}
            estimate={150}
            revealKey={reveal}
            onAtTopChange={(isAtTop) => setBelow(isAtTop ? undefined : shown.length)}
            className={styles['list']}
            render={(entry) => <WireEntry entry={entry} isUnread={give !== undefined && !seen.has(entry.key)} onSeen={mark} />}
          />
        )}
      </div>
    </section>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  return (
    <div className={styles['nothing']}>
      {isFiltered ? (
        <EmptyState title={<Trans>Nothing here matches</Trans>}>
          <Trans>Choose All, or search for other words.</Trans>
        </EmptyState>
      ) : (
        <EmptyState title={<Trans>Nothing has come in yet</Trans>}>
          <Trans>News, reports, calls and public statements addressed to you appear here as they arrive.</Trans>
        </EmptyState>
      )}
    </div>
  );
}
