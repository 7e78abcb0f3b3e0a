import type { Timepiece } from '../room/timepiece.ts';

/** The longest a timer can wait, in ms; what is due later is looked at again then. */
const LONGEST = 2 ** 31 - 1;

/** This machine's time: the only place that asks for it. */
export const systemTime: Timepiece = {
  now: () => Date.now(),
  after(ms, deed) {
    const timer = setTimeout(deed, Math.min(Math.max(ms, 0), LONGEST));
    // A timer alone does not keep a server alive that is asked to stop.
    timer.unref();
    return () => clearTimeout(timer);
  },
};
