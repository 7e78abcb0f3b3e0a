import { Trans } from '@lingui/react/macro';
import { MessagesSquare } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSession, useTable } from '../store/table.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Agenda } from './agenda/Agenda.tsx';
import { useAgendaFirst } from './agenda/use-agenda-first.ts';
import { ChannelThread } from './ChannelThread.tsx';
import { type Thread, useDesk } from './desk.ts';
import { DraftThread } from './drafts/DraftThread.tsx';
import { ListFolded } from './list-folded.ts';
import { SIDE_BY_SIDE } from './mechanisms/EffectsFrame.tsx';
import { useHasCatalogue } from './mechanisms/use-drafted.ts';
import styles from './Negotiate.module.css';
import { NewProposal } from './NewProposal.tsx';
import { OpenChannel } from './OpenChannel.tsx';
import { ProposalThread } from './ProposalThread.tsx';
import { AskThread } from './rfi/AskThread.tsx';
import { StatementComposer } from './StatementComposer.tsx';
import { ThreadList } from './ThreadList.tsx';

/** What the list takes, in px. */
const LIST = 248;

/**
 * Channels and texts on one side, the one that is open on the other; on a phone one after the other, and so where a text
 * and what it does have room beside each other only without the list.
 */
export function Negotiate() {
  const { frame, thread } = useDesk();
  const room = useRef<HTMLDivElement>(null);
  const opened = useRef<HTMLDivElement>(null);
  useAgendaFirst();
  const isFolded = useIsFolded(room);
  useEffect(() => {
    // The row that was pressed has gone with the list.
    if (isFolded && document.activeElement === document.body) opened.current?.focus();
  }, [isFolded]);
  const isList = thread === '' || !isFolded;
  return (
    <ListFolded value={isFolded}>
      <div ref={room} className={styles['negotiate']} data-frame={frame} data-folded={isFolded}>
        {isList && <ThreadList />}
        {(!isFolded || thread !== '') && (
          <div ref={opened} className={styles['thread']} tabIndex={-1}>
            <Opened thread={thread} />
          </div>
        )}
      </div>
    </ListFolded>
  );
}

/** Does what is open take the place of the list? */
function useIsFolded(room: { readonly current: HTMLElement | null }): boolean {
  const { frame, thread } = useDesk();
  const hasCatalogue = useHasCatalogue();
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!room.current) return;
    setWidth(room.current.clientWidth);
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watcher.observe(room.current);
    return () => watcher.disconnect();
  }, [room]);
  if (frame === 'phone') return true;
  const isText = thread === 'draft' || thread.startsWith('text:') || thread.startsWith('shared:');
  return hasCatalogue && isText && width >= SIDE_BY_SIDE && width < SIDE_BY_SIDE + LIST;
}

function Opened({ thread }: { thread: Thread }) {
  const { give } = useTable();
  const [kind, id = ''] = split(thread);
  const exists = useSession((session) => {
    if (kind === 'channel') return Object.hasOwn(session.channels, id);
    if (kind === 'text') return Object.hasOwn(session.proposals, id);
    return kind === 'shared' ? Object.hasOwn(session.drafts ?? {}, id) : give !== undefined;
  });
  if (exists && kind === 'channel') return <ChannelThread key={id} id={id} />;
  if (exists && kind === 'text') return <ProposalThread key={id} id={id} />;
  if (exists && kind === 'shared') return <DraftThread key={id} id={id} />;
  if (exists && thread === 'draft') return <NewProposal />;
  if (thread === 'agenda') return <Agenda />;
  if (thread === 'ask') return <AskThread />;
  if (exists && thread === 'statement') return <StatementComposer />;
  if (exists && thread === 'open') return <OpenChannel />;
  return (
    <div className={styles['none']}>
      <EmptyState icon={<MessagesSquare />} title={<Trans>Nothing is open</Trans>}>
        <Trans>Choose a channel or a text from the list.</Trans>
      </EmptyState>
    </div>
  );
}

function split(thread: Thread): [string, string?] {
  const colon = thread.indexOf(':');
  return colon < 0 ? [thread] : [thread.slice(0, colon), thread.slice(colon + 1)];
}
