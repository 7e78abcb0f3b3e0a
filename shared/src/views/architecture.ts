import type { Issue, MechanismSpec, Text } from '../exercise/schema.ts';
import type { MechanismState, Price } from '../model/mechanism.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { isControl, viewerOf } from '../rules/audience.ts';
import { cardNamed } from '../rules/crises.ts';
import { mechanismNow } from '../rules/kernel.ts';
import { scenarioTime } from '../rules/time.ts';
import { stepHoursOf } from '../world/card.ts';
import { binds, type Functions, fitOf, type Mechanism } from '../world/mechanism.ts';
import { type CrisisSeen, crisesSeen } from './crises.ts';
import { delegationBehind } from './perspective.ts';
import { turnOf } from './turn-of.ts';

export const FUNCTIONS = ['dialogue', 'norms', 'mitigation', 'crisis'] as const satisfies readonly (keyof Functions)[];

/** The architecture as somebody sees it: what was adopted is public, what it costs is each member's own. */
export interface ArchitectureSeen {
  inForce: MechanismSeen[];
  building: MechanismSeen[];
  /** Abandoned or lapsed, the latest first. */
  ended: MechanismSeen[];
  /** How far what is in force provides for each issue, in the exercise's order. */
  coverage: IssueCovered[];
}

export interface MechanismSeen {
  state: MechanismState;
  name: Text;
  spec: MechanismSpec;
  members: DelegationId[];
  /** Is the delegation behind these eyes a member? */
  isOwn: boolean;
  issues: { id: string; name: Text }[];
  latencyHours: number;
  host?: Text;
  /** Who chairs this turn, where the chair rotates. */
  chair?: DelegationId;
  /** Who has given notice, and after which turn it leaves. */
  leaving: { delegation: DelegationId; after: number }[];
  /** What it costs the delegation behind these eyes, once it was told. */
  price?: Price;
  waits?: Waiting;
  /** Where it stands towards each crisis under way that these eyes know of. */
  towards: Stance[];
  /** The turn in which it ended. */
  endedIn?: number;
}

/** What a mechanism that is not getting on waits for. */
export type Waiting = { for: 'turn'; turn: number } | { for: 'condition' } | { for: 'link'; names: Text[] };

/**
 * Where a mechanism stands towards a crisis: it acts; it acts although it was not made for this; it is too early;
 * it was not made for this; not both of the parties are members; one of them objects to the other's reservation.
 */
export interface Stance {
  crisis: string;
  name: Text;
  how: 'acts' | 'stretches' | 'tooEarly' | 'notMade' | 'notMembers' | 'notBetween';
  /** How old the crisis is, in hours of the scenario; the control room's are those of its steps. */
  hours: number;
}

export interface IssueCovered extends Functions {
  id: string;
  name: Text;
  kind: Issue['kind'];
}

/** `playedMs` is the exercise time now. */
export function architectureSeen(session: Session, eyes: SeatId, playedMs: number): ArchitectureSeen {
  const crises = crisesSeen(session, eyes).filter(({ live }) => live);
  const seen = Object.values(session.mechanisms ?? {}).map((state) => mechanismSeen(session, eyes, state, crises, playedMs));
  const at = (...stages: MechanismState['stage'][]) => seen.filter(({ state }) => stages.includes(state.stage));
  return {
    inForce: at('inForce'),
    building: at('building'),
    ended: at('abandoned', 'lapsed').sort((a, b) => b.state.played - a.state.played),
    coverage: coverageNow(session),
  };
}

function mechanismSeen(
  session: Session,
  eyes: SeatId,
  state: MechanismState,
  crises: readonly CrisisSeen[],
  playedMs: number,
): MechanismSeen {
  const { spec, members, leaving } = state;
  const own = delegationBehind(session, eyes);
  const institutions = session.exercise?.institutions ?? [];
  const host = institutions.find(({ id }) => id === spec.hostedBy)?.name;
  const chair = chairNow(session, state);
  const price = own === undefined ? undefined : session.prices?.[state.id]?.[own];
  const waits = waitingFor(session, state);
  const endedIn = state.ended === undefined ? undefined : turnOf(session, state.played);
  const mechanism = mechanismNow({ institutions }, state);
  const stance = (crisis: CrisisSeen) => stanceOf(mechanism, crisis, ageOf(session, eyes, crisis, playedMs));
  return {
    state,
    name: spec.name,
    spec,
    members,
    isOwn: own !== undefined && members.includes(own),
    issues: spec.issues.map((id) => ({ id, name: session.exercise?.issues?.[id]?.name ?? id })),
    latencyHours: mechanism.latencyHours,
    ...(host === undefined ? {} : { host }),
    ...(chair === undefined ? {} : { chair }),
    leaving: Object.entries(leaving).map(([delegation, after]) => ({ delegation, after })),
    ...(price === undefined ? {} : { price }),
    ...(waits === undefined ? {} : { waits }),
    towards: state.stage === 'inForce' ? crises.map(stance) : [],
    ...(endedIn === undefined ? {} : { endedIn }),
  };
}

/** Who chairs a mechanism in force: the order goes round from entry into force on; who has left is passed over. */
function chairNow(session: Session, { spec, members, stage, inForceTurn = 0 }: MechanismState): DelegationId | undefined {
  const order = spec.chair?.order.filter((code) => members.includes(code)) ?? [];
  if (stage !== 'inForce' || !spec.chair || order.length === 0) return undefined;
  const terms = Math.floor(Math.max(0, (session.phase?.turn ?? 0) - inForceTurn) / spec.chair.everyTurns);
  return order[terms % order.length];
}

function waitingFor(session: Session, { stage, spec, adoptedTurn, progress, buildTurns, last }: MechanismState): Waiting | undefined {
  if (stage !== 'building') return undefined;
  if (progress >= buildTurns) return { for: 'condition' };
  const begins = adoptedTurn + spec.startTurn;
  if ((session.phase?.turn ?? 0) < begins) return { for: 'turn', turn: begins };
  if (last !== 'waits' || spec.linkedTo.length === 0) return undefined;
  const nameOf = (id: string) => session.exercise?.mechanisms?.find((one) => one.id === id)?.name ?? id;
  return { for: 'link', names: spec.linkedTo.map(nameOf) };
}

function stanceOf(mechanism: Mechanism, { crisis, issue, parties, name }: CrisisSeen, hours: number): Stance {
  const fit = mechanism.fn.crisis > 0 ? fitOf(mechanism, issue) : 0;
  const how = (): Stance['how'] => {
    if (!parties.every((code) => mechanism.members.includes(code))) return 'notMembers';
    if (!binds(mechanism, ...parties)) return 'notBetween';
    if (fit === 0) return 'notMade';
    if (hours < mechanism.latencyHours) return 'tooEarly';
    return fit < 1 ? 'stretches' : 'acts';
  };
  return { crisis, name, how: how(), hours };
}

const HOUR = 3_600_000;

/** Hours since the outbreak: those of the steps taken, for the control room, else those of the scenario's clock. */
function ageOf(session: Session, eyes: SeatId, { crisis, since }: CrisisSeen, playedMs: number): number {
  const isTold = isControl(viewerOf(eyes));
  const card = isTold ? cardNamed(session, crisis) : undefined;
  const steps = isTold ? session.crisisBooks?.[crisis]?.steps.length : undefined;
  if (card && steps !== undefined) return steps * stepHoursOf(card);
  const [from, to] = [scenarioTime(session, since), scenarioTime(session, playedMs)];
  return from === undefined || to === undefined ? 0 : Math.max(0, to - from) / HOUR;
}

/** For each issue and function 1 − ∏(1 − fn·maturity) over what is in force and lists the issue: 0 … 1. */
function coverageNow(session: Session): IssueCovered[] {
  const inForce = Object.values(session.mechanisms ?? {}).filter(({ stage }) => stage === 'inForce');
  return Object.entries(session.exercise?.issues ?? {}).map(([id, { name, kind }]) => {
    const serving = inForce.filter(({ spec }) => spec.issues.includes(id));
    const served = (fn: keyof Functions) => 1 - serving.reduce((left, { spec, maturity }) => left * (1 - spec.fn[fn] * maturity), 1);
    return {
      id,
      name,
      kind,
      dialogue: served('dialogue'),
      norms: served('norms'),
      mitigation: served('mitigation'),
      crisis: served('crisis'),
    };
  });
}
