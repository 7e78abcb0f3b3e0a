import type { Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Scale } from 'lucide-react';
import { useMemo } from 'react';
import { AmendmentList, AmendmentsSettled } from '../delegation/amendments/AmendmentList.tsx';
import { Division } from '../delegation/amendments/Division.tsx';
import { CleanText } from '../delegation/Document.tsx';
import { LifeLine } from '../delegation/signing/LifeLine.tsx';
import { SignaturePage } from '../delegation/signing/SignaturePage.tsx';
import { VotePanel } from '../delegation/votes/VotePanel.tsx';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useSession } from '../store/table.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './Texts.module.css';

/** The texts on the table at the playhead, each with its latest vote; the newest first. */
export function Texts() {
  const { t } = useLingui();
  const proposals = useSession((session) => session.proposals);
  const list = useMemo(() => Object.values(proposals).reverse(), [proposals]);
  return (
    <Panel title={<Trans>Texts and votes</Trans>} body={list.length === 0 ? 'padded' : 'flush'}>
      {list.length === 0 ? (
        <EmptyState title={<Trans>No text is on the table</Trans>} icon={<Scale />}>
          <Trans>A proposal appears here when a delegation tables it, and its votes with it.</Trans>
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and there are none here
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys
        <div className={styles['list']} role="group" aria-label={t`Texts and votes`} tabIndex={0}>
          {list.map((proposal) => (
            <Text key={proposal.id} proposal={proposal} />
          ))}
        </div>
      )}
    </Panel>
  );
}

function Text({ proposal }: { proposal: Proposal }) {
  const { id, number, title, sponsor, clauses } = proposal;
  const vote = useSession((session) => Object.values(session.votes).findLast((one) => one.proposal === id));
  return (
    <article className={styles['text']}>
      <p className={styles['about']}>
        <DelegationChip id={sponsor} />
        <span>P-{number}</span>
      </p>
      <h4 className={styles['title']}>{title}</h4>
      <LifeLine proposal={proposal} />
      <CleanText clauses={clauses} />
      <SignaturePage proposal={proposal} />
      <div className={styles['amendments']}>
        <Division proposal={proposal} />
        <AmendmentList proposal={proposal} />
        <AmendmentsSettled proposal={proposal} />
      </div>
      {vote && <VotePanel vote={vote} />}
    </article>
  );
}
