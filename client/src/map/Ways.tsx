import { memo } from 'react';
import { cx } from '../ui/cx.ts';
import type { Point } from '../ui/geo/rect.ts';
import { lineOf } from '../ui/geo/way.ts';
import { at } from './at.ts';
import type { Standing } from './standing.ts';
import styles from './Ways.module.css';

/** The ways of movements, under their signs. */
export const WayLines = memo(function WayLines({ standing, selected }: { standing: readonly Standing[]; selected: string | undefined }) {
  return (
    <g>
      {standing.map(({ mark, way, slot }) => {
        if (!way) return null;
        const line = lineOf(way);
        return (
          <g key={mark.id} className={cx(styles[mark.status], mark.id === selected && styles['selected'])} data-slot={slot}>
            <path className={styles['halo']} d={line} />
            <path className={styles['line']} d={line} />
            {mark.status === 'disputed' && <path className={styles['between']} d={line} />}
          </g>
        );
      })}
    </g>
  );
});

/** Where each way was last seen, and the thread from a sign that had to step aside to its place. */
export const WayEnds = memo(function WayEnds({ standing }: { standing: readonly Standing[] }) {
  return (
    <g>
      {standing.map(({ mark, way, heading, slot, spot, shift, isAside }) => (
        <g key={mark.id} className={styles[mark.status]} data-slot={slot}>
          {way && (
            <>
              <g className={styles['at']} style={at(way[0] ?? ORIGIN)}>
                <circle className={styles['start']} r="2.6" />
              </g>
              <g className={styles['at']} style={at(way.at(-1) ?? ORIGIN)}>
                <path className={styles['head']} d="M2 0-9-5-7 0-9 5Z" transform={`rotate(${heading ?? 0})`} />
              </g>
            </>
          )}
          {spot && isAside && (
            <g className={styles['at']} style={at(spot)}>
              <path className={styles['thread']} d={`M0 0L${shift[0].toFixed(1)} ${shift[1].toFixed(1)}`} />
              <circle className={styles['start']} r="2.2" />
            </g>
          )}
        </g>
      ))}
    </g>
  );
});

const ORIGIN: Point = [0, 0];
