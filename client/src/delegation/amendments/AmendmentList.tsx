import type { Proposal } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { AmendmentCard } from './AmendmentCard.tsx';
import styles from './Amendments.module.css';
import { useAmendments } from './use-amendments.ts';

/** Amendments that wait, in the sequence of the vote; `aside` stands at the end of the heading. */
export function AmendmentList({ proposal, aside }: { proposal: Proposal; aside?: ReactNode }) {
  const { pending } = useAmendments(proposal.id);
  if (pending.length === 0) return null;
  return (
    <section className={styles['list']}>
      <header className={styles['listHead']}>
        <h4>
          <Trans>Amendments</Trans>
        </h4>
        {aside ?? (
          <p>
            <Trans>voted before the text, the furthest from it first</Trans>
          </p>
        )}
      </header>
      <ol>
        {pending.map((one, place) => (
          <AmendmentCard key={one.id} amendment={one} proposal={proposal} place={place + 1} />
        ))}
      </ol>
    </section>
  );
}

/** What became of the others, the latest first. */
export function AmendmentsSettled({ proposal }: { proposal: Proposal }) {
  const { settled } = useAmendments(proposal.id);
  if (settled.length === 0) return null;
  return (
    <section className={styles['list']}>
      <header className={styles['listHead']}>
        <h4>
          <Trans>Amendments that are settled</Trans>
        </h4>
      </header>
      <ol>
        {settled.map((one) => (
          <AmendmentCard key={one.id} amendment={one} proposal={proposal} place={0} />
        ))}
      </ol>
    </section>
  );
}
