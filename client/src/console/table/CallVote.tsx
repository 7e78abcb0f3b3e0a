import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useRoom } from '../../store/room.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Table.module.css';

/** Puts a tabled text to the vote for some minutes. */
export function CallVote({ proposal }: { proposal: string }) {
  const { t } = useLingui();
  const deed = useDeed();
  const line = useRoom((room) => room.line);
  const [minutes, setMinutes] = useState(3);
  return (
    <>
      <div className={styles['call']}>
        <NumberField
          className={styles['minutes']}
          label={t`Vote open for`}
          value={minutes}
          onChange={setMinutes}
          min={0.25}
          max={1440}
          step={1}
          unit={t`min`}
        />
        <Button isPending={deed.isPending} onPress={() => void deed.run('callVote', { proposal, minutes })}>
          {deed.isPending ? <Trans>Sending…</Trans> : <Trans>Call the vote</Trans>}
        </Button>
      </div>
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      {deed.isPending && line !== 'live' && <Notice title={t`Queued, will be sent when the line is back.`} />}
    </>
  );
}
