import { type Channel, turnAt } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, useLayoutEffect, useMemo, useRef } from 'react';
import { useTimes } from '../room/times.ts';
import { useSession, useText } from '../store/table.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useDesk } from './desk.ts';
import { MessageGroupView } from './MessageGroupView.tsx';
import styles from './MessageList.module.css';
import { groupsOf } from './message-groups.ts';
import { RecordEntry } from './procedure/RecordEntry.tsx';
import { useRecord } from './procedure/use-record.ts';

/** How near the end, in px, a reader counts as following along. */
const FOLLOWING = 120;

/** The rooms a channel goes on from, as far as the reader was in them, oldest first. */
function earlierRooms(channels: Record<string, Channel>, { follows }: Channel): Channel[] {
  const before = follows === undefined ? undefined : channels[follows];
  return before ? [...earlierRooms(channels, before), before] : [];
}

/** The messages of a channel, oldest first, with a line where each turn begins. */
export function MessageList({ channel }: { channel: Channel }) {
  const { t } = useLingui();
  const { frame } = useDesk();
  const session = useSession((one) => one);
  const { turnsBegan } = session;
  const frameOf = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(true);
  const rooms = useMemo(() => [...earlierRooms(session.channels, channel), channel], [session.channels, channel]);
  const { messages } = channel;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the session only the beginnings of the turns matter here
  const parts = useMemo(
    () => rooms.map((room) => ({ room, groups: groupsOf(room.messages, (played) => turnAt(session, played)?.turn.n) })),
    [rooms, turnsBegan],
  );
  const record = useRecord(
    channel,
    useMemo(() => parts.flatMap(({ groups }) => groups), [parts]),
  );
  const lines = (place: string) => record.get(place)?.map((line) => <RecordEntry key={line.key} line={line} />);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is the reason to look
  useLayoutEffect(() => {
    if (isFollowing.current) frameOf.current?.scrollTo({ top: frameOf.current.scrollHeight });
  }, [messages.length, record.size, frame]);
  const look = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = frameOf.current ?? {};
    isFollowing.current = scrollHeight - scrollTop - clientHeight < FOLLOWING;
  };
  if (record.size === 0 && rooms.every((room) => room.messages.length === 0)) {
    return (
      <div className={styles['list']}>
        <EmptyState title={<Trans>Nothing has been said here</Trans>}>
          <Trans>What is written here stays in this channel; the line below says who reads it.</Trans>
        </EmptyState>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys
    <div ref={frameOf} className={styles['list']} role="log" aria-label={t`Messages, oldest first`} tabIndex={0} onScroll={look}>
      {parts.map(({ room, groups }) => (
        <Fragment key={room.id}>
          {groups.map((group, place) => (
            <Fragment key={group.id}>
              {group.turn !== undefined && group.turn !== groups[place - 1]?.turn && (
                <TurnLine turn={group.turn} played={group.messages[0]!.played} />
              )}
              {lines(group.id)}
              <MessageGroupView channel={room} group={group} />
            </Fragment>
          ))}
          {room !== channel && (
            <p className={styles['turn']}>
              <span>
                <Trans>The table changed here: what is above is read only by those who were there</Trans>
              </span>
            </p>
          )}
        </Fragment>
      ))}
      {lines('')}
    </div>
  );
}

function TurnLine({ turn, played }: { turn: number; played: number }) {
  const text = useText();
  const times = useTimes();
  const title = useSession((session) => session.exercise?.turns.find(({ n }) => n === turn)?.title);
  const at = useSession((session) => turnAt(session, played)?.turn.scenarioTime);
  return (
    <p className={styles['turn']}>
      <span>
        <Trans>Turn {turn}</Trans>
        {title !== undefined && ` · ${text(title)}`}
        {at !== undefined && ` · ${times.scenarioDay(Date.parse(at))}`}
      </span>
    </p>
  );
}
