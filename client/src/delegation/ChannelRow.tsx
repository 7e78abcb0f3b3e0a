import { type Channel, delegationOf, isInner, lastCall, PLENARY } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useActor } from '../room/use-seat-name.ts';
import { useText } from '../store/table.ts';
import { Count } from '../ui/Count.tsx';
import { cx } from '../ui/cx.ts';
import { KIND_ICONS } from './channels/kinds.tsx';
import { useDesk } from './desk.ts';
import styles from './ThreadList.module.css';
import { useNames } from './use-names.ts';
import { useOwnDelegation } from './use-own.ts';
import { useReadMarks } from './use-read-marks.ts';
import { When } from './When.tsx';

/** A channel with its members, the last thing said and what this browser has not shown yet. */
export function ChannelRow({ channel }: { channel: Channel }) {
  const { t } = useLingui();
  const { thread, open } = useDesk();
  const names = useNames();
  const text = useText();
  const own = useOwnDelegation();
  const actor = useActor();
  const unread = useReadMarks().unreadIn(channel);
  const last = channel.messages.at(-1);
  const call = lastCall(channel);
  // The plenary is opened by its first name as well, whichever room it goes on in.
  const isOpen = thread === `channel:${channel.id}` || (channel.kind === 'plenary' && thread === `channel:${PLENARY}`);
  return (
    <button
      type="button"
      data-row=""
      className={cx(styles['row'], unread > 0 && styles['unread'])}
      aria-current={isOpen}
      onClick={() => open(`channel:${channel.id}`)}
    >
      {KIND_ICONS[channel.kind]}
      <span className={styles['name']}>{channel.name === undefined ? names.channel(channel) : text(channel.name)}</span>
      <span className={styles['aside']}>
        {unread > 0 ? <Count label={t`${unread} unread`}>{unread}</Count> : last && <When played={last.played} />}
      </span>
      <span className={styles['below']}>
        {channel.kind !== 'plenary' && !isInner(channel.kind) && (
          <span className={styles['members']}>
            {channel.members.map((member) => (
              <DelegationChip key={member} id={member} />
            ))}
          </span>
        )}
        <span className={styles['last']}>
          {channel.closed !== undefined ? (
            <Trans>Closed; what was said stays readable</Trans>
          ) : call?.stage === 'ringing' ? (
            <b>{call.to === own ? <Trans>Ringing</Trans> : <Trans>Calling…</Trans>}</b>
          ) : call?.stage === 'connected' ? (
            <Trans>Connected</Trans>
          ) : call?.stage === 'unanswered' ? (
            <Trans>Last call not answered</Trans>
          ) : last?.withdrawn !== undefined ? (
            <Trans>A message was withdrawn</Trans>
          ) : last ? (
            `${last.as ?? actor(delegationOf(last.by) ?? last.by).code}: ${last.text}`
          ) : channel.follows !== undefined ? (
            <Trans>All delegations; nothing said since the table changed</Trans>
          ) : channel.kind === 'plenary' ? (
            <Trans>All delegations; nothing said yet</Trans>
          ) : (
            <Trans>Nothing said yet</Trans>
          )}
        </span>
      </span>
    </button>
  );
}
