import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Frame } from './frame.ts';
import { listenToGestures } from './gestures.ts';
import { createMover, type Mover, type Resting } from './mover.ts';
import type { Point, Rect, Size } from './rect.ts';

const STEP = 80; // px of an arrow key
const FACTOR = 1.6; // of a key or button

export interface Viewport {
  /** How the map stood when it last stood still; absent before it was measured. */
  readonly resting: Resting | undefined;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly home: () => void;
  readonly reveal: (point: Point, bottom?: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Lets a reader move over a frame inside `stage`. `roomIn` says which part of a screen of some size nothing covers, and
 * into which part of that the whole is to fit.
 */
export function useViewport(
  stage: RefObject<HTMLElement | null>,
  frame: Frame,
  roomIn: (size: Size) => { room: Rect; into: Rect },
  onPressNothing: () => void,
  /** What keys and buttons zoom around while it is in sight, in map units. */
  around: Point | undefined,
): Viewport {
  const anchor = useRef(around);
  useEffect(() => {
    anchor.current = around;
  });
  const mover = useRef<Mover>(undefined);
  const [resting, rest] = useState<Resting>();
  const pressedNothing = useEffectEvent(onPressNothing);
  const lay = useEffectEvent(() => {
    const { clientWidth: width, clientHeight: height } = stage.current!;
    if (width === 0 || height === 0) return;
    const { room, into } = roomIn({ width, height });
    mover.current?.lay(frame.bounds, frame.reach, { width, height }, room, into);
  });

  useLayoutEffect(() => {
    const element = stage.current!;
    const made = createMover(element, rest);
    mover.current = made;
    const deaf = listenToGestures(element, made, () => pressedNothing());
    return () => {
      deaf();
      made.stop();
    };
  }, [stage]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another plane or another room is what calls for it
  useLayoutEffect(() => lay(), [frame, roomIn]);

  useEffect(() => {
    const watching = new ResizeObserver(() => lay());
    watching.observe(stage.current!);
    return () => watching.disconnect();
  }, [stage]);

  const [moves] = useState(() => ({
    zoomIn: () => mover.current?.zoomAround(FACTOR, anchor.current),
    zoomOut: () => mover.current?.zoomAround(1 / FACTOR, anchor.current),
    home: () => mover.current?.home('glide'),
    reveal: (point: Point, bottom = 0) => mover.current?.reveal(point, bottom),
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const pan = (dx: number, dy: number) => () => mover.current?.pan(dx * STEP, dy * STEP, 'glide');
      const deeds: Record<string, () => void> = {
        ArrowLeft: pan(1, 0),
        ArrowRight: pan(-1, 0),
        ArrowUp: pan(0, 1),
        ArrowDown: pan(0, -1),
        '+': moves.zoomIn,
        '=': moves.zoomIn,
        '-': moves.zoomOut,
        '0': moves.home,
      };
      const deed = deeds[event.key];
      if (!deed) return;
      event.preventDefault();
      event.stopPropagation(); // the console's own single keys are not meant here
      deed();
    },
  }));
  return { resting, ...moves };
}
