import { Trans } from '@lingui/react/macro';
import { Server } from 'lucide-react';
import type { ReactNode } from 'react';
import { Brand } from '../room/Brand.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { cx } from '../ui/cx.ts';
import styles from './DoorFrame.module.css';

/** The page around everything that happens before somebody sits down. */
export function DoorFrame({ width = 'wide', children }: { width?: 'wide' | 'narrow'; children: ReactNode }) {
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <Brand size="large" home="linked" />
        <LookMenu />
      </header>
      <main className={cx(styles['main'], width === 'narrow' && styles['narrow'])}>{children}</main>
      <footer className={styles['footer']}>
        <p>
          <Trans>Fictional exercises. Numbers are illustrative and assess no state.</Trans>
        </p>
        <p className={styles['machine']}>
          <Server aria-hidden="true" />
          <Trans>Served from this machine; nothing leaves the room.</Trans>
        </p>
      </footer>
    </div>
  );
}
