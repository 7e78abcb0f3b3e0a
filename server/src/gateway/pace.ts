/** Lets through so many a second on average, and four seconds' worth at once. */
export function pace(perSecond: number, now: () => number): () => boolean {
  const most = perSecond * 4;
  let left = most;
  let at = now();
  return () => {
    const moment = now();
    left = Math.min(most, left + (Math.max(0, moment - at) / 1000) * perSecond);
    at = moment;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
