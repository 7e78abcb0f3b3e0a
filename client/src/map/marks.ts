import type { ExerciseMap, MapMark, Reliability, Text } from '@demarche/shared';
import type { LonLat } from '../ui/geo/frame.ts';

/** What one item on the wire puts on its reader's map. */
export interface Report {
  /** The wire item. */
  readonly wire: string;
  /** Scenario time in ms at which it came; absent where the exercise tells no time. */
  readonly at: number | undefined;
  /** Who sent it. */
  readonly from?: Text | undefined;
  readonly reliability?: Reliability | undefined;
  /** The one delegation that reads it, where that is known: whose “own” units it speaks of. */
  readonly reader?: string | undefined;
  readonly marks: readonly MapMark[];
}

export type MarkKind = MapMark['kind'];
export type MarkStatus = Exclude<MapMark['status'], 'removed'>;

/** A mark as it stands on the map and in the list beside it. */
export interface PlacedMark {
  readonly id: string;
  /** As it first appeared, from 1; kept when the mark changes, and not given again when it goes. */
  readonly number: number;
  readonly kind: MarkKind;
  readonly status: MarkStatus;
  readonly label: Text;
  /** Where its sign stands; absent where nobody said, so that only the list shows it. */
  readonly at?: LonLat | undefined;
  /** The way of a movement, ending where it was last seen. */
  readonly path?: readonly LonLat[] | undefined;
  /** Where it comes from. */
  readonly source?: Text | undefined;
  readonly reliability?: Reliability | undefined;
  /** Scenario time in ms at which it was seen. */
  readonly seenAt?: number | undefined;
  /** The wire item that told of it last. */
  readonly wire: string;
  readonly reader?: string | undefined;
}

const MINUTE = 60_000;

/** The marks that stand after all reports, oldest report first, in the order of their numbers. */
export function placeMarks(map: Pick<ExerciseMap, 'places' | 'areas'> | undefined, reports: readonly Report[]): PlacedMark[] {
  const numbers = new Map<string, number>();
  const standing = new Map<string, PlacedMark>();
  for (const report of reports) {
    for (const mark of report.marks) {
      if (mark.status === 'removed') {
        standing.delete(mark.id);
        continue;
      }
      const number = numbers.get(mark.id) ?? numbers.size + 1;
      numbers.set(mark.id, number);
      standing.set(mark.id, placed(mark, mark.status, number, report, map));
    }
  }
  return [...standing.values()].sort((a, b) => a.number - b.number);
}

function placed(
  { id, kind, label, at, path, source, minutesAgo }: MapMark,
  status: MarkStatus,
  number: number,
  report: Report,
  map: Pick<ExerciseMap, 'places' | 'areas'> | undefined,
): PlacedMark {
  return {
    id,
    number,
    kind,
    status,
    label,
    at: typeof at === 'string' ? spotOf(map, at) : at,
    path,
    source: source ?? report.from,
    reliability: source === undefined ? report.reliability : undefined,
    seenAt: report.at === undefined ? undefined : report.at - minutesAgo * MINUTE,
    wire: report.wire,
    reader: report.reader,
  };
}

/** The position of a place, or the middle of an area. */
function spotOf(map: Pick<ExerciseMap, 'places' | 'areas'> | undefined, id: string): LonLat | undefined {
  const place = map?.places.find((one) => one.id === id);
  if (place) return place.at;
  const area = map?.areas.find((one) => one.id === id);
  return area && middleOf(area);
}

/** The middle of an area: its centre, or the centroid of its ring. */
export function middleOf({ centre, ring }: ExerciseMap['areas'][number]): LonLat | undefined {
  return centre ?? (ring && centroid(ring));
}

/** Flat, which does for areas of this size; across the date line longitudes are counted on. */
function centroid(ring: readonly LonLat[]): LonLat {
  const [[west, south]] = ring as [LonLat];
  const corners = ring.map(([x, y]): LonLat => [((x - west + 540) % 360) - 180, y - south]);
  let [area, x, y] = [0, 0, 0];
  for (const [place, [ax, ay]] of corners.entries()) {
    const [bx, by] = corners[(place + 1) % corners.length]!;
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  const [dx, dy] = Math.abs(area) < 1e-9 ? [mean(0), mean(1)] : [x / (3 * area), y / (3 * area)];
  return [((west + dx + 540) % 360) - 180, south + dy];
}
