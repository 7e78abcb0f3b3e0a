import type { Message } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DeedNotice } from '../../delegation/DeedNotice.tsx';
import { useDeed } from '../../delegation/use-deed.ts';
import { Visibility } from '../../delegation/Visibility.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './Traffic.module.css';

/** What the press will quote of a message, word for word. */
export function LeakForm({ channel, message, onDone }: { channel: string; message: Message; onDone: () => void }) {
  const { t } = useLingui();
  const [excerpt, setExcerpt] = useState(message.text.slice(0, 500));
  const deed = useDeed('leakMessage', (input) => input.message === message.id);
  const words = excerpt.trim();
  const problem = words === '' ? t`Choose some words.` : message.text.includes(words) ? undefined : t`These are not its words.`;
  const send = async () => {
    if (problem === undefined && (await deed.run({ channel, message: message.id, excerpt: words }))) onDone();
  };
  return (
    <div className={styles['leakForm']}>
      <TextArea
        label={t`What the press quotes`}
        description={t`Shorten it to the words that get out. Whose message it is stands beside it; where it was said does not.`}
        error={words !== '' && problem !== undefined ? problem : undefined}
        value={excerpt}
        onChange={(next) => {
          setExcerpt(next);
          deed.forget();
        }}
        onCommit={() => void send()}
        maxLength={500}
        autoFocus
      />
      <div className={styles['leakFoot']}>
        <Visibility to="everyone" />
        <Button size="small" onPress={onDone}>
          <Trans>Leave it</Trans>
        </Button>
        <Button
          size="small"
          variant="primary"
          isPending={deed.progress === 'sending'}
          disabledBecause={problem}
          onPress={() => void send()}
        >
          <Trans>Leak it now</Trans>
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </div>
  );
}
