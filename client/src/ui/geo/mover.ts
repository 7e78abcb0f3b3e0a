import { between, centred, fit, type Limits, limitsOf, moved, onMap, onScreen, type Pose, within, zoomed } from './pose.ts';
import { centreOf, contains, grown, type Point, type Rect, type Size } from './rect.ts';

const GLIDE = 220; // ms
const REST = 140; // ms without movement after which the map counts as standing still

/**
 * Moves a map over the screen by custom properties of its element; nothing is rendered anew while it moves. Each of
 * them has a k, an x and a y: `--now` is how the map stands, for what keeps its size; `--drawn` is how it stood when it
 * last rested, for what is costly to draw; `--slid` takes the one to the other, for a picture of the latter.
 */
export interface Mover {
  /** A new screen or a new plane: what was in the middle stays there, unless everything was in sight and is to be again. */
  lay(bounds: Rect, reach: Rect, size: Size, room: Rect, into: Rect): void;
  pan(dx: number, dy: number, how?: 'glide'): void;
  /** Around a point of the screen, else around its middle. */
  zoom(factor: number, at?: Point, how?: 'glide'): boolean;
  /** Around a point of the map, if it is in sight. */
  zoomAround(factor: number, point: Point | undefined): void;
  home(how?: 'glide'): void;
  /** Brings a point of the map well into sight, if it is not, above so many pixels that are covered at the bottom. */
  reveal(point: Point, bottom: number): void;
  /** Tells at once that it stands still. */
  rest(): void;
  stop(): void;
}

function write({ style }: HTMLElement, name: 'now' | 'drawn' | 'slid', { k, x, y }: Pose): void {
  style.setProperty(`--${name}-k`, String(k));
  style.setProperty(`--${name}-x`, `${x}px`);
  style.setProperty(`--${name}-y`, `${y}px`);
}

const NOT_AT_ALL: Pose = { k: 1, x: 0, y: 0 };

export interface Resting {
  readonly pose: Pose;
  readonly home: Pose;
  readonly size: Size;
  /** The part of the screen that nothing covers. */
  readonly room: Rect;
}

export function createMover(element: HTMLElement, onRest: (resting: Resting) => void): Mover {
  let pose: Pose = { k: 1, x: 0, y: 0 };
  let home = pose;
  let drawn = pose;
  let limits: Limits | undefined;
  let room: Rect = { x: 0, y: 0, width: 0, height: 0 };
  let plane: Rect | undefined;
  let timer = 0;
  let gliding = 0;

  const middle = () => centreOf(room);
  const rest = () => {
    clearTimeout(timer);
    if (!limits) return;
    drawn = pose;
    write(element, 'drawn', pose);
    write(element, 'slid', NOT_AT_ALL);
    delete element.dataset['sliding'];
    onRest({ pose, home, size: limits.size, room });
  };
  const show = (next: Pose) => {
    pose = next;
    const k = pose.k / drawn.k;
    write(element, 'now', pose);
    write(element, 'slid', { k, x: pose.x - k * drawn.x, y: pose.y - k * drawn.y });
    element.dataset['sliding'] = '';
    clearTimeout(timer);
    timer = window.setTimeout(rest, REST);
  };
  const go = (next: Pose, how?: 'glide') => {
    cancelAnimationFrame(gliding);
    if (!limits) return;
    if (how !== 'glide' || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return show(next);
    const [from, began, { size }] = [pose, performance.now(), limits];
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - began) / GLIDE));
      show(part === 1 ? next : between(from, next, 1 - (1 - part) ** 3, size));
      if (part < 1) gliding = requestAnimationFrame(step);
    };
    gliding = requestAnimationFrame(step);
  };

  const zoom = (factor: number, at = middle(), how?: 'glide') => {
    if (!limits) return false;
    const next = within(zoomed(pose, factor, at), limits, at);
    const isChanged = next.k !== pose.k;
    if (isChanged) go(next, how);
    return isChanged;
  };

  return {
    lay(bounds, reach, size, nextRoom, into) {
      const isKnown = plane === bounds && limits?.size.width === size.width && limits.size.height === size.height;
      if (isKnown && room.width === nextRoom.width && room.height === nextRoom.height) return;
      cancelAnimationFrame(gliding);
      const [before, was] = [limits, middle()];
      const wasHome = pose === home || plane !== bounds;
      [plane, room, home] = [bounds, nextRoom, fit(bounds, into)];
      limits = limitsOf(home, reach, size);
      home = within(home, limits);
      show(wasHome || !before ? home : within(centred(pose.k, onMap(pose, was), middle()), limits));
      rest();
    },
    pan(dx, dy, how) {
      if (limits) go(within(moved(pose, dx, dy), limits), how);
    },
    zoom,
    zoomAround(factor, point) {
      const at = point && onScreen(pose, point);
      zoom(factor, at && contains(room, at) ? at : undefined, 'glide');
    },
    home: (how) => go(home, how),
    reveal(point, bottom) {
      const open = { ...room, height: room.height - bottom };
      if (!limits || contains(grown(open, -Math.min(40, open.width / 4, open.height / 4)), onScreen(pose, point))) return;
      go(within(centred(pose.k, point, centreOf(open)), limits), 'glide');
    },
    rest,
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(gliding);
    },
  };
}
