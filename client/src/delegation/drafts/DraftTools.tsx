import type { SharedText } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import documents from '../Document.module.css';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import { useOwnDelegation } from '../use-own.ts';
import { Visibility } from '../Visibility.tsx';
import { Stand } from './Cosponsors.tsx';
import { Rewrite } from './Rewrite.tsx';
import { ShareWith } from './ShareWith.tsx';
import type { Reworking } from './use-reworking.ts';

interface Props {
  draft: SharedText;
  reworking: Reworking;
}

/** What can be done with a draft: its owner rewrites, shares and tables it; another reader can stand behind it. */
export function DraftTools(props: Props) {
  const { give } = useTable();
  const own = useOwnDelegation();
  const { id, owner, cosponsors } = props.draft;
  if (give === undefined || own === undefined) return null;
  return (
    <div className={documents['tools']}>
      {own === owner ? <OwnersTools {...props} /> : <Stand text={id} stands={cosponsors.includes(own)} />}
    </div>
  );
}

function OwnersTools({ draft, reworking }: Props) {
  const [step, go] = useState<'choose' | 'share' | 'table'>('choose');
  const because = useMay('propose', 'draft');
  const sharing = useDeed('shareDraft', (input) => input.draft === draft.id);
  const { isWriting, write, isKept, text, over, keep } = reworking;
  const isPending = sharing.progress === 'sending';
  const share = (readers: string[]) => sharing.run({ draft: draft.id, over: draft.version, readers });
  const save = async () => {
    if (!(await sharing.run({ draft: draft.id, over, ...text, readers: [] }))) return;
    keep(null);
    write(false);
  };
  if (isWriting) {
    return (
      <>
        <Rewrite
          reworking={reworking}
          isPending={isPending}
          because={because}
          action={<Trans>Share as version {draft.version + 1}</Trans>}
          onSave={() => void save()}
          onChange={sharing.forget}
        />
        <DeedNotice deed={sharing} />
      </>
    );
  }
  if (step === 'share') {
    return (
      <>
        <ShareWith readers={draft.readers} isPending={isPending} because={because} onShare={share} onClose={() => go('choose')} />
        <DeedNotice deed={sharing} />
      </>
    );
  }
  if (step === 'table') return <TableIt draft={draft} onLeave={() => go('choose')} />;
  return (
    <div className={documents['actions']}>
      <Button size="small" variant="primary" onPress={() => go('table')}>
        <Trans>Table the text</Trans>
      </Button>
      <Button size="small" disabledBecause={because} onPress={() => go('share')}>
        <Trans>Share with…</Trans>
      </Button>
      <Button size="small" onPress={() => write(true)}>
        {isKept ? <Trans>Go on revising</Trans> : <Trans>Revise</Trans>}
      </Button>
    </div>
  );
}

/** A second look before everybody reads it. */
function TableIt({ draft, onLeave }: { draft: SharedText; onLeave: () => void }) {
  const { t } = useLingui();
  const may = useMay('propose', 'draft');
  const deed = useDeed('tableProposal');
  const max = useSession((session) => session.exercise?.negotiation.maxProposals ?? 1);
  const onTable = useSession(
    (session) => Object.values(session.proposals).filter(({ stage }) => stage === 'tabled' || stage === 'voting').length,
  );
  const full = onTable >= max ? t`At most ${max} texts lie on the table here. Ask a sponsor to revise or withdraw one.` : undefined;
  return (
    <>
      <b>
        <Trans>Table version {draft.version} before everybody?</Trans>
      </b>
      <Visibility to="everyone" />
      <div className={documents['actions']}>
        <Button
          variant="primary"
          autoFocus
          isPending={deed.progress === 'sending'}
          reasonShown="text"
          disabledBecause={may ?? full}
          onPress={() => void deed.run({ draft: draft.id, over: draft.version })}
        >
          <Trans>Table the text</Trans>
        </Button>
        <Button onPress={onLeave}>
          <Trans>Not yet</Trans>
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </>
  );
}
