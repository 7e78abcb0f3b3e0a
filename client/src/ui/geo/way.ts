import { geoInterpolate } from 'd3-geo';
import { type Frame, flat, type LonLat } from './frame.ts';
import type { Point } from './rect.ts';

/** A way over the earth, flattened: points close enough together to look like the curve it is. */
export function flatWay(frame: Frame, way: readonly LonLat[]): Point[] {
  const places = way.flatMap((to, place) => {
    const from = way[place - 1];
    if (!from) return [to];
    const along = geoInterpolate([from[0], from[1]], [to[0], to[1]]);
    return Array.from({ length: 12 }, (_, step): LonLat => along((step + 1) / 12));
  });
  return places.map((place) => flat(frame, place)).filter((point) => point !== undefined);
}

const distance = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1]);

export const lengthOf = (way: readonly Point[]): number =>
  way.reduce((sum, point, place) => sum + (place === 0 ? 0 : distance(way[place - 1]!, point)), 0);

/** The point at a length along a way. */
export function along(way: readonly Point[], length: number): Point {
  let left = length;
  for (let place = 1; place < way.length; place += 1) {
    const [from, to] = [way[place - 1]!, way[place]!];
    const piece = distance(from, to);
    if (left <= piece && piece > 0) return [from[0] + ((to[0] - from[0]) * left) / piece, from[1] + ((to[1] - from[1]) * left) / piece];
    left -= piece;
  }
  return way.at(-1) ?? [0, 0];
}

/** The way without its last stretch, but never without more than half of it. */
export function shortened(way: readonly Point[], by: number): Point[] {
  const whole = lengthOf(way);
  const kept = Math.max(whole / 2, whole - by);
  const points: Point[] = [];
  let gone = 0;
  for (const [place, point] of way.entries()) {
    if (place > 0) gone += distance(way[place - 1]!, point);
    if (gone >= kept) break;
    points.push(point);
  }
  return [...points, along(way, kept)];
}

/** In degrees, clockwise from the right: where a way is heading at its end. */
export function headingOf(way: readonly Point[]): number {
  const end = way.at(-1);
  const before = way.findLast((point) => end && distance(point, end) > 1e-6);
  return end && before ? (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI : 0;
}

export const lineOf = (way: readonly Point[]): string => `M${way.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
