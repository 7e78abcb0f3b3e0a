import type { Evidence, Exercise, Rating } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useDeed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import styles from './Evaluate.module.css';
import { EvidenceList } from './EvidenceList.tsx';
import { RatingMark, RatingPicker } from './RatingPicker.tsx';

export type Task = Exercise['evaluation']['guide'][number] & { /** Its place in the guide, from 0. */ place: number };

interface Judged {
  rating?: Rating | undefined;
  note?: string | undefined;
  evidence?: string[] | undefined;
}

/** One task of the guide: what it asks, how it went, why, and what the log proposes. */
export function GuideTask({ task, evidence }: { task: Task; evidence: readonly Evidence[] }) {
  const { t } = useLingui();
  const text = useText();
  const seatName = useSeatName();
  const deed = useDeed();
  const may = useMayCommand('rateTask');
  const record = useSession((session) => session.guide?.[task.place]);
  const [isOpen, setOpen] = useState(false);
  const pinned = record?.evidence ?? [];
  const judge = (next: Judged) => {
    const { rating, note, evidence: refs } = { rating: record?.rating, note: record?.note, evidence: pinned, ...next };
    return deed.run('rateTask', {
      task: task.place,
      evidence: refs ?? [],
      ...(rating === undefined ? {} : { rating }),
      ...(note === undefined || note.trim() === '' ? {} : { note }),
    });
  };
  const pin = (ref: string) => void judge({ evidence: pinned.includes(ref) ? pinned.filter((one) => one !== ref) : [...pinned, ref] });
  return (
    <li className={styles['task']}>
      <p className={styles['what']}>{text(task.task)}</p>
      <p className={styles['meta']}>
        {task.capability !== undefined && <Tag tone="outline">{text(task.capability)}</Tag>}
        {task.target !== undefined && (
          <span className="secondary">
            <Trans>Target: {text(task.target)}</Trans>
          </span>
        )}
      </p>
      {may ? (
        <RatingPicker label={t`Rating of: ${text(task.task)}`} value={record?.rating} onChange={(rating) => void judge({ rating })} />
      ) : (
        record?.rating && <RatingMark rating={record.rating} />
      )}
      <p className={styles['meta']}>
        <Button size="small" variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <Plural value={evidence.length} one="Notes and # piece of evidence" other="Notes and # pieces of evidence" />
        </Button>
        {pinned.length > 0 && <Tag tone="ok">{t`${pinned.length} pinned`}</Tag>}
        {record && (
          <span className="tertiary">
            {seatName(record.by)}
            {record.earlier.length > 0 && (
              <>
                {' · '}
                <Plural value={record.earlier.length} one="changed once" other="changed # times" />
              </>
            )}
          </span>
        )}
      </p>
      {isOpen && (
        <>
          {may && <Why key={record?.at} note={record?.note ?? ''} isPending={deed.isPending} onKeep={(note) => void judge({ note })} />}
          <EvidenceList evidence={evidence} pinned={pinned} {...(may ? { onPin: pin } : {})} />
        </>
      )}
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </li>
  );
}

function Why({ note, isPending, onKeep }: { note: string; isPending: boolean; onKeep: (note: string) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState(note);
  const isSame = text.trim() === note.trim();
  return (
    <div className={styles['why']}>
      <TextArea label={t`Notes`} value={text} onChange={setText} onCommit={() => onKeep(text)} maxLength={2000} />
      <Button size="small" isPending={isPending} disabledBecause={isSame ? t`Nothing has changed` : undefined} onPress={() => onKeep(text)}>
        <Trans>Keep the note</Trans>
      </Button>
    </div>
  );
}
