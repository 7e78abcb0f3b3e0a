import type { Proposal } from '@demarche/shared';
import { useEffect, useState } from 'react';
import { useOwnDelegation } from '../use-own.ts';
import styles from './Annex.module.css';
import { AnnexSheet } from './AnnexSheet.tsx';
import { NewAnnex } from './NewAnnex.tsx';
import { showAnnex } from './show-annex.ts';
import { useAnnexes } from './use-annexes.ts';
import { useMayAddAnnex } from './use-may-add-annex.ts';

/** What lies in confidence beside a text for this reader, and for those behind the text the way to add to it. */
export function Annexes({ proposal }: { proposal: Proposal }) {
  const own = useOwnDelegation();
  const annexes = useAnnexes(proposal.id);
  const mayAdd = useMayAddAnnex(proposal);
  // How many there were when one was sent: the next that comes is the own one, and is shown.
  const [before, sent] = useState<number>();
  const latest = annexes.at(-1)?.id;
  useEffect(() => {
    if (before === undefined || latest === undefined || annexes.length <= before) return;
    showAnnex(latest);
    sent(undefined);
  }, [before, latest, annexes.length]);
  if (annexes.length === 0 && !mayAdd) return null;
  return (
    <div className={styles['annexes']}>
      {annexes.map((annex) => (
        <AnnexSheet key={annex.id} annex={annex} />
      ))}
      {mayAdd && own !== undefined && <NewAnnex proposal={proposal} own={own} onSending={() => sent(annexes.length)} />}
    </div>
  );
}
