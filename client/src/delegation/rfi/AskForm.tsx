import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { useOwnDelegation } from '../use-own.ts';
import { Visibility } from '../Visibility.tsx';
import styles from './Ask.module.css';
import { useMayAsk } from './use-may-ask.ts';
import { RFI_DRAFT, useRfiDraft } from './use-rfi-draft.ts';

/** Writes a question to the control room; what it is about stands above it. */
export function AskForm() {
  const { t } = useLingui();
  const text = useText();
  const own = useOwnDelegation() ?? '';
  const [draft, keep] = useRfiDraft();
  const deed = useDeed('askRfi');
  const because = useMayAsk();
  const about = useSession((session) => session.wire[draft.about ?? '']);
  const follows = useSession((session) => session.rfis?.[draft.follows ?? '']);
  const isWaiting = deed.progress !== 'none';
  const missing = draft.text.trim() === '' ? t`Write your question first.` : undefined;
  const ask = async () => {
    if (isWaiting || because !== undefined || missing !== undefined) return;
    const input = { text: draft.text.trim(), ...(about && { about: about.id }), ...(follows && { follows: follows.id }) };
    await deed.run(input, RFI_DRAFT);
  };
  return (
    <footer className={styles['foot']} data-ask="">
      {(about ?? follows) && (
        <p className={styles['about']}>
          <span>{about ? <Trans>About “{text(about.title)}”</Trans> : <Trans>Following “{follows?.text ?? ''}”</Trans>}</span>
          <IconButton name={t`Ask without it`} icon={<X />} onPress={() => keep({ text: draft.text })} />
        </p>
      )}
      <TextArea
        label={t`Question to the facilitator`}
        labelShown="hidden"
        placeholder={t`Question to the facilitator`}
        value={draft.text}
        onChange={(next) => {
          keep({ ...draft, text: next });
          deed.forget();
        }}
        onCommit={() => void ask()}
        maxLength={1000}
        isReadOnly={isWaiting}
      />
      <DeedNotice deed={deed} />
      <div className={styles['send']}>
        <Visibility to={[own]} />
        <Button
          variant="primary"
          shortcut="Mod+Enter"
          isPending={deed.progress === 'sending'}
          disabledBecause={because ?? missing}
          onPress={() => void ask()}
        >
          {deed.progress === 'sending' ? <Trans>Sending</Trans> : <Trans>Ask</Trans>}
        </Button>
      </div>
      {because !== undefined && <p className={styles['closed']}>{because}</p>}
    </footer>
  );
}
