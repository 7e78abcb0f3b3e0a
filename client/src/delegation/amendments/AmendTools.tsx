import { delegationOf, type Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { GitPullRequestArrow } from 'lucide-react';
import { useMemo } from 'react';
import { useRefusalText } from '../../connection/refusal-text.ts';
import { useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import documents from '../Document.module.css';
import { ProposalEditor } from '../ProposalEditor.tsx';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import { AmendedText } from './AmendedText.tsx';
import styles from './Amendments.module.css';
import { type Amending, draftName } from './use-amending.ts';
import { WouldDo } from './WouldDo.tsx';

interface Props {
  proposal: Proposal;
  amending: Amending;
}

/** Amending a text: written on the text itself, read as changes before it is moved. */
export function AmendTools({ proposal, amending }: Props) {
  const { seat, give } = useTable();
  const because = useMay('amend', 'draft');
  const own = delegationOf(seat);
  // The only sponsor writes its text anew; with others beside it, it moves changes as everybody does.
  const isAlone = own === proposal.sponsor && (proposal.cosponsors ?? []).length === 0;
  if (give === undefined || own === undefined || isAlone || proposal.stage !== 'tabled') return null;
  if (amending.isWriting) return <Writing proposal={proposal} amending={amending} />;
  return (
    <div className={documents['tools']}>
      <div className={documents['actions']}>
        <Button
          size="small"
          icon={<GitPullRequestArrow />}
          disabledBecause={amending.isBegun ? undefined : because}
          onPress={() => amending.write(true)}
        >
          {amending.isBegun ? <Trans>Go on amending</Trans> : <Trans>Amend</Trans>}
        </Button>
      </div>
    </div>
  );
}

function Writing({ proposal, amending }: Props) {
  const { t } = useLingui();
  const because = useMay('amend', 'draft');
  const refusalText = useRefusalText();
  const deed = useDeed('proposeAmendment');
  const { draft, reason, steps, changes, refusal, keep, write } = amending;
  const motions = useMemo(() => (changes ? [{ id: 'new', changes, tag: <Tag tone="held">{t`your amendment`}</Tag> }] : []), [changes, t]);
  const missing = steps.length === 0 ? t`Change, add or strike something first.` : refusal && refusalText(refusal);
  const move = async () => {
    const why = reason.trim();
    if (await deed.run({ proposal: proposal.id, changes: steps, ...(why ? { reason: why } : {}) }, draftName(proposal))) {
      keep(null);
      write(false);
    }
  };
  return (
    <div className={documents['tools']}>
      <p className={styles['note']}>
        <Trans>Write the text as you want it. Nothing is moved until you have read the changes below.</Trans>
      </p>
      <ProposalEditor
        draft={draft}
        amends={proposal}
        onChange={(text) => {
          keep({ text });
          deed.forget();
        }}
      />
      {changes && (
        <>
          <h4>
            <Trans>What you would change</Trans>
          </h4>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys */}
          <section className={styles['preview']} tabIndex={0} aria-label={t`What you would change`}>
            <AmendedText text={proposal} motions={motions} shown="amended" />
          </section>
          <WouldDo proposal={proposal} changes={changes} />
        </>
      )}
      <TextArea
        label={t`Reason, for everybody to read`}
        rows={2}
        maxLength={600}
        value={reason}
        onChange={(next) => keep({ reason: next })}
      />
      <div className={documents['actions']}>
        <Button
          variant="primary"
          isPending={deed.progress === 'sending'}
          reasonShown="text"
          disabledBecause={because ?? missing}
          onPress={() => void move()}
        >
          <Trans>Move the amendment</Trans>
        </Button>
        <Button onPress={() => write(false)}>
          <Trans>Keep as a draft</Trans>
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            keep(null);
            write(false);
          }}
        >
          <Trans>Discard</Trans>
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </div>
  );
}
