import type { Choice, Vote } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleDashed, Lock, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession } from '../../store/table.ts';
import { useOwnDelegation } from '../use-own.ts';
import styles from './VoteCells.module.css';

type Cell = Choice | 'absent' | 'you' | 'open' | 'sealed';

const faces: Record<Cell, [icon: ReactNode, word: ReactNode]> = {
  yes: [<Check key="icon" />, <Trans key="word">Yes</Trans>],
  no: [<X key="icon" />, <Trans key="word">No</Trans>],
  abstain: [<Minus key="icon" />, <Trans key="word">Abstain</Trans>],
  absent: [<CircleDashed key="icon" />, <Trans key="word">None</Trans>],
  you: [<CircleDashed key="icon" />, <Trans key="word">You</Trans>],
  open: [<CircleDashed key="icon" />, <Trans key="word">Open</Trans>],
  sealed: [<Lock key="icon" />, <Trans key="word">Sealed</Trans>],
};

/** Who gave which ballot, as far as that is told; one's own always. */
export function VoteCells({ vote }: { vote: Vote }) {
  const { t } = useLingui();
  const own = useOwnDelegation();
  const cast = useSession((session) => (own === undefined ? undefined : session.ballots[vote.id]?.[own]?.choice));
  const cellOf = (code: string): Cell => {
    const told = vote.ballots?.[code] ?? vote.called?.[code];
    if (told) return told;
    if (code === own) return cast ?? 'you';
    if (vote.method === 'open') return 'open';
    return vote.outcome ? 'absent' : 'sealed';
  };
  return (
    <ul className={styles['cells']} aria-label={t`Ballots by delegation`}>
      {vote.electorate.map((code) => {
        const cell = cellOf(code);
        const [icon, word] = faces[cell];
        return (
          <li key={code} className={styles['cell']} data-own={code === own}>
            <DelegationChip id={code} />
            <span className={styles['ballot']} data-ballot={cell}>
              {icon}
              <span className={cell === 'sealed' ? 'visually-hidden' : undefined}>{word}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
