import type { InjectState } from '../model/msel.ts';
import type { Session } from '../model/session.ts';
import { refuse } from './decision.ts';

/** Is it out, or out of the question? What has been told is never unsaid. */
export const isGone = ({ stage }: Pick<InjectState, 'stage'>): boolean => stage !== 'planned' && stage !== 'held';

/** An inject by its id, or the refusal of one that is not there. */
export function injectOf(session: Session, inject: string) {
  const state = Object.hasOwn(session.msel, inject) ? session.msel[inject] : undefined;
  return state ?? refuse('noSuchInject', { inject });
}

/** The refusal of a deed that an inject which has gone out, or is about to, no longer takes; or nothing. [INJ-13] */
export function unlessOpen(state: InjectState) {
  const inject = state.inject.id;
  if (state.leaving) return refuse('injectLeaving', { inject });
  return isGone(state) ? refuse('injectGone', { inject }) : undefined;
}
