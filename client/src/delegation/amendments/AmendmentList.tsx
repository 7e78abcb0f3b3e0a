import type { Amendment, Proposal } from '@demarche/shared';
import { Plural, Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useSeen } from '../use-seen.ts';
import { AmendmentCard } from './AmendmentCard.tsx';
import styles from './Amendments.module.css';
import { useAmendments } from './use-amendments.ts';

/** Amendments that wait, in the sequence of the vote. */
export function AmendmentList({ proposal }: { proposal: Proposal }) {
  const { pending } = useAmendments(proposal.id);
  useEyesOn(pending);
  if (pending.length === 0) return null;
  return (
    <section className={styles['list']}>
      <header className={styles['listHead']}>
        <h4>
          <Trans>Amendments</Trans>
        </h4>
        <p>
          {proposal.stage === 'tabled' ? (
            <Trans>what its sponsors do not take over is voted before the text, the furthest from it first</Trans>
          ) : (
            <Trans>voted before the text, the furthest from it first</Trans>
          )}
        </p>
      </header>
      <ol>
        {pending.map((one, place) => (
          <AmendmentCard key={one.id} amendment={one} proposal={proposal} place={place + 1} />
        ))}
      </ol>
    </section>
  );
}

/** Whoever has these before its eyes has nothing more to look at. */
function useEyesOn(amendments: readonly Amendment[]): void {
  const { give } = useTable();
  const { mark } = useSeen();
  const isReader = give !== undefined;
  useEffect(() => {
    if (isReader) for (const { id } of amendments) mark(`amendment:${id}`);
  }, [isReader, amendments, mark]);
}

/** That there are some, where the text is read without them. */
export function AmendmentsWaiting({ proposal, onShow }: { proposal: Proposal; onShow: () => void }) {
  const { pending } = useAmendments(proposal.id);
  if (pending.length === 0) return null;
  return (
    <div className={styles['waiting']}>
      <span>
        {proposal.stage === 'tabled' ? (
          <Plural
            value={pending.length}
            one="# amendment waits: voted before the text, unless all sponsors take it over."
            other="# amendments wait: voted before the text, unless all sponsors take them over."
          />
        ) : (
          <Plural value={pending.length} one="# amendment is voted before the text." other="# amendments are voted before the text." />
        )}
      </span>
      <Button size="small" variant="quiet" onPress={onShow}>
        <Trans>Show the changes</Trans>
      </Button>
    </div>
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
