import type { MechanismSpec } from '../exercise/schema.ts';
import type { Annex, SharedText } from '../model/proposal.ts';
import type { Session } from '../model/session.ts';
import { mechanismsIn } from '../rules/texts.ts';

/** Confidential clauses beside a text, as far as these eyes have them, oldest first. */
export const annexesBeside = (session: Pick<Session, 'annexes'>, proposal: string): Annex[] =>
  Object.values(session.annexes ?? {}).filter((one) => one.proposal === proposal);

/** The mechanisms that annexes would establish or have established, for an estimate of what a text does to their readers. [ANX-1] */
export const specsBeside = (annexes: readonly Annex[]): MechanismSpec[] =>
  annexes.flatMap((one) => (one.stage === 'open' || one.stage === 'adopted' ? mechanismsIn(one) : []));

/** Drafts that are not tabled yet, as far as these eyes have them, the latest first. */
export const draftsOpen = ({ drafts = {} }: Pick<Session, 'drafts'>): SharedText[] =>
  Object.values(drafts)
    .filter(({ proposal }) => proposal === undefined)
    .reverse();
