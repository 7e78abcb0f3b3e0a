import { type Annex, initialsOf, type Proposal } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { ArrowDown, Lock } from 'lucide-react';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import documents from '../Document.module.css';
import styles from './Annex.module.css';
import { newAnnexOf, showAnnex } from './show-annex.ts';
import { useAnnexes } from './use-annexes.ts';
import { useMayAddAnnex } from './use-may-add-annex.ts';

/** Says at the head of a text that something lies in confidence below it, for those who read that. */
export function AnnexPointer({ proposal }: { proposal: Proposal }) {
  const annexes = useAnnexes(proposal.id).filter(({ stage }) => stage === 'open' || stage === 'adopted');
  if (annexes.length === 0) return null;
  return (
    <div className={documents['tools']}>
      {annexes.map((annex) => (
        <div key={annex.id} className={styles['pointer']}>
          <Lock aria-hidden="true" />
          <span>
            <State annex={annex} />
          </span>
          <Button size="small" variant="quiet" icon={<ArrowDown />} onPress={() => showAnnex(annex.id)}>
            <Trans>Show</Trans>
          </Button>
        </div>
      ))}
    </div>
  );
}

function State({ annex }: { annex: Annex }) {
  const session = useSession((one) => one);
  const needed = initialsOf(session, annex);
  const given = needed.filter((one) => annex.initialled.includes(one)).length;
  const { title } = annex;
  if (annex.stage === 'adopted') return <Trans>Confidential annex “{title}”: stands</Trans>;
  return (
    <Trans>
      Confidential annex “{title}”: {given} of {needed.length} initialled
    </Trans>
  );
}

/** For the sponsors of a text without an annex: where one is written, below the text. */
export function AnnexWay({ proposal }: { proposal: Proposal }) {
  const mayAdd = useMayAddAnnex(proposal);
  const isBare = useAnnexes(proposal.id).length === 0;
  if (!mayAdd || !isBare) return null;
  return (
    <div className={documents['tools']}>
      <div className={documents['actions']}>
        <Button size="small" variant="quiet" icon={<Lock />} onPress={() => showAnnex(newAnnexOf(proposal.id))}>
          <Trans>Confidential clauses</Trans>
        </Button>
      </div>
    </div>
  );
}
