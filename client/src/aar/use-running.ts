import { useEffect } from 'react';
import type { Playhead } from './playhead.ts';
import { usePlayhead } from './replay-context.ts';

const LONGEST = 250; // ms; a tab that slept must not leap ahead when it wakes

/** Moves the playhead with each frame while it plays. */
export function useRunning(playhead: Playhead): void {
  const isPlaying = usePlayhead((head) => head.playing);
  useEffect(() => {
    if (!isPlaying) return;
    let before = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      playhead.advance(Math.min(LONGEST, Math.max(0, now - before)));
      before = now;
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, playhead]);
}
