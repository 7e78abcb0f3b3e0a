import { describe, expect, it } from 'vitest';
import { graticuleOf } from './graticule.ts';

describe('the grid', () => {
  it.each([
    [{ west: 104, south: 21, east: 150, north: 51 }, 10],
    [{ west: -30.2, south: 20.1, east: -29.4, north: 20.6 }, 0.1],
    [{ west: -180, south: -60, east: 180, north: 80 }, 30],
  ])('has a handful of round lines over %o', (box, step) => {
    const { coordinates } = graticuleOf(box);
    const meridians = coordinates.filter(([first, second]) => first![0] === second![0]).map(([first]) => first![0]);
    expect(meridians[1]! - meridians[0]!).toBeCloseTo(step);
    expect(coordinates.length).toBeLessThan(120);
  });
});
