import { Trans, useLingui } from '@lingui/react/macro';
import { ListTree } from 'lucide-react';
import { useState } from 'react';
import { DelegationView } from '../delegation/DelegationRoom.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useRemembered } from '../ui/use-remembered.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { Chapters } from './Chapters.tsx';
import { Overview } from './Overview.tsx';
import styles from './ReplayWork.module.css';
import { usePlayhead } from './replay-context.ts';

/** The moment at the playhead: a delegation's own room, or everything at once; the chapters beside it. */
export function ReplayWork() {
  const { t } = useLingui();
  const perspective = usePlayhead((head) => head.perspective);
  const isOverview = perspective === 'all' || perspective === 'public';
  const hasRoom = useMedia('(min-width: 1100px)');
  const [isKept, keep] = useRemembered(`replay.chapters.${isOverview ? 'overview' : 'room'}`, isOverview);
  const [isDrawn, draw] = useState(false);
  const toggle = () => (hasRoom ? keep(!isKept) : draw(!isDrawn));
  useShortcut('C', toggle, { label: t`Show or hide the chapters` });
  return (
    <div className={styles['work']}>
      <div className={styles['side']} data-open={hasRoom && isKept}>
        <Button
          variant="quiet"
          size="small"
          icon={<ListTree />}
          shortcut="C"
          aria-expanded={hasRoom ? isKept : isDrawn}
          onPress={toggle}
          className={styles['toggle']}
        >
          <Trans>Chapters</Trans>
        </Button>
        {hasRoom && isKept && <Chapters />}
      </div>
      <main className={styles['main']}>{isOverview ? <Overview /> : <DelegationView key={perspective} />}</main>
      <Dialog kind="drawer" size="narrow" title={<Trans>Chapters</Trans>} isOpen={!hasRoom && isDrawn} onClose={() => draw(false)}>
        <Chapters onChosen={() => draw(false)} />
      </Dialog>
    </div>
  );
}
