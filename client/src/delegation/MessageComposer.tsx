import { type Channel, lastCall } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDraft } from '../store/drafts.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './ChannelThread.module.css';
import { useMayWrite } from './channels/use-may-write.ts';
import { DeedNotice } from './DeedNotice.tsx';
import { useDeed } from './use-deed.ts';
import { useNames } from './use-names.ts';
import { Visibility } from './Visibility.tsx';

/** Says something in a channel. Who will read it stands under the text before it is sent. */
export function MessageComposer({ channel }: { channel: Channel }) {
  const { t } = useLingui();
  const names = useNames();
  const draft = `message.${channel.id}`;
  const [text, keep] = useDraft(draft, '');
  const because = useMayWrite(channel);
  const deed = useDeed('postMessage', (input) => input.channel === channel.id);
  const isWaiting = deed.progress !== 'none';
  const send = async () => {
    if (isWaiting || because !== undefined || text.trim() === '') return;
    await deed.run({ channel: channel.id, text: text.trim() }, draft);
  };
  const change = (next: string) => {
    keep(next);
    deed.forget();
  };
  const isOff = channel.closed !== undefined || (channel.kind === 'hotline' && lastCall(channel)?.stage !== 'connected');
  const name = names.channel(channel);
  if (isOff) {
    return (
      <footer className={styles['foot']}>
        <Visibility to={channel.members} channel={channel} />
        {channel.closed !== undefined && <p className={styles['closed']}>{because}</p>}
      </footer>
    );
  }
  return (
    <footer className={styles['foot']}>
      <TextArea
        label={t`Message to ${name}`}
        labelShown="hidden"
        placeholder={t`Message to ${name}`}
        value={text}
        onChange={change}
        onCommit={() => void send()}
        maxLength={4000}
        isReadOnly={isWaiting}
      />
      <DeedNotice deed={deed} />
      <div className={styles['send']}>
        <Visibility to={channel.members} channel={channel} />
        <Button
          variant="primary"
          shortcut="Mod+Enter"
          isPending={deed.progress === 'sending'}
          disabledBecause={because ?? (text.trim() === '' ? t`Write something first.` : undefined)}
          onPress={() => void send()}
        >
          {deed.progress === 'sending' ? <Trans>Sending</Trans> : <Trans>Send</Trans>}
        </Button>
      </div>
      {because && <p className={styles['closed']}>{because}</p>}
    </footer>
  );
}
