import { type Frame, flat } from '../ui/geo/frame.ts';
import { onScreen, type Pose } from '../ui/geo/pose.ts';
import { around, type Point, type Rect } from '../ui/geo/rect.ts';
import { spread } from '../ui/geo/spread.ts';
import { along, flatWay, headingOf, lengthOf, shortened } from '../ui/geo/way.ts';
import type { Slot } from '../ui/slot.ts';
import type { PlacedMark } from './marks.ts';

/** A mark as it stands on the flattened map. */
export interface Standing {
  readonly mark: PlacedMark;
  /** In map units. */
  readonly spot: Point | undefined;
  readonly way: readonly Point[] | undefined;
  /** Where the way is heading at its end and where its sign stands: degrees clockwise from the right. */
  readonly heading: number | undefined;
  readonly course: number | undefined;
  /** How far its sign stands from the spot, in pixels. */
  readonly shift: Point;
  /** Whether it had to step aside for another sign. */
  readonly isAside: boolean;
  /** Whose own it is. */
  readonly slot: Slot | undefined;
}

type Flat = Pick<Standing, 'mark' | 'spot' | 'way'>;

/** Marks in map units: a sign stands where its mark was seen, else half way along its way. */
export function flatMarks(frame: Frame, marks: readonly PlacedMark[]): Flat[] {
  return marks.map((mark) => {
    const way = mark.path && flatWay(frame, mark.path);
    const half = way && way.length > 1 ? along(way, lengthOf(way) / 2) : undefined;
    return { mark, way: half && way, spot: mark.at ? flat(frame, mark.at) : half };
  });
}

/** How they stand at some scale: signs side by side, and arrows that end before the sign they point at. `sign` is its width in pixels. */
export function standingAt(flats: readonly Flat[], pose: Pose, sign: number, slotOf: (mark: PlacedMark) => Slot | undefined): Standing[] {
  const spots = flats.map(({ spot }) => spot && onScreen(pose, spot));
  const besides = flats.map((one, place) => beside(one, spots[place], spots, sign * 0.66));
  const shown = flats.flatMap((_, place) => (spots[place] ? place : []));
  const wanted = shown.map((place) => plus(spots[place]!, besides[place]!));
  const aside = spread(wanted, sign);
  const signs = wanted.map((point, place) => plus(point, aside[place]!));
  return flats.map((one, place) => {
    const { mark, spot, way } = one;
    const own = shown.indexOf(place);
    const end = way && onScreen(pose, way.at(-1)!);
    const isCovered = end && signs.some(([x, y], other) => other !== own && Math.hypot(x - end[0], y - end[1]) < sign * 0.6);
    const seen = way && isCovered ? shortened(way, (sign * 0.75) / pose.k) : way;
    const [dx, dy] = aside[own] ?? [0, 0];
    return {
      mark,
      spot,
      way: seen,
      heading: seen && headingOf(seen),
      course: way && headingOf(mark.at ? way : half(way)),
      shift: plus(besides[place]!, [dx, dy]),
      isAside: dx !== 0 || dy !== 0,
      slot: mark.status === 'own' ? slotOf(mark) : undefined,
    };
  });
}

/** What the signs cover on the screen. */
export function signBoxes(standing: readonly Standing[], pose: Pose, rem: number): Rect[] {
  return standing.flatMap(({ spot, shift }) =>
    spot ? around(plus(onScreen(pose, spot), shift), { width: 1.5 * rem, height: 1.5 * rem }) : [],
  );
}

/** What their ways cover, in small pieces. */
export function wayBoxes(standing: readonly Standing[], pose: Pose): Rect[] {
  return standing.flatMap(({ way }) => {
    const length = way ? lengthOf(way) : 0;
    const pieces = Math.min(200, Math.ceil((length * pose.k) / PIECE));
    return Array.from({ length: pieces + 1 }, (_, place) =>
      around(onScreen(pose, along(way ?? [], (place / Math.max(pieces, 1)) * length)), { width: PIECE, height: PIECE }),
    ).slice(way ? 0 : 1);
  });
}

const PIECE = 8; // px

const plus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax + bx, ay + by];
const half = (way: readonly Point[]) => shortened(way, lengthOf(way) / 2);

/** The sign of a movement stands beside its way, on the side where there is more room, and not on it. */
function beside({ mark, way }: Flat, spot: Point | undefined, others: readonly (Point | undefined)[], by: number): Point {
  if (!way || !spot || mark.at) return [0, 0];
  const angle = ((headingOf(half(way)) - 90) * Math.PI) / 180;
  const side: Point = [by * Math.cos(angle), by * Math.sin(angle)];
  const room = (point: Point) =>
    Math.min(
      ...others.map((other) => (other && other !== spot ? Math.hypot(other[0] - point[0], other[1] - point[1]) : Number.POSITIVE_INFINITY)),
    );
  const opposite: Point = [-side[0], -side[1]];
  return room(plus(spot, opposite)) > room(plus(spot, side)) ? opposite : side;
}
