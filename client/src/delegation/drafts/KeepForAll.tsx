import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDesk } from '../desk.ts';
import { emptyDraft, type ProposalDraft, written } from '../proposal-draft.ts';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import { useOwnDelegation } from '../use-own.ts';
import { Visibility } from '../Visibility.tsx';
import styles from './KeepForAll.module.css';
import { useMissing } from './use-reworking.ts';

/**
 * Makes a text that is written here a draft of the delegation, from where it can be shared with others and tabled. Who
 * reads it so stands beside the button: another one next to it is for everybody.
 */
export function KeepForAll(props: { draft: ProposalDraft; hasRefusal: boolean; onKept: (draft: ProposalDraft) => void }) {
  const { open } = useDesk();
  const own = useOwnDelegation();
  const deed = useDeed('shareDraft', (input) => input.draft === undefined);
  const because = useMay('propose', 'draft');
  const missing = useMissing(props.draft, props.hasRefusal);
  const [isKept, setKept] = useState(false);
  const latest = useSession((session) => Object.values(session.drafts ?? {}).findLast(({ owner }) => owner === own)?.id);
  useEffect(() => {
    if (isKept && latest !== undefined) open(`shared:${latest}`);
  }, [isKept, latest, open]);
  const keep = async () => {
    if (!(await deed.run({ over: 0, ...written(props.draft), readers: [] }, 'proposal'))) return;
    props.onKept(emptyDraft);
    setKept(true);
  };
  return (
    <div className={styles['keep']}>
      {own !== undefined && <Visibility to={[own]} channel={{ kind: 'delegation' }} />}
      <Button isPending={deed.progress === 'sending'} disabledBecause={because ?? missing} onPress={() => void keep()}>
        <Trans>Keep for the delegation</Trans>
      </Button>
      <DeedNotice deed={deed} />
    </div>
  );
}
