import type { Choice, Vote } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleDashed, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRuleWords } from '../../delegation/votes/use-rule-words.ts';
import { VoteOutcome } from '../../delegation/votes/VoteOutcome.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { usePlayed, useSession } from '../../store/table.ts';
import { Countdown } from '../../ui/Countdown.tsx';
import styles from './Table.module.css';

const SIGNS: Record<Choice | 'absent', ReactNode> = { yes: <Check />, no: <X />, abstain: <Minus />, absent: <CircleDashed /> };

/** A vote: its rule, who has voted how so far, how long it is open or what came of it. The facilitator sees each ballot. */
export function VoteLine({ vote }: { vote: Vote }) {
  const { t } = useLingui();
  const now = usePlayed();
  const rule = useRuleWords();
  const cast = useSession((session) => session.ballots[vote.id]);
  const words = { yes: t`yes`, no: t`no`, abstain: t`abstains`, absent: vote.outcome ? t`no ballot` : t`not yet` };
  const voted = Object.keys(cast ?? {}).length;
  return (
    <div className={styles['turn']}>
      <div className={styles['head']}>
        {vote.outcome ? (
          <VoteOutcome vote={vote} />
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
          return (
            <li key={delegation} className={styles['cell']}>
              <DelegationChip id={delegation} variant="outline" />
              <span aria-hidden="true">{SIGNS[choice]}</span>
              {words[choice]}
            </li>
          );
        })}
      </ul>
      {!vote.outcome && <p className="label">{rule(vote)}</p>}
    </div>
  );
}
