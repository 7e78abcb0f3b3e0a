import type { Hearing } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useDraft } from '../../store/drafts.ts';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { useOwnDelegation } from '../use-own.ts';
import styles from './Adjudication.module.css';

/** The outcome that is to be agreed, who has agreed, and a place to agree or to put another text in its place. */
export function AgreeForm({ hearing, isOpen }: { hearing: Hearing; isOpen: boolean }) {
  const { t } = useLingui();
  const own = useOwnDelegation();
  const draft = `agree.${hearing.id}`;
  const [text, keep] = useDraft(draft, '');
  const deed = useDeed('agreeOutcome', (input) => input.hearing === hearing.id);
  const isRunning = useSession((session) => session.clock.running);
  const because = isRunning ? undefined : t`The clock is paused. Your text is kept.`;
  const hasAgreed = own !== undefined && hearing.agreed.includes(own);
  const propose = async () => {
    if (text.trim() === '' || because !== undefined || deed.progress !== 'none') return;
    if (await deed.run({ hearing: hearing.id, agrees: true, text: text.trim() }, draft)) keep('');
  };
  return (
    <div className={styles['form']}>
      {hearing.text === undefined ? (
        <p className="tertiary">
          <Trans>No text has been proposed yet.</Trans>
        </p>
      ) : (
        <p className={styles['text']}>{hearing.text}</p>
      )}
      <ul className={styles['agreed']} aria-label={t`Who agrees`}>
        {hearing.asked.map((code) => (
          <li key={code} className={styles['agreed']}>
            <DelegationChip id={code} />
            {hearing.agreed.includes(code) ? (
              <span>
                <Check aria-hidden="true" size={13} /> <Trans>agrees</Trans>
              </span>
            ) : (
              <span className="tertiary">
                <Trans>not yet</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
      {isOpen && (
        <>
          {hearing.text !== undefined && (
            <div className={styles['send']}>
              <span />
              <Button
                variant={hasAgreed ? 'outline' : 'primary'}
                isPending={deed.progress === 'sending'}
                disabledBecause={because}
                onPress={() => void deed.run({ hearing: hearing.id, agrees: !hasAgreed })}
              >
                {hasAgreed ? <Trans>Take it back</Trans> : <Trans>Agree to this text</Trans>}
              </Button>
            </div>
          )}
          <TextArea
            label={hearing.text === undefined ? t`What comes of it` : t`Another text in its place`}
            description={t`All have to agree to it anew.`}
            value={text}
            onChange={(next) => {
              keep(next);
              deed.forget();
            }}
            rows={2}
            maxLength={4000}
          />
          <div className={styles['send']}>
            <span className="tertiary">
              <Trans>Read by all who are heard, and the facilitator</Trans>
            </span>
            <Button
              isPending={deed.progress === 'sending'}
              disabledBecause={because ?? (text.trim() === '' ? t`Write a text first.` : undefined)}
              onPress={() => void propose()}
            >
              <Trans>Propose this text</Trans>
            </Button>
          </div>
        </>
      )}
      <DeedNotice deed={deed} />
    </div>
  );
}
