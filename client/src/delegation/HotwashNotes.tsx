import type { Text } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useDraft } from '../store/drafts.ts';
import { useSession, useTable, useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { DeedNotice } from './DeedNotice.tsx';
import styles from './Endex.module.css';
import { useDeed } from './use-deed.ts';

/** The questions of the hotwash: each participant's own notes, and once they were revealed everybody's. */
export function HotwashNotes({ questions, name }: { questions: readonly Text[]; name: string }) {
  const text = useText();
  const { give } = useTable();
  const isRevealed = useSession((session) => session.revealedNotes !== undefined);
  return (
    <div className={styles['hotwash']}>
      <h3>
        <Trans>For the hotwash</Trans>
      </h3>
      <p className="secondary">
        {isRevealed ? (
          <Trans>The notes have been revealed. What you hand in now is revealed with the next.</Trans>
        ) : (
          <Trans>
            Think back as {name}. Your delegation and the facilitator read your notes; everybody does once all are revealed together.
          </Trans>
        )}
      </p>
      <ol className={styles['questions']}>
        {questions.map((question, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the questions of an exercise keep their places
          <li key={place}>
            {give ? <Answer place={place} question={text(question)} /> : <p className={styles['question']}>{text(question)}</p>}
            <Revealed place={place} />
          </li>
        ))}
        <li>
          {give && <Answer place={undefined} question="" />}
          <Revealed place={undefined} />
        </li>
      </ol>
    </div>
  );
}

/** One's own note: in this browser until it is handed in, and again once it is changed. */
function Answer({ place, question }: { place: number | undefined; question: string }) {
  const { t } = useLingui();
  const { seat } = useTable();
  const draft = place === undefined ? 'hotwash.free' : `hotwash.${place}`;
  const given = useSession((session) => session.notes?.[`${seat}:${place ?? 'free'}`]?.text);
  const [note, keep] = useDraft(draft, given ?? '');
  const deed = useDeed('writeNote', (input) => input.question === place);
  const isSame = note.trim() === (given ?? '');
  return (
    <div className={styles['answer']}>
      <TextArea
        label={question || t`Anything else`}
        value={note}
        onChange={(next) => {
          keep(next);
          deed.forget();
        }}
        voice="document"
        rows={3}
        maxLength={4000}
      />
      <div className={styles['handIn']}>
        {isSame && given !== undefined ? (
          <span className="secondary">
            <Check aria-hidden="true" width={14} height={14} /> <Trans>Handed in</Trans>
          </span>
        ) : (
          <Button
            size="small"
            isPending={deed.progress === 'sending'}
            disabledBecause={note.trim() === '' ? t`Write something first` : undefined}
            onPress={() => void deed.run({ ...(place === undefined ? {} : { question: place }), text: note.trim() })}
          >
            {given === undefined ? <Trans>Hand in</Trans> : <Trans>Hand in the change</Trans>}
          </Button>
        )}
      </div>
      <DeedNotice deed={deed} />
    </div>
  );
}

function Revealed({ place }: { place: number | undefined }) {
  const all = useSession((session) => session.revealedNotes);
  const notes = (all ?? []).filter(({ question }) => question === place);
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']}>
      {notes.map(({ delegation, text }) => (
        <li key={`${delegation}${text}`}>
          <DelegationChip id={delegation} /> <q>{text}</q>
        </li>
      ))}
    </ul>
  );
}
