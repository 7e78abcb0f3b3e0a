/** A turn, and minutes of play into it. */
export interface Moment {
  turn: number;
  minutes: number;
}

/** Half a minute is as near as a hand can point. */
const STEP = 0.5;

const within = (x: number, { left, width }: DOMRect): number => (width > 0 ? Math.min(1, Math.max(0, (x - left) / width)) : 0);

/**
 * The moment that lies under a point of the screen: on the strip by its place, in the list just before or after the row
 * there, on the head of a turn at its beginning. Elements say their moment in `data-turn` and `data-minutes`.
 */
export function momentUnder(x: number, y: number, dragged: string): Moment | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const strip = element.closest<HTMLElement>('[data-strip]');
    if (strip) {
      const minutes = within(x, strip.getBoundingClientRect()) * Number(strip.dataset['minutes']);
      return { turn: Number(strip.dataset['turn']), minutes: Math.round(minutes / STEP) * STEP };
    }
    const row = element.closest<HTMLElement>('[data-inject]');
    if (row && row.dataset['inject'] !== dragged && row.dataset['turn'] !== undefined) {
      const { top, height } = row.getBoundingClientRect();
      const minutes = Number(row.dataset['minutes']) + (y < top + height / 2 ? -STEP : STEP);
      return { turn: Number(row.dataset['turn']), minutes: Math.max(0, Math.round(minutes / STEP) * STEP) };
    }
    const head = element.closest<HTMLElement>('[data-head-turn]');
    if (head) return { turn: Number(head.dataset['headTurn']), minutes: 0 };
  }
  return undefined;
}
