import type { Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useSession } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ClauseEditor } from './ClauseEditor.tsx';
import { MechanismsField } from './mechanisms/MechanismsField.tsx';
import { useHasCatalogue } from './mechanisms/use-drafted.ts';
import styles from './ProposalEditor.module.css';
import { moved, type ProposalDraft } from './proposal-draft.ts';

const NONE: NonNullable<ProposalDraft['mechanisms']> = [];

/**
 * Title and clauses of a text being written, and where an exercise has a catalogue, the mechanisms it would establish.
 * Where it amends a text, the clauses of that stay in their places and are about what they were about.
 */
export function ProposalEditor(props: { draft: ProposalDraft; onChange: (draft: ProposalDraft) => void; amends?: Proposal }) {
  const { t } = useLingui();
  const { draft, onChange, amends } = props;
  const max = useSession((session) => session.exercise?.negotiation.maxClauses ?? 1);
  const hasCatalogue = useHasCatalogue();
  const hasQuestions = useSession((session) => (session.exercise?.questions?.length ?? 0) > 0);
  // Three sentences of a first session need no subjects.
  const isSorted = hasCatalogue || hasQuestions;
  const frame = useRef<HTMLOListElement>(null);
  // A clause that was moved or added is the one being worked on, so the focus goes with it.
  const focusOn = (place: number) => window.setTimeout(() => frame.current?.querySelectorAll('textarea')[place]?.focus());

  const add = () => {
    onChange({ ...draft, clauses: [...draft.clauses, { key: crypto.randomUUID(), text: '' }] });
    focusOn(draft.clauses.length);
  };
  const move = (from: number, by: number) => {
    const next = moved(draft, from, by);
    if (next === draft) return;
    onChange(next);
    focusOn(from + by);
  };
  const remove = (place: number) => {
    onChange({ ...draft, clauses: draft.clauses.toSpliced(place, 1) });
    focusOn(Math.max(0, place - 1));
  };
  return (
    <div className={styles['editor']}>
      <TextField label={t`Title`} value={draft.title} onChange={(title) => onChange({ ...draft, title })} maxLength={160} />
      <ol ref={frame} className={styles['clauses']}>
        {draft.clauses.map((clause, place) => (
          <ClauseEditor
            key={clause.key}
            number={place + 1}
            of={draft.clauses.length}
            clause={clause}
            isMarked={isSorted && !amends?.clauses.some(({ id }) => id === clause.key)}
            onChange={(next) => onChange({ ...draft, clauses: draft.clauses.with(place, next) })}
            onMove={amends ? undefined : (by) => move(place, by)}
            onRemove={() => remove(place)}
          />
        ))}
      </ol>
      <div className={styles['more']}>
        <Button
          size="small"
          icon={<Plus />}
          reasonShown="text"
          disabledBecause={draft.clauses.length >= max ? t`A text here has at most ${max} clauses.` : undefined}
          onPress={add}
        >
          <Trans>Add a clause</Trans>
        </Button>
      </div>
      {hasCatalogue && (
        <MechanismsField
          mechanisms={draft.mechanisms ?? NONE}
          clauses={draft.clauses.length}
          onChange={(mechanisms) => onChange({ ...draft, mechanisms })}
        />
      )}
    </div>
  );
}
