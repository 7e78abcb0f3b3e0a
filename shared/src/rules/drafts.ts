import type { Audience } from '../model/audience.ts';
import type { SharedText, TextWording } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { toDelegation } from './audience.ts';
import { canonical } from './canonical.ts';
import { inOrder } from './channels.ts';
import { wordingOf } from './texts.ts';

/** A draft that a delegation reads; one that is not there for it does not exist. [PRO-5] [SEC-4] */
export function draftFor(session: Session, id: string, delegation: DelegationId): SharedText | undefined {
  const draft = Object.hasOwn(session.drafts ?? {}, id) ? session.drafts![id] : undefined;
  return draft?.readers.includes(delegation) ? draft : undefined;
}

/**
 * Who reads a text that is shown to more: those who do already, whether they are still at the table or not, then the
 * others in the exercise's order; nothing if one of those is unknown. [PRO-5] [ANX-2]
 */
export function readersWith(session: Session, before: readonly DelegationId[], asked: readonly string[]): DelegationId[] | undefined {
  const more = inOrder(
    session,
    asked.filter((one) => !before.includes(one)),
  );
  return more && [...before, ...more];
}

/** Who hears of a text that only some read: its readers that are at the table. What is written once one has left is not told to it. [PRO-5] [MEM-3] */
export const toReaders = (session: Session, { readers }: Pick<SharedText, 'readers'>): Audience =>
  readers.filter((one) => session.exercise?.delegations.some(({ id }) => id === one)).map(toDelegation);

/** Do two wordings say the same, whatever their clauses are called? */
export const isSameWording = (one: TextWording, other: TextWording): boolean => canonical(bare(one)) === canonical(bare(other));

const bare = ({ title, clauses, mechanisms }: TextWording) => ({
  title,
  clauses: clauses.map(({ id: _id, ...clause }) => clause),
  mechanisms: (mechanisms ?? []).map(({ key: _key, ...mechanism }) => mechanism),
});

/** What is kept of a text's past when it is written anew; a wording that did not change stays the version it was. */
export interface Past {
  version: number;
  versions: (TextWording & { at: number })[];
  /** Server time, ms, and exercise time, ms, at which the wording was written. */
  at: number;
  played: number;
}

export function pastOf(before: (TextWording & Past) | undefined, wording: TextWording, now: { at: number; played: number }): Past {
  if (!before) return { version: 1, versions: [], ...now };
  if (isSameWording(before, wording)) {
    const { version, versions, at, played } = before;
    return { version, versions, at, played };
  }
  return { version: before.version + 1, versions: [...before.versions, { ...wordingOf(before), at: before.at }], ...now };
}
