import { useLingui } from '@lingui/react/macro';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSession } from '../store/table.ts';
import { Count } from '../ui/Count.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useDesk } from './desk.ts';
import { useListFolded } from './list-folded.ts';
import styles from './ThreadHead.module.css';
import { useReadMarks } from './use-read-marks.ts';

/** The head of what is open under Negotiate; where it stands in place of the list, with the way back and what is unread there. */
export function ThreadHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  const { t } = useLingui();
  const { open } = useDesk();
  const isFolded = useListFolded();
  const unread = useUnreadBehind();
  return (
    <header className={styles['head']}>
      {isFolded && (
        <IconButton
          name={unread > 0 ? t`Back to the list, ${unread} unread` : t`Back to the list`}
          icon={<ChevronLeft />}
          badge={unread > 0 ? <Count label={t`${unread} unread`}>{unread > 99 ? '99+' : unread}</Count> : undefined}
          onPress={() => open('')}
        />
      )}
      <h2 className={styles['title']}>{title}</h2>
      {children && <div className={styles['aside']}>{children}</div>}
    </header>
  );
}

function useUnreadBehind(): number {
  const session = useSession((one) => one);
  return useReadMarks().unreadOf(session);
}
