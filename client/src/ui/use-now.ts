import { useEffect, useEffectEvent, useState } from 'react';

const SECOND = 1000;

/** Calls back whenever a clock has moved on; returns how to stop. */
export type WatchNow = (listener: () => void) => () => void;

/**
 * The present time in milliseconds, renewed as each second of that clock begins.
 * `now` supplies a corrected time where the machine's own may be wrong; `watch` tells of a clock that
 * does not go by itself, such as a replay's.
 */
export function useNow(now: () => number = Date.now, watch?: WatchNow): number {
  const read = useEffectEvent(now);
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (watch) {
      setTime(read());
      return watch(() => setTime(read()));
    }
    let timer = 0;
    const tick = () => {
      const current = read();
      setTime(current);
      timer = window.setTimeout(tick, SECOND - (current % SECOND) + 1);
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [watch]);
  return time;
}
