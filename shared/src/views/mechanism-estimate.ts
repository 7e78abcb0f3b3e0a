import { mechanismOf, membersOf } from '../exercise/kernel.ts';
import type { Issue, MechanismSpec, Text } from '../exercise/schema.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { relationSeen } from '../rules/perception.ts';
import { mean } from '../world/mean.ts';
import { bite, buildTurnsOf, type Functions, type Mechanism } from '../world/mechanism.ts';
import { ASSUMED_GAP, instalmentOf, setbackOf, setupOf, upkeepOf } from '../world/price.ts';
import { UNKNOWN_ACTOR, UNKNOWN_ISSUE } from '../world/world.ts';
import { architectureSeen } from './architecture.ts';
import { delegationBehind } from './perspective.ts';

/** Points of capital: at the least, about, at the most. */
export interface Estimate {
  low: number;
  about: number;
  high: number;
}

/** How likely a turn of building is to be set back. */
export type SetbackBand = 'low' | 'moderate' | 'high';

/** What one mechanism would be, as far as the delegation behind these eyes can tell. */
export interface MechanismEstimate {
  spec: MechanismSpec;
  /** What the simulation takes it to be: the values of its form filled in, and nothing reused of a host that cannot take it in. */
  values: Mechanism;
  members: DelegationId[];
  isMember: boolean;
  /** 0 … 1. */
  bite: number;
  buildTurns: number;
  /** The whole setup, one turn of building, and one turn in force: only for a member. */
  setup?: Estimate;
  instalment?: Estimate;
  upkeep?: Estimate;
  setback?: SetbackBand;
}

/** What a text would do. */
export interface TextEstimate {
  mechanisms: MechanismEstimate[];
  /** The strongest of its mechanisms, 0 … 1. */
  bite: number;
  /** Until the last of its mechanisms is built, counted from adoption. */
  buildTurns: number;
  /** Of all its mechanisms together, for this delegation; nothing where it is a member of none. */
  setup?: Estimate;
  instalment?: Estimate;
  upkeep?: Estimate;
  /** The likeliest setback among its mechanisms. */
  setback?: SetbackBand;
  /** Political capital that the delegation has, points. */
  capital?: number;
  coverage: CoverageChange[];
  /** Members of at least one of its mechanisms, and countries that are a member of none. */
  inside: DelegationId[];
  outside: DelegationId[];
}

/** How far an issue is provided for without the text and with it, all of it in force: 0 … 1. */
export interface CoverageChange {
  id: string;
  name: Text;
  kind: Issue['kind'];
  /** Does a mechanism of the text list it? */
  isListed: boolean;
  before: Functions;
  after: Functions;
}

/**
 * What a text of these mechanisms would do and cost, from nothing but what the delegation behind these eyes may know.
 * `proposal` names the text where it was tabled, so that what came of it does not count twice.
 */
export function textEstimate(session: Session, eyes: SeatId, specs: readonly MechanismSpec[], proposal?: string): TextEstimate {
  const own = delegationBehind(session, eyes);
  const mechanisms = specs.map((spec) => mechanismEstimate(session, eyes, spec));
  const everyone = countriesOf(session);
  const inside = everyone.filter((code) => mechanisms.some(({ members }) => members.includes(code)));
  const capital = own === undefined ? undefined : session.world[`K:${own}`]?.value;
  return {
    mechanisms,
    bite: Math.max(0, ...mechanisms.map((one) => one.bite)),
    buildTurns: Math.max(0, ...mechanisms.map((one) => one.spec.startTurn + one.buildTurns)),
    ...sumOf('setup', mechanisms),
    ...sumOf('instalment', mechanisms),
    ...sumOf('upkeep', mechanisms),
    ...worst(mechanisms),
    ...(capital === undefined ? {} : { capital }),
    coverage: coverageWith(session, eyes, mechanisms, proposal),
    inside,
    outside: everyone.filter((code) => !inside.includes(code)),
  };
}

/** Delegations that are countries of the world, in the exercise's order. */
function countriesOf(session: Session): DelegationId[] {
  return (session.exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer').map(({ id }) => id);
}

/** The same of a single mechanism, without what it would do beside others. */
export function mechanismEstimate(session: Session, eyes: SeatId, spec: MechanismSpec): MechanismEstimate {
  const own = delegationBehind(session, eyes);
  const members = membersOf(spec, countriesOf(session));
  const mechanism = mechanismOf(spec, members, session.exercise?.institutions ?? []);
  const known = { spec, values: mechanism, members, bite: bite(mechanism), buildTurns: buildTurnsOf(mechanism) };
  if (own === undefined || !members.includes(own)) return { ...known, isMember: false };
  const setup = setupFor(session, own, mechanism);
  return {
    ...known,
    isMember: true,
    setup,
    instalment: each(setup, (points) => instalmentOf(points, mechanism)),
    upkeep: each(setup, upkeepOf),
    setback: setbackFor(session, own, mechanism),
  };
}

/** How far the middle of the scale lies from each end of it: threats 0 … 10, strictness about sovereignty 0 … 1. */
const MIDDLE = { threat: 5, sov: 0.5 };

/**
 * What it costs, where others' perceptions are not known. At the least: everybody sees it as this delegation does. About:
 * two members lie apart as is usual, or, in a pair with this delegation, at least as far as it lies from the middle. At
 * the most: twice as far.
 */
function setupFor(session: Session, own: DelegationId, mechanism: Mechanism): Estimate {
  const brief = session.briefs[own];
  const h = hardest(session, mechanism);
  const allied = brief?.allied ?? UNKNOWN_ACTOR.allied;
  const threat = brief?.threat[mechanism.issues[0] ?? ''] ?? MIDDLE.threat;
  const off = { tp: Math.abs(threat - MIDDLE.threat) / 10, sv: Math.abs((brief?.sov ?? MIDDLE.sov) - MIDDLE.sov) };
  // Of all pairs of n members, 2 in n are pairs with this delegation.
  const ownShare = 2 / Math.max(2, mechanism.members.length);
  const gap = (usual: number, offMiddle: number) => ownShare * Math.max(usual, offMiddle) + (1 - ownShare) * usual;
  const at = (times: number) =>
    setupOf(mechanism, { h, allied, tp: gap(ASSUMED_GAP.tp * times, off.tp), sv: gap(ASSUMED_GAP.sv * times, off.sv) });
  return { low: setupOf(mechanism, { h, allied, tp: 0, sv: 0 }), about: at(1), high: at(2) };
}

/** Bounds of the bands: the chance of a setback in one turn of building, from own relations to the members and own pressure. */
const BANDS = { moderate: 0.06, high: 0.15 };

function setbackFor(session: Session, own: DelegationId, mechanism: Mechanism): SetbackBand {
  const others = mechanism.members.filter((code) => code !== own);
  const chance = setbackOf({
    b: bite(mechanism),
    h: hardest(session, mechanism),
    T: mean(others, (code) => relationSeen(session, 'T', own, code)),
    S: mean(others, (code) => relationSeen(session, 'S', own, code)),
    P: session.world[`P:${own}`]?.value ?? UNKNOWN_ACTOR.P,
  });
  if (chance >= BANDS.high) return 'high';
  return chance >= BANDS.moderate ? 'moderate' : 'low';
}

function hardest(session: Session, { issues }: Pick<Mechanism, 'issues'>): number {
  return issues.reduce((most, issue) => Math.max(most, (session.exercise?.issues?.[issue] ?? UNKNOWN_ISSUE).hardness), 0);
}

/** The coverage that everybody sees, without the text and with all of it in force. */
function coverageWith(
  session: Session,
  eyes: SeatId,
  mechanisms: readonly MechanismEstimate[],
  proposal: string | undefined,
): CoverageChange[] {
  const others = Object.entries(session.mechanisms ?? {}).filter(([, state]) => proposal === undefined || state.proposal !== proposal);
  const without = { ...session, mechanisms: Object.fromEntries(others) };
  const would = mechanisms.map(({ spec, members }, place) => [`would-be-${place}`, inForce(spec, members)] as const);
  const withIt = { ...session, mechanisms: Object.fromEntries([...others, ...would]) };
  const [before, after] = [without, withIt].map((one) => architectureSeen(one, eyes, 0).coverage);
  return before!.map(({ id, name, kind, ...served }, place) => {
    const { dialogue, norms, mitigation, crisis } = after![place]!;
    const isListed = mechanisms.some(({ spec }) => spec.issues.includes(id));
    return { id, name, kind, isListed, before: served, after: { dialogue, norms, mitigation, crisis } };
  });
}

/** A mechanism as it would stand once in force. */
function inForce(spec: MechanismSpec, members: DelegationId[]): MechanismState {
  const built = { progress: 0, buildTurns: 0, setbacks: 0, maturity: 1, expanded: [], leaving: {} };
  return { id: spec.id, template: spec.id, spec, members, stage: 'inForce', adoptedTurn: 0, played: 0, ...built };
}

const each = ({ low, about, high }: Estimate, of: (points: number) => number): Estimate => ({
  low: of(low),
  about: of(about),
  high: of(high),
});

function sumOf<K extends 'setup' | 'instalment' | 'upkeep'>(name: K, mechanisms: readonly MechanismEstimate[]): { [N in K]?: Estimate } {
  const all = mechanisms.flatMap((one) => one[name] ?? []);
  if (all.length === 0) return {};
  const total = (of: (one: Estimate) => number) => all.reduce((sum, one) => sum + of(one), 0);
  // A computed key widens to string; the name is the only key there is.
  return { [name]: { low: total((one) => one.low), about: total((one) => one.about), high: total((one) => one.high) } } as {
    [N in K]: Estimate;
  };
}

function worst(mechanisms: readonly MechanismEstimate[]): { setback?: SetbackBand } {
  const setback = (['high', 'moderate', 'low'] as const).find((band) => mechanisms.some((one) => one.setback === band));
  return setback === undefined ? {} : { setback };
}
