import type { ExerciseMap } from '@demarche/shared';
import { geoArea, geoCircle, geoPath } from 'd3-geo';
import { type Frame, flat } from '../ui/geo/frame.ts';
import type { Point } from '../ui/geo/rect.ts';
import { middleOf } from './marks.ts';

type Area = ExerciseMap['areas'][number];

/** An area flattened: its outline in map units, and where its name may hang. */
export interface AreaShape {
  readonly area: Area;
  readonly outline: string;
  readonly middle: Point;
  readonly top: Point;
  readonly bottom: Point;
  readonly left: Point;
  readonly right: Point;
}

const KM_PER_DEGREE = 111.195;

export function areaShapes(areas: readonly Area[], frame: Frame): AreaShape[] {
  const path = geoPath(frame.projection).digits(2);
  return areas.flatMap((area) => {
    const polygon = polygonOf(area);
    const centre = middleOf(area);
    const middle = centre && flat(frame, centre);
    const outline = path(polygon);
    if (!middle || !outline) return [];
    const [[x0, y0], [x1, y1]] = path.bounds(polygon);
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    return { area, outline, middle, top: [x, y0], bottom: [x, y1], left: [x0, y], right: [x1, y] };
  });
}

type Polygon = ReturnType<ReturnType<typeof geoCircle>>;

function polygonOf({ centre, radiusKm, ring }: Area): Polygon {
  if (centre && radiusKm !== undefined)
    return geoCircle()
      .center(centre)
      .radius(radiusKm / KM_PER_DEGREE)
      .precision(4)();
  const corners = (ring ?? []).map(([x, y]): [number, number] => [x, y]);
  const closed = [...corners, ...corners.slice(0, 1)];
  const polygon: Polygon = { type: 'Polygon', coordinates: [closed] };
  // On a globe the other way round means everything else.
  return geoArea(polygon) > 2 * Math.PI ? { type: 'Polygon', coordinates: [closed.toReversed()] } : polygon;
}
