import type { EndOfFloor, ProcedureEvents } from '../events/procedure.ts';
import type { Floor, Motion, PointKind } from '../model/procedure.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';

/** A motion by its kind, with the text it is about by its title. */
export interface OfMotion {
  motion: Motion['kind'];
  title: string | undefined;
}

/** What the events of procedure say, with names in place of ids. An actor is a delegation's code or a seat beside them. */
export interface ToldOfProcedure {
  floorRequested: { by: DelegationId };
  listLeft: { by: DelegationId };
  listSet: { by: string; open: boolean };
  floorGiven: { by: DelegationId; as: Floor['as']; from: string | undefined };
  floorEnded: { by: DelegationId; because: EndOfFloor };
  pointRaised: { by: DelegationId; point: PointKind; text: string };
  pointRuled: { by: string; point: PointKind | undefined; upheld: boolean; text: string };
  motionMoved: OfMotion & { by: DelegationId };
  motionSeconded: OfMotion & { by: DelegationId };
  motionWithdrawn: OfMotion & { by: DelegationId | undefined; lapsed: boolean };
  motionPut: OfMotion & { by: string; unlessOpposed: boolean };
  motionOpposed: OfMotion & { by: DelegationId };
  motionDecided: OfMotion & { outcome: 'passed' | 'failed' };
  meetingSuspended: { minutes: number };
  meetingAdjourned: object;
  meetingResumed: object;
  speakingTimeSet: { seconds: number };
  debateAdjourned: { title: string | undefined };
  debateClosed: { title: string | undefined };
  questionPut: { title: string | undefined };
}

type Describe = { [K in keyof ToldOfProcedure]: (data: ProcedureEvents[K], session: Session) => ToldOfProcedure[K] };

export const procedureDescribers: Describe = {
  floorRequested: ({ delegation }) => ({ by: delegation }),
  listLeft: ({ delegation }) => ({ by: delegation }),
  listSet: ({ by, open }) => ({ by: actor(by), open }),
  floorGiven: ({ delegation, as, by }) => ({ by: delegation, as, from: by && actor(by) }),
  floorEnded: ({ delegation, because }) => ({ by: delegation, because }),
  pointRaised: ({ delegation, kind, text }) => ({ by: delegation, point: kind, text }),
  pointRuled: ({ id, by, upheld, words }, session) => ({ by: actor(by), point: session.procedure?.points[id]?.kind, upheld, text: words }),
  motionMoved: ({ id, delegation }, session) => ({ ...ofMotion(session, id), by: delegation }),
  motionSeconded: ({ id, delegation }, session) => ({ ...ofMotion(session, id), by: delegation }),
  motionWithdrawn: ({ id, lapsed }, session) => ({
    ...ofMotion(session, id),
    by: session.procedure?.motions[id]?.delegation,
    lapsed: lapsed === true,
  }),
  motionPut: ({ id, by, until }, session) => ({ ...ofMotion(session, id), by: actor(by), unlessOpposed: until !== undefined }),
  motionOpposed: ({ id, delegation }, session) => ({ ...ofMotion(session, id), by: delegation }),
  motionDecided: ({ id, outcome }, session) => ({ ...ofMotion(session, id), outcome }),
  meetingSuspended: ({ until, played }) => ({ minutes: Math.round((until - played) / 60_000) }),
  meetingAdjourned: () => ({}),
  meetingResumed: () => ({}),
  speakingTimeSet: ({ seconds }) => ({ seconds }),
  debateAdjourned: ({ proposal }, session) => ({ title: session.proposals[proposal]?.title }),
  debateClosed: ({ proposal }, session) => ({ title: session.proposals[proposal]?.title }),
  questionPut: ({ proposal }, session) => ({ title: session.proposals[proposal]?.title }),
};

const actor = (seat: SeatId): string => delegationOf(seat) ?? seat;

function ofMotion(session: Session, id: string): OfMotion {
  const motion = session.procedure?.motions[id];
  return {
    motion: motion?.kind ?? 'suspend',
    title: motion?.proposal === undefined ? undefined : session.proposals[motion.proposal]?.title,
  };
}
