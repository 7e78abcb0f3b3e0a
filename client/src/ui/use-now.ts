import { useEffect, useEffectEvent, useState } from 'react';

const SECOND = 1000;

/**
 * The present time in milliseconds, renewed as each second of that clock begins.
 * `now` supplies a corrected time where the machine's own may be wrong.
 */
export function useNow(now: () => number = Date.now): number {
  const read = useEffectEvent(now);
  const [time, setTime] = useState(now);
  useEffect(() => {
    let timer = 0;
    const tick = () => {
      const current = read();
      setTime(current);
      timer = window.setTimeout(tick, SECOND - (current % SECOND) + 1);
    };
    tick();
    return () => window.clearTimeout(timer);
  }, []);
  return time;
}
