import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { playTime } from '../play-time.ts';
import { useReplay } from '../replay-context.ts';
import styles from './Bookmarks.module.css';
import { useBookmarks } from './use-bookmarks.ts';

/** Marks the moment at the playhead, and says where the mark is kept. */
export function AddBookmark({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} size="narrow" title={<Trans>Mark this moment</Trans>}>
      <Form onDone={onClose} />
    </Dialog>
  );
}

function Form({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const { playhead, log } = useReplay();
  const { add, kept, refused } = useBookmarks();
  const [text, setText] = useState('');
  const [asks, setAsks] = useState(false);
  // The moment the dialog was opened at: nothing moves behind it.
  const [{ played, position }] = useState(() => playhead.store.getState());
  const time = playTime(played);
  const save = async () => {
    if (text.trim() === '') return;
    const at = Math.round(log.course.timeAt(position).at);
    if (await add({ text: text.trim(), moment: { played: Math.round(played), at }, asks })) onDone();
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="secondary">
        <Trans>At {time} of play.</Trans>{' '}
        {kept === 'session' ? (
          <Trans>It is kept in the log of the session; the control room sees it.</Trans>
        ) : (
          <Trans>It is kept in this browser, and is in no log.</Trans>
        )}
      </p>
      <TextField label={t`What is to be seen here`} value={text} onChange={setText} maxLength={300} autoFocus />
      <Checkbox isSelected={asks} onChange={setAsks} description={t`Playback stops here; participants answer before it goes on.`}>
        <Trans>Stop and ask: what would you have done?</Trans>
      </Checkbox>
      {refused && <Notice tone="error" title={refused} />}
      <div className={styles['actions']}>
        <Button onPress={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button variant="primary" type="submit" disabledBecause={text.trim() === '' ? t`Say what is to be seen first` : undefined}>
          <Trans>Mark</Trans>
        </Button>
      </div>
    </form>
  );
}
