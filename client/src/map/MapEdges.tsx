import type { ExerciseMap } from '@demarche/shared';
import type { Frame } from '../ui/geo/frame.ts';
import type { Resting } from '../ui/geo/mover.ts';
import { centreOf, type Rect } from '../ui/geo/rect.ts';
import { kmPerPixel } from '../ui/geo/scale.ts';
import { roominess, SCALE } from './covers.ts';
import { OffMap } from './OffMap.tsx';
import { ScaleBar } from './ScaleBar.tsx';

/** What stands along the edges: the scale, and who lies beyond. */
export function MapEdges(props: {
  map: ExerciseMap;
  frame: Frame;
  resting: Resting;
  covers: readonly Rect[];
  /** Signs and names, on the screen. */
  taken: readonly Rect[];
  rem: number;
}) {
  const { frame, resting, rem } = props;
  const size = roominess(resting, rem);
  const worth = kmPerPixel(frame, resting.pose, centreOf(resting.room));
  return (
    <>
      {worth !== undefined && <ScaleBar kmPerPixel={worth} longest={SCALE[size].bar * rem} rem={rem} size={size} />}
      <OffMap map={props.map} frame={frame} resting={resting} covers={props.covers} taken={props.taken} rem={rem} size={size} />
    </>
  );
}
