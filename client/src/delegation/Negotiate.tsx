import { Trans } from '@lingui/react/macro';
import { MessagesSquare } from 'lucide-react';
import { useSession, useTable } from '../store/table.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChannelThread } from './ChannelThread.tsx';
import { type Thread, useDesk } from './desk.ts';
import styles from './Negotiate.module.css';
import { NewProposal } from './NewProposal.tsx';
import { OpenChannel } from './OpenChannel.tsx';
import { ProposalThread } from './ProposalThread.tsx';
import { StatementComposer } from './StatementComposer.tsx';
import { ThreadList } from './ThreadList.tsx';

/** Channels and texts on one side, the one that is open on the other; on a phone one after the other. */
export function Negotiate() {
  const { frame, thread } = useDesk();
  const isPhone = frame === 'phone';
  return (
    <div className={styles['negotiate']} data-frame={frame}>
      {(!isPhone || thread === '') && <ThreadList />}
      {(!isPhone || thread !== '') && (
        <div className={styles['thread']}>
          <Opened thread={thread} />
        </div>
      )}
    </div>
  );
}

function Opened({ thread }: { thread: Thread }) {
  const { give } = useTable();
  const [kind, id = ''] = split(thread);
  const exists = useSession((session) =>
    kind === 'channel' ? Object.hasOwn(session.channels, id) : kind === 'text' ? Object.hasOwn(session.proposals, id) : give !== undefined,
  );
  if (exists && kind === 'channel') return <ChannelThread key={id} id={id} />;
  if (exists && kind === 'text') return <ProposalThread key={id} id={id} />;
  if (exists && thread === 'draft') return <NewProposal />;
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
