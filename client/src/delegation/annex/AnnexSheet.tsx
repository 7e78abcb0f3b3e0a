import type { Annex } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useTable } from '../../store/table.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { AmendedText } from '../amendments/AmendedText.tsx';
import documents from '../Document.module.css';
import { CleanText } from '../Document.tsx';
import { useReworking } from '../drafts/use-reworking.ts';
import { Versions } from '../drafts/Versions.tsx';
import { useOwnDelegation } from '../use-own.ts';
import { When } from '../When.tsx';
import styles from './Annex.module.css';
import { AnnexTools } from './AnnexTools.tsx';
import { Confidential } from './Confidential.tsx';
import { Initials } from './Initials.tsx';
import { annexPlace } from './show-annex.ts';

/** How far an annex has come, in words. */
export const annexStages: Record<Annex['stage'], ReactNode> = {
  open: <Trans>stands with the text once all have initialled it</Trans>,
  adopted: <Trans>stands</Trans>,
  fallen: <Trans>has fallen</Trans>,
  withdrawn: <Trans>withdrawn</Trans>,
};

/** Confidential clauses on a sheet of their own: who reads them, who has agreed, and what they say. */
export function AnnexSheet({ annex }: { annex: Annex }) {
  const { t } = useLingui();
  const { give } = useTable();
  const own = useOwnDelegation();
  const { title, clauses, mechanisms = [], version, versions, readers, played, stage } = annex;
  const reworking = useReworking(annex);
  const [reading, read] = useState<'clean' | 'changes' | 'history'>('clean');
  const readings = [
    { value: 'clean', label: t`Clean text` },
    { value: 'changes', label: t`Changes since version ${version - 1}` },
    { value: 'history', label: t`History`, count: version },
  ] as const;
  return (
    <article id={annexPlace(annex.id)} tabIndex={-1} className={styles['sheet']} aria-label={t`Confidential: ${title}`}>
      <Confidential readers={readers} />
      <header className={styles['head']}>
        <p className={documents['meta']}>
          <Trans>
            Annex, version {version}, written <When played={played} />
          </Trans>{' '}
          · {annexStages[stage]}
        </p>
        <h3 className={documents['title']}>{title}</h3>
        <Initials annex={annex} />
        {version > 1 && <SegmentedControl label={t`Show the annex as`} options={readings} value={reading} onChange={read} />}
      </header>
      {give && own !== undefined && stage === 'open' && <AnnexTools annex={annex} reworking={reworking} own={own} />}
      {reading === 'history' ? (
        <Versions text={annex} />
      ) : reading === 'changes' && version > 1 ? (
        <AmendedText text={annex} former={versions.at(-1)} motions={[]} />
      ) : (
        <CleanText clauses={clauses} mechanisms={mechanisms} />
      )}
    </article>
  );
}
