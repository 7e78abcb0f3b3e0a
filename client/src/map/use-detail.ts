import { useState } from 'react';
import { type GeoBox, layoutOf } from '../ui/geo/frame.ts';
import type { Detail } from '../ui/geo/land.ts';
import type { Resting } from '../ui/geo/mover.ts';

/** A region is drawn finely from the start, half the world only once looked at closely; what was drawn finely stays so. */
export function useDetail(view: GeoBox, resting: Resting | undefined): Detail {
  const isRegion = !['world', 'polar', 'hemisphere'].includes(layoutOf(view));
  const isClose = resting !== undefined && resting.pose.k > 2 * resting.home.k;
  const [wasClose, remember] = useState(false);
  if (isClose && !wasClose) remember(true);
  return isRegion || isClose || wasClose ? 'fine' : 'coarse';
}
