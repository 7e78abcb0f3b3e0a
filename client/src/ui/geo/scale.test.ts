import { describe, expect, it } from 'vitest';
import { flat, frameOf } from './frame.ts';
import { fit } from './pose.ts';
import { kmPerPixel, roundDistance, scaleOf } from './scale.ts';

describe('the scale bar', () => {
  it.each([
    [734, 500],
    [500, 500],
    [499, 200],
    [199, 100],
    [7.4, 5],
    [1, 1],
    [0.3, 0.2],
    [0.019, 0.01],
  ])('rounds %d down to %d', (most, round) => {
    expect(roundDistance(most)).toBeCloseTo(round, 10);
  });

  it('says both units, each as long as it says', () => {
    const { nauticalMiles, kilometres } = scaleOf(4, 112);
    expect(nauticalMiles).toEqual({ value: 200, length: (200 * 1.852) / 4 });
    expect(kilometres).toEqual({ value: 200, length: 50 });
  });

  it('measures on the map where it is looked at', () => {
    const frame = frameOf({ west: -5, south: -5, east: 5, north: 5 });
    const pose = fit(frame.bounds, { x: 0, y: 0, width: 1000, height: 1000 });
    const [x, y] = flat(frame, [0, 0])!;
    const worth = kmPerPixel(frame, pose, [pose.k * x + pose.x, pose.k * y + pose.y]);
    expect(worth).toBeCloseTo((10 * 111.195) / 1000, 1);
  });
});
