import { type Frame, flat, type LonLat } from './frame.ts';
import { onMap, onScreen, type Pose } from './pose.ts';
import { around, centreOf, contains, grown, overlap, type Point, type Rect, type Size } from './rect.ts';

/**
 * In which direction of the screen a far place lies, as a unit vector: the way a sea chart would show it (the
 * constant course), turned to how the map lies in the middle of the screen.
 */
export function directionTo(frame: Frame, pose: Pose, screen: Rect, place: LonLat): Point {
  const middle = frame.projection.invert?.([...onMap(pose, centreOf(screen))] as [number, number]);
  const [longitude, latitude] = middle ?? [(frame.box.west + frame.box.east) / 2, (frame.box.south + frame.box.north) / 2];
  const east = ((((place[0] - longitude) % 360) + 540) % 360) - 180;
  const north = degreesOnChart(place[1]) - degreesOnChart(latitude);
  const step = 0.01;
  const here = flat(frame, [longitude, latitude]) ?? [0, 0];
  const eastwards = flat(frame, [longitude + step, latitude]) ?? [here[0] + 1, here[1]];
  const x = eastwards[0] - here[0];
  const y = eastwards[1] - here[1];
  const [dx, dy] = [x * east + y * north, y * east - x * north];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

/** Latitude on a chart that keeps directions, in degrees of the equator. */
function degreesOnChart(latitude: number): number {
  const held = Math.min(Math.max(latitude, -85), 85);
  return (Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360)) * 180) / Math.PI;
}

/** Whether a place is to be seen on that part of the screen, where nothing covers it. */
export function isSeen(frame: Frame, pose: Pose, screen: Rect, covers: readonly Rect[], place: LonLat): boolean {
  const flattened = flat(frame, place);
  if (!flattened) return false;
  const at = onScreen(pose, flattened);
  return contains(screen, at) && !covers.some((one) => contains(one, at));
}

/**
 * Where boxes stand along the inner edge of a rectangle, each as near as can be to the direction it points in,
 * clear of the obstacles and of one another. Answers their middles.
 */
export function alongEdge(boxes: readonly (Size & { readonly direction: Point })[], inner: Rect, obstacles: readonly Rect[]): Point[] {
  const taken = [...obstacles];
  return boxes.map(({ direction, width, height }) => {
    const room = { x: inner.x + width / 2, y: inner.y + height / 2, width: inner.width - width, height: inner.height - height };
    const aim = hit(room, direction);
    const length = 2 * (room.width + room.height);
    const free = slides(length).map((slide) => onTrack(room, aim + slide));
    const spot = free.find((middle) => taken.every((one) => overlap(grown(around(middle, { width, height }), 8), one) === 0));
    const at = spot ?? onTrack(room, aim);
    taken.push(around(at, { width, height }));
    return at;
  });
}

/** Steps away from the aim, nearest first, half way round at most. */
function slides(length: number): number[] {
  const step = 6;
  return Array.from({ length: Math.ceil(length / step) }, (_, place) => (place % 2 ? 1 : -1) * Math.ceil(place / 2) * step);
}

/** Where a ray from the middle leaves the rectangle, as a length along its edge, clockwise from the upper left corner. */
function hit({ width, height }: Rect, [dx, dy]: Point): number {
  const reach = Math.min(dx === 0 ? Infinity : width / 2 / Math.abs(dx), dy === 0 ? Infinity : height / 2 / Math.abs(dy));
  const [x, y] = [width / 2 + dx * reach, height / 2 + dy * reach];
  if (y <= 0.001) return x;
  if (x >= width - 0.001) return width + y;
  if (y >= height - 0.001) return width + height + (width - x);
  return 2 * width + height + (height - y);
}

function onTrack({ x, y, width, height }: Rect, along: number): Point {
  const length = 2 * (width + height);
  const at = ((along % length) + length) % length;
  if (at <= width) return [x + at, y];
  if (at <= width + height) return [x + width, y + at - width];
  if (at <= 2 * width + height) return [x + width - (at - width - height), y + height];
  return [x, y + height - (at - 2 * width - height)];
}
