import type { Clause, TextWording } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useSession, useText } from '../../store/table.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './Amendments.module.css';
import { useClauseWords } from './use-clause-words.ts';
import { useCodingWords } from './use-coding-words.ts';

/** Above a clause: what it is about, and which questions of the exercise it answers. */
export function ClauseMarks({ clause: { kind, answers = [] } }: { clause: Pick<Clause, 'kind' | 'answers'> }) {
  const words = useClauseWords();
  const text = useText();
  const questions = useSession((session) => session.exercise?.questions) ?? [];
  if (kind === undefined && answers.length === 0) return null;
  return (
    <div className={styles['marks']}>
      {kind !== undefined && <span>{words[kind]}</span>}
      {answers.map((id) => (
        <Tooltip key={id} text={text(questions.find((one) => one.id === id)?.text) || id}>
          <button type="button" className={styles['answer']}>
            <Trans>answers {id}</Trans>
          </button>
        </Tooltip>
      ))}
    </div>
  );
}

/** Below a coded clause: what it does in the simulation and why the facilitator reads it so. */
export function CodedNote({ clause, text }: { clause: Clause; text: Pick<TextWording, 'clauses' | 'mechanisms'> }) {
  const write = useCodingWords();
  if (!clause.coding) return null;
  return (
    <div className={styles['coded']}>
      <b>
        <Trans>Read by the facilitator as</Trans>
      </b>{' '}
      {write(clause.coding, text)}
      <span className={styles['why']}>{clause.coding.why}</span>
    </div>
  );
}
