import { type Clause, keyed, type Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { SlidersHorizontal } from 'lucide-react';
import { ClauseMarks, CodedNote } from '../../../delegation/amendments/ClauseMarks.tsx';
import { useArticleWords } from '../../../delegation/mechanisms/use-article-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useLook } from '../../console-state.ts';
import styles from '../Table.module.css';

/** The clauses of a text, what they are about and what they were coded as, then its articles by name. `isOpen`: clauses can still be coded. */
export function ProposalClauses({ proposal, isOpen }: { proposal: Proposal; isOpen: boolean }) {
  const { clauses, mechanisms } = proposal;
  const article = useArticleWords();
  return (
    <>
      <ol className={styles['text']}>
        {clauses.map((clause, place) => (
          <OneClause key={clause.id} clause={clause} number={place + 1} proposal={proposal} isOpen={isOpen} />
        ))}
      </ol>
      {mechanisms && mechanisms.length > 0 && (
        <ol className={styles['text']} start={clauses.length + 1}>
          {keyed(mechanisms).map(({ key, ...spec }) => (
            <li key={key}>{article(spec).name}</li>
          ))}
        </ol>
      )}
    </>
  );
}

function OneClause(props: { clause: Clause; number: number; proposal: Proposal; isOpen: boolean }) {
  const { t } = useLingui();
  const { clause, number, proposal } = props;
  const look = useLook();
  const show = (what: 'code' | 'copy') => look({ coding: { proposal: proposal.id, clause: clause.id, what } });
  const { coding } = clause;
  return (
    <li>
      <ClauseMarks clause={clause} />
      {props.isOpen && clause.kind === 'custom' && !coding && (
        <div className={styles['uncoded']}>
          <Tag tone="held">
            <Trans>does nothing until you say what</Trans>
          </Tag>
        </div>
      )}
      <span className={styles['clause']}>
        <span>{clause.text}</span>
        {props.isOpen && (
          <IconButton
            size="small"
            name={coding ? t`Change what clause ${number} does` : t`Say what clause ${number} does`}
            icon={<SlidersHorizontal />}
            onPress={() => show('code')}
          />
        )}
      </span>
      <CodedNote clause={clause} text={proposal} />
      {coding && 'spec' in coding && (
        <Button size="small" variant="quiet" onPress={() => show('copy')}>
          <Trans>Copy as template (YAML)</Trans>
        </Button>
      )}
    </li>
  );
}
