import type { Rfi } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useActor } from '../../room/use-seat-name.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Rfi.module.css';

/** Why a question is not answered; the asker reads it. */
export function Decline({ rfi, onClose }: { rfi: Rfi; onClose: () => void }) {
  const { t } = useLingui();
  const actor = useActor();
  const deed = useDeed();
  const [why, setWhy] = useState('');
  const missing = why.trim() === '' ? t`Say why first; the asker reads it.` : undefined;
  const name = actor(rfi.delegation).name;
  const decline = async () => {
    if (missing === undefined && !deed.isPending) await deed.run('declineRfi', { rfi: rfi.id, why: why.trim() });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what was opened, wherever in it the focus is
    <div
      className={styles['form']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextArea
        label={t`Why ${name} gets no answer`}
        value={why}
        onChange={setWhy}
        onCommit={() => void decline()}
        maxLength={600}
        autoFocus
      />
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      <div className={styles['deeds']}>
        <Button size="small" onPress={onClose}>
          <Trans>Leave it</Trans>
        </Button>
        <Button
          size="small"
          variant="primary"
          shortcut="Mod+Enter"
          isPending={deed.isPending}
          disabledBecause={missing}
          onPress={() => void decline()}
        >
          <Trans>Decline</Trans>
        </Button>
      </div>
    </div>
  );
}
