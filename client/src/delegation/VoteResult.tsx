import type { Choice, Vote } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Check, CircleDashed, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { VoteOutcome } from './VoteOutcome.tsx';
import styles from './VotePanel.module.css';

const said: Record<Choice | 'absent', [icon: ReactNode, word: ReactNode]> = {
  yes: [<Check key="yes" />, <Trans key="word">Yes</Trans>],
  no: [<X key="no" />, <Trans key="word">No</Trans>],
  abstain: [<Minus key="abstain" />, <Trans key="word">Abstained</Trans>],
  absent: [<CircleDashed key="absent" />, <Trans key="word">No ballot</Trans>],
};

/** Who voted how, and what came of it. */
export function VoteResult({ vote }: { vote: Vote }) {
  return (
    <>
      <div className={styles['outcome']}>
        <VoteOutcome vote={vote} />
      </div>
      <ul className={styles['ballots']}>
        {vote.electorate.map((delegation) => {
          const [icon, word] = said[vote.ballots?.[delegation] ?? 'absent'];
          return (
            <li key={delegation}>
              <DelegationChip id={delegation} />
              <span className={styles['ballot']}>
                {icon}
                {word}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
