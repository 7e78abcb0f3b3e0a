/** Heights of the tracks in px. */
export const LANES = { phases: 24, injects: 22, messages: 28, orders: 20, votes: 22, rung: 26, bookmarks: 20 } as const;
export type Lane = keyof typeof LANES;

/** Where each track begins, and how tall all are together. A phone has room for the first two. */
export interface Lanes {
  height: number;
  shown: Lane[];
  top: Record<'phases' | 'injects', number> & Partial<Record<Lane, number>>;
}

function stack(shown: Lane[]): Lanes {
  const top: Lanes['top'] = { phases: 0, injects: 0 };
  let height = 0;
  for (const lane of shown) {
    top[lane] = height;
    height += LANES[lane];
  }
  return { height, shown, top };
}

export const SMALL = stack(['phases', 'injects']);

/** All tracks there is something for. */
export const lanesFor = (has: { rung: boolean; bookmarks: boolean }): Lanes =>
  stack([
    'phases',
    'injects',
    'messages',
    'orders',
    'votes',
    ...(has.rung ? (['rung'] as const) : []),
    ...(has.bookmarks ? (['bookmarks'] as const) : []),
  ]);
