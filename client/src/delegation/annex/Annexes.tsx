import type { Proposal } from '@demarche/shared';
import { useSession, useTable } from '../../store/table.ts';
import { useOwnDelegation } from '../use-own.ts';
import styles from './Annex.module.css';
import { AnnexSheet } from './AnnexSheet.tsx';
import { NewAnnex } from './NewAnnex.tsx';
import { useAnnexes } from './use-annexes.ts';

/** What lies in confidence beside a text for this reader, and for those behind the text the way to add to it. */
export function Annexes({ proposal }: { proposal: Proposal }) {
  const { give } = useTable();
  const own = useOwnDelegation();
  const annexes = useAnnexes(proposal.id);
  const isTaken = useSession((session) => session.exercise?.negotiation.confidential !== false);
  const isBehind = own !== undefined && (proposal.sponsor === own || proposal.cosponsors?.includes(own) === true);
  const mayAdd = give !== undefined && isTaken && isBehind && proposal.stage === 'tabled';
  if (annexes.length === 0 && !mayAdd) return null;
  return (
    <div className={styles['annexes']}>
      {annexes.map((annex) => (
        <AnnexSheet key={annex.id} annex={annex} />
      ))}
      {mayAdd && <NewAnnex proposal={proposal} own={own} />}
    </div>
  );
}
