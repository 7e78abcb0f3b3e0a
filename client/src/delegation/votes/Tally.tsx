import { type Choice, countsIn, standingOf, type Vote } from '@demarche/shared';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSession } from '../../store/table.ts';
import { useOwnDelegation } from '../use-own.ts';
import styles from './Tally.module.css';

type Segment = Choice | 'absent' | 'open' | 'sealed';

/** From the left what is for it, from the right what is against. */
const ORDER: readonly Segment[] = ['yes', 'abstain', 'absent', 'open', 'sealed', 'no'];

/** How a vote stands: a bar with a segment an elector and a line after so many yeses as are needed, the numbers, and what would decide it. */
export function Tally({ vote }: { vote: Vote }) {
  const own = useOwnDelegation();
  const cast = useSession((session) => (own === undefined ? undefined : session.ballots[vote.id]?.[own]?.choice));
  const counts = countsIn(vote);
  const sorted = (counts ? fromCounts(vote, counts) : sealed(vote, own, cast)).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const needed = neededOf(vote);
  return (
    <div className={styles['tally']}>
      <div className={styles['bar']} aria-hidden="true">
        {sorted.map((segment, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place in the bar
          <i key={place} data-ballot={segment} data-last-needed={place + 1 === needed} />
        ))}
      </div>
      {!vote.outcome && vote.tiedUntil === undefined && counts && (
        <p className={styles['numbers']}>
          <span>
            <b>
              <Trans>{counts.yes} yes</Trans>
            </b>
            {' · '}
            <Trans>
              {counts.no} no · {counts.abstain} abstain · {counts.absent} to vote
            </Trans>
          </span>
          <span className={styles['standing']}>{standing(vote)}</span>
        </p>
      )}
    </div>
  );
}

function standing(vote: Vote): ReactNode {
  const now = standingOf(vote);
  if (!now) return null;
  if (now.kind === 'decided') return now.outcome === 'passed' ? <Trans>passes as it stands</Trans> : <Trans>fails as it stands</Trans>;
  return <Plural value={now.more} one="one more yes decides it" other="# more yes decide it" />;
}

function fromCounts(vote: Vote, counts: Record<Choice | 'absent', number>): Segment[] {
  const none: Segment = vote.outcome || vote.tiedUntil !== undefined ? 'absent' : 'open';
  return (['yes', 'no', 'abstain', 'absent'] as const).flatMap((choice) =>
    Array.from({ length: counts[choice] }, (): Segment => (choice === 'absent' ? none : choice)),
  );
}

const sealed = ({ electorate }: Vote, own: string | undefined, cast: Choice | undefined): Segment[] =>
  electorate.map((code) => (code === own ? (cast ?? 'open') : 'sealed'));

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
