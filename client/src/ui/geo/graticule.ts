import type { GeoBox } from './frame.ts';

const STEPS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30];

/** Meridians and parallels over a box and the same again on every side, at a round step that gives the box a handful. */
export function graticuleOf({ west, south, east, north }: GeoBox): { type: 'MultiLineString'; coordinates: [number, number][][] } {
  const [wide, tall] = [east - west, north - south];
  const step = STEPS.find((one) => Math.max(wide, tall) / one <= 9) ?? 30;
  const [low, high] = [Math.max(south - 2 * tall, -85), Math.min(north + 2 * tall, 85)];
  const margin = Math.min(2.5 * wide, (359 - wide) / 2);
  const [left, right] = [west - margin, east + margin];
  const meridians = multiples(step, left, right).map((longitude) => line(low, high, (latitude) => [longitude, latitude]));
  const parallels = multiples(step, low, high).map((latitude) => line(left, right, (longitude) => [longitude, latitude]));
  return { type: 'MultiLineString', coordinates: [...meridians, ...parallels] };
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, place) => (first + place) * step);
}

/** Parallels are no great circles, so a line needs points along its way. */
function line(from: number, to: number, at: (value: number) => [number, number]): [number, number][] {
  const pieces = Math.max(8, Math.ceil((to - from) / 5));
  return Array.from({ length: pieces + 1 }, (_, place) => at(from + ((to - from) * place) / pieces));
}
