import { type GeoProjection, geoAzimuthalEqualArea, geoConicEqualArea, geoEqualEarth, geoMercator, geoPath } from 'd3-geo';
import type { Point, Rect } from './rect.ts';

/** Degrees east, degrees north. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A stretch of the earth in degrees; where it crosses the date line, `east` lies beyond 180. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * A stretch of the earth laid out flat, in map units that do not depend on any screen: the longer side of the box
 * measures SPAN, so a frame is laid out once and a screen only scales and shifts it.
 */
export interface Frame {
  readonly box: GeoBox;
  readonly projection: GeoProjection;
  /** Where the box lies. */
  readonly bounds: Rect;
  /** What is drawn around it at all, and so how far one can look. */
  readonly reach: Rect;
}

const SPAN = 2000;
/** How far drawing goes from the middle, in spans: more to the sides, as screens are wide. */
const REACH_X = 2.2;
const REACH_Y = 1.5;

export function frameOf(given: GeoBox): Frame {
  const box = inOrder(given);
  const projection = projectionOf(box);
  const outline = { type: 'MultiPoint' as const, coordinates: outlineOf(box) };
  projection.fitSize([SPAN, SPAN], outline);
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(outline);
  const bounds = { x: x0, y: y0, width: Math.max(x1 - x0, 1), height: Math.max(y1 - y0, 1) };
  const reach = {
    x: (x0 + x1) / 2 - REACH_X * SPAN,
    y: (y0 + y1) / 2 - REACH_Y * SPAN,
    width: 2 * REACH_X * SPAN,
    height: 2 * REACH_Y * SPAN,
  };
  projection.clipExtent([
    [reach.x, reach.y],
    [reach.x + reach.width, reach.y + reach.height],
  ]);
  return { box, projection, bounds, reach };
}

/** Where a place lies, in map units; undefined where the projection cannot show it. */
export function flat({ projection }: Frame, [longitude, latitude]: LonLat): Point | undefined {
  const at = projection([longitude, latitude]);
  return at && Number.isFinite(at[0]) && Number.isFinite(at[1]) ? at : undefined;
}

export type Layout = 'world' | 'polar' | 'hemisphere' | 'chart' | 'region';

/** How a box is laid out best. Areas keep their size, except on a chart, which keeps directions. */
export function layoutOf({ west, south, east, north }: GeoBox): Layout {
  const [wide, tall] = [east - west, north - south];
  if (wide > 150 && (south >= 40 || north <= -40)) return 'polar';
  if (wide > 150) return 'world';
  if (wide > 90 || tall > 80) return 'hemisphere';
  const middle = (south + north) / 2;
  return (wide <= 12 && tall <= 12) || Math.abs(middle) < 12 ? 'chart' : 'region';
}

function projectionOf(box: GeoBox): GeoProjection {
  const [longitude, latitude] = [(box.west + box.east) / 2, (box.south + box.north) / 2];
  switch (layoutOf(box)) {
    case 'world':
      return geoEqualEarth().rotate([-longitude, 0]);
    case 'polar':
      return geoAzimuthalEqualArea().rotate([-longitude, latitude > 0 ? -90 : 90]);
    case 'hemisphere':
      return geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
    case 'chart':
      return geoMercator().rotate([-longitude, 0]);
    case 'region': {
      // Standard parallels a sixth from either edge distort least over the whole.
      const sixth = (box.north - box.south) / 6;
      return geoConicEqualArea()
        .parallels([box.south + sixth, box.north - sixth])
        .rotate([-longitude, 0])
        .center([0, latitude]);
    }
  }
}

/** Takes `170 … -170` as well as `170 … 190`. */
function inOrder({ west, south, east, north }: GeoBox): GeoBox {
  const turned = east <= west ? east + 360 : east;
  return { west, south: Math.max(south, -89.9), east: Math.min(turned, west + 359.9), north: Math.min(north, 89.9) };
}

/** Points along all four edges: on a flattened earth they are curves. */
function outlineOf({ west, south, east, north }: GeoBox): [number, number][] {
  const steps = Array.from({ length: 25 }, (_, step) => step / 24);
  return steps.flatMap((part): [number, number][] => {
    const [x, y] = [west + part * (east - west), south + part * (north - south)];
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  });
}
