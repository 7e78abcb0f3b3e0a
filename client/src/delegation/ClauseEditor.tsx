import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { ClauseFields } from './amendments/ClauseFields.tsx';
import styles from './ProposalEditor.module.css';
import type { DraftedClause } from './proposal-draft.ts';

/** One clause being written; Alt with an arrow moves it. */
export function ClauseEditor(props: {
  number: number;
  of: number;
  clause: DraftedClause;
  /** Can it be said what it is about? */
  isMarked: boolean;
  onChange: (clause: DraftedClause) => void;
  /** Absent where it keeps its place. */
  onMove: ((by: -1 | 1) => void) | undefined;
  onRemove: () => void;
}) {
  const { t } = useLingui();
  const { number, of, clause, onChange, onMove } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onMove || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles['clause']} onKeyDown={onKeyDown}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <TextArea
        label={t`Clause ${number}`}
        labelShown="hidden"
        placeholder={t`What the parties agree`}
        voice="document"
        rows={2}
        value={clause.text}
        onChange={(text) => onChange({ ...clause, text })}
        maxLength={2000}
      />
      <span className={styles['tools']}>
        {onMove && number > 1 && (
          <IconButton
            size="small"
            name={t`Move clause ${number} up`}
            shortcut="Alt+ArrowUp"
            icon={<ArrowUp />}
            onPress={() => onMove(-1)}
          />
        )}
        {onMove && number < of && (
          <IconButton
            size="small"
            name={t`Move clause ${number} down`}
            shortcut="Alt+ArrowDown"
            icon={<ArrowDown />}
            onPress={() => onMove(1)}
          />
        )}
        {of > 1 && <IconButton size="small" name={t`Remove clause ${number}`} icon={<X />} onPress={props.onRemove} />}
      </span>
      {props.isMarked && <ClauseFields number={number} clause={clause} onChange={onChange} />}
    </li>
  );
}
