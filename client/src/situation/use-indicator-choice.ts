import { useRemembered } from '../ui/use-remembered.ts';
import { GROUPS, type Group } from './use-indicator-words.ts';

export type Shown = 'all' | 'changed' | Group;
export type Order = 'changes' | 'latest' | 'values' | 'subject';

interface Choice {
  show: Shown;
  order: Order;
}

const ORDERS: readonly Order[] = ['changes', 'latest', 'values', 'subject'];
const FIRST: Choice = { show: 'all', order: 'changes' };
/** A few are shown as they are, whatever was chosen for many. */
const FEW: Choice = { show: 'all', order: 'subject' };

/** Which indicators are shown and in which order, kept in this browser. */
export function useIndicatorChoice(hasMany: boolean): readonly [Choice, (choice: Choice) => void] {
  const [choice, choose] = useRemembered<Choice>('situation.indicators', FIRST, isChoice);
  return [hasMany ? choice : FEW, choose];
}

function isChoice(value: unknown): value is Choice {
  if (typeof value !== 'object' || value === null) return false;
  const { show, order } = value as Partial<Choice>;
  const shows: readonly (Shown | undefined)[] = ['all', 'changed', ...GROUPS];
  return shows.includes(show) && ORDERS.some((one) => one === order);
}
