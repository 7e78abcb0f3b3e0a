import type { Label, Viewer } from '../model/audience.ts';
import type { Session } from '../model/session.ts';

/** Labels that were lifted after ENDEX. */
export function lifted({ declassified = [] }: Pick<Session, 'declassified'>): Label[] {
  // They are written by the command that lifts them, as labels.
  return [...new Set(declassified.flatMap(({ labels }) => labels as Label[]))];
}

/** Somebody who reads the log after ENDEX: its own labels, and those that were lifted. What it was told in play stays what it was. [DEB-3] */
export function debriefed(viewer: Viewer, session: Session): Viewer {
  const labels = lifted(session);
  return labels.length === 0 ? viewer : { seat: viewer.seat, labels: [...new Set([...viewer.labels, ...labels])] };
}
