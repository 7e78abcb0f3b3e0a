import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

/** Who comes to a mechanism later, and what holds between its members. All of it is public. */
export interface AccessionEvents {
  /** A delegation asks to be admitted; the members decide. */
  accessionAsked: { id: string; delegation: DelegationId; played: number };
  accessionAnswered: { id: string; candidate: DelegationId; delegation: DelegationId; answer: 'yes' | 'no'; played: number };
  accessionTakenBack: { id: string; delegation: DelegationId; played: number };
  /** The members have not agreed. */
  accessionRefused: { id: string; delegation: DelegationId; played: number };
  /** By signing its text late, by acceding, or with the members' consent. */
  memberJoined: { id: string; delegation: DelegationId; how: 'signed' | 'acceded' | 'admitted'; played: number };
  /** What reservations and objections to them leave of it. */
  mechanismReserved: { id: string; reservations: DelegationId[]; notBetween: [DelegationId, DelegationId][]; played: number };
}

const changed = (session: Session, id: string, change: (state: Mechanism) => Partial<Mechanism>): void => {
  const state = own(session.mechanisms ?? {}, id);
  if (state && session.mechanisms) session.mechanisms[id] = { ...state, ...change(state) };
};
type Mechanism = NonNullable<Session['mechanisms']>[string];

const without = <T>(record: Record<string, T> | undefined, key: string): Record<string, T> => {
  const { [key]: _gone, ...rest } = record ?? {};
  return rest;
};

export const accessionEvolvers: Evolvers<AccessionEvents> = {
  accessionAsked(session, { id, delegation, played }) {
    changed(session, id, ({ candidates }) => ({ candidates: { ...candidates, [delegation]: {} }, played }));
  },
  accessionAnswered(session, { id, candidate, delegation, answer, played }) {
    changed(session, id, ({ candidates = {} }) => {
      const answers = own(candidates, candidate);
      return answers ? { candidates: { ...candidates, [candidate]: { ...answers, [delegation]: answer } }, played } : {};
    });
  },
  accessionTakenBack(session, { id, delegation, played }) {
    changed(session, id, ({ candidates }) => ({ candidates: without(candidates, delegation), played }));
  },
  accessionRefused(session, { id, delegation, played }) {
    changed(session, id, ({ candidates }) => ({ candidates: without(candidates, delegation), played }));
  },
  memberJoined(session, { id, delegation, played }) {
    changed(session, id, ({ candidates, members }) => ({
      ...(candidates ? { candidates: without(candidates, delegation) } : {}),
      members: members.includes(delegation) ? members : [...members, delegation],
      played,
    }));
  },
  mechanismReserved(session, { id, reservations, notBetween, played }) {
    changed(session, id, () => ({ reservations, notBetween, played }));
  },
};
