import type { LogEvent } from '../events/event.ts';
import type { MechanismSpec } from '../exercise/schema.ts';
import type { Annex } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { type Given, told } from './decision.ts';
import { toReaders } from './drafts.ts';
import { adopt } from './mechanisms.ts';
import { isPresent } from './membership.ts';
import { played } from './time.ts';

/** An annex that a delegation reads; one that is not there for it does not exist. [ANX-1] [SEC-4] */
export function annexFor(session: Session, id: string, delegation: DelegationId): Annex | undefined {
  const annex = Object.hasOwn(session.annexes ?? {}, id) ? session.annexes![id] : undefined;
  return annex?.readers.includes(delegation) ? annex : undefined;
}

/** Where nobody in the exercise signs, whoever votes for a delegation initials for it. [ANX-3] */
export function initialsWith({ exercise }: Session): 'sign' | 'vote' {
  return exercise?.delegations.some(({ seats }) => seats.some(({ can }) => can.includes('sign'))) ? 'sign' : 'vote';
}

/** Readers whose initials an annex needs: those at the table with a seat that can give them. [ANX-3] */
export function initialsOf(session: Session, { readers }: Pick<Annex, 'readers'>): DelegationId[] {
  const permission = initialsWith(session);
  const able = (session.exercise?.delegations ?? []).filter(({ seats }) => seats.some(({ can }) => can.includes(permission)));
  return readers.filter((one) => able.some(({ id }) => id === one));
}

/** Have all readers agreed to what it says? */
export function isAgreed(session: Session, annex: Pick<Annex, 'readers' | 'initialled'>): boolean {
  const needed = initialsOf(session, annex);
  return needed.length > 1 && needed.every((one) => annex.initialled.includes(one));
}

/** A member, now or once a mechanism expands, that would not read the clause it is bound by. [ANX-2] */
export function memberWithout(readers: readonly DelegationId[], specs: readonly MechanismSpec[]): DelegationId | undefined {
  const bound = specs.flatMap(({ members, observers, expansions }) => [
    ...(members === 'all' ? [] : members),
    ...observers,
    ...expansions.flatMap((one) => one.members),
  ]);
  return bound.find((code) => !readers.includes(code));
}

/**
 * What becomes of a text's annexes when it takes effect, for the control room to carry out: one whose readers have all
 * agreed to what it says stands, and its mechanisms are adopted among them; any other falls. [ANX-4] [ANX-5]
 */
export function adoptAnnexes(session: Session, proposal: string, given: Given): LogEvent[] {
  if (!session.control) return [];
  return openBeside(session, proposal).flatMap((annex) =>
    isAgreed(session, annex) ? adoptAnnex(session, annex, given) : [fall(session, annex, given)],
  );
}

/** Annexes of a text that did not come about fall with it. A matter of the clock's: not everybody who ends a text reads them. [ANX-4] */
export function annexesDue(session: Session, given: Given): LogEvent[] {
  const isOver = ({ proposal }: Annex) => OVER.includes(session.proposals[proposal]?.stage ?? '');
  return openIn(session)
    .filter(isOver)
    .map((annex) => fall(session, annex, given));
}

/** What still lies open at ENDEX falls: no text can take effect any more. [ANX-4] */
export const fallOpen = (session: Session, given: Given): LogEvent[] => openIn(session).map((annex) => fall(session, annex, given));

const OVER: readonly string[] = ['rejected', 'withdrawn', 'lapsed'];

const openIn = (session: Session): Annex[] => Object.values(session.annexes ?? {}).filter(({ stage }) => stage === 'open');
const openBeside = (session: Session, proposal: string): Annex[] => openIn(session).filter((one) => one.proposal === proposal);

function adoptAnnex(session: Session, annex: Annex, given: Given): LogEvent[] {
  const { id, proposal, mechanisms = [] } = annex;
  // Whoever has left may have read another wording: what comes of this one is not told to it.
  const readers = annex.readers.filter((one) => isPresent(session, one));
  return [
    told(given.at, toReaders(session, annex), 'annexAdopted', { id, played: played(session.clock, given.at) }),
    // Named after the annex: the names of public mechanisms are counted as if it did not exist.
    ...mechanisms.map(({ key: _key, ...spec }, place) => adopt(session, spec, { proposal, readers, id: `${id}-m${place + 1}` }, given)),
  ];
}

const fall = (session: Session, annex: Annex, given: Given): LogEvent =>
  told(given.at, toReaders(session, annex), 'annexFallen', { id: annex.id, played: played(session.clock, given.at) });
