import { type Channel, CREDENCE, delegationOf, GRACE, type Message, played } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Newspaper, Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { usePlayed, useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import list from '../MessageList.module.css';
import { useDeed } from '../use-deed.ts';
import { useOwnDelegation } from '../use-own.ts';
import { When } from '../When.tsx';
import styles from './MessageLine.module.css';

/** One message as it reads now, with what became of it; its writer may change it for a while. */
export function MessageLine({ channel, message }: { channel: Channel; message: Message }) {
  const { seat, give, now } = useTable();
  const [isEditing, setEditing] = useState(false);
  const clock = useSession((session) => session.clock);
  const { text, edited, withdrawn, leaked, sent } = message;
  const isOpen = give !== undefined && channel.closed === undefined;
  const isFresh = isOpen && message.by === seat && withdrawn === undefined && message.played + GRACE > played(clock, now());
  const marks = (edited !== undefined || leaked || sent !== undefined) && withdrawn === undefined;
  if (isEditing) return <Edit channel={channel} message={message} onDone={() => setEditing(false)} />;
  return (
    <div className={styles['line']}>
      {withdrawn === undefined ? (
        <p className={list['text']}>{text}</p>
      ) : (
        <p className={styles['withdrawn']}>
          <Trans>
            Withdrawn <When played={withdrawn} />
          </Trans>
        </p>
      )}
      {marks && (
        <p className={styles['marks']}>
          {sent !== undefined && (
            <span>
              <Trans>
                sent <When played={sent} />
              </Trans>
            </span>
          )}
          {edited !== undefined && (
            <span>
              <Trans>
                edited <When played={edited} />
              </Trans>
            </span>
          )}
          {leaked && (
            <Tag tone="held" icon={<Newspaper aria-hidden="true" />}>
              <Trans>Leaked: the press quotes “{leaked.excerpt}”</Trans>
            </Tag>
          )}
        </p>
      )}
      {isFresh && <Tools channel={channel} message={message} onEdit={() => setEditing(true)} />}
      {channel.credence && !channel.seats && <Credence channel={channel} message={message} />}
    </div>
  );
}

function Tools({ channel, message, onEdit }: { channel: Channel; message: Message; onEdit: () => void }) {
  const { t } = useLingui();
  const now = usePlayed();
  const withdraw = useDeed('withdrawMessage', (input) => input.message === message.id);
  if (message.played + GRACE < now) return null;
  return (
    <div className={styles['tools']}>
      <IconButton size="small" name={t`Change what it says`} icon={<Pencil />} onPress={onEdit} />
      <IconButton
        size="small"
        name={t`Withdraw the message`}
        icon={<Undo2 />}
        isPending={withdraw.progress === 'sending'}
        onPress={() => void withdraw.run({ channel: channel.id, message: message.id })}
      />
      <DeedNotice deed={withdraw} />
    </div>
  );
}

function Edit({ channel, message, onDone }: { channel: Channel; message: Message; onDone: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState(message.text);
  const deed = useDeed('editMessage', (input) => input.message === message.id);
  const save = async () => {
    if (text.trim() !== '' && (await deed.run({ channel: channel.id, message: message.id, text: text.trim() }))) onDone();
  };
  return (
    <div className={styles['edit']}>
      <TextArea
        label={t`What it should say`}
        labelShown="hidden"
        description={t`Readers see the new wording, marked as edited. The facilitator keeps the old one.`}
        value={text}
        onChange={setText}
        onCommit={() => void save()}
        maxLength={4000}
        autoFocus
      />
      <div className={styles['actions']}>
        <Button
          size="small"
          variant="primary"
          isPending={deed.progress === 'sending'}
          disabledBecause={text.trim() === '' ? t`Write something first.` : undefined}
          onPress={() => void save()}
        >
          <Trans>Save</Trans>
        </Button>
        <Button size="small" onPress={onDone}>
          <Trans>Leave as it was</Trans>
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </div>
  );
}

/** Do you believe it? Only the own delegation and the facilitator read the answer. */
function Credence({ channel, message }: { channel: Channel; message: Message }) {
  const { t } = useLingui();
  const { give } = useTable();
  const own = useOwnDelegation();
  const given = useSession((session) => (own === undefined ? undefined : session.credences?.[message.id]?.[own]?.believed));
  const deed = useDeed('giveCredence', (input) => input.message === message.id);
  if (own === undefined || delegationOf(message.by) === own || message.withdrawn !== undefined) return null;
  const words = { yes: t({ message: 'Yes', context: 'believed' }), partly: t`Partly`, no: t({ message: 'No', context: 'believed' }) };
  if (!give && given === undefined) return null;
  return (
    <div className={styles['credence']}>
      <span className={styles['asked']}>
        <Trans>Do you believe it? Only your delegation and the facilitator read this.</Trans>
      </span>
      {give ? (
        <SegmentedControl
          label={t`Do you believe it?`}
          options={[{ value: 'none' as const, label: t`Not said` }, ...CREDENCE.map((value) => ({ value, label: words[value] }))]}
          value={given ?? 'none'}
          onChange={(believed) => believed !== 'none' && void deed.run({ channel: channel.id, message: message.id, believed })}
        />
      ) : (
        given && <b>{words[given]}</b>
      )}
      <DeedNotice deed={deed} />
    </div>
  );
}
