import { delegationOf, type Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDraft } from '../store/drafts.ts';
import { useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { DeedNotice } from './DeedNotice.tsx';
import styles from './Document.module.css';
import { ProposalEditor } from './ProposalEditor.tsx';
import { draftOf, type ProposalDraft, written } from './proposal-draft.ts';
import { useDeed } from './use-deed.ts';
import { useMay } from './use-may.ts';

/** What the sponsor of a tabled text can do with it: revise, or withdraw after a second look. */
export function SponsorTools({ proposal }: { proposal: Proposal }) {
  const { seat, give } = useTable();
  const isOpen = give !== undefined && delegationOf(seat) === proposal.sponsor && proposal.stage === 'tabled';
  if (!isOpen) return null;
  return <Tools proposal={proposal} />;
}

function Tools({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const [state, setState] = useState<'reading' | 'revising' | 'withdrawing'>('reading');
  const [draft, keep] = useDraft<ProposalDraft | null>(`revision.${proposal.id}.${proposal.version}`, null);
  const because = useMay('propose', 'draft');
  const revision = useDeed('reviseProposal');
  const withdrawal = useDeed('withdrawProposal');
  const text = draft ?? draftOf(proposal);
  const { title, clauses } = written(text);

  const table = async () => {
    if (await revision.run({ proposal: proposal.id, title, clauses })) keep(null);
  };
  const change = (next: ProposalDraft) => {
    keep(next);
    revision.forget();
  };
  const withdraw = () => void withdrawal.run({ proposal: proposal.id });
  if (state === 'revising') {
    return (
      <div className={styles['tools']}>
        <ProposalEditor draft={text} onChange={change} />
        <div className={styles['actions']}>
          <Button
            variant="primary"
            isPending={revision.progress === 'sending'}
            reasonShown="text"
            disabledBecause={because ?? (!title || clauses.length === 0 ? t`It needs a title and a clause.` : undefined)}
            onPress={() => void table()}
          >
            <Trans>Table as version {proposal.version + 1}</Trans>
          </Button>
          <Button onPress={() => setState('reading')}>
            <Trans>Keep as a draft</Trans>
          </Button>
          <Button
            variant="quiet"
            onPress={() => {
              keep(null);
              setState('reading');
            }}
          >
            <Trans>Discard</Trans>
          </Button>
        </div>
        <DeedNotice deed={revision} />
      </div>
    );
  }
  return (
    <div className={styles['tools']}>
      {state === 'withdrawing' ? (
        <div className={styles['actions']}>
          <b>
            <Trans>Withdraw this text from the table?</Trans>
          </b>
          <Button variant="danger" autoFocus isPending={withdrawal.progress === 'sending'} disabledBecause={because} onPress={withdraw}>
            <Trans>Withdraw</Trans>
          </Button>
          <Button onPress={() => setState('reading')}>
            <Trans>Leave it</Trans>
          </Button>
        </div>
      ) : (
        <div className={styles['actions']}>
          <Button size="small" onPress={() => setState('revising')}>
            {draft ? <Trans>Go on revising</Trans> : <Trans>Revise</Trans>}
          </Button>
          <Button size="small" onPress={() => setState('withdrawing')} disabledBecause={because}>
            <Trans>Withdraw</Trans>
          </Button>
        </div>
      )}
      <DeedNotice deed={withdrawal} />
    </div>
  );
}
