import type { Proposal, Vote } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Scale } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { useDesk } from '../desk.ts';
import { When } from '../When.tsx';
import styles from '../WireEntry.module.css';
import { VoteOutcome } from './VoteOutcome.tsx';

/** How a vote ended. */
export function VoteEntry({ vote, proposal, played }: { vote: Vote; proposal: Proposal; played: number }) {
  const { open } = useDesk();
  const { number, title, id } = proposal;
  return (
    <div className={styles['outcome']}>
      <header className={styles['head']}>
        <Scale aria-hidden="true" />
        <span className="kicker">
          <Trans>Outcome of the vote</Trans>
        </span>
        <When played={played} />
      </header>
      <h3 className={styles['title']}>
        <Trans>
          P-{number} {title}
        </Trans>
      </h3>
      <div className={styles['foot']}>
        <VoteOutcome vote={vote} />
        <Button size="small" onPress={() => open(`text:${id}`)}>
          <Trans>Open the text</Trans>
        </Button>
      </div>
    </div>
  );
}
