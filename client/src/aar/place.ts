import { readRemembered, writeRemembered } from '../ui/remembered.ts';
import type { Perspective } from './perspective.ts';
import { type Playhead, type PlayheadState, SPEEDS, type Speed } from './playhead.ts';
import type { ReplayLog } from './replay-log.ts';

export type Place = Pick<PlayheadState, 'position' | 'perspective' | 'speed'>;

const keyOf = (log: ReplayLog) => `replay.${log.key}`;
const WRITTEN_AFTER = 300; // ms; browsers allow an address to change only so often

/** Where a replay of this log begins: as the address says, else where it was left, else at the first turn. */
export function startingPlace(log: ReplayLog, address: string): Place {
  const kept = (readRemembered(keyOf(log)) ?? {}) as Partial<Place>;
  const asked = new URLSearchParams(address);
  const at = Number(asked.get('at') ?? Number.NaN);
  const known = (perspective: unknown): perspective is Perspective => log.perspectives.some((one) => one === perspective);
  const speed: Speed = SPEEDS.find((one) => one === kept.speed) ?? 20;
  const perspective = [asked.get('as'), kept.perspective, log.perspectives[0]].find(known) ?? 'all';
  const begin = log.course.heard(perspective).chapters[0]?.position ?? log.course.last;
  const position = Number.isInteger(at) && at > 0 ? at : typeof kept.position === 'number' ? kept.position : begin;
  return { position, perspective, speed };
}

/** Keeps the place in this browser and in the address, so that a reload or a link leads back to it. */
export function rememberPlace(log: ReplayLog, playhead: Playhead): () => void {
  let timer = 0;
  const write = () => {
    const { position, perspective, speed } = playhead.store.getState();
    writeRemembered(keyOf(log), { position, perspective, speed });
    const query = new URLSearchParams({ at: String(position), as: perspective });
    history.replaceState(history.state, '', `${location.pathname}?${query}`);
  };
  const later = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(write, WRITTEN_AFTER);
  };
  write();
  const stop = playhead.store.subscribe((head, before) => {
    if (head.position !== before.position || head.perspective !== before.perspective || head.speed !== before.speed) later();
  });
  return () => {
    stop();
    window.clearTimeout(timer);
  };
}
