import type { Observation } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { When } from '../../delegation/When.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSeatName } from '../../room/use-seat-name.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useDeed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import styles from './Evaluate.module.css';
import { NotedFields } from './NotedFields.tsx';
import { RatingMark } from './RatingPicker.tsx';
import { draftOfNoted, notedOf } from './use-noted.ts';

/** One observation: its moment, of whom, how it went, what it said before; to amend or withdraw. */
export function ObservationLine({ observation }: { observation: Observation }) {
  const { t } = useLingui();
  const seatName = useSeatName();
  const may = useMayCommand('amendObservation');
  const deed = useDeed();
  const [isAmending, setAmending] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { id, by, moment, text, delegation, capability, rating, earlier, withdrawnAt } = observation;
  const isGone = withdrawnAt !== undefined;
  return (
    <li className={cx(styles['observation'], isGone && styles['gone'])}>
      <div className={styles['meta']}>
        <When played={moment.played} />
        {delegation !== undefined && <DelegationChip id={delegation} />}
        {rating !== undefined && <RatingMark rating={rating} />}
        {capability !== undefined && <Tag tone="outline">{capability}</Tag>}
        <span className="secondary">{seatName(by)}</span>
        {isGone && (
          <Tag>
            <Trans>Withdrawn</Trans>
          </Tag>
        )}
        <span className={styles['deeds']}>
          {earlier.length > 0 && (
            <Button size="small" variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              <Plural value={earlier.length} one="Amended # time" other="Amended # times" />
            </Button>
          )}
          {may && !isGone && !isAmending && (
            <>
              <Button size="small" variant="quiet" onPress={() => setAmending(true)}>
                <Trans>Amend</Trans>
              </Button>
              <Button
                size="small"
                variant="quiet"
                aria-label={t`Withdraw: ${text}`}
                isPending={deed.isPending}
                onPress={() => void deed.run('withdrawObservation', { observation: id })}
              >
                <Trans>Withdraw</Trans>
              </Button>
            </>
          )}
        </span>
      </div>
      {isAmending ? <Amend observation={observation} onDone={() => setAmending(false)} /> : <p className={styles['said']}>{text}</p>}
      {isOpen && (
        <ol className={styles['earlier']} aria-label={t`What it said before`}>
          {earlier.map((one) => (
            <li key={one.at}>
              {one.rating !== undefined && <RatingMark rating={one.rating} />} {one.text}
            </li>
          ))}
        </ol>
      )}
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </li>
  );
}

function Amend({ observation, onDone }: { observation: Observation; onDone: () => void }) {
  const { t } = useLingui();
  const deed = useDeed();
  const [draft, setDraft] = useState(() => draftOfNoted(observation));
  const missing = draft.text.trim() === '' ? t`Write what you saw first` : undefined;
  const amend = async () => {
    if (missing !== undefined || deed.isPending) return;
    if (await deed.run('amendObservation', { observation: observation.id, ...notedOf(draft) })) onDone();
  };
  return (
    <div className={styles['amend']}>
      <NotedFields draft={draft} onChange={setDraft} onCommit={() => void amend()} />
      <div className={styles['buttons']}>
        <Button variant="primary" isPending={deed.isPending} disabledBecause={missing} onPress={() => void amend()}>
          <Trans>Amend</Trans>
        </Button>
        <Button variant="quiet" onPress={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </div>
  );
}
