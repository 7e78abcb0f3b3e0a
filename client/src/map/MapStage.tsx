import type { ExerciseMap } from '@demarche/shared';
import { type CSSProperties, type ReactNode, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useActor } from '../room/use-seat-name.ts';
import { cx } from '../ui/cx.ts';
import { frameOf } from '../ui/geo/frame.ts';
import type { Rect, Size } from '../ui/geo/rect.ts';
import { useViewport } from '../ui/geo/use-viewport.ts';
import { areaShapes } from './areas.ts';
import { coversOf } from './covers.ts';
import { Ground } from './Ground.tsx';
import { Lettering } from './Lettering.tsx';
import { takenBy } from './lettering.ts';
import { MapControls } from './MapControls.tsx';
import { MapEdges } from './MapEdges.tsx';
import styles from './MapStage.module.css';
import type { PlacedMark } from './marks.ts';
import { Signs } from './Signs.tsx';
import { flatMarks, type Standing, signBoxes, standingAt } from './standing.ts';
import { useDetail } from './use-detail.ts';
import { type Layout, LIST_WIDTH } from './use-layout.ts';
import { useLettering } from './use-lettering.ts';
import { WayEnds, WayLines } from './Ways.tsx';

const SIGN = 1.75; // rem from sign to sign
const NOTE = 5.5; // rem that the note on a chosen mark may cover
const NOTHING: readonly Rect[] = [];

/** The map itself: what is drawn, and how one moves over it. */
export function MapStage(props: {
  map: ExerciseMap;
  marks: readonly PlacedMark[];
  selected: string | undefined;
  pointed: string | undefined;
  onSelect: (id: string | undefined) => void;
  onPoint: (id: string | undefined) => void;
  heading: ReactNode;
  layout: Layout;
  name: string;
  describedBy: string;
  className?: string | undefined;
  /** A note over the map's lower edge. */
  children?: ReactNode;
}) {
  const { map, marks, selected } = props;
  const { list, rem } = props.layout;
  const stage = useRef<HTMLElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const actor = useActor();
  const frame = useMemo(() => frameOf(map.view), [map.view]);
  const shapes = useMemo(() => areaShapes(map.areas, frame), [map.areas, frame]);
  const flats = useMemo(() => flatMarks(frame, marks), [frame, marks]);
  const spot = flats.find(({ mark }) => mark.id === selected)?.spot;
  const viewport = useViewport(stage, frame, useRoom(props.layout), () => props.onSelect(undefined), spot);
  const { resting, reveal } = viewport;
  const grown = useGrowth(controls, list);
  const covers = useMemo(
    () => (resting && grown >= 0 ? coversOf(resting, list === 'beside' ? controls.current : null, rem) : NOTHING),
    [resting, list, rem, grown],
  );
  const k = resting?.pose.k ?? 1;
  const standing = useMemo(() => {
    const ownSlot = ({ reader }: PlacedMark) => (reader === undefined ? undefined : actor(reader).slot);
    return standingAt(flats, { k, x: 0, y: 0 }, SIGN * rem, ownSlot);
  }, [flats, k, rem, actor]);
  const { names, settled } = useLettering({ map, frame, shapes, standing, resting, covers, rem });
  const slotOf = useCallback((delegation: string) => actor(delegation).slot, [actor]);
  const detail = useDetail(map.view, resting);
  const noteHeight = list === 'below' ? NOTE * rem : 0;
  useLayoutEffect(() => {
    if (spot) reveal(spot, noteHeight);
  }, [spot, reveal, noteHeight]);
  const bar = <MapControls ref={controls} heading={props.heading} viewport={viewport} over={list === 'beside' ? 'map' : 'nothing'} />;

  return (
    <>
      {list === 'below' && bar}
      <section
        ref={stage}
        className={cx(styles['stage'], props.className)}
        style={{ '--u': rem / 16 } as CSSProperties}
        aria-label={props.name}
        aria-describedby={props.describedBy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move what is in here, so it takes the focus
        tabIndex={0}
        data-whole={resting !== undefined && resting.pose === resting.home ? '' : undefined}
        onKeyDown={viewport.onKeyDown}
      >
        <svg className={cx(styles['drawing'], styles['ground'])} aria-hidden="true">
          <g className={styles['plane']}>
            <Ground frame={frame} detail={detail} shapes={shapes} />
            <WayLines standing={standing} selected={selected} />
          </g>
        </svg>
        {resting && (
          <MapEdges
            map={map}
            frame={frame}
            resting={resting}
            covers={covers}
            taken={[...takenBy(names, settled, resting.pose), ...signBoxes(standing, resting.pose, rem)]}
            rem={rem}
          />
        )}
        <svg className={styles['drawing']} aria-hidden="true">
          <Lettering names={names} settled={settled} slotOf={slotOf} />
          <WayEnds standing={standing} />
        </svg>
        <Signs
          standing={standing}
          selected={selected}
          pointed={props.pointed}
          onSelect={props.onSelect}
          onPoint={props.onPoint}
          onFocus={({ spot }: Standing) => spot && reveal(spot)}
        />
        {list === 'beside' && bar}
        {props.children}
      </section>
    </>
  );
}

/** Changes with the width of the controls, which a choice of turns makes wider. */
function useGrowth(controls: RefObject<HTMLElement | null>, list: Layout['list']): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const bar = controls.current;
    if (!bar || list !== 'beside') return;
    const observer = new ResizeObserver(() => setWidth(bar.offsetWidth));
    observer.observe(bar);
    return () => observer.disconnect();
  }, [controls, list]);
  return width;
}

/** Which part of a screen the list leaves open, and into which part of that the whole map is to fit. */
function useRoom({ list, rem }: Layout) {
  return useCallback(
    ({ width, height }: Size) => {
      const room: Rect = { x: 0, y: 0, width: list === 'beside' ? width - LIST_WIDTH * rem - 12 : width, height };
      const [top, bottom] = list === 'beside' ? [3 * rem, 0] : [0, 3 * rem];
      return { room, into: { ...room, y: top, height: height - top - bottom } };
    },
    [list, rem],
  );
}
