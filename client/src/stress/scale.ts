/** A scale from nothing to a round number above everything drawn, with a mark at every step. Shares, 0 … 1. */
export interface Scale {
  max: number;
  ticks: number[];
}

const STEPS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25];

export function scaleOf(highest: number): Scale {
  const step = STEPS.find((one) => highest / one <= 7.0001) ?? 0.25;
  const count = Math.max(2, Math.ceil(highest / step - 1e-9));
  return { max: step * count, ticks: Array.from({ length: count + 1 }, (_, i) => step * i) };
}

/** Places for labels of one height, each as near to where it belongs as the others allow; in the order given. */
export function spread(wanted: readonly number[], height: number, least: number, most: number): number[] {
  const order = wanted.map((at, i) => ({ at, i })).toSorted((a, b) => a.at - b.at || a.i - b.i);
  // Blocks of labels that touch, each around the mean of where its labels want to be.
  const blocks: { items: { at: number; i: number }[]; top: number }[] = [];
  for (const item of order) {
    blocks.push({ items: [item], top: item.at - height / 2 });
    while (blocks.length > 1) {
      const [above, below] = [blocks.at(-2)!, blocks.at(-1)!];
      if (above.top + above.items.length * height <= below.top) break;
      const items = [...above.items, ...below.items];
      const middle = items.reduce((sum, { at }) => sum + at, 0) / items.length;
      blocks.splice(-2, 2, { items, top: middle - (items.length * height) / 2 });
    }
    const block = blocks.at(-1)!;
    block.top = Math.max(least, Math.min(most - block.items.length * height, block.top));
  }
  const places: number[] = [];
  for (const { items, top } of blocks) for (const [k, { i }] of items.entries()) places[i] = top + (k + 0.5) * height;
  return places;
}
