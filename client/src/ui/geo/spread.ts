import type { Point } from './rect.ts';

const DIRECTIONS = 12;

/**
 * How far to move signs that would cover one another, in pixels: the first keeps its place, the others go to the
 * nearest free place around their own. `apart` is the least distance between two middles.
 */
export function spread(points: readonly Point[], apart: number): Point[] {
  const taken: Point[] = [];
  return points.map((point) => {
    const offset = [[0, 0] as Point, ...ring(apart), ...ring(apart * 1.6), ...ring(apart * 2.4)].find(([dx, dy]) =>
      taken.every(([x, y]) => Math.hypot(point[0] + dx - x, point[1] + dy - y) >= apart - 0.01),
    ) ?? [0, 0];
    taken.push([point[0] + offset[0], point[1] + offset[1]]);
    return offset;
  });
}

/** Directions to try, from the right upwards and on around. */
function ring(radius: number): Point[] {
  return Array.from({ length: DIRECTIONS }, (_, step) => {
    const angle = (step / DIRECTIONS) * 2 * Math.PI;
    return [radius * Math.cos(angle), -radius * Math.sin(angle)];
  });
}
