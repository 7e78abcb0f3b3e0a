import { useEffect, useReducer } from 'react';
import type { Frame } from './frame.ts';
import { type Detail, drawOutlines, type Outlines, outlinesDrawn } from './land.ts';

/** Land and boundaries of a frame: coarse as soon as they are there, then as fine as asked for. */
export function useOutlines(frame: Frame, detail: Detail): Outlines | undefined {
  const [, renew] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    let isMounted = true;
    const draw = async (one: Detail) => {
      await drawOutlines(frame, one);
      if (isMounted) renew();
    };
    // A chart without land still shows what was reported: whatever goes wrong here is tried again when the map opens next.
    const all = async () => {
      if (!outlinesDrawn(frame)) await draw('coarse');
      if (detail === 'fine') await draw('fine');
    };
    all().catch(() => {});
    return () => {
      isMounted = false;
    };
  }, [frame, detail]);
  return outlinesDrawn(frame);
}
