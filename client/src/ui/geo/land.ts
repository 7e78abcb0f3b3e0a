import { geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json?url';
import coarse from 'world-atlas/countries-110m.json?url';
import type { Frame } from './frame.ts';

/** Natural Earth at 1:110 million, at once, or at 1:50 million, for a closer look. */
export type Detail = 'coarse' | 'fine';

/** Path data in the map units of a frame. */
export interface Outlines {
  readonly land: string;
  /** Boundaries between countries, without the coasts. */
  readonly borders: string;
}

/** Files of this page's own server, fetched when they are first asked for. */
const addresses: Record<Detail, string> = { coarse, fine };

type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

const drawn = new WeakMap<Frame, Partial<Record<Detail, Outlines>>>();

/** What has been drawn of a frame already, the finest first; nothing is ever drawn twice. */
export function outlinesDrawn(frame: Frame): Outlines | undefined {
  const have = drawn.get(frame);
  return have?.fine ?? have?.coarse;
}

/** Fetches and draws a frame in a detail; resolves at once where that was done before. */
export async function drawOutlines(frame: Frame, detail: Detail): Promise<void> {
  if (drawn.get(frame)?.[detail]) return;
  const response = await fetch(addresses[detail]);
  if (!response.ok) throw new Error(`The land could not be fetched: ${response.status}`);
  const world: World = await response.json();
  await quietMoment();
  const path = geoPath(frame.projection).digits(1);
  const { land, countries } = world.objects;
  const outlines = {
    land: path(feature(world, land)) ?? '',
    borders: path(mesh(world, countries, (a, b) => a !== b)) ?? '',
  };
  drawn.set(frame, { ...drawn.get(frame), [detail]: outlines });
}

/** The fine drawing takes a tenth of a second: not while something moves. */
function quietMoment(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => done(), { timeout: 500 });
    else setTimeout(done, 1);
  });
}
