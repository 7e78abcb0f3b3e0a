import { delegationOf, type Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { DeedNotice } from './DeedNotice.tsx';
import styles from './Document.module.css';
import { ProposalEditor } from './ProposalEditor.tsx';
import { type ProposalDraft, written } from './proposal-draft.ts';
import { useDeed } from './use-deed.ts';
import { useMay } from './use-may.ts';
import type { Revision } from './use-revision.ts';

interface Props {
  proposal: Proposal;
  revision: Revision;
}

/** What the sponsor of a tabled text can do with it: revise, or withdraw after a second look. */
export function SponsorTools(props: Props) {
  const { seat, give } = useTable();
  const { sponsor, stage } = props.proposal;
  if (give === undefined || delegationOf(seat) !== sponsor || stage !== 'tabled') return null;
  return props.revision.state === 'revising' ? <Revising {...props} /> : <Choices {...props} />;
}

function Revising({ proposal, revision }: Props) {
  const { t } = useLingui();
  const because = useMay('propose', 'draft');
  const deed = useDeed('reviseProposal');
  const { draft, drafted, keep, turnTo } = revision;
  const text = written(draft);
  const missing = !text.title || text.clauses.length === 0;
  const isRefused = drafted.some(({ refusal }) => refusal);

  const table = async () => {
    if (await deed.run({ proposal: proposal.id, ...text })) keep(null);
  };
  const change = (next: ProposalDraft) => {
    keep(next);
    deed.forget();
  };
  return (
    <div className={styles['tools']}>
      <ProposalEditor draft={draft} onChange={change} />
      <div className={styles['actions']}>
        <Button
          variant="primary"
          isPending={deed.progress === 'sending'}
          reasonShown="text"
          disabledBecause={
            because ??
            (missing
              ? t`It needs a title and a clause.`
              : isRefused
                ? t`A mechanism in it cannot be tabled so; the reason stands with it.`
                : undefined)
          }
          onPress={() => void table()}
        >
          <Trans>Table as version {proposal.version + 1}</Trans>
        </Button>
        <Button onPress={() => turnTo('reading')}>
          <Trans>Keep as a draft</Trans>
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            keep(null);
            turnTo('reading');
          }}
        >
          <Trans>Discard</Trans>
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </div>
  );
}

function Choices({ proposal, revision }: Props) {
  const because = useMay('propose', 'draft');
  const deed = useDeed('withdrawProposal');
  const { state, turnTo, isBegun } = revision;
  const withdraw = () => void deed.run({ proposal: proposal.id });
  return (
    <div className={styles['tools']}>
      {state === 'withdrawing' ? (
        <div className={styles['actions']}>
          <b>
            <Trans>Withdraw this text from the table?</Trans>
          </b>
          <Button variant="danger" autoFocus isPending={deed.progress === 'sending'} disabledBecause={because} onPress={withdraw}>
            <Trans>Withdraw</Trans>
          </Button>
          <Button onPress={() => turnTo('reading')}>
            <Trans>Leave it</Trans>
          </Button>
        </div>
      ) : (
        <div className={styles['actions']}>
          <Button size="small" onPress={() => turnTo('revising')}>
            {isBegun ? <Trans>Go on revising</Trans> : <Trans>Revise</Trans>}
          </Button>
          <Button size="small" onPress={() => turnTo('withdrawing')} disabledBecause={because}>
            <Trans>Withdraw</Trans>
          </Button>
        </div>
      )}
      <DeedNotice deed={deed} />
    </div>
  );
}
