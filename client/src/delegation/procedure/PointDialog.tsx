import type { PointKind } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';

/** Raises a point in a sentence. Everybody reads it, and the chair rules on it. */
export function PointDialog({ kind, onClose }: { kind: PointKind; onClose: () => void }) {
  const { t } = useLingui();
  const [text, write] = useState('');
  const deed = useDeed('raisePoint');
  const title = { order: t`Point of order`, information: t`Point of information`, privilege: t`Right of reply` }[kind];
  const label = {
    order: t`What is not in order?`,
    information: t`What do you want to know?`,
    privilege: t`What was said of your delegation?`,
  }[kind];
  const send = async () => {
    if (text.trim() !== '' && (await deed.run({ kind, text: text.trim() }))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size="narrow"
      actions={
        <Button
          variant="primary"
          isPending={deed.progress === 'sending'}
          disabledBecause={text.trim() === '' ? t`Write something first.` : undefined}
          onPress={() => void send()}
        >
          <Trans>Raise the point</Trans>
        </Button>
      }
    >
      <TextArea
        label={label}
        description={t`Everybody reads it, whoever is speaking. The chair rules on it.`}
        value={text}
        onChange={write}
        onCommit={() => void send()}
        maxLength={400}
        autoFocus
      />
      <DeedNotice deed={deed} />
    </Dialog>
  );
}
