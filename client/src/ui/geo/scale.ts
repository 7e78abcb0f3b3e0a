import { geoDistance } from 'd3-geo';
import type { Frame } from './frame.ts';
import { onMap, type Pose } from './pose.ts';
import type { Point } from './rect.ts';

const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_NAUTICAL_MILE = 1.852;

/** The largest 1, 2 or 5 times a power of ten that is not above `most`. */
export function roundDistance(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = most / power;
  // 2.9999… is what floating point makes of 3: a hair of tolerance keeps the rounder number.
  return power * ([5, 2].find((one) => one <= digit * (1 + 1e-9)) ?? 1);
}

export interface Scale {
  /** A round number of units, and how many pixels long it is. */
  readonly nauticalMiles: { readonly value: number; readonly length: number };
  readonly kilometres: { readonly value: number; readonly length: number };
}

/** Two round distances of at most `longest` pixels. */
export function scaleOf(kmPerPixel: number, longest: number): Scale {
  const bar = (kmPerUnit: number) => {
    const value = roundDistance((longest * kmPerPixel) / kmPerUnit);
    return { value, length: (value * kmPerUnit) / kmPerPixel };
  };
  return { nauticalMiles: bar(KM_PER_NAUTICAL_MILE), kilometres: bar(1) };
}

/** How many kilometres a pixel is worth around a point of the screen, from left to right. */
export function kmPerPixel({ projection }: Frame, pose: Pose, [x, y]: Point): number | undefined {
  const left = projection.invert?.([...onMap(pose, [x - 40, y])] as [number, number]);
  const right = projection.invert?.([...onMap(pose, [x + 40, y])] as [number, number]);
  const distance = left && right ? geoDistance(left, right) : Number.NaN;
  return distance > 0 ? (distance * EARTH_RADIUS_KM) / 80 : undefined;
}
