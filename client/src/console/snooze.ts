import type { Attention } from '@demarche/shared';

/** Item of the queue → server time in ms until which this controller does not want to be reminded of it. */
export type Snoozed = Readonly<Record<string, number>>;

/** The queue without what is put off, and what is. `at`: server time in ms. */
export function awakeAt(items: readonly Attention[], snoozed: Snoozed, at: number): { awake: Attention[]; asleep: Attention[] } {
  const isAsleep = ({ id }: Attention) => (snoozed[id] ?? 0) > at;
  return { awake: items.filter((item) => !isAsleep(item)), asleep: items.filter(isAsleep) };
}
