import { CLAUSE_KINDS } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { HelpCircle } from 'lucide-react';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Select } from '../../ui/Select.tsx';
import type { DraftedClause } from '../proposal-draft.ts';
import styles from './Amendments.module.css';
import { useClauseWords } from './use-clause-words.ts';

/** What a clause is about, and which questions of the exercise it answers. */
export function ClauseFields(props: { number: number; clause: DraftedClause; onChange: (clause: DraftedClause) => void }) {
  const { t } = useLingui();
  const { number, clause, onChange } = props;
  const { kind: _kind, ...bare } = clause;
  const words = useClauseWords();
  const hasQuestions = useSession((session) => (session.exercise?.questions?.length ?? 0) > 0);
  return (
    <div className={styles['fields']}>
      <Select
        className={styles['kind']}
        label={t`What clause ${number} is about`}
        labelShown="hidden"
        options={[{ value: 'none' as const, label: t`Subject not said` }, ...CLAUSE_KINDS.map((value) => ({ value, label: words[value] }))]}
        value={clause.kind ?? 'none'}
        onChange={(value) => onChange(value === 'none' ? bare : { ...bare, kind: value })}
      />
      {hasQuestions && <Answers number={number} clause={clause} onChange={onChange} />}
    </div>
  );
}

function Answers({ number, clause, onChange }: { number: number; clause: DraftedClause; onChange: (clause: DraftedClause) => void }) {
  const { t } = useLingui();
  const text = useText();
  const questions = useSession((session) => session.exercise?.questions) ?? [];
  const { answers = [], ...bare } = clause;
  const toggle = (id: string, isIn: boolean) => {
    // In the order of the exercise, whatever was ticked first.
    const next = questions.map((one) => one.id).filter((one) => (one === id ? isIn : answers.includes(one)));
    onChange(next.length === 0 ? bare : { ...bare, answers: next });
  };
  return (
    <Popover
      label={t`Questions that clause ${number} answers`}
      trigger={
        <Button size="small" variant="quiet" icon={<HelpCircle />}>
          {answers.length === 0 ? (
            <Trans>Answers a question?</Trans>
          ) : (
            <Plural value={answers.length} one="Answers # question" other="Answers # questions" />
          )}
        </Button>
      }
    >
      <div className={styles['chosen']}>
        {questions.map(({ id, text: words }) => (
          <Checkbox key={id} isSelected={answers.includes(id)} onChange={(isIn) => toggle(id, isIn)} description={text(words)}>
            <span className={styles['question']}>{id}</span>
          </Checkbox>
        ))}
      </div>
    </Popover>
  );
}
