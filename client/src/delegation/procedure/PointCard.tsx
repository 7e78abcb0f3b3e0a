import type { Meeting, Point } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Hand } from 'lucide-react';
import { useState } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Procedure.module.css';
import { useMotionWords } from './use-motion-words.ts';

/** A point that waits for a ruling; the chair rules here, in its own words. */
export function PointCard({ point, meeting }: { point: Point; meeting: Meeting }) {
  const { give } = useTable();
  const { point: named } = useMotionWords();
  const kind = named(point.kind);
  return (
    <article className={styles['card']}>
      <p className={styles['what']}>
        <Hand aria-hidden="true" />
        <DelegationChip id={point.delegation} />
        <b>{kind.slice(0, 1).toUpperCase() + kind.slice(1)}</b>
        <q>{point.text}</q>
      </p>
      {meeting.presides && give ? (
        <Ruling point={point} />
      ) : (
        <p className={styles['waits']}>
          <Trans>waits for the ruling of the chair</Trans>
        </p>
      )}
    </article>
  );
}

function Ruling({ point }: { point: Point }) {
  const { t } = useLingui();
  const [words, write] = useState('');
  const deed = useDeed('ruleOnPoint', (input) => input.point === point.id);
  const missing = words.trim() === '' ? t`Say why in a few words first.` : undefined;
  const rule = (upheld: boolean) => void deed.run({ point: point.id, upheld, words: words.trim() });
  const isSending = deed.progress === 'sending';
  // What upholding means for each kind of point stands on the button.
  const yes = { order: t`Uphold`, information: t`Answer`, privilege: t`Grant the reply` }[point.kind];
  const no = { order: t`Do not uphold`, information: t`Not answer`, privilege: t`Do not grant it` }[point.kind];
  return (
    <>
      <div className={styles['ruling']}>
        <TextField
          label={t`The ruling, in words`}
          labelShown="hidden"
          placeholder={t`The ruling, in words`}
          value={words}
          onChange={write}
          maxLength={400}
        />
        <Button size="small" variant="primary" isPending={isSending} disabledBecause={missing} onPress={() => rule(true)}>
          {yes}
        </Button>
        <Button size="small" isPending={isSending} disabledBecause={missing} onPress={() => rule(false)}>
          {no}
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </>
  );
}
