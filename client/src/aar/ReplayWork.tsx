import { Trans } from '@lingui/react/macro';
import { DelegationView } from '../delegation/DelegationRoom.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Analysis } from './analysis/Analysis.tsx';
import { Chapters } from './Chapters.tsx';
import { Overview } from './Overview.tsx';
import styles from './ReplayWork.module.css';
import { usePlayhead } from './replay-context.ts';
import { ReportRoom } from './report/ReportRoom.tsx';
import type { ChaptersOpen } from './use-chapters-open.ts';

/** What a replay shows: the moment itself, or what can be counted up to it. */
export type ReplayRoom = 'moment' | 'analysis' | 'report';

/** The moment at the playhead: a delegation's own room, or everything at once; the chapters beside it. */
export function ReplayWork(props: { chapters: ChaptersOpen; room: ReplayRoom; onEnter: (room: ReplayRoom) => void }) {
  const { chapters, room } = props;
  const perspective = usePlayhead((head) => head.perspective);
  const isOverview = perspective === 'all' || perspective === 'public';
  return (
    <div className={styles['work']}>
      {chapters.as === 'column' && chapters.isOpen && (
        <div className={styles['side']}>
          <Chapters />
        </div>
      )}
      <main className={styles['main']}>
        <h2 className="visually-hidden">
          {room === 'report' ? (
            <Trans>Report</Trans>
          ) : room === 'analysis' ? (
            <Trans>Analysis</Trans>
          ) : (
            <Trans>The moment at the playhead</Trans>
          )}
        </h2>
        {room === 'report' ? (
          <ReportRoom onMoment={() => props.onEnter('moment')} />
        ) : room === 'analysis' ? (
          <Analysis />
        ) : isOverview ? (
          <Overview />
        ) : (
          <DelegationView key={perspective} />
        )}
      </main>
      <Dialog
        kind="drawer"
        size="narrow"
        title={<Trans>Chapters</Trans>}
        isOpen={chapters.as === 'drawer' && chapters.isOpen}
        onClose={chapters.close}
      >
        <Chapters onChosen={chapters.close} />
      </Dialog>
    </div>
  );
}
