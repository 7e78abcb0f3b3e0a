import type { Vote } from '@demarche/shared';
import { VoteCells } from './VoteCells.tsx';
import { VoteOutcome } from './VoteOutcome.tsx';
import styles from './VotePanel.module.css';

/** Who voted how, and what came of it. */
export function VoteResult({ vote }: { vote: Vote }) {
  return (
    <>
      <div className={styles['outcome']}>
        <VoteOutcome vote={vote} />
      </div>
      <VoteCells vote={vote} />
    </>
  );
}
