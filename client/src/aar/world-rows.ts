import type { WorldValue } from '@demarche/shared';

/** One variable for those it is kept for: two delegations, one, or nobody in particular. */
export interface WorldRow {
  key: string;
  about: string[];
  now: number;
  /** Against the first value, in points. */
  change: number;
  /** Values so far, oldest first. */
  values: number[];
}

export function worldRows(world: Record<string, WorldValue>, variable: string | undefined): WorldRow[] {
  return Object.entries(world).flatMap(([key, { value, history }]) => {
    const [name, about = ''] = key.split(':');
    if (name !== variable) return [];
    const values = history.map(([, was]) => was);
    return [{ key, about: about === '' ? [] : about.split('~'), now: value, change: value - (values[0] ?? value), values }];
  });
}
