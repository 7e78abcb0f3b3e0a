import { askedIn, type Proposal, type Vote } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Scale } from 'lucide-react';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useDesk } from '../desk.ts';
import { When } from '../When.tsx';
import styles from '../WireEntry.module.css';
import { useQuestionWords } from './use-question-words.ts';
import { VoteOutcome } from './VoteOutcome.tsx';

/** How a vote ended, and on what. */
export function VoteEntry({ vote, proposal, played }: { vote: Vote; proposal: Proposal; played: number }) {
  const { open } = useDesk();
  const question = useQuestionWords();
  const asked = useSession((session) => JSON.stringify(askedIn(session, vote)));
  const { number, title, id } = proposal;
  const text = `P-${number} ${title}`;
  return (
    <div className={styles['outcome']}>
      <header className={styles['head']}>
        <Scale aria-hidden="true" />
        <span className="kicker">
          <Trans>Outcome of the vote</Trans>
        </span>
        <When played={played} />
      </header>
      <h3 className={styles['title']}>{question(JSON.parse(asked), text, 'start')}</h3>
      <div className={styles['foot']}>
        <VoteOutcome vote={vote} />
        <Button size="small" onPress={() => open(`text:${id}`)}>
          <Trans>Open the text</Trans>
        </Button>
      </div>
    </div>
  );
}
