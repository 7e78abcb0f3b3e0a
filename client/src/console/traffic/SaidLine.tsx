import { isInner } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight, Globe, Lock } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import styles from './Traffic.module.css';
import type { Said } from './traffic.ts';

/** From whom to whom, with a lock where others do not read it. */
export function FromTo({ said }: { said: Said }) {
  const { t } = useLingui();
  const isOpen = said.to.length === 0 && !isInner(said.kind);
  return (
    <span className={styles['fromTo']}>
      {isOpen ? <Globe role="img" aria-label={t`Read by all`} /> : <Lock role="img" aria-label={t`Restricted`} />}
      <DelegationChip id={said.from} />
      <ArrowRight aria-hidden="true" />
      {said.to.length > 0 ? (
        said.to.map((one) => <DelegationChip key={one} id={one} variant="outline" />)
      ) : (
        <span className="secondary">
          {said.kind === 'delegation' ? (
            <Trans>Among themselves</Trans>
          ) : said.kind === 'simcell' ? (
            <Trans>SimCell</Trans>
          ) : said.channel === undefined ? (
            <Trans>Public</Trans>
          ) : (
            <Trans>Plenary</Trans>
          )}
        </span>
      )}
    </span>
  );
}
