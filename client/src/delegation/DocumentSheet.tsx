import type { Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './Document.module.css';
import { Sponsors } from './drafts/Cosponsors.tsx';
import { Fate } from './mechanisms/Fate.tsx';
import { LifeLine } from './signing/LifeLine.tsx';
import { SignaturePage } from './signing/SignaturePage.tsx';
import { SignTools } from './signing/SignTools.tsx';
import { Visibility } from './Visibility.tsx';
import { When } from './When.tsx';

/** The sheet of paper a text lies on: number, version, title, sponsor, who reads it, and what became of it; `below` lies beside it on the desk. */
export function DocumentSheet(props: { proposal: Proposal; tools?: ReactNode; below?: ReactNode; children: ReactNode }) {
  const { proposal, tools, below, children } = props;
  const { t } = useLingui();
  const { id, number, version, title, played, stage } = proposal;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys
    <section className={styles['desk']} tabIndex={0} aria-label={t`Text of P-${number}`}>
      <article className={styles['sheet']}>
        <header className={styles['head']}>
          <p className={styles['meta']}>
            <Trans>
              P-{number}, version {version}, tabled <When played={played} />
            </Trans>
          </p>
          <h3 className={styles['title']}>{title}</h3>
          <div className={styles['line']}>
            <span className={styles['sponsor']}>
              <Sponsors {...proposal} />
            </span>
            <Visibility to="everyone" />
          </div>
        </header>
        <div className={styles['life']}>
          <LifeLine proposal={proposal} />
        </div>
        {stage === 'adopted' && (
          <div className={styles['fate']}>
            <Fate proposal={id} />
          </div>
        )}
        <SignTools proposal={proposal} />
        {tools}
        {children}
        <SignaturePage proposal={proposal} />
      </article>
      {below}
    </section>
  );
}
