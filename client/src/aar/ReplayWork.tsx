import { Trans, useLingui } from '@lingui/react/macro';
import { DelegationView } from '../delegation/DelegationRoom.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useRemembered } from '../ui/use-remembered.ts';
import { Analysis } from './analysis/Analysis.tsx';
import { Bookmarks } from './bookmarks/Bookmarks.tsx';
import { useBookmarks } from './bookmarks/use-bookmarks.ts';
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
          <Side />
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
        title={<Trans>Chapters and bookmarks</Trans>}
        isOpen={chapters.as === 'drawer' && chapters.isOpen}
        onClose={chapters.close}
      >
        <Side onChosen={chapters.close} />
      </Dialog>
    </div>
  );
}

type SideTab = 'chapters' | 'bookmarks';
const isSideTab = (value: unknown): value is SideTab => value === 'chapters' || value === 'bookmarks';

/** What led through the play, and what was marked for the debrief. */
function Side({ onChosen }: { onChosen?: () => void }) {
  const { t } = useLingui();
  const { all } = useBookmarks();
  const [tab, show] = useRemembered<SideTab>('replay.side', 'chapters', isSideTab);
  const chosen = onChosen ? { onChosen } : {};
  return (
    <Tabs<SideTab>
      className={styles['tabs']}
      label={t`Ways through the play`}
      selected={tab}
      onSelect={show}
      tabs={[
        { id: 'chapters', label: <Trans>Chapters</Trans>, content: <Chapters {...chosen} /> },
        { id: 'bookmarks', label: <Trans>Bookmarks</Trans>, count: all.length, content: <Bookmarks {...chosen} /> },
      ]}
    />
  );
}
