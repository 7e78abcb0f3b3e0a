import { type Channel, delegationOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useActor, useSeatName } from '../room/use-seat-name.ts';
import { useSession, useTable } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { MessageLine } from './channels/MessageLine.tsx';
import styles from './MessageList.module.css';
import type { MessageGroup } from './message-groups.ts';
import { useOwnDelegation } from './use-own.ts';
import { When } from './When.tsx';

/** Messages of one seat under one head; those of one's own delegation carry its tint. */
export const MessageGroupView = memo(
  function MessageGroupView({ channel, group }: { channel: Channel; group: MessageGroup }) {
    const { t } = useLingui();
    const { seat } = useTable();
    const own = useOwnDelegation();
    const seatName = useSeatName();
    const delegation = delegationOf(group.by);
    const { name, slot } = useActor()(delegation ?? group.by);
    const isOwn = delegation !== undefined && delegation === own;
    const holder = useSession((session) => session.seats[group.by]?.holder);
    const title = delegation === undefined ? '' : seatName(group.by, 'title');
    return (
      <article className={cx(styles['group'], isOwn && styles['own'])} data-slot={slot}>
        <header className={styles['by']}>
          <DelegationChip id={delegation ?? group.by} variant={isOwn ? 'solid' : 'tint'} />
          <b>{group.by === seat ? <Trans>You</Trans> : (group.as ?? name)}</b>
          <span className={styles['seat']}>
            {[group.as === undefined ? title : t`played by the facilitator`, group.by === seat ? '' : holder].filter(Boolean).join(', ')}
          </span>
          <When played={group.messages[0]!.played} />
        </header>
        {group.messages.map((message) => (
          <MessageLine key={message.id} channel={channel} message={message} />
        ))}
      </article>
    );
  },
  (before, now) =>
    before.group.messages.length === now.group.messages.length &&
    before.group.messages.every((one, place) => one === now.group.messages[place]),
);
