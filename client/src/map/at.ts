import type { CSSProperties } from 'react';
import type { Point } from '../ui/geo/rect.ts';

/** Puts an element at a point of the map, with a shift in pixels; the style sheet turns it into a place on the screen. */
export function at([x, y]: Point, [dx, dy]: Point = [0, 0]): CSSProperties {
  return { '--at-x': x, '--at-y': y, '--shift-x': `${dx}px`, '--shift-y': `${dy}px` } as CSSProperties;
}
