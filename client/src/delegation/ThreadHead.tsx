import { useLingui } from '@lingui/react/macro';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useDesk } from './desk.ts';
import styles from './ThreadHead.module.css';

/** The head of what is open under Negotiate; on a phone with the way back to the list. */
export function ThreadHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  const { t } = useLingui();
  const { frame, open } = useDesk();
  return (
    <header className={styles['head']}>
      {frame === 'phone' && <IconButton name={t`Back to the list`} icon={<ChevronLeft />} onPress={() => open('')} />}
      <h2 className={styles['title']}>{title}</h2>
      {children && <div className={styles['aside']}>{children}</div>}
    </header>
  );
}
