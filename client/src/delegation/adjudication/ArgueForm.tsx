import type { Hearing } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDraft } from '../../store/drafts.ts';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Adjudication.module.css';

/** One argument at a time, for or against. */
export function ArgueForm({ hearing }: { hearing: Hearing }) {
  const { t } = useLingui();
  const draft = `argue.${hearing.id}`;
  const [text, keep] = useDraft(draft, '');
  const [side, take] = useState<'pro' | 'con'>('pro');
  const deed = useDeed('argue', (input) => input.hearing === hearing.id);
  const isRunning = useSession((session) => session.clock.running);
  const because = !isRunning ? t`The clock is paused. Your text is kept.` : text.trim() === '' ? t`Write an argument first.` : undefined;
  const send = async () => {
    if (because !== undefined || deed.progress !== 'none') return;
    if (await deed.run({ hearing: hearing.id, side, text: text.trim() }, draft)) keep('');
  };
  return (
    <div className={styles['form']}>
      <SegmentedControl
        className={styles['segments']}
        label={t`Which way it argues`}
        options={[
          { value: 'pro', label: t`For` },
          { value: 'con', label: t`Against` },
        ]}
        value={side}
        onChange={take}
      />
      <TextArea
        label={side === 'pro' ? t`Why it succeeds` : t`Why it fails`}
        value={text}
        onChange={(next) => {
          keep(next);
          deed.forget();
        }}
        onCommit={() => void send()}
        rows={2}
        maxLength={300}
        isReadOnly={deed.progress !== 'none'}
      />
      <DeedNotice deed={deed} />
      <div className={styles['send']}>
        <span className="tertiary">
          {hearing.open ? <Trans>Read by all who are heard, and the facilitator</Trans> : <Trans>Read by the facilitator alone</Trans>}
        </span>
        <Button
          variant="primary"
          shortcut="Mod+Enter"
          isPending={deed.progress === 'sending'}
          disabledBecause={because}
          onPress={() => void send()}
        >
          <Trans>Argue</Trans>
        </Button>
      </div>
    </div>
  );
}
