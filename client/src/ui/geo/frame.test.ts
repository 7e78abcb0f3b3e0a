import { describe, expect, it } from 'vitest';
import { flat, frameOf, type GeoBox, layoutOf } from './frame.ts';
import { contains, grown } from './rect.ts';

const NORTHEAST_ASIA = { west: 104, south: 21, east: 150, north: 51 };
const BERING_SEA = { west: 160, south: 45, east: 205, north: 68 };
const OPEN_OCEAN = { west: -30.2, south: 20.1, east: -29.4, north: 20.6 };
const ARCTIC = { west: -180, south: 60, east: 180, north: 90 };
const PACIFIC = { west: 100, south: -50, east: 290, north: 60 };
const WORLD = { west: -180, south: -60, east: 180, north: 80 };

const corners = ({ west, south, east, north }: GeoBox) =>
  [
    [west, south],
    [east, south],
    [west, north],
    [east, north],
    [(west + east) / 2, (south + north) / 2],
  ] as const;

describe('a stretch of the earth laid out flat', () => {
  it.each([
    ['Northeast Asia', NORTHEAST_ASIA, 'region'],
    ['the Bering Sea', BERING_SEA, 'region'],
    ['an invented bank', OPEN_OCEAN, 'chart'],
    ['the Gulf of Guinea', { west: -10, south: -12, east: 16, north: 12 }, 'chart'],
    ['the Arctic', ARCTIC, 'polar'],
    ['the Pacific', PACIFIC, 'world'],
    ['Africa', { west: -20, south: -36, east: 55, north: 48 }, 'hemisphere'],
  ] as const)('suits %s', (_, box, layout) => {
    expect(layoutOf(box)).toBe(layout);
  });

  it.each([NORTHEAST_ASIA, BERING_SEA, OPEN_OCEAN, ARCTIC, WORLD])('has its whole box within its bounds: %o', (box) => {
    const frame = frameOf(box);
    for (const corner of corners(box)) {
      const at = flat(frame, corner);
      expect(at && contains(grown(frame.bounds, 1), at), corner.join()).toBe(true);
    }
    expect(Math.max(frame.bounds.width, frame.bounds.height)).toBeCloseTo(2000, 0);
  });

  it('has north above south and east right of west', () => {
    const frame = frameOf(NORTHEAST_ASIA);
    const [seoul, pyongyang, tokyo] = [flat(frame, [127, 37.5])!, flat(frame, [125.8, 39])!, flat(frame, [139.7, 35.7])!];
    expect(pyongyang[1]).toBeLessThan(seoul[1]);
    expect(tokyo[0]).toBeGreaterThan(seoul[0]);
  });

  it('lies in one piece across the date line, however its eastern edge is written', () => {
    for (const east of [205, -155]) {
      const frame = frameOf({ ...BERING_SEA, east });
      const [anadyr, nome] = [flat(frame, [177.5, 64.7])!, flat(frame, [-165.4, 64.5])!];
      expect(nome[0]).toBeGreaterThan(anadyr[0]);
      expect(nome[0] - anadyr[0]).toBeLessThan(frame.bounds.width);
    }
  });

  it('shows a bank of half a degree as large as a continent', () => {
    const frame = frameOf(OPEN_OCEAN);
    const [west, east] = [flat(frame, [-30.2, 20.3])!, flat(frame, [-29.4, 20.3])!];
    expect(east[0] - west[0]).toBeGreaterThan(1900);
  });
});
