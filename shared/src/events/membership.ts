import type { PublicExercise } from '../exercise/parts.ts';
import { type Roster, standing } from '../exercise/roster.ts';
import type { Audience } from '../model/audience.ts';
import type { Channel } from '../model/channel.ts';
import type { Parted } from '../model/proposal.ts';
import type { DelegationId, Permission, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { TableChange, TableHistory } from '../model/table.ts';
import type { WireItem } from '../model/wire.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

type Member = Roster[number];

export interface MembershipEvents {
  powersSet: { seat: SeatId; can: Permission[]; why: string; played: number };
  /** The facilitator says that whoever sits there is away, or back. */
  absenceChanged: { seat: SeatId; absent: boolean };
  /** `from` names the delegation it split off. */
  delegationJoined: { delegation: Member; why: string; played: number; from?: DelegationId };
  /** `into` names the delegation that takes its place. */
  delegationLeft: { delegation: DelegationId; why: string; played: number; into?: DelegationId };
  /** An observer takes part from now on, or a delegation only observes. */
  standingChanged: { delegation: DelegationId; kind: 'delegation' | 'observer'; seats: Member['seats']; why: string; played: number };
  /** What was said before is told again to whoever may read it from now on; with its members as they are from now on. */
  channelRetold: { channel: Channel };
  wireRetold: WireItem;
  /** Drafts and annexes that a delegation read before it left, as they are when it is back. Told to it alone. */
  textsRetold: Parted;
  /** The members of a channel whose past the new one was told. */
  channelJoined: { id: string; members: DelegationId[] };
  /** A channel that had closed when a member left goes on. */
  channelReopened: { id: string };
  memberSucceeded: { id: string; from: DelegationId; to: DelegationId; played: number };
}

export const membershipEvolvers: Evolvers<MembershipEvents> = {
  powersSet(session, { seat, can, why, played }) {
    note(session, { what: 'powers', delegation: seat.slice(0, seat.indexOf('.')), seat, why, played });
    reseat(session, (one) => ({
      ...one,
      seats: one.seats.map((each) => (`${one.id}.${each.id}` === seat ? { ...each, can } : each)),
    }));
  },
  absenceChanged(session, { seat, absent }) {
    const state = own(session.seats, seat);
    if (!state) return;
    if (absent) state.absent = true;
    else delete state.absent;
  },
  delegationJoined(session, { delegation, why, played, from }) {
    const { exercise } = session;
    if (!exercise || exercise.delegations.some(({ id }) => id === delegation.id)) return;
    const { former, ...table } = tableOf(session);
    const was = former.find(({ id }) => id === delegation.id);
    session.table = { ...table, former: former.filter((one) => one !== was) };
    seat(session, [...exercise.delegations, delegation]);
    for (const { id } of delegation.seats)
      session.seats[`${delegation.id}.${id}`] = { ...(was?.sat[id] ?? { ready: false, autopilot: false }) };
    note(session, { what: 'joined', delegation: delegation.id, why, played, ...(from === undefined ? {} : { other: from }) });
  },
  delegationLeft(session, { delegation, why, played, into }, { to }) {
    const { exercise } = session;
    const gone = exercise?.delegations.find(({ id }) => id === delegation);
    if (!exercise || !gone) return;
    const delegations = exercise.delegations.filter((one) => one !== gone);
    const sat = Object.fromEntries(
      gone.seats.flatMap(({ id }) => {
        const state = own(session.seats, `${delegation}.${id}`);
        return state ? [[id, { ...state, ready: false }]] : [];
      }),
    );
    const table = tableOf(session);
    session.table = { ...table, former: [...table.former, { ...gone, sat }] };
    seat(session, delegations);
    for (const { id } of gone.seats) delete session.seats[`${delegation}.${id}`];
    note(session, { what: 'left', delegation, why, played, ...(into === undefined ? {} : { other: into }) });
    if (to) part(session, delegation);
  },
  standingChanged(session, { delegation, kind, seats, why, played }) {
    note(session, { what: kind === 'observer' ? 'observes' : 'takesPart', delegation, why, played });
    reseat(session, (one) => {
      if (one.id !== delegation) return one;
      const { kind: _was, ...rest } = one;
      return { ...rest, seats, ...(kind === 'observer' ? { kind } : {}) };
    });
  },
  channelRetold(session, { channel }, { to }) {
    session.channels[channel.id] ??= { ...channel, messages: [...channel.messages] };
    hear(session, `channel:${channel.id}`, to);
  },
  wireRetold(session, item, { to }) {
    session.wire[item.id] ??= item;
    hear(session, `wire:${item.id}`, to);
  },
  textsRetold(session, { drafts, annexes }, { to }) {
    for (const draft of Object.values(drafts)) {
      session.drafts ??= {};
      session.drafts[draft.id] = { ...draft };
      hear(session, `draft:${draft.id}`, to);
    }
    for (const annex of Object.values(annexes)) {
      session.annexes ??= {};
      session.annexes[annex.id] = { ...annex };
      hear(session, `annex:${annex.id}`, to);
    }
    const { parted = {} } = session;
    const kept = Object.fromEntries(Object.entries(parted).filter(([code]) => !to?.includes(`d:${code}`)));
    if (Object.keys(kept).length > 0) session.parted = kept;
    else delete session.parted;
  },
  channelJoined(session, { id, members }) {
    const channel = own(session.channels, id);
    if (channel) channel.members = members;
  },
  channelReopened(session, { id }) {
    const channel = own(session.channels, id);
    if (channel) delete channel.closed;
  },
  memberSucceeded(session, { id, from, to, played }) {
    const state = own(session.mechanisms ?? {}, id);
    if (!state || !session.mechanisms) return;
    const { [from]: _notice, ...leaving } = state.leaving;
    session.mechanisms[id] = { ...state, members: state.members.map((one) => (one === from ? to : one)), leaving, played };
  },
};

/** The readers that hear of a thing later are added to those that heard of it before. [MEM-2] */
function hear(session: Session, slot: string, to: Audience | undefined): void {
  if (!to) return;
  const before = own(session.heardBy, slot) ?? [];
  session.heardBy[slot] = [...before, ...to.filter((label) => !before.includes(label))];
}

/**
 * Whoever leaves keeps its drafts and annexes as they are now, in a place of its own: they go on among the others, and
 * what is written from now on is not told to it. [MEM-3] [PRO-5]
 */
function part(session: Session, delegation: DelegationId): void {
  const label = `d:${delegation}` as const;
  const leave = <T>(kind: 'draft' | 'annex', all: Record<string, T> = {}): Record<string, T> => {
    const had = Object.entries(all).filter(([id]) => session.heardBy[`${kind}:${id}`]?.includes(label));
    for (const [id] of had) session.heardBy[`${kind}:${id}`] = session.heardBy[`${kind}:${id}`]!.filter((one) => one !== label);
    return Object.fromEntries(had.map(([id, text]) => [id, { ...text }]));
  };
  const parted = { drafts: leave('draft', session.drafts), annexes: leave('annex', session.annexes) };
  if (Object.keys(parted.drafts).length + Object.keys(parted.annexes).length === 0) return;
  session.parted = { ...session.parted, [delegation]: parted };
}

/** Kept for those who look later. */
function note(session: Session, change: TableChange): void {
  const table = tableOf(session);
  session.table = { ...table, changes: [...table.changes, change] };
}

const tableOf = (session: Session): TableHistory =>
  session.table ?? { former: [], changes: [], accents: players(session.exercise?.delegations ?? []) };

function reseat(session: Session, change: (one: Member) => Member): void {
  const { exercise } = session;
  if (exercise) seat(session, exercise.delegations.map(change));
}

/** The table anew, and with it what the control room reckons with. Accents stay with those who had them. */
function seat(session: Session, delegations: PublicExercise['delegations']): void {
  const table = tableOf(session);
  const { accents } = table;
  session.table = { ...table, accents: [...accents, ...players(delegations).filter((id) => !accents.includes(id))] };
  if (session.exercise) session.exercise = { ...session.exercise, delegations };
  if (!session.control) return;
  const whole = session.control.whole ?? session.control.exercise;
  session.control = { ...session.control, whole, exercise: standing(whole, delegations) };
}

const players = (delegations: PublicExercise['delegations']): DelegationId[] =>
  delegations.filter(({ kind }) => kind !== 'observer').map(({ id }) => id);
