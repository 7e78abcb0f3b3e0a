import { askedIn, mayExplainUntil, stepsOf, type Vote } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { usePlayed, useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useOwnDelegation } from '../use-own.ts';
import { Ballot } from './Ballot.tsx';
import { Closes } from './Closes.tsx';
import { Explanations } from './Explanations.tsx';
import { IfItPasses } from './IfItPasses.tsx';
import { SeatsSaid } from './SeatsSaid.tsx';
import { Steps } from './Steps.tsx';
import { Tally } from './Tally.tsx';
import { Tied } from './Tied.tsx';
import { useMethodWords } from './use-method-words.ts';
import { useQuestionWords } from './use-question-words.ts';
import { useRuleWords } from './use-rule-words.ts';
import { VoteCells } from './VoteCells.tsx';
import { VoteOutcome } from './VoteOutcome.tsx';
import styles from './VotePanel.module.css';

/**
 * A vote: what is asked, by which rule, how it stands, one's own ballot; once it has closed, the result and who explains it.
 * Where it `folds`, a result is one line until it is opened, so that the text stays in sight.
 */
export function VotePanel({ vote, folds = false }: { vote: Vote; folds?: boolean }) {
  const { t } = useLingui();
  const { seat, give } = useTable();
  const own = useOwnDelegation();
  const isFolding = folds && vote.outcome !== undefined;
  const [isOpen, open] = useState(false);
  const played = usePlayed();
  const mayExplain = useSession((session) => give !== undefined && mayExplainUntil(session, seat, vote, played) !== undefined);
  const isTied = vote.tiedUntil !== undefined && !vote.outcome;
  return (
    <section className={styles['panel']} aria-label={vote.outcome ? t`Result of the vote` : t`Vote`} data-vote={vote.id}>
      <header className={styles['head']}>
        <h3>
          <Title vote={vote} />
        </h3>
        {!vote.outcome && !isTied && <Closes at={vote.closesAt} />}
        {isFolding && (
          <Button size="small" variant="quiet" aria-expanded={isOpen} onPress={() => open(!isOpen)}>
            {isOpen ? <Trans>Fold</Trans> : mayExplain ? <Trans>Explain your vote</Trans> : <Trans>Who voted how</Trans>}
          </Button>
        )}
      </header>
      {isFolding && !isOpen && (
        <div className={styles['outcome']}>
          <VoteOutcome vote={vote} />
        </div>
      )}
      {!(isFolding && !isOpen) && <Whole vote={vote} isTied={isTied} own={own} />}
    </section>
  );
}

/** All there is to a vote below its title. */
function Whole({ vote, isTied, own }: { vote: Vote; isTied: boolean; own: string | undefined }) {
  const { give } = useTable();
  const ruleWords = useRuleWords();
  const methodWords = useMethodWords();
  const isElector = own !== undefined && vote.electorate.includes(own);
  return (
    <>
      <StepsOf vote={vote} />
      <p className={styles['rule']}>
        {ruleWords(vote)} {!vote.outcome && !isTied && methodWords(vote).how}
      </p>
      {vote.outcome && (
        <div className={styles['outcome']}>
          <VoteOutcome vote={vote} />
        </div>
      )}
      <Tally vote={vote} />
      {!(vote.outcome && vote.method === 'secret') && <VoteCells vote={vote} />}
      {isTied && <Tied vote={vote} />}
      {!vote.outcome && !isTied && (
        <>
          <IfItPasses vote={vote} />
          {isElector && <SeatsSaid vote={vote} own={own} />}
          {isElector && (give ? <Ballot vote={vote} own={own} /> : <OwnBallot vote={vote} own={own} />)}
          {!isElector && own !== undefined && (
            <p className={styles['rule']}>
              <Trans>Your delegation has no vote on this.</Trans>
            </p>
          )}
        </>
      )}
      {vote.outcome && vote.method === 'secret' && isElector && <OwnBallot vote={vote} own={own} />}
      {vote.outcome && <Explanations vote={vote} />}
    </>
  );
}

function Title({ vote }: { vote: Vote }) {
  const { t } = useLingui();
  const question = useQuestionWords();
  const asked = useSession((session) => JSON.stringify(askedIn(session, vote)));
  const what = question(JSON.parse(asked), undefined);
  if (vote.question === undefined && vote.motion === undefined) {
    return vote.outcome ? <Trans>Result of the vote</Trans> : <Trans>Vote on this text</Trans>;
  }
  if (vote.outcome) return t`Result of the vote on ${what}`;
  return vote.again ? t`Second vote on ${what}` : t`Vote on ${what}`;
}

function StepsOf({ vote }: { vote: Vote }) {
  const session = useSession((one) => one);
  const proposal = session.proposals[vote.proposal];
  const steps = proposal && vote.question ? stepsOf(session, proposal) : [];
  return steps.length > 1 ? <Steps steps={steps} /> : null;
}

function OwnBallot({ vote, own }: { vote: Vote; own: string }) {
  const cast = useSession((session) => session.ballots[vote.id]?.[own]?.choice);
  return (
    <p className={styles['rule']}>
      {cast === 'yes' && <Trans>Own ballot: yes.</Trans>}
      {cast === 'no' && <Trans>Own ballot: no.</Trans>}
      {cast === 'abstain' && <Trans>Own ballot: abstain.</Trans>}
      {!cast && (vote.outcome ? <Trans>It did not vote.</Trans> : <Trans>It has not voted yet.</Trans>)}
    </p>
  );
}
