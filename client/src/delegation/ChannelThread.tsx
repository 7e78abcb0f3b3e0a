import { PLENARY, plenaryOf, type Session } from '@demarche/shared';
import { useEffect } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useSession, useTable } from '../store/table.ts';
import { Tag } from '../ui/Tag.tsx';
import styles from './ChannelThread.module.css';
import { HotlineCard } from './channels/HotlineCard.tsx';
import { KIND_ICONS, useKindWords } from './channels/kinds.tsx';
import { UnderwayList } from './channels/UnderwayList.tsx';
import { useDesk } from './desk.ts';
import { MessageComposer } from './MessageComposer.tsx';
import { MessageList } from './MessageList.tsx';
import { FloorBar } from './procedure/FloorBar.tsx';
import { ThreadHead } from './ThreadHead.tsx';
import { useNames } from './use-names.ts';
import { useReadMarks } from './use-read-marks.ts';
import { Visibility } from './Visibility.tsx';

/** The plenary is found by any of its rooms' names: it goes on in the latest. */
const threadOf = (session: Session, id: string) =>
  id === PLENARY || session.channels[id]?.kind === 'plenary' ? plenaryOf(session) : session.channels[id];

/** What is said in one channel, and the place to say something. */
export function ChannelThread({ id }: { id: string }) {
  const { give } = useTable();
  const channel = useSession((session) => threadOf(session, id));
  const { frame } = useDesk();
  const names = useNames();
  const kinds = useKindWords();
  const { mark } = useReadMarks();
  const said = channel?.messages.length ?? 0;
  const shown = channel?.id ?? id;
  useEffect(() => mark(`channel:${shown}`, said), [mark, shown, said]);
  if (!channel) return null;
  const readers = channel.members;
  return (
    <section className={styles['thread']} aria-label={names.channel(channel)}>
      <ThreadHead title={names.channel(channel)}>
        {channel.name !== undefined && (
          <Tag tone="outline" icon={KIND_ICONS[channel.kind]}>
            {kinds[channel.kind]}
          </Tag>
        )}
        {(channel.kind !== 'plenary' || frame !== 'phone') && channel.members.map((member) => <DelegationChip key={member} id={member} />)}
      </ThreadHead>
      {channel.kind === 'plenary' && <FloorBar />}
      {channel.kind === 'hotline' && <HotlineCard channel={channel} />}
      <MessageList channel={channel} />
      <UnderwayList channel={channel} />
      {give ? (
        <MessageComposer channel={channel} />
      ) : (
        <footer className={styles['foot']}>
          <Visibility to={readers} channel={channel} />
        </footer>
      )}
    </section>
  );
}
