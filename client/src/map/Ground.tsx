import { geoPath } from 'd3-geo';
import { memo, useMemo } from 'react';
import { cx } from '../ui/cx.ts';
import type { Frame } from '../ui/geo/frame.ts';
import { graticuleOf } from '../ui/geo/graticule.ts';
import type { Detail } from '../ui/geo/land.ts';
import { useOutlines } from '../ui/geo/use-outlines.ts';
import type { AreaShape } from './areas.ts';
import styles from './Ground.module.css';

/** What lies still: grid, land, boundaries and the author's areas, drawn once in map units and only shifted and scaled. */
export const Ground = memo(function Ground({ frame, detail, shapes }: { frame: Frame; detail: Detail; shapes: readonly AreaShape[] }) {
  const outlines = useOutlines(frame, detail);
  const grid = useMemo(() => geoPath(frame.projection).digits(1)(graticuleOf(frame.box)) ?? '', [frame]);
  return (
    <g>
      <path className={styles['grid']} d={grid} />
      {outlines && (
        <>
          <path className={styles['land']} d={outlines.land} />
          <path className={styles['borders']} d={outlines.borders} />
        </>
      )}
      {shapes.map(({ area, outline }) => (
        <path key={area.id} className={cx(styles['area'], styles[area.kind])} d={outline} />
      ))}
    </g>
  );
});
