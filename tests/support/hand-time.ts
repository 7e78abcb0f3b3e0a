import type { Timepiece } from '@demarche/server/room/timepiece';

/** Time that stands until a test moves it; timers ring in order as it passes them. */
export interface HandTime extends Timepiece {
  advance(ms: number): Promise<void>;
}

export function handTime(start = Date.UTC(2026, 5, 10, 0, 0, 0)): HandTime {
  let now = start;
  const timers = new Set<{ at: number; deed: () => void }>();
  return {
    now: () => now,
    after(ms, deed) {
      const timer = { at: now + Math.max(0, ms), deed };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.deed();
        // A deed may lead to a commit, which takes a turn of the loop.
        await new Promise((resolve) => setImmediate(resolve));
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
    },
  };
}
