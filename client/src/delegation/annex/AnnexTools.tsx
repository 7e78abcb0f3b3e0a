import { type Annex, initialsWith } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import documents from '../Document.module.css';
import { Rewrite } from '../drafts/Rewrite.tsx';
import { ShareWith } from '../drafts/ShareWith.tsx';
import type { Reworking } from '../drafts/use-reworking.ts';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import { useWhyNotInitial } from './use-why-not-initial.ts';

interface Props {
  annex: Annex;
  reworking: Reworking;
  own: string;
}

/** What a reader can do with an annex: agree to it; as sponsor or co-sponsor write it anew or let more read it; withdraw its own. */
export function AnnexTools({ annex, reworking, own }: Props) {
  const [step, go] = useState<'choose' | 'share' | 'withdraw'>('choose');
  const because = useMay('propose', 'draft');
  const text = useSession((session) => session.proposals[annex.proposal]);
  const writing = useDeed('writeAnnex', (input) => input.annex === annex.id);
  const withdrawing = useDeed('withdrawAnnex', (input) => input.annex === annex.id);
  const isPending = writing.progress === 'sending';
  const isOnTable = text?.stage === 'tabled';
  const mayWrite = isOnTable && (text.sponsor === own || text.cosponsors?.includes(own) === true);
  const { id, proposal, version, readers } = annex;
  const { isWriting, write, isKept, over, keep } = reworking;
  const save = async () => {
    if (!(await writing.run({ proposal, annex: id, over, ...reworking.text, readers: [] }))) return;
    keep(null);
    write(false);
  };
  if (isWriting && mayWrite) {
    return (
      <div className={documents['tools']}>
        <Rewrite
          reworking={reworking}
          isPending={isPending}
          because={because}
          action={<Trans>Send as version {version + 1}</Trans>}
          onSave={() => void save()}
          onChange={writing.forget}
        />
        <p className="secondary measure">
          <Trans>Another wording asks all readers for their initials anew.</Trans>
        </p>
        <DeedNotice deed={writing} />
      </div>
    );
  }
  if (step === 'share') {
    return (
      <div className={documents['tools']}>
        <ShareWith
          readers={readers}
          isPending={isPending}
          because={because}
          onShare={(more) => writing.run({ proposal, annex: id, over: version, readers: more })}
          onClose={() => go('choose')}
        />
        <DeedNotice deed={writing} />
      </div>
    );
  }
  if (step === 'withdraw') {
    return (
      <div className={documents['tools']}>
        <div className={documents['actions']}>
          <b>
            <Trans>Withdraw the annex? Its readers are told.</Trans>
          </b>
          <Button
            variant="danger"
            autoFocus
            isPending={withdrawing.progress === 'sending'}
            disabledBecause={because}
            onPress={() => void withdrawing.run({ annex: id })}
          >
            <Trans>Withdraw</Trans>
          </Button>
          <Button onPress={() => go('choose')}>
            <Trans>Leave it</Trans>
          </Button>
        </div>
        <DeedNotice deed={withdrawing} />
      </div>
    );
  }
  return (
    <div className={documents['tools']}>
      <div className={documents['actions']}>
        <InitialButton annex={annex} own={own} />
        {mayWrite && (
          <>
            <Button size="small" disabledBecause={because} onPress={() => go('share')}>
              <Trans>Share with…</Trans>
            </Button>
            <Button size="small" onPress={() => write(true)}>
              {isKept ? <Trans>Go on writing</Trans> : <Trans>Edit</Trans>}
            </Button>
          </>
        )}
        {isOnTable && annex.owner === own && (
          <Button size="small" disabledBecause={because} onPress={() => go('withdraw')}>
            <Trans>Withdraw</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}

function InitialButton({ annex, own }: { annex: Annex; own: string }) {
  const permission = useSession(initialsWith);
  const because = useWhyNotInitial(permission);
  const deed = useDeed('initialAnnex', (input) => input.annex === annex.id);
  const stands = annex.initialled.includes(own);
  return (
    <>
      <Button
        size="small"
        variant={stands ? 'outline' : 'primary'}
        isPending={deed.progress === 'sending'}
        disabledBecause={because}
        onPress={() => void deed.run({ annex: annex.id, version: annex.version, stands: !stands })}
      >
        {stands ? <Trans>Take back your initials</Trans> : <Trans>Initial version {annex.version}</Trans>}
      </Button>
      <DeedNotice deed={deed} />
    </>
  );
}
