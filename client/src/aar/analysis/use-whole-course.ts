import type { Session } from '@demarche/shared';
import { useMemo } from 'react';
import { viewerFor } from '../perspective.ts';
import { usePlayhead, useReplay } from '../replay-context.ts';

/** How it ended, through the present eyes: the curves show what is still to come as well. */
export function useWholeCourse(): Session {
  const { log } = useReplay();
  const perspective = usePlayhead((head) => head.perspective);
  return useMemo(() => log.timeline.viewAt(log.timeline.length, viewerFor(perspective)), [log, perspective]);
}
