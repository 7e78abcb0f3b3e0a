import { Trans, useLingui } from '@lingui/react/macro';
import { Flag } from 'lucide-react';
import { useRef, useState } from 'react';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Traffic.module.css';
import { markOf, type Said } from './traffic.ts';

/** Flags something said as a moment to come back to in the debrief; the moment is the one at which it was said. */
export function MarkSaid({ said }: { said: Said }) {
  const about = markOf(said);
  const marked = useSession((session) => Object.values(session.bookmarks ?? {}).find((one) => one.about === about)?.text);
  const [isOpen, setOpen] = useState(false);
  // Where the form was, the focus stays: whoever goes on by keyboard is not thrown out of the list.
  const wasOpen = useRef(false);
  const focusOnce = (element: HTMLElement | null) => {
    if (!element || !wasOpen.current) return;
    wasOpen.current = false;
    element.focus();
  };
  const open = () => {
    wasOpen.current = true;
    setOpen(true);
  };
  if (marked !== undefined) {
    return (
      <p ref={focusOnce} tabIndex={-1} className={styles['marks']}>
        <Flag width={13} height={13} aria-hidden="true" />
        <Trans>Marked for the debrief: {marked}</Trans>
      </p>
    );
  }
  if (isOpen) return <MarkForm said={said} about={about} onDone={() => setOpen(false)} />;
  return (
    <Button size="small" variant="quiet" icon={<Flag />} autoFocus={wasOpen.current} onPress={open}>
      <Trans>Mark for the debrief…</Trans>
    </Button>
  );
}

function MarkForm({ said, about, onDone }: { said: Said; about: string; onDone: () => void }) {
  const { t } = useLingui();
  const deed = useDeed();
  const [text, setText] = useState('');
  const missing = text.trim() === '' ? t`Say what it is to be remembered for.` : undefined;
  const mark = async () => {
    if (missing !== undefined || deed.isPending) return;
    const moment = { played: said.played, at: said.at };
    if (await deed.run('markMoment', { text: text.trim(), about, moment })) onDone();
  };
  return (
    <form
      className={styles['leakForm']}
      onSubmit={(event) => {
        event.preventDefault();
        void mark();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <TextField label={t`Why this moment`} value={text} onChange={setText} maxLength={300} autoFocus />
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      <div className={styles['leakFoot']}>
        <span className="tertiary">
          <Trans>The control room alone sees it, and finds it again in the replay.</Trans>
        </span>
        <Button size="small" onPress={onDone}>
          <Trans>Leave it</Trans>
        </Button>
        <Button size="small" variant="primary" type="submit" isPending={deed.isPending} disabledBecause={missing}>
          <Trans>Mark</Trans>
        </Button>
      </div>
    </form>
  );
}
