import type { Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import styles from './Document.module.css';
import { Fate } from './mechanisms/Fate.tsx';
import { stages } from './TextRow.tsx';
import { Visibility } from './Visibility.tsx';
import { When } from './When.tsx';

/** The sheet of paper a text lies on: number, version, title, sponsor, who reads it, and what became of it. */
export function DocumentSheet({ proposal, tools, children }: { proposal: Proposal; tools?: ReactNode; children: ReactNode }) {
  const { t } = useLingui();
  const { id, number, version, title, sponsor, played, stage } = proposal;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys
    <section className={styles['desk']} tabIndex={0} aria-label={t`Text of P-${number}`}>
      <article className={styles['sheet']}>
        <header className={styles['head']}>
          <p className={styles['meta']}>
            <Trans>
              P-{number}, version {version}, tabled <When played={played} />
            </Trans>{' '}
            · {stages[stage]}
          </p>
          <h3 className={styles['title']}>{title}</h3>
          <div className={styles['line']}>
            <span className={styles['sponsor']}>
              <Trans>Sponsor</Trans> <DelegationChip id={sponsor} withName />
            </span>
            <Visibility to="everyone" />
          </div>
        </header>
        {stage === 'adopted' && (
          <div className={styles['fate']}>
            <Fate proposal={id} />
          </div>
        )}
        {tools}
        {children}
      </article>
    </section>
  );
}
