import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { BookmarkPlus, FolderOpen, GitCompareArrows, ListTree, Presentation, RotateCw } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { startWith } from '../compare/compared.ts';
import { Brand, Mark } from '../room/Brand.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { useDates } from '../room/use-dates.ts';
import { useText } from '../store/table.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useMedia } from '../ui/use-media.ts';
import { BranchHere } from './BranchHere.tsx';
import { useBookmarks } from './bookmarks/use-bookmarks.ts';
import { LeadButton } from './debrief/LedStrip.tsx';
import { ExportMenu } from './exports/ExportMenu.tsx';
import { PerspectivePicker } from './PerspectivePicker.tsx';
import type { Origin } from './Replay.tsx';
import styles from './ReplayBar.module.css';
import type { ReplayRoom } from './ReplayWork.tsx';
import { useReplay } from './replay-context.ts';
import type { ChaptersOpen } from './use-chapters-open.ts';

/** What is replayed, when it was played, and through whose eyes one looks. */
export function ReplayBar(props: {
  origin: Origin;
  chapters: ChaptersOpen;
  room: ReplayRoom;
  onEnter: (room: ReplayRoom) => void;
  onMark: () => void;
  onPresent: () => void;
}) {
  const { origin, chapters, room, onEnter, onMark, onPresent } = props;
  const { t } = useLingui();
  const text = useText();
  const { log } = useReplay();
  const { end, whole, key, startedAt } = log;
  const dates = useDates();
  const [, navigate] = useLocation();
  const hasMarks = useBookmarks().all.length > 0;
  const isSmall = useMedia('(max-width: 1099px)');
  return (
    <header className={styles['bar']}>
      {isSmall ? (
        <Link href="/" className={styles['mark']} aria-label={t`Start page`}>
          <Mark />
        </Link>
      ) : (
        <Brand home="linked" />
      )}
      <span className={styles['rule']} />
      <div className={styles['title']}>
        <h1>{text(end.exercise?.meta.title)}</h1>
        <p className={styles['when']}>
          <When />
        </p>
      </div>
      <SegmentedControl<ReplayRoom>
        label={t`What is shown`}
        options={[
          { value: 'moment', label: t`Moment` },
          { value: 'analysis', label: t`Analysis` },
          ...(whole ? [{ value: 'report' as const, label: t`Report` }] : []),
        ]}
        value={room}
        onChange={onEnter}
      />
      <PerspectivePicker />
      <div className={styles['end']}>
        <LeadButton />
        <IconButton name={t`Mark this moment`} shortcut="M" icon={<BookmarkPlus />} onPress={onMark} />
        <IconButton
          name={t`Present the bookmarks`}
          shortcut="P"
          icon={<Presentation />}
          disabledBecause={hasMarks ? undefined : t`Mark a moment first; the presentation steps through them.`}
          onPress={onPresent}
        />
        <IconButton
          name={chapters.isOpen ? t`Hide chapters and bookmarks` : t`Show chapters and bookmarks`}
          shortcut="C"
          icon={<ListTree />}
          aria-expanded={chapters.isOpen}
          onPress={chapters.toggle}
        />
        {origin.kind === 'file' ? (
          <FileTrigger
            onSelect={(files) => {
              const file = files?.[0];
              if (file) origin.openFile(file);
            }}
          >
            <IconButton name={t`Choose another log file`} icon={<FolderOpen />} />
          </FileTrigger>
        ) : (
          end.stage !== 'ended' && <IconButton name={t`Take in what has happened since`} icon={<RotateCw />} onPress={origin.again} />
        )}
        {origin.kind === 'session' && <BranchHere session={origin.id} />}
        {whole && (
          <IconButton
            name={t`Compare with…`}
            icon={<GitCompareArrows />}
            onPress={() => {
              const name = origin.kind === 'file' ? t`this log` : dates.dayOf(startedAt);
              startWith({ key, name, log });
              navigate('/compare');
            }}
          />
        )}
        <ExportMenu />
        <LookMenu />
      </div>
    </header>
  );
}

/** The day it was played and how long, or that it still is. */
function When() {
  const { end, startedAt, endedAt } = useReplay().log;
  const dates = useDates();
  const day = dates.dayOf(startedAt);
  const time = dates.timeOf(endedAt);
  const delegations = end.exercise?.delegations.length ?? 0;
  const lasted = dates.lasts(Math.max(1, Math.round(end.clock.elapsed / 60_000)));
  return (
    <>
      {end.stage === 'ended' ? (
        <Trans>
          Played {day}, {lasted} of play
        </Trans>
      ) : (
        <Trans>
          Not ended yet; {day}, as of {time}
        </Trans>
      )}
      <span className={styles['more']}>
        {' · '}
        <Plural value={delegations} one="# delegation" other="# delegations" />
      </span>
    </>
  );
}
