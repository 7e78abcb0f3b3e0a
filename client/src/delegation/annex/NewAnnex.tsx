import { memberWithout, type Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useDraft } from '../../store/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import documents from '../Document.module.css';
import { ReaderChoice } from '../drafts/ReaderChoice.tsx';
import { useMissing } from '../drafts/use-reworking.ts';
import { specsIn, useDrafted } from '../mechanisms/use-drafted.ts';
import { ProposalEditor } from '../ProposalEditor.tsx';
import { emptyDraft, type ProposalDraft, written } from '../proposal-draft.ts';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import { useNames } from '../use-names.ts';
import styles from './Annex.module.css';
import { Confidential } from './Confidential.tsx';
import { annexPlace, newAnnexOf } from './show-annex.ts';

interface Kept {
  draft: ProposalDraft;
  readers: readonly string[];
}

const nothing: Kept = { draft: emptyDraft, readers: [] };

/** Confidential clauses being written for some readers, kept in this browser until they are sent. */
export function NewAnnex({ proposal, own, onSending }: { proposal: Proposal; own: string; onSending: () => void }) {
  const name = `annex.${proposal.id}`;
  const [kept, keep] = useDraft<Kept>(name, nothing);
  const [isWriting, write] = useState(false);
  if (!isWriting) {
    return (
      <div id={annexPlace(newAnnexOf(proposal.id))} tabIndex={-1}>
        <Button size="small" icon={<Lock />} onPress={() => write(true)}>
          {kept === nothing || kept.draft.title === '' ? (
            <Trans>Add confidential clauses</Trans>
          ) : (
            <Trans>Go on with the confidential clauses</Trans>
          )}
        </Button>
      </div>
    );
  }
  return <Writing proposal={proposal} own={own} name={name} kept={kept} keep={keep} onSending={onSending} onClose={() => write(false)} />;
}

function Writing(props: {
  proposal: Proposal;
  own: string;
  name: string;
  kept: Kept;
  keep: (kept: Kept) => void;
  onSending: () => void;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { proposal, own, name, kept, keep, onSending, onClose } = props;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that was pressed has gone: who writes goes on from the head of the sheet.
    sheet.current?.scrollIntoView({ block: 'start' });
    sheet.current?.focus({ preventScroll: true });
  }, []);
  const { draft, readers } = kept;
  const names = useNames();
  const deed = useDeed('writeAnnex', (input) => input.annex === undefined);
  const because = useMay('propose', 'draft');
  const drafted = useDrafted(draft.mechanisms);
  const missing = useMissing(
    draft,
    drafted.some(({ refusal }) => refusal),
  );
  const all = useMemo(() => [own, ...readers], [own, readers]);
  const stranger = memberWithout(all, specsIn(drafted));
  const unread = stranger === undefined ? undefined : names.names([stranger]);
  const lacks =
    missing ??
    (readers.length === 0
      ? t`Choose at least one other delegation that reads it.`
      : unread === undefined
        ? undefined
        : t`${unread} would be bound by a clause it does not read.`);
  const send = async () => {
    onSending();
    if (!(await deed.run({ proposal: proposal.id, over: 0, ...written(draft), readers: [...readers] }, name))) return;
    keep(nothing);
    onClose();
  };
  return (
    <section ref={sheet} tabIndex={-1} className={styles['sheet']} aria-label={t`Confidential clauses`}>
      <Confidential readers={[]} />
      <div className={documents['tools']}>
        <ReaderChoice readers={[own]} chosen={readers} onChange={(chosen) => keep({ draft, readers: chosen })} />
        <ProposalEditor
          draft={draft}
          onChange={(next) => {
            keep({ draft: next, readers });
            deed.forget();
          }}
        />
        <div className={documents['actions']}>
          <Button
            variant="primary"
            isPending={deed.progress === 'sending'}
            reasonShown="text"
            disabledBecause={because ?? lacks}
            onPress={() => void send()}
          >
            <Trans>Send to its readers</Trans>
          </Button>
          <Button onPress={onClose}>
            <Trans>Keep as a draft</Trans>
          </Button>
          <Button
            variant="quiet"
            onPress={() => {
              keep(nothing);
              onClose();
            }}
          >
            <Trans>Discard</Trans>
          </Button>
        </div>
        <DeedNotice deed={deed} />
      </div>
    </section>
  );
}
