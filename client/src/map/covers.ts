import type { Resting } from '../ui/geo/mover.ts';
import type { Rect } from '../ui/geo/rect.ts';

/** Sizes of the scale bar in rem: the longest bar, and all of it with its words. */
export const SCALE = {
  roomy: { bar: 7, width: 15, height: 2.5 },
  tight: { bar: 4, width: 8.5, height: 2.5 },
} as const;

/** Whether a screen has room for words beside its signs. */
export type Roominess = keyof typeof SCALE;
export const roominess = ({ room }: Resting, rem: number): Roominess => (room.width < 30 * rem ? 'tight' : 'roomy');

/** What is laid over the corners of the map: its controls, if they stand there, and the scale. */
export function coversOf(resting: Resting, controls: HTMLElement | null, rem: number): Rect[] {
  const { width, height } = SCALE[roominess(resting, rem)];
  const scale: Rect = { x: 0, y: resting.room.height - height * rem, width: width * rem, height: height * rem };
  if (!controls) return [scale];
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = controls;
  return [scale, { x: offsetLeft, y: offsetTop, width: offsetWidth, height: offsetHeight }];
}
