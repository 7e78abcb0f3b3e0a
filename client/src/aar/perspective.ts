import { delegationViewer, FACILITATOR, PUBLIC_VIEWER, type SeatId, type Viewer, viewerOf } from '@demarche/shared';

/** Through whose eyes a replay is seen: everybody's, the public's, or those of one delegation, by its code. */
export type Perspective = 'all' | 'public' | (string & {});

export function viewerFor(perspective: Perspective): Viewer {
  if (perspective === 'all') return viewerOf(FACILITATOR);
  return perspective === 'public' ? PUBLIC_VIEWER : delegationViewer(perspective);
}

/** Whose eyes the panels look through; see `Table.seat`. */
export const seatFor = (perspective: Perspective): SeatId => (perspective === 'all' ? FACILITATOR : perspective);
