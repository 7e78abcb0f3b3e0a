import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDraft } from '../store/drafts.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { DeedNotice } from './DeedNotice.tsx';
import { useDesk } from './desk.ts';
import styles from './Form.module.css';
import { ThreadHead } from './ThreadHead.tsx';
import { useDeed } from './use-deed.ts';
import { useMay } from './use-may.ts';
import { Visibility } from './Visibility.tsx';

/** Says something to the world, after a second look in the same place. */
export function StatementComposer() {
  const { t } = useLingui();
  const { showWire } = useDesk();
  const [text, keep] = useDraft('statement', '');
  const [isAsking, setAsking] = useState(false);
  const because = useMay('statement', 'speak');
  const deed = useDeed('issueStatement');
  const isWaiting = deed.progress !== 'none';
  const ask = () => {
    if (because === undefined && text.trim() !== '') setAsking(true);
  };
  const issue = async () => {
    setAsking(false);
    if (await deed.run({ text: text.trim() }, 'statement')) showWire();
  };
  const change = (next: string) => {
    keep(next);
    deed.forget();
  };
  return (
    <section className={styles['form']} aria-label={t`Public statement`}>
      <ThreadHead title={<Trans>Public statement</Trans>} />
      <div className={styles['body']}>
        {isAsking ? (
          <section className={styles['confirm']} aria-label={t`Before it goes out`}>
            <p>
              <b>
                <Trans>Issue this statement? It cannot be taken back.</Trans>
              </b>
            </p>
            <blockquote>{text.trim()}</blockquote>
            <div className={styles['actions']}>
              <Button variant="primary" autoFocus onPress={() => void issue()}>
                <Trans>Issue to everyone</Trans>
              </Button>
              <Button onPress={() => setAsking(false)}>
                <Trans>Go on writing</Trans>
              </Button>
            </div>
          </section>
        ) : (
          <TextArea
            label={t`Statement of your delegation`}
            description={t`Kept in this browser until it is issued.`}
            voice="document"
            rows={6}
            value={text}
            onChange={change}
            onCommit={ask}
            maxLength={2000}
            isReadOnly={isWaiting}
          />
        )}
        <DeedNotice deed={deed} />
      </div>
      <footer className={styles['foot']}>
        <Visibility to="everyone" />
        {!isAsking && (
          <Button
            variant="primary"
            isPending={deed.progress === 'sending'}
            disabledBecause={because ?? (text.trim() === '' ? t`Write something first.` : undefined)}
            onPress={ask}
          >
            <Trans>Issue statement</Trans>
          </Button>
        )}
        {because && <p className={styles['closed']}>{because}</p>}
      </footer>
    </section>
  );
}
