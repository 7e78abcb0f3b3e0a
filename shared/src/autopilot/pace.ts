import { u } from '../world/chance.ts';

/** One deed in each stretch of this length, at a moment drawn in its first third: 20 to 40 s lie between two deeds. */
const STRETCH = 30_000;
const SPREAD = 10_000;

/** Exercise time in ms of a seat's n-th moment. */
function momentAt(seat: string, seed: string, n: number): number {
  return n * STRETCH + Math.floor(SPREAD * u(seed, `autopilot:${seat}`, n));
}

/** Number of the last moment that has come, or −1. */
export function momentNow(seat: string, seed: string, played: number): number {
  const n = Math.floor(played / STRETCH);
  return momentAt(seat, seed, n) <= played ? n : n - 1;
}

/** Exercise time in ms of the first moment to come. */
export function momentAfter(seat: string, seed: string, played: number): number {
  return momentAt(seat, seed, momentNow(seat, seed, played) + 1);
}
