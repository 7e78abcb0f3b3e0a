import { onScreen, type Pose } from './pose.ts';
import { around, contains, grown, overlap, type Point, type Rect } from './rect.ts';

type Align = 'start' | 'middle' | 'end';

/** One way to set a label: beside a point of the map, shifted by pixels to the middle of its height. */
export interface Spot {
  readonly at: Point;
  readonly dx: number;
  readonly dy: number;
  readonly align: Align;
}

export interface Label {
  readonly id: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The spots it may stand in, best first. */
  readonly spots: readonly Spot[];
  /** Clear space around it, in pixels. */
  readonly clear: number;
  /** The side of the dot at its first spot's point, in pixels: it is left out together with its name. */
  readonly dot?: number;
  /** From which scale on (pixels of a map unit) it is worth its room. */
  readonly fromScale?: number;
  /** A name that must not be missing stands in its least bad spot, unless that would be unreadable. */
  readonly isNeeded?: boolean;
}

/** The share of a needed label that may lie under something else. */
const BEARABLE = 0.2;

/** What labels keep clear of, in screen pixels. */
export interface Surroundings {
  /** What stands on the map itself, such as signs. */
  readonly obstacles: readonly Rect[];
  /** What is laid over the screen: in the way of what is in sight, but not of what may be moved out from under it. */
  readonly covers: readonly Rect[];
  readonly screen: Rect;
}

/** Which spot each label gets, the first labels first; those without room are left out. */
export function settle(labels: readonly Label[], { obstacles, covers, screen }: Surroundings, pose: Pose): Map<string, Spot> {
  const taken = [...obstacles];
  const inSight = [...covers, ...outside(screen)];
  const settled = new Map<string, Spot>();
  for (const label of labels) {
    if (pose.k < (label.fromScale ?? 0)) continue;
    const isInSight = label.spots[0] && contains(screen, onScreen(pose, label.spots[0].at));
    const found = bestSpot(label, isInSight ? [...taken, ...inSight] : taken, pose);
    if (!found) continue;
    settled.set(label.id, found);
    taken.push(boxAt(label, found, pose), ...dotOf(label, pose));
  }
  return settled;
}

/** The rims around a screen: a name half outside it is cut. */
function outside({ x, y, width, height }: Rect): Rect[] {
  const far = 1000;
  return [
    { x: x - far, y: y - far, width: far, height: height + 2 * far },
    { x: x + width, y: y - far, width: far, height: height + 2 * far },
    { x, y: y - far, width, height: far },
    { x, y: y + height, width, height: far },
  ];
}

function bestSpot(label: Label, taken: readonly Rect[], pose: Pose): Spot | undefined {
  if (dotOf(label, pose).some((dot) => taken.some((one) => overlap(grown(dot, 2), one) > 0))) return undefined;
  let best: { spot: Spot; hidden: number } | undefined;
  for (const spot of label.spots) {
    const box = grown(boxAt(label, spot, pose), label.clear);
    const hidden = taken.reduce((sum, one) => sum + overlap(box, one), 0);
    if (hidden === 0) return spot;
    if (!best || hidden < best.hidden) best = { spot, hidden };
  }
  return label.isNeeded && best && best.hidden <= BEARABLE * label.width * label.height ? best.spot : undefined;
}

function dotOf({ dot, spots }: Label, pose: Pose): Rect[] {
  return dot !== undefined && spots[0] ? [around(onScreen(pose, spots[0].at), { width: dot, height: dot })] : [];
}

/** Where a label stands on the screen in one of its spots. */
export function boxAt({ width, height }: Pick<Label, 'width' | 'height'>, { at, dx, dy, align }: Spot, pose: Pose): Rect {
  const [x, y] = onScreen(pose, at);
  const left = { start: 0, middle: width / 2, end: width }[align];
  return { x: x + dx - left, y: y + dy - height / 2, width, height };
}

/** The eight spots around a dot, the right-hand ones first. */
export function spotsAround(at: Point, gap: number, height: number): Spot[] {
  const rise = height / 2 + gap;
  const slant = gap * 0.6;
  return [
    { at, dx: gap, dy: 0, align: 'start' },
    { at, dx: -gap, dy: 0, align: 'end' },
    { at, dx: 0, dy: rise, align: 'middle' },
    { at, dx: 0, dy: -rise, align: 'middle' },
    { at, dx: slant, dy: -rise * 0.75, align: 'start' },
    { at, dx: slant, dy: rise * 0.75, align: 'start' },
    { at, dx: -slant, dy: -rise * 0.75, align: 'end' },
    { at, dx: -slant, dy: rise * 0.75, align: 'end' },
  ];
}
