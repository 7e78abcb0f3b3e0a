/** Across and down, in whatever unit the plane has. */
export type Point = readonly [x: number, y: number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its upper left corner. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export const centreOf = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

/** A rectangle of that size around a point. */
export const around = ([x, y]: Point, { width, height }: Size): Rect => ({ x: x - width / 2, y: y - height / 2, width, height });

/** The same rectangle with a margin on every side; a negative margin shrinks it. */
export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export const contains = (rect: Rect, [x, y]: Point): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;

/** The area that two rectangles share; 0 where they do not touch. */
export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
