import { mayBePutAgain, type Proposal } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { AmendmentList } from '../../delegation/amendments/AmendmentList.tsx';
import { Division } from '../../delegation/amendments/Division.tsx';
import { LifeLine } from '../../delegation/signing/LifeLine.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useTable } from '../../store/table.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useMayCommand } from '../use-may-command.ts';
import { CallVote } from './CallVote.tsx';
import { AnnexesOf, DraftsShared } from './Confidential.tsx';
import { SigningLine } from './SigningLine.tsx';
import styles from './Table.module.css';
import { DivideQuestion } from './texts/DivideQuestion.tsx';
import { ProposalClauses } from './texts/ProposalClauses.tsx';
import { VoteLine } from './VoteLine.tsx';

/** Every text before the delegations, the open ones first. */
export function Proposals() {
  const proposals = useSession((session) => session.proposals);
  const inOrder = useMemo(() => {
    const rank = (one: Proposal) => ({ voting: 0, tabled: 1, signing: 2, adopted: 3, rejected: 3, lapsed: 3, withdrawn: 4 })[one.stage];
    return Object.values(proposals).sort((a, b) => rank(a) - rank(b) || b.number - a.number);
  }, [proposals]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard
    <div className={styles['scroll']} tabIndex={0}>
      {inOrder.length === 0 ? (
        <EmptyState title={<Trans>Nothing is tabled</Trans>}>
          <Trans>A text that a delegation tables appears here, and from here you put it to the vote.</Trans>
        </EmptyState>
      ) : (
        inOrder.map((proposal) => <OneProposal key={proposal.id} proposal={proposal} />)
      )}
      <DraftsShared />
    </div>
  );
}

function OneProposal({ proposal }: { proposal: Proposal }) {
  const { give } = useTable();
  const votes = useSession((session) => session.votes);
  const own = Object.values(votes).filter((vote) => vote.proposal === proposal.id);
  // What is under way stands above the text, so that it is seen without scrolling.
  const open = own.filter(({ outcome }) => !outcome);
  const closed = own.filter(({ outcome }) => outcome);
  const isRunning = useSession((session) => session.stage === 'running');
  const isOpen = proposal.stage === 'tabled' && isRunning && give !== undefined;
  const mayAgain = useSession(
    (session) => proposal.stage === 'rejected' && isRunning && give !== undefined && mayBePutAgain(session, proposal.id),
  );
  const mayCall = useMayCommand('callVote');
  const mayCode = useMayCommand('codeClause');
  const mayDivide = useMayCommand('divideQuestion');
  return (
    <article className={styles['proposal']}>
      <header className={styles['head']}>
        <span className="secondary tabular">P-{proposal.number}</span>
        <h3 className={styles['title']}>{proposal.title}</h3>
        <DelegationChip id={proposal.sponsor} />
        {proposal.cosponsors?.map((code) => (
          <DelegationChip key={code} id={code} variant="outline" />
        ))}
        {proposal.version > 1 && (
          <span className="tertiary">
            <Trans>version {proposal.version}</Trans>
          </span>
        )}
        <span data-end="">
          <Stage stage={proposal.stage} />
        </span>
      </header>
      {open.map((vote) => (
        <VoteLine key={vote.id} vote={vote} />
      ))}
      <ProposalClauses proposal={proposal} isOpen={isOpen && mayCode} />
      <div className={styles['flush']}>
        <Division proposal={proposal} />
        <AmendmentList proposal={proposal} />
      </div>
      {isOpen && mayDivide && (
        <div>
          <DivideQuestion proposal={proposal} />
        </div>
      )}
      {closed.map((vote) => (
        <VoteLine key={vote.id} vote={vote} />
      ))}
      {proposal.stage !== 'tabled' && <LifeLine proposal={proposal} />}
      <SigningLine proposal={proposal} />
      <AnnexesOf proposal={proposal.id} />
      {(isOpen || mayAgain) && mayCall && <CallVote proposal={proposal} />}
    </article>
  );
}

function Stage({ stage }: { stage: Proposal['stage'] }) {
  switch (stage) {
    case 'tabled':
      return (
        <Tag tone="outline">
          <Trans>Tabled</Trans>
        </Tag>
      );
    case 'voting':
      return (
        <Tag tone="held">
          <Trans>Voting</Trans>
        </Tag>
      );
    case 'signing':
      return (
        <Tag tone="held">
          <Trans>Open for signature</Trans>
        </Tag>
      );
    case 'lapsed':
      return (
        <Tag>
          <Trans>Lapsed</Trans>
        </Tag>
      );
    case 'adopted':
      return (
        <Tag tone="ok">
          <Trans>Adopted</Trans>
        </Tag>
      );
    case 'rejected':
      return (
        <Tag>
          <Trans>Not adopted</Trans>
        </Tag>
      );
    case 'withdrawn':
      return (
        <Tag>
          <Trans>Withdrawn</Trans>
        </Tag>
      );
  }
}
