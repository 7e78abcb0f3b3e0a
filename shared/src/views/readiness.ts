import { momentPlanned } from '../exercise/when.ts';
import type { DelegationId, SeatId, SeatState } from '../model/seat.ts';
import type { Session } from '../model/session.ts';

/** What a table needs before STARTEX, and what it may start without. */
export interface Readiness {
  seats: number;
  held: number;
  ready: number;
  /** Delegations in which nobody, not even an autopilot, may do what a delegation must be able to. */
  mute: { delegation: DelegationId; lacks: ('vote' | 'order')[] }[];
  /** Seats somebody holds and has not set ready. */
  notReady: SeatId[];
  /** Seats that neither a person nor the autopilot fills. */
  empty: SeatId[];
  /** Injects planned for a minute that their turn, shortened, no longer has; they would slip into the next turn. */
  late: string[];
}

/** Who is there, who may act, and who still reads. */
export function readiness(session: Session): Readiness {
  const states = Object.entries(session.seats);
  const held = states.filter(([, { holder }]) => holder !== undefined);
  return {
    seats: states.length,
    held: held.length,
    ready: held.filter(([, { ready }]) => ready).length,
    mute: muteDelegations(session),
    notReady: held.filter(([, { ready }]) => !ready).map(([seat]) => seat),
    empty: states.filter(([, state]) => !isFilled(state)).map(([seat]) => seat),
    late: lateInjects(session),
  };
}

const isFilled = ({ holder, autopilot }: SeatState): boolean => holder !== undefined || autopilot;

function muteDelegations({ exercise, seats }: Session): Readiness['mute'] {
  // Without orders in the exercise nobody needs the right to give them.
  const needed = exercise && exercise.orders.length > 0 ? (['vote', 'order'] as const) : (['vote'] as const);
  // An observer has no vote and gives no orders: nothing is missing where nobody sits for it.
  const players = (exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer');
  return players.flatMap(({ id, seats: places }) => {
    const filled = places.filter((place) => {
      const state = seats[`${id}.${place.id}`];
      return state !== undefined && isFilled(state);
    });
    const lacks = needed.filter((right) => !filled.some(({ can }) => can.includes(right)));
    return lacks.length > 0 ? [{ delegation: id, lacks: [...lacks] }] : [];
  });
}

function lateInjects(session: Session): string[] {
  const { turns } = lengthOf(session);
  return Object.values(session.msel)
    .filter(({ stage, inject }) => {
      const moment = inject.when && momentPlanned(session.exercise?.turns ?? [], inject.when);
      const turn = turns.find(({ n }) => n === moment?.turn);
      return stage === 'planned' && turn !== undefined && moment !== undefined && moment.minutes >= turn.minutes;
    })
    .map(({ inject }) => inject.id);
}

/** Minutes of each turn and of all of them, as the phases are long now. */
export function lengthOf(session: Session): { turns: { n: number; minutes: number }[]; minutes: number } {
  const turns = (session.exercise?.turns ?? []).map(({ n, phases }) => ({
    n,
    minutes: phases.reduce((sum, { minutes }) => sum + minutes, 0),
  }));
  return { turns, minutes: turns.reduce((sum, { minutes }) => sum + minutes, 0) };
}
