import { askedIn, type Choice, countsIn, type Vote } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleDashed, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMethodWords } from '../../delegation/votes/use-method-words.ts';
import { useQuestionWords } from '../../delegation/votes/use-question-words.ts';
import { useRuleWords } from '../../delegation/votes/use-rule-words.ts';
import { VoteOutcome } from '../../delegation/votes/VoteOutcome.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { usePlayed, useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Countdown } from '../../ui/Countdown.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDeed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import styles from './Table.module.css';

const SIGNS: Record<Choice | 'absent', ReactNode> = { yes: <Check />, no: <X />, abstain: <Minus />, absent: <CircleDashed /> };

/** A vote: what is asked, its rule, who has voted how so far, how long it is open or what came of it. The facilitator sees each ballot. */
export function VoteLine({ vote }: { vote: Vote }) {
  const { t } = useLingui();
  const now = usePlayed();
  const rule = useRuleWords();
  const method = useMethodWords();
  const question = useQuestionWords();
  const cast = useSession((session) => session.ballots[vote.id]);
  const drawn = useSession((session) => session.lots?.[vote.id]);
  const asked = useSession((session) => JSON.stringify(askedIn(session, vote)));
  const words = { yes: t`yes`, no: t`no`, abstain: t`abstains`, absent: vote.outcome ? t`no ballot` : t`not yet` };
  const voted = Object.keys(cast ?? {}).length;
  const isTied = vote.tiedUntil !== undefined && !vote.outcome;
  return (
    <div className={styles['turn']} data-vote={vote.id}>
      <div className={styles['head']}>
        {(vote.question || vote.motion !== undefined) && <b>{question(JSON.parse(asked), undefined, 'start')}</b>}
        {vote.outcome ? (
          <VoteOutcome vote={vote} />
        ) : isTied ? (
          <TieHead vote={vote} left={(vote.tiedUntil ?? 0) - now} />
        ) : (
          <span>
            <Trans>
              {voted} of {vote.electorate.length} have voted, closes in <Countdown ms={vote.closesAt - now} />
            </Trans>
          </span>
        )}
      </div>
      <ul className={styles['cells']}>
        {vote.electorate.map((delegation) => {
          const choice = vote.ballots?.[delegation] ?? cast?.[delegation]?.choice ?? 'absent';
          const seats = Object.values(cast?.[delegation]?.seats ?? {});
          const isSplit = new Set(seats).size > 1;
          return (
            <li key={delegation} className={styles['cell']}>
              <DelegationChip id={delegation} variant="outline" />
              <span aria-hidden="true">{SIGNS[choice]}</span>
              {words[choice]}
              {isSplit && (
                <span className="tertiary">
                  <Trans>its seats differ</Trans>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {isTied && <Casting vote={vote} />}
      {drawn !== undefined && (
        <p className="label">
          <Trans>Drawn: {drawn.toFixed(3)}; below .5 is yes.</Trans>
        </p>
      )}
      {!vote.outcome && (
        <p className="label">
          {rule(vote)} {method(vote).how}
        </p>
      )}
    </div>
  );
}

function TieHead({ vote, left }: { vote: Vote; left: number }) {
  const { yes = 0 } = countsIn(vote) ?? {};
  return (
    <span>
      <Trans>
        A tie, {yes} to {yes}; not adopted in <Countdown ms={left} />
      </Trans>
    </span>
  );
}

/** The facilitator decides in the place of the chair, or for it. */
function Casting({ vote }: { vote: Vote }) {
  const { t } = useLingui();
  const { give } = useTable();
  const deed = useDeed();
  const mayBreak = useMayCommand('breakTie');
  if (!give || !mayBreak) return null;
  const decide = (choice: 'yes' | 'no') => void deed.run('breakTie', { vote: vote.id, choice });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that says the label twice */}
      <div className={styles['call']} role="group" aria-label={t`Casting vote of the chair`}>
        <Button isPending={deed.isPending} onPress={() => decide('yes')}>
          <Trans>Break the tie: yes</Trans>
        </Button>
        <Button isPending={deed.isPending} onPress={() => decide('no')}>
          <Trans>Break the tie: no</Trans>
        </Button>
      </div>
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </>
  );
}
