import type { Choice, Vote } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleDashed, Lock, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession } from '../../store/table.ts';
import { useOwnDelegation } from '../use-own.ts';
import styles from './VoteCells.module.css';

type Ballot = Choice | 'absent' | 'open' | 'sealed';

const ORDER: readonly Ballot[] = ['yes', 'abstain', 'absent', 'open', 'sealed', 'no'];

const faces: Record<Ballot, [icon: ReactNode, word: ReactNode]> = {
  yes: [<Check key="icon" />, <Trans key="word">Yes</Trans>],
  no: [<X key="icon" />, <Trans key="word">No</Trans>],
  abstain: [<Minus key="icon" />, <Trans key="word">Abstain</Trans>],
  absent: [<CircleDashed key="icon" />, <Trans key="word">None</Trans>],
  open: [<CircleDashed key="icon" />, <Trans key="word">You</Trans>],
  sealed: [<Lock key="icon" />, <Trans key="word">Sealed</Trans>],
};

/** The electorate as cells: a bar of ballots with what is needed marked on it, and who gave which. */
export function VoteCells({ vote }: { vote: Vote }) {
  const { t } = useLingui();
  const own = useOwnDelegation();
  const cast = useSession((session) => (own === undefined ? undefined : session.ballots[vote.id]?.[own]?.choice));
  const { electorate, ballots } = vote;
  const ballotOf = (code: string): Ballot => ballots?.[code] ?? (vote.outcome ? 'absent' : code === own ? (cast ?? 'open') : 'sealed');
  const sorted = electorate.map(ballotOf).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const needed = neededOf(vote);
  return (
    <div className={styles['tally']}>
      <div className={styles['bar']} aria-hidden="true">
        {sorted.map((ballot, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the bar
          <i key={place} data-ballot={ballot} data-last-needed={place + 1 === needed} />
        ))}
      </div>
      <ul className={styles['cells']} aria-label={t`Ballots by delegation`}>
        {electorate.map((code) => {
          const ballot = ballotOf(code);
          const [icon, word] = faces[ballot];
          return (
            <li key={code} className={styles['cell']} data-own={code === own}>
              <DelegationChip id={code} />
              <span className={styles['ballot']} data-ballot={ballot}>
                {icon}
                <span className={ballot === 'sealed' ? 'visually-hidden' : undefined}>{word}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** How many must say yes, where the rule is one of a number. */
function neededOf({ rule, electorate }: Vote): number | undefined {
  const all = electorate.length;
  switch (rule.type) {
    case 'unanimity':
      return all;
    case 'unanimity_minus':
      return rule.minus === undefined ? undefined : Math.max(1, all - rule.minus);
    case 'majority':
      return rule.base === 'members' ? Math.max(1, Math.ceil(rule.q * all - 1e-9)) : undefined;
    case 'veto':
      return rule.count;
    default:
      return undefined;
  }
}
