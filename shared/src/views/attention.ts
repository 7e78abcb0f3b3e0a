import type { Text } from '../exercise/schema.ts';
import { type DelegationId, FACILITATOR, type SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { awaitedNow, waitingNow } from '../rules/adjudication.ts';
import { delegationOf } from '../rules/audience.ts';
import { votersOf } from '../rules/authority.ts';
import { diceAt, isUnmanned, lastCall, rings } from '../rules/channels.ts';
import { liveCrises } from '../rules/crises.ts';
import { rfiItem } from '../rules/rfi.ts';
import { areEnough, isOpen, signatoriesOf } from '../rules/signatures.ts';
import { MINUTE, nextPhase, played } from '../rules/time.ts';
import { chairOf } from '../rules/vote-closing.ts';
import type { JoinRequest } from '../wire/http.ts';
import { meetingSeen } from './meeting.ts';
import { dueAtOf, readers } from './msel.ts';
import { rfisWaiting } from './rfi.ts';
import { type Asked, askedIn } from './votes.ts';
import { SILENT_AFTER, silentFor } from './watch.ts';

/** Something only the facilitator can solve. `due` is exercise time in ms: what it counts down to, or up from. */
export type Attention = {
  id: string;
  tone: 'alert' | 'held' | 'plain';
} /** Play stands for the safety of people. `by`: who called it. */ & (
  | { kind: 'safetyStop'; by: SeatId | undefined; why: string | undefined }
  /** An inject takes two people. It is due since then, or `by` has asked for it. */
  | { kind: 'releaseAwaits'; inject: string; by: SeatId | undefined; since: number }
  | { kind: 'ringing'; inject: string; delegations: DelegationId[]; due: number }
  /** A hotline rings where nobody sits: the model will answer, unless the facilitator does. */
  | { kind: 'lineRings'; channel: string; from: DelegationId; to: DelegationId; due: number }
  /** A delegation has asked the control room, and nobody has answered yet. */
  | { kind: 'rfiWaits'; rfi: string; delegation: DelegationId; text: string; since: number }
  /** The time for signing is nearly over, and some have not signed. */
  | { kind: 'signingLapses'; proposal: string; number: number; delegations: DelegationId[]; due: number }
  /** A delegation wrote on its SimCell line and nobody has answered. */
  | { kind: 'simCellWaits'; channel: string; delegation: DelegationId; since: number }
  /** A crisis has reached the rung at which play stops. */
  | { kind: 'playStopped'; crisis: string; name: Text; rung: number }
  /** A crisis would rise to a rung that the facilitator confirms. A step asks for it, or an order of a delegation. */
  | { kind: 'rungAwaits'; crisis: string; name: Text; from: number; rung: number; by?: DelegationId; order?: Text }
  /** As many yes as no, and the facilitator is in the chair, or nobody sits for the delegation that is. */
  | { kind: 'tieWaits'; vote: string; number: number; asked: Asked; due: number }
  /** A point or a motion waits for the chair, and that is the facilitator, or nobody sits there. */
  | { kind: 'chairAwaited'; what: 'point' | 'motion'; delegation: DelegationId; since: number }
  /** Orders wait for their outcome: so many of them have none yet. */
  | { kind: 'adjudicate'; open: number; count: number; since: number }
  | { kind: 'joinRequest'; request: JoinRequest }
  | { kind: 'phaseWaiting'; due: number }
  | { kind: 'acknowledgementLate'; inject: string; delegations: DelegationId[]; due: number }
  | { kind: 'expectedMissed'; inject: string; delegations: DelegationId[]; due: number }
  | { kind: 'expectedUnconfirmed'; inject: string; delegations: DelegationId[]; due: number }
  | { kind: 'heldPast'; inject: string; due: number }
  | { kind: 'noProposal'; due: number }
  | { kind: 'seatLost'; seat: SeatId; holder: string }
  | { kind: 'silent'; delegation: DelegationId; since: number }
);

/** What the session itself does not know: who is connected, and who stands at the door. */
export interface Around {
  /** Server time, ms since 1970. */
  at: number;
  online: readonly SeatId[];
  requests: readonly JoinRequest[];
}

/** A line that rings for less than this is about to be lost. */
const LAST_CALL = MINUTE;
/** How near a vote without a text, or an expected action nobody ticked off, has to be. */
const NEAR = 2 * MINUTE;
/** How long a missed action stays in the queue: after that it is history, kept on the MSEL. */
const MISSED_FOR = 5 * MINUTE;

/** Most pressing kind first; within a kind, what was due first. */
const RANK = [
  'safetyStop',
  'playStopped',
  'ringing',
  'lineRings',
  'rungAwaits',
  'releaseAwaits',
  'tieWaits',
  'chairAwaited',
  'adjudicate',
  'phaseWaiting',
  'joinRequest',
  'rfiWaits',
  'simCellWaits',
  'signingLapses',
  'acknowledgementLate',
  'expectedMissed',
  'expectedUnconfirmed',
  'heldPast',
  'noProposal',
  'seatLost',
  'silent',
] as const satisfies readonly Attention['kind'][];

/** What needs the facilitator now, ranked. Empty before STARTEX, but for those who ask to join, and after ENDEX. */
export function attention(session: Session, around: Around): Attention[] {
  if (session.stage === 'ended') return [];
  const requests = around.requests.map((request): Attention => ({ kind: 'joinRequest', id: `join-${request.id}`, tone: 'plain', request }));
  if (session.stage === 'lobby') return requests;
  const now = played(session.clock, around.at);
  const items = [
    ...requests,
    ...ofSafety(session),
    ...ofCrises(session),
    ...ofInjects(session, now),
    ...ofVotes(session),
    ...ofMeeting(session),
    ...ofPhase(session, now),
    ...ofChannels(session, now),
    ...ofRfis(session, now),
    ...ofSigning(session, now),
    ...ofSeats(session, around),
    ...ofSilence(session, now),
  ];
  return items.sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || since(a) - since(b));
}

const since = (item: Attention): number => ('due' in item ? item.due : 'since' in item ? item.since : 0);

function ofSafety({ halt, haltCalls }: Session): Attention[] {
  const call = haltCalls?.at(-1);
  return halt ? [{ kind: 'safetyStop', id: 'safety-stop', tone: 'alert', by: call?.by, why: call?.why }] : [];
}

function ofCrises(session: Session): Attention[] {
  const waiting = liveCrises(session).flatMap(({ crisis, name, rung: from }): Attention[] => {
    const { awaiting: rung, asked } = session.crisisBooks?.[crisis] ?? {};
    if (rung === undefined) return [];
    const order = session.control?.exercise.orders.find(({ id }) => id === asked?.order)?.name;
    const asks = { ...(asked?.by === undefined ? {} : { by: asked.by }), ...(order === undefined ? {} : { order }) };
    return [{ kind: 'rungAwaits', id: `rung-${crisis}`, tone: 'alert', crisis, name, from, rung, ...asks }];
  });
  return [...stopped(session), ...waiting];
}

/** The crisis that stopped play, until play goes on. */
function stopped({ clock, crises = {} }: Session): Attention[] {
  if (clock.running) return [];
  const at = Object.entries(crises).find(
    ([slot, { crisis, ended, played }]) => slot === crisis && ended === 'stopped' && played === clock.elapsed,
  );
  if (!at) return [];
  const [crisis, { name, rung }] = at;
  return [{ kind: 'playStopped', id: `stopped-${crisis}`, tone: 'alert', crisis, name, rung }];
}

/** What is first before the meeting, where nobody but the facilitator presides. */
function ofMeeting(session: Session): Attention[] {
  const meeting = meetingSeen(session, FACILITATOR);
  if (!meeting || isPresidedOver(session, meeting.chair)) return [];
  const [point] = meeting.points;
  const motion = meeting.motions.find(({ stage }) => stage === 'pending');
  const isBusy = meeting.motions.some(({ stage }) => stage === 'voting' || stage === 'unopposed');
  const first = point ?? (isBusy ? undefined : motion);
  if (!first) return [];
  const { id, delegation, played: since } = first;
  return [{ kind: 'chairAwaited', id: `chair-${id}`, tone: 'held', what: point ? 'point' : 'motion', delegation, since }];
}

/** Does a person, or an autopilot, sit where the chair is? */
function isPresidedOver({ exercise, seats }: Session, chair: DelegationId | undefined): boolean {
  const presiding = exercise?.delegations.find(({ id }) => id === chair)?.seats.filter(({ can }) => can.includes('chair')) ?? [];
  return presiding.some(({ id }) => {
    const seat = seats[`${chair}.${id}`];
    return seat?.holder !== undefined || seat?.autopilot === true;
  });
}

function ofVotes(session: Session): Attention[] {
  const chair = chairOf(session);
  const voters = votersOf(session, chair ?? '');
  if (voters.some((seat) => session.seats[seat]?.holder !== undefined)) return [];
  return Object.values(session.votes).flatMap((vote): Attention[] => {
    const { id, proposal, outcome, casting, tiedUntil: due } = vote;
    if (outcome || casting || due === undefined) return [];
    const number = session.proposals[proposal]?.number ?? 0;
    return [{ kind: 'tieWaits', id: `tie-${id}`, tone: 'held', vote: id, number, asked: askedIn(session, vote), due }];
  });
}

function ofInjects(session: Session, now: number): Attention[] {
  const items: Attention[] = [];
  for (const state of Object.values(session.msel)) {
    const { id, expected } = state.inject;
    if (state.stage === 'held') {
      const due = dueAtOf(session, state.inject);
      if (due !== undefined && due <= now) items.push({ kind: 'heldPast', id: `held-${id}`, tone: 'held', inject: id, due });
    }
    const since = state.release?.played ?? state.awaitsRelease;
    if (state.stage === 'planned' && since !== undefined)
      items.push({ kind: 'releaseAwaits', id: `release-${id}`, tone: 'alert', inject: id, by: state.release?.by, since });
    if (state.stage !== 'delivered') continue;
    const open = readers(session, state, now).filter((one) => one.by !== undefined && one.state !== 'acknowledged');
    const due = Math.min(...open.map((one) => one.by!));
    const delegations = open.map((one) => one.delegation);
    if (state.inject.call) {
      if (open.length > 0 && due >= now && due - now <= LAST_CALL)
        items.push({ kind: 'ringing', id: `ring-${id}`, tone: 'held', inject: id, delegations, due });
    } else {
      const late = open.filter((one) => one.state === 'late').map((one) => one.delegation);
      if (late.length > 0) items.push({ kind: 'acknowledgementLate', id: `late-${id}`, tone: 'alert', inject: id, delegations: late, due });
    }
    if (!expected || state.expectedBy === undefined) continue;
    const asked = { inject: id, delegations: expected.by, due: state.expectedBy };
    if (state.expected === 'missed' && now - state.expectedBy <= MISSED_FOR)
      items.push({ kind: 'expectedMissed', id: `missed-${id}`, tone: 'alert', ...asked });
    if (!state.expected && expected.met === undefined && state.expectedBy - now <= NEAR) {
      items.push({ kind: 'expectedUnconfirmed', id: `confirm-${id}`, tone: 'held', ...asked });
    }
  }
  return items;
}

function ofPhase(session: Session, now: number): Attention[] {
  const { phase } = session;
  if (!phase) return [];
  if (awaitedNow(session) === 'waiting') {
    const all = waitingNow(session);
    const open = all.filter(({ outcome }) => !outcome).length;
    const since = session.awaited?.[phase.turn]?.since ?? phase.endsAt;
    return [{ kind: 'adjudicate', id: `adjudicate-${phase.turn}`, tone: 'held', open, count: all.length, since }];
  }
  if (phase.waiting) return [{ kind: 'phaseWaiting', id: 'phase-waiting', tone: 'held', due: phase.endsAt }];
  const next = nextPhase(session);
  const following = next && session.exercise?.turns.find((turn) => turn.n === next.turn)?.phases[next.index];
  if (!following?.atStart.includes('openVotes') || phase.endsAt - now > NEAR) return [];
  if (Object.values(session.proposals).some(({ stage }) => stage === 'tabled' || stage === 'voting')) return [];
  return [{ kind: 'noProposal', id: 'no-proposal', tone: 'held', due: phase.endsAt }];
}

function ofChannels(session: Session, now: number): Attention[] {
  return Object.values(session.channels).flatMap((room): Attention[] => {
    const { id: channel, kind, messages } = room;
    const call = lastCall(room);
    if (call?.stage === 'ringing' && rings(call, now) && isUnmanned(session, call.to))
      return [{ kind: 'lineRings', id: `line-${call.id}`, tone: 'alert', channel, from: call.from, to: call.to, due: diceAt(call) }];
    const last = messages.at(-1);
    const delegation = last && delegationOf(last.by);
    if (kind !== 'simcell' || !delegation || last.withdrawn !== undefined) return [];
    const since = messages.findLast(({ by }) => !delegationOf(by))?.played ?? -1;
    const first = messages.find(({ played, by }) => played > since && delegationOf(by) !== undefined) ?? last;
    return [{ kind: 'simCellWaits', id: `simcell-${channel}`, tone: 'held', channel, delegation, since: first.played }];
  });
}

/** A question that has waited for longer than this is late, in ms of play. */
const RFI_LATE = 5 * MINUTE;

function ofRfis(session: Session, now: number): Attention[] {
  return rfisWaiting(session).map(({ id, delegation, text, played: since }) => {
    const tone = now - since > RFI_LATE ? 'alert' : 'held';
    return { kind: 'rfiWaits', id: rfiItem(id), tone, rfi: id, delegation, text, since };
  });
}

function ofSigning(session: Session, now: number): Attention[] {
  return Object.values(session.signings ?? {}).flatMap((signing): Attention[] => {
    const { proposal, closesAt: due } = signing;
    const isNear = isOpen(signing) && due !== undefined && due - now <= NEAR;
    if (!isNear || areEnough(signing, signatoriesOf(signing))) return [];
    const delegations = signing.invited.filter((one) => !signing.signatures[one]);
    const number = session.proposals[proposal]?.number ?? 0;
    return [{ kind: 'signingLapses', id: `signing-${proposal}`, tone: 'held', proposal, number, delegations, due }];
  });
}

function ofSeats(session: Session, { online }: Around): Attention[] {
  return Object.entries(session.seats).flatMap(([seat, { holder, autopilot }]): Attention[] =>
    holder === undefined || autopilot || online.includes(seat) || !delegationOf(seat)
      ? []
      : [{ kind: 'seatLost', id: `seat-${seat}`, tone: 'plain', seat, holder }],
  );
}

function ofSilence(session: Session, now: number): Attention[] {
  // An observer that only listens does what it is there for.
  const players = (session.exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer');
  return players.flatMap(({ id }): Attention[] => {
    const quiet = silentFor(session, id, now);
    return quiet > SILENT_AFTER ? [{ kind: 'silent', id: `silent-${id}`, tone: 'plain', delegation: id, since: now - quiet }] : [];
  });
}
