import { describe, expect, it } from 'vitest';
import { boxAt, type Label, type Spot, settle, spotsAround } from './labels.ts';
import { overlap } from './rect.ts';

const POSE = { k: 1, x: 0, y: 0 };
const SURROUNDINGS = { obstacles: [], covers: [], screen: { x: 0, y: 0, width: 1000, height: 1000 } };
const place = (id: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  id,
  width: 60,
  height: 12,
  spots: spotsAround([x, y], 6, 12),
  clear: 1,
  ...more,
});
const boxes = (labels: readonly Label[], settled: ReadonlyMap<string, Spot>, pose = POSE) =>
  labels.flatMap((label) => (settled.has(label.id) ? [boxAt(label, settled.get(label.id)!, pose)] : []));

describe('names on the map', () => {
  it('stand to the right of a dot where nothing is in the way', () => {
    expect(settle([place('a', 100, 100)], SURROUNDINGS, POSE).get('a')).toMatchObject({ align: 'start', dx: 6, dy: 0 });
  });

  it('make room for one another, the first named keeping its best spot', () => {
    const labels = [place('a', 100, 100), place('b', 110, 104), place('c', 96, 108)];
    const settled = settle(labels, SURROUNDINGS, POSE);
    expect(settled.get('a')).toMatchObject({ align: 'start', dy: 0 });
    const placed = boxes(labels, settled);
    for (const [i, one] of placed.entries()) for (const other of placed.slice(i + 1)) expect(overlap(one, other)).toBe(0);
  });

  it('keep clear of signs', () => {
    const sign = { x: 104, y: 90, width: 40, height: 20 };
    const label = place('a', 100, 100);
    const settled = settle([label], { ...SURROUNDINGS, obstacles: [sign] }, POSE);
    expect(overlap(boxes([label], settled)[0]!, sign)).toBe(0);
  });

  it('are left out rather than set over another, and come back when there is room', () => {
    const crowd = Array.from({ length: 20 }, (_, number) => place(`p${number}`, 100 + number, 100));
    const near = settle(crowd, SURROUNDINGS, POSE);
    expect(near.size).toBeLessThan(9);
    expect(settle(crowd, { ...SURROUNDINGS, screen: { x: 0, y: 0, width: 9000, height: 9000 } }, { k: 70, x: 0, y: 0 }).size).toBe(20);
  });

  it('stay whole at the edge of the screen and out from under what covers it', () => {
    const edge = place('edge', 990, 500);
    const covered = place('covered', 20, 30);
    const bar = { x: 24, y: 0, width: 300, height: 40 };
    const settled = settle([edge, covered], { ...SURROUNDINGS, covers: [bar] }, POSE);
    expect(settled.get('edge')).toMatchObject({ align: 'end' });
    for (const box of boxes([covered], settled)) expect(overlap(box, bar)).toBe(0);
  });

  it('that are needed stand in their least bad spot, unless nobody could read them there', () => {
    const walls = (gap: number) => [
      { x: 0, y: 0, width: 1000, height: 100 - gap },
      { x: 0, y: 100 + gap, width: 1000, height: 900 },
    ];
    const needed = place('a', 500, 100, { isNeeded: true });
    expect(settle([needed], { ...SURROUNDINGS, obstacles: walls(6) }, POSE).has('a')).toBe(true);
    expect(settle([needed], { ...SURROUNDINGS, obstacles: walls(2) }, POSE).has('a')).toBe(false);
    expect(settle([place('b', 500, 100)], { ...SURROUNDINGS, obstacles: walls(6) }, POSE).has('b')).toBe(false);
  });

  it('go together with their dots', () => {
    const under = { x: 96, y: 96, width: 8, height: 8 };
    const settled = settle(
      [place('a', 100, 100, { dot: 6 }), place('b', 300, 100, { dot: 6 })],
      { ...SURROUNDINGS, obstacles: [under] },
      POSE,
    );
    expect([...settled.keys()]).toEqual(['b']);
  });

  it('wait for the scale from which they are worth their room', () => {
    const label = place('a', 100, 100, { fromScale: 2 });
    expect(settle([label], SURROUNDINGS, POSE).size).toBe(0);
    expect(settle([label], SURROUNDINGS, { k: 2, x: 0, y: 0 }).size).toBe(1);
  });
});
