import { formatRemaining } from '../ui/remaining.ts';

/** Exercise time in ms as m:ss, or h:mm:ss from an hour up; the second under way is not counted yet. */
export const playTime = (played: number): string => formatRemaining(Math.floor(played / 1000) * 1000);
