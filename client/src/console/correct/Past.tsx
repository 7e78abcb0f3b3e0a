import { type Correction, correctionWould, standingCorrections } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDeed } from '../use-deed.ts';
import { Consequences } from './Consequences.tsx';
import styles from './Correct.module.css';
import { useLog } from './use-log.ts';

/** Corrections made so far, each of which can be taken back. */
export function Past() {
  const { t } = useLingui();
  const corrections = useSession((session) => session.corrections);
  const [open, setOpen] = useState<string>();
  const all = Object.values(corrections ?? {}).reverse();
  const standing = new Set(standingCorrections({ corrections: corrections ?? {} }).map(({ id }) => id));
  if (all.length === 0) return null;
  return (
    <section>
      <h3>
        <Trans>Corrections made</Trans>
      </h3>
      <ul className={styles['past']}>
        {all.map((one) => (
          <li key={one.id}>
            <span>{one.undoes === undefined ? `“${one.why}”` : t`Taken back: “${one.why}”`}</span>
            {!standing.has(one.id) ? (
              <span className="tertiary">
                <Trans>taken back</Trans>
              </span>
            ) : (
              open !== one.id && (
                <Button size="small" onPress={() => setOpen(one.id)}>
                  <Trans>Take back…</Trans>
                </Button>
              )
            )}
            {open === one.id && standing.has(one.id) && <TakeBack correction={one} onClose={() => setOpen(undefined)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeBack({ correction, onClose }: { correction: Correction; onClose: () => void }) {
  const { t } = useLingui();
  const deed = useDeed();
  const { now } = useTable();
  const session = useSession((state) => state);
  const log = useLog();
  const [why, setWhy] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what would follow depends on the log alone
  const would = useMemo(() => correctionWould(session, log, { undoes: correction.id }, now()), [log, correction.id]);
  const disabledBecause =
    session.stage !== 'running'
      ? t`Corrections are made while the exercise runs.`
      : why.trim() === ''
        ? t`Say why first; the log keeps it.`
        : undefined;
  return (
    <div className={styles['would']}>
      <Consequences would={would} />
      <TextField label={t`Why`} value={why} onChange={setWhy} maxLength={300} placeholder={t`The reason, for the log`} />
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      <div className={styles['deeds']}>
        <Button
          size="small"
          variant="primary"
          isPending={deed.isPending}
          disabledBecause={disabledBecause}
          onPress={async () => {
            if (await deed.run('undoCorrection', { correction: correction.id, why, notices: [] })) onClose();
          }}
        >
          <Trans>Take it back</Trans>
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          <Trans>Leave it</Trans>
        </Button>
      </div>
    </div>
  );
}
