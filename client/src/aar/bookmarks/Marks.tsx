import { useLingui } from '@lingui/react/macro';
import { LANES } from '../lanes.ts';
import { playTime } from '../play-time.ts';
import { usePlayhead, useReplay } from '../replay-context.ts';
import styles from './Marks.module.css';
import type { Mark } from './use-bookmarks.ts';

/** The marked moments in the timeline; each leads to its place. */
export function Marks({ marks, total, width, top }: { marks: readonly Mark[]; total: number; width: number; top: number }) {
  const { t } = useLingui();
  const { playhead } = useReplay();
  const here = usePlayhead((head) => head.played);
  return (
    <div className={styles['marks']} style={{ top, height: LANES.bookmarks }}>
      {marks.map(({ id, played, text, asks }) => (
        <button
          key={id}
          type="button"
          // The list beside has the same places for the keyboard; the timeline itself is one slider.
          tabIndex={-1}
          className={styles['mark']}
          data-here={played === here}
          data-asks={asks === true}
          style={{ left: (Math.min(played, total) / Math.max(total, 1)) * width }}
          title={text}
          aria-label={t`${playTime(played)}: ${text}`}
          onPointerDown={(event) => {
            event.stopPropagation();
            playhead.go(played);
          }}
          onClick={() => playhead.go(played)}
        >
          <svg viewBox="0 0 10 14" aria-hidden="true">
            <path d="M1 1h8v12L5 9.6 1 13Z" />
          </svg>
        </button>
      ))}
    </div>
  );
}
