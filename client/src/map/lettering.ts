import type { ExerciseMap, Text } from '@demarche/shared';
import { type Frame, flat } from '../ui/geo/frame.ts';
import { boxAt, type Label, type Spot, spotsAround } from '../ui/geo/labels.ts';
import type { Pose } from '../ui/geo/pose.ts';
import type { Point, Rect } from '../ui/geo/rect.ts';
import type { AreaShape } from './areas.ts';

export type Hand = 'capital' | 'place' | 'disputed' | 'zone' | 'sea' | 'land';

/** The hands that names are written in; Lettering.module.css says the same. Sizes and leading in rem. */
export const HANDS: Record<Hand, { family: 'ui' | 'doc'; style: string; size: number; leading: number }> = {
  capital: { family: 'ui', style: '560', size: 0.71875, leading: 0.875 },
  place: { family: 'ui', style: '400', size: 0.6875, leading: 0.8125 },
  disputed: { family: 'ui', style: '520', size: 0.6875, leading: 0.8125 },
  zone: { family: 'ui', style: '400', size: 0.6875, leading: 0.8125 },
  sea: { family: 'doc', style: 'italic 400', size: 0.84375, leading: 1 },
  land: { family: 'doc', style: '400', size: 0.8125, leading: 1 },
};

/** The dots of places, in rem. Capitals are drawn whether or not their names find room; others only with their names. */
export const CAPITAL_DOT = 0.625;
const PLACE_DOT = 0.375;

/** A name on the map and where it may stand. */
export interface Name extends Label {
  readonly hand: Hand;
  readonly lines: readonly string[];
  readonly place?: ExerciseMap['places'][number];
}

export interface Pen {
  readonly read: (text: Text) => string;
  readonly widthOf: (line: string, hand: Hand) => number;
  /** Pixels of a rem. */
  readonly rem: number;
  /** From how many pixels on the name of an area takes two lines. */
  readonly longestLine: number;
}

/** Every name of a map as the author wrote it, the most important first: capitals, areas, seas, other places. */
export function namesOf(map: ExerciseMap, shapes: readonly AreaShape[], frame: Frame, pen: Pen): Name[] {
  const places = map.places.flatMap((place) => placeName(place, frame, pen) ?? []);
  const ofRank = (rank: number) => places.filter(({ place }) => rankOf(place) === rank);
  return [
    ...ofRank(0),
    ...shapes.map((shape) => areaName(shape, pen)),
    ...map.labels.flatMap((label, place) => wideName(label, `label ${place}`, frame, pen) ?? []),
    ...ofRank(1),
    ...ofRank(2),
  ];
}

type Place = ExerciseMap['places'][number];
const rankOf = (place: Place | undefined) => (place?.kind === 'capital' ? 0 : place?.delegation === undefined ? 2 : 1);

function placeName(place: Place, frame: Frame, pen: Pen): Name | undefined {
  const at = flat(frame, place.at);
  if (!at) return undefined;
  const hand = place.kind === 'capital' ? 'capital' : 'place';
  const size = written([pen.read(place.name)], hand, pen);
  const gap = (hand === 'capital' ? 9 : 6.5) * (pen.rem / 16);
  return {
    ...size,
    id: place.id,
    hand,
    place,
    spots: spotsAround(at, gap, size.height),
    clear: hand === 'capital' ? 4 : 5,
    ...(hand === 'capital' ? { isNeeded: true } : { dot: PLACE_DOT * pen.rem }),
  };
}

function areaName({ area, middle, top, bottom, left, right }: AreaShape, pen: Pen): Name {
  const isDisputed = area.kind === 'disputed';
  const hand = isDisputed ? 'disputed' : 'zone';
  const size = written(brokenUp(pen.read(area.name), hand, pen), hand, pen);
  const away = size.height / 2 + 3;
  const spots: Spot[] = [
    { at: bottom, dx: 0, dy: away, align: 'middle' },
    { at: top, dx: 0, dy: -away, align: 'middle' },
    { at: right, dx: 4, dy: 0, align: 'start' },
    { at: left, dx: -4, dy: 0, align: 'end' },
    { at: middle, dx: 0, dy: 0, align: 'middle' },
    { at: bottom, dx: 0, dy: away, align: 'start' },
    { at: bottom, dx: 0, dy: away, align: 'end' },
    { at: top, dx: 0, dy: -away, align: 'start' },
    { at: top, dx: 0, dy: -away, align: 'end' },
  ];
  // The name of a small zone would hide more than it names; a disputed one is always named.
  return {
    ...size,
    id: area.id,
    hand,
    spots,
    clear: 1,
    ...(isDisputed ? { isNeeded: true } : { fromScale: (0.4 * size.width) / Math.max(right[0] - left[0], 0.1) }),
  };
}

/** A long name in two lines of about the same length, broken after a stroke or a comma if there is one near the middle. */
function brokenUp(name: string, hand: Hand, pen: Pen): string[] {
  const words = name.split(' ');
  if (pen.widthOf(name, hand) < pen.longestLine || words.length < 2) return [name];
  const breaks = words.slice(1).map((_, place) => {
    const first = words.slice(0, place + 1).join(' ');
    return { first, rest: name.slice(first.length + 1), off: Math.abs(2 * first.length - name.length) - (/[/,]$/.test(first) ? 6 : 0) };
  });
  const { first, rest } = breaks.reduce((best, one) => (one.off < best.off ? one : best));
  return [first, rest];
}

function wideName({ name, at, kind }: ExerciseMap['labels'][number], id: string, frame: Frame, pen: Pen): Name | undefined {
  const middle = flat(frame, at);
  if (!middle) return undefined;
  const size = written(pen.read(name).split(/(?<=\s\/)\s/), kind, pen);
  return { ...size, id, hand: kind, spots: aroundMiddle(middle, pen.rem), clear: 4 };
}

/** A wide name may move a little out of the way of what happens in the middle of its sea. */
function aroundMiddle(at: Point, rem: number): Spot[] {
  const shifts = [
    [0, 0],
    [0, -0.8],
    [0, 0.8],
    [1.2, 0],
    [-1.2, 0],
  ] as const;
  return shifts.map(([x, y]) => ({ at, dx: x * rem, dy: y * rem, align: 'middle' }));
}

function written(lines: readonly string[], hand: Hand, pen: Pen) {
  const width = Math.max(...lines.map((line) => pen.widthOf(line, hand)));
  return { lines, width, height: lines.length * HANDS[hand].leading * pen.rem };
}

/** What the names that found room cover on the screen. */
export function takenBy(names: readonly Name[], settled: ReadonlyMap<string, Spot>, pose: Pose): Rect[] {
  return names.flatMap((name) => {
    const spot = settled.get(name.id);
    return spot ? boxAt(name, spot, pose) : [];
  });
}
