import { centreOf, type Point, type Rect, type Size } from './rect.ts';

/** How map units stand on the screen: a point p is seen at k·p + (x, y), in pixels. */
export interface Pose {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const onScreen = ({ k, x, y }: Pose, [px, py]: Point): Point => [k * px + x, k * py + y];
export const onMap = ({ k, x, y }: Pose, [sx, sy]: Point): Point => [(sx - x) / k, (sy - y) / k];

/** The whole of `content`, as large as it can be, in the middle of a part of the screen. */
export function fit(content: Rect, into: Rect): Pose {
  const k = Math.max(Math.min(into.width / content.width, into.height / content.height), 1e-6);
  return centred(k, centreOf(content), centreOf(into));
}

/** The pose in which a map point stands at a screen point. */
export const centred = (k: number, [mx, my]: Point, [sx, sy]: Point): Pose => ({ k, x: sx - k * mx, y: sy - k * my });

/** Larger or smaller by a factor, while what is under `at` stays under it. */
export function zoomed(pose: Pose, factor: number, at: Point): Pose {
  return centred(pose.k * factor, onMap(pose, at), at);
}

export const moved = ({ k, x, y }: Pose, dx: number, dy: number): Pose => ({ k, x: x + dx, y: y + dy });

export interface Limits {
  /** Smallest and largest k. */
  readonly least: number;
  readonly most: number;
  /** The drawn part of the plane: the screen does not leave it. */
  readonly reach: Rect;
  readonly size: Size;
}

/** How far in and out one may go from where everything is seen. */
export function limitsOf(home: Pose, reach: Rect, size: Size): Limits {
  const filling = Math.max(size.width / reach.width, size.height / reach.height);
  return { least: Math.min(home.k, Math.max(home.k * 0.6, filling)), most: home.k * 14, reach, size };
}

/** The nearest pose within the limits; what is in the middle of `at` stays there while only the scale is at fault. */
export function within(pose: Pose, limits: Limits, at: Point = [limits.size.width / 2, limits.size.height / 2]): Pose {
  const k = Math.min(Math.max(pose.k, limits.least), limits.most);
  const { x, y } = k === pose.k ? pose : zoomed(pose, k / pose.k, at);
  const { reach, size } = limits;
  return { k, x: held(x, k * reach.x, k * reach.width, size.width), y: held(y, k * reach.y, k * reach.height, size.height) };
}

/** A shift with which the screen stays on the plane, or the plane's middle where the screen is larger than it. */
function held(shift: number, start: number, length: number, screen: number): number {
  if (length <= screen) return (screen - length) / 2 - start;
  return Math.min(-start, Math.max(screen - length - start, shift));
}

/** A pose between two, by the share `part`: even steps of scale, so that the way looks straight. */
export function between(from: Pose, to: Pose, part: number, size: Size): Pose {
  const middle: Point = [size.width / 2, size.height / 2];
  const [a, b] = [onMap(from, middle), onMap(to, middle)];
  const k = from.k * (to.k / from.k) ** part;
  // On the way in, the distance shrinks as the scale grows: follow what is seen, not what is meant.
  const share = Math.abs(from.k / to.k - 1) < 1e-6 ? part : (1 - (from.k / to.k) ** part) / (1 - from.k / to.k);
  return centred(k, [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], middle);
}
