import { delegationOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import { useDraft } from '../store/drafts.ts';
import { useSession, useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { AnnexesLater } from './annex/AnnexesLater.tsx';
import { DeedNotice } from './DeedNotice.tsx';
import { useDesk } from './desk.ts';
import { KeepForAll } from './drafts/KeepForAll.tsx';
import styles from './Form.module.css';
import { EffectsFrame } from './mechanisms/EffectsFrame.tsx';
import { type Drafted, specsIn, useDrafted, useHasCatalogue } from './mechanisms/use-drafted.ts';
import { useEffects } from './mechanisms/use-effects.ts';
import { ProposalEditor } from './ProposalEditor.tsx';
import { emptyDraft, type ProposalDraft, written } from './proposal-draft.ts';
import { ThreadHead } from './ThreadHead.tsx';
import { useDeed } from './use-deed.ts';
import { useMay } from './use-may.ts';
import { Visibility } from './Visibility.tsx';

/** A text of one's own, in this browser alone until it is shared as a draft or tabled. */
export function NewProposal() {
  const { t } = useLingui();
  const { seat } = useTable();
  const { open } = useDesk();
  const [draft, keep] = useDraft<ProposalDraft>('proposal', emptyDraft);
  const [isTabled, setTabled] = useState(false);
  const deed = useDeed('tableProposal');
  const drafted = useDrafted(draft.mechanisms);
  const hasCatalogue = useHasCatalogue();
  const specs = useMemo(() => (hasCatalogue ? specsIn(drafted) : undefined), [hasCatalogue, drafted]);
  const effects = useEffects(specs, undefined);
  const because = useWhyNotTable(draft, drafted);
  const own = delegationOf(seat);
  const latest = useSession((session) => Object.values(session.proposals).findLast(({ sponsor }) => sponsor === own)?.id);
  useEffect(() => {
    if (isTabled && latest !== undefined) open(`text:${latest}`);
  }, [isTabled, latest, open]);

  const table = async () => {
    if (await deed.run(written(draft), 'proposal')) setTabled(true);
  };
  const change = (next: ProposalDraft) => {
    keep(next);
    deed.forget();
  };
  return (
    <section className={styles['form']} aria-label={t`Draft a text`}>
      <ThreadHead title={<Trans>Draft of your delegation</Trans>}>
        <span className="secondary">
          <Trans>Kept in this browser until it is shared or tabled</Trans>
        </span>
      </ThreadHead>
      <EffectsFrame effects={effects}>
        <div className={styles['body']}>
          <ProposalEditor draft={draft} onChange={change} />
          <AnnexesLater />
          <DeedNotice deed={deed} />
        </div>
      </EffectsFrame>
      <footer className={styles['foot']}>
        <KeepForAll draft={draft} hasRefusal={drafted.some(({ refusal }) => refusal)} onKept={change} />
        <div className={styles['row']}>
          <Visibility to="everyone" />
          <Button variant="primary" isPending={deed.progress === 'sending'} disabledBecause={because} onPress={() => void table()}>
            <Trans>Table the text</Trans>
          </Button>
        </div>
        {because && <p className={styles['closed']}>{because}</p>}
      </footer>
    </section>
  );
}

function useWhyNotTable(draft: ProposalDraft, drafted: readonly Drafted[]): string | undefined {
  const { t } = useLingui();
  const because = useMay('propose', 'draft');
  const max = useSession((session) => session.exercise?.negotiation.maxProposals ?? 1);
  const onTable = useSession(
    (session) => Object.values(session.proposals).filter(({ stage }) => stage === 'tabled' || stage === 'voting').length,
  );
  const { title, clauses } = written(draft);
  if (because) return because;
  if (onTable >= max) {
    return max === 1
      ? t`One text at a time lies on the table here. Ask its sponsor to revise or withdraw it.`
      : t`At most ${max} texts lie on the table here. Ask a sponsor to revise or withdraw one.`;
  }
  if (!title) return t`Give it a title first.`;
  if (clauses.length === 0) return t`Write at least one clause first.`;
  return drafted.some(({ refusal }) => refusal) ? t`A mechanism in it cannot be tabled so; the reason stands with it.` : undefined;
}
