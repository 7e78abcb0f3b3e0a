import type { Mover } from './mover.ts';
import type { Point } from './rect.ts';

const SLACK = 4; // px that a press may wander before it is a drag

/** Dragging, pinching, the wheel and a double click move the map; a press on nothing is told. Answers how to stop listening. */
export function listenToGestures(element: HTMLElement, mover: Mover, onPressNothing: () => void): () => void {
  const pointers = new Map<number, Point>();
  let wandered = 0;
  let isOnSign = false;

  const here = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left - element.clientLeft, clientY - top - element.clientTop];
  };
  const isOn = (event: Event, what: string) => event.target instanceof Element && event.target.closest(what) !== null;

  const down = (event: PointerEvent) => {
    if (event.button !== 0 || isOn(event, '[data-over-map]')) return;
    if (pointers.size === 0) wandered = 0;
    isOnSign = isOn(event, 'button');
    pointers.set(event.pointerId, here(event));
  };
  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = here(event);
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    wandered += Math.hypot(dx, dy);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other && (wandered < SLACK || scrollsThePage(event, dx, dy))) return;
    pointers.set(event.pointerId, now);
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    element.dataset['moving'] = '';
    if (!other) return mover.pan(dx, dy);
    const apart = ([x, y]: Point) => Math.max(10, Math.hypot(x - other[0], y - other[1]));
    mover.pan(dx / 2, dy / 2);
    mover.zoom(apart(now) / apart(before), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
  };
  /** Where a finger up or down belongs to the page, the browser takes it over in a moment. */
  const scrollsThePage = ({ pointerType }: PointerEvent, dx: number, dy: number) =>
    pointerType === 'touch' && Math.abs(dy) > Math.abs(dx) && getComputedStyle(element).touchAction === 'pan-y';
  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    delete element.dataset['moving'];
    if (wandered >= SLACK) mover.rest();
    else if (event.type === 'pointerup' && !isOnSign) onPressNothing();
  };
  const wheel = (event: WheelEvent) => {
    if (isOn(event, '[data-over-map]')) return;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.002 : event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 1;
    // A pinch on a touchpad comes as a wheel with Ctrl, in small steps. At the end of the scale the page scrolls on.
    const isTaken = mover.zoom(2 ** (-event.deltaY * unit * (event.ctrlKey ? 8 : 1)), here(event));
    if (isTaken || event.ctrlKey) event.preventDefault();
  };
  const doubled = (event: MouseEvent) => {
    if (!isOn(event, 'button, [data-over-map]')) mover.zoom(event.shiftKey ? 0.5 : 2, here(event), 'glide');
  };
  /** One finger may scroll the page past a map that is all in sight; two always mean the map. */
  const touched = (event: TouchEvent) => {
    if (event.touches.length > 1) event.preventDefault();
  };

  const listening = new AbortController();
  const { signal } = listening;
  // On the way in, since a sign keeps its presses to itself; one that is dragged lets go of the press once the pointer is caught.
  const early = { signal, capture: true };
  element.addEventListener('pointerdown', down, early);
  element.addEventListener('pointermove', move, early);
  element.addEventListener('pointerup', up, early);
  element.addEventListener('pointercancel', up, early);
  element.addEventListener('wheel', wheel, { signal, passive: false });
  element.addEventListener('touchmove', touched, { signal, passive: false });
  element.addEventListener('dblclick', doubled, { signal });
  return () => listening.abort();
}
