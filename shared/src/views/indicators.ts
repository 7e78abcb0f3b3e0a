import type { Text } from '../exercise/schema.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Cause, WorldValue } from '../model/world.ts';
import { bandKey, perceivedKey } from '../rules/perception.ts';
import { turnOf } from './turn-of.ts';

/** One number of the world as a delegation sees it. */
export type IndicatorRow = {
  key: string;
  now: WorldValue;
  range: readonly [number, number];
  /** Against the value before the turn began; what the end of the last turn brought counts. */
  change: number;
  /** Of the last change. */
  reason: ChangeReason;
  /** The turn of the last change; none while there was none. */
  changedIn?: number;
} & (
  | { kind: 'own'; variable: 'K' | 'P' | 'A' }
  /** `perceived`: what the delegation takes the value to be, not the value. */
  | { kind: 'dyad'; variable: 'T' | 'S' | 'F' | 'I' | 'C'; with: DelegationId; perceived: boolean }
  /** The band that everybody sees, 0 very low … 4 very high. */
  | { kind: 'band'; variable: 'K' | 'P' | 'A'; of: DelegationId }
  /** `with`: the other side of a dyad. `of`: those it is kept for, where the delegation is none of them. */
  | { kind: 'named'; name: Text; unit?: Text; with?: DelegationId; of?: DelegationId[] }
);

/** Why a variable last changed, as far as the reader may know. */
export type ChangeReason =
  | { kind: 'unchanged' }
  | { kind: 'told'; wire: string; title: Text }
  | { kind: 'inject'; inject: string; title: Text }
  | { kind: 'order'; by: DelegationId; order: Text }
  | { kind: 'crisis'; name: Text }
  | { kind: 'instalment' | 'upkeep'; mechanism: Text }
  | { kind: 'income' | 'impatience' | 'relations'; turn: number }
  | { kind: 'assessment'; turn: number }
  | { kind: 'facilitator'; why: string }
  | { kind: 'untold' };

/** What a delegation knows of its own state, its relations, the others and the world, in that order. */
export function indicatorsOf(session: Session, delegation: DelegationId): IndicatorRow[] {
  const percent = [0, 100] as const;
  const row = (key: string) => {
    const now = session.world[key];
    return now && { key, now, change: changeOf(session, now), ...lastChange(session, key, now) };
  };
  const rows: IndicatorRow[] = [];
  for (const variable of ['K', 'P', 'A'] as const) {
    const known = row(`${variable}:${delegation}`);
    if (known) rows.push({ ...known, range: percent, kind: 'own', variable });
  }
  const pairs = new Set(Object.keys(session.world).map((key) => key.split(/[:@]/)[1]));
  for (const variable of ['T', 'S', 'F', 'I', 'C'] as const) {
    for (const pair of pairs) {
      const other = otherIn(pair, delegation);
      const exact = row(`${variable}:${pair}`);
      const perceived = row(perceivedKey(`${variable}:${pair}`, delegation));
      const known = perceived ?? exact;
      if (other === undefined || !known) continue;
      const range = variable === 'I' || variable === 'C' ? ([0, 1] as const) : percent;
      rows.push({ ...known, range, kind: 'dyad', variable, with: other, perceived: perceived !== undefined });
    }
  }
  for (const { id: of } of session.exercise?.delegations ?? []) {
    for (const variable of ['K', 'P', 'A'] as const) {
      const known = of === delegation ? undefined : row(bandKey(`${variable}:${of}`));
      if (known) rows.push({ ...known, range: [0, 4], kind: 'band', variable, of });
    }
  }
  for (const { id, name, unit, min, max, visibility } of session.exercise?.indicators ?? []) {
    const named = { kind: 'named', range: [min, max], name, ...(unit === undefined ? {} : { unit }) } as const;
    for (const key of Object.keys(session.world)) {
      const [variable, kept] = key.split(':');
      const known = variable === id ? row(key) : undefined;
      if (!known) continue;
      const other = otherIn(kept, delegation);
      if (kept === undefined || kept === delegation) rows.push({ ...known, ...named });
      else if (other !== undefined) rows.push({ ...known, ...named, with: other });
      else if (visibility === 'public') rows.push({ ...known, ...named, of: kept.split('~') });
    }
  }
  return rows;
}

/** How far a value has moved since the turn before ended its phases. The first turn is held against the start. */
export function changeOf(session: Session, { value, history }: WorldValue): number {
  const began = session.phase?.turnBeganAt ?? 0;
  const before = history.findLast(([at]) => at < began) ?? history[0];
  return before ? value - before[1] : 0;
}

/** Why a variable is no longer what it was, and in which turn that came about. */
export function lastChange(session: Session, key: string, now: WorldValue): { reason: ChangeReason; changedIn?: number } {
  if (now.was === undefined) return { reason: { kind: 'unchanged' } };
  const turn = turnOf(session, now.played);
  const item = now.wire === undefined ? undefined : session.wire[now.wire];
  const reason: ChangeReason = item
    ? { kind: 'told', wire: item.id, title: item.title }
    : ((now.cause && causeOf(session, key, now, now.cause)) ??
      (session.control ? undefined : readAtThatMoment(session, now)) ?? { kind: 'untold' });
  return { reason, ...(turn === undefined ? {} : { changedIn: turn }) };
}

/**
 * A change that everybody is told of cannot name an inject that only some have read. Whoever has read one that arrived at
 * that very moment, and nothing else then, may take it for the reason.
 */
function readAtThatMoment(session: Session, now: WorldValue): ChangeReason | undefined {
  const items = Object.values(session.wire).filter((item) => item.kind === 'inject' && item.played === now.played);
  const isRevealed = Object.values(session.revealedAt ?? {}).includes(now.played);
  const [only] = items;
  return only && items.length === 1 && !isRevealed ? { kind: 'told', wire: only.id, title: only.title } : undefined;
}

/** The same for the control room, which keeps the working of every change. */
export function lastChangeWorkedOut(session: Session, key: string, now: WorldValue): ReturnType<typeof lastChange> {
  const told = lastChange(session, key, now);
  const worked = session.reasons?.[key]?.findLast(({ played }) => played === now.played);
  if (told.reason.kind !== 'untold' || !worked) return told;
  const inject = worked.terms.flatMap(({ by }) => (by === undefined ? [] : (session.msel[by]?.inject ?? [])))[0];
  const reason: ChangeReason | undefined = inject
    ? { kind: 'inject', inject: inject.id, title: inject.title }
    : worked.cause && causeOf(session, key, now, worked.cause);
  return reason ? { ...told, reason } : told;
}

/** A cause with names in place of ids; nothing where the reader knows no such thing. */
function causeOf(session: Session, key: string, now: WorldValue, cause: Cause): ChangeReason | undefined {
  switch (cause.kind) {
    case 'order': {
      const order = session.exercise?.orders.find(({ id }) => id === cause.order);
      return order && { kind: 'order', by: cause.by, order: order.name };
    }
    case 'crisis': {
      const sight = Object.values(session.crises ?? {}).find(({ crisis }) => crisis === cause.crisis);
      return sight && { kind: 'crisis', name: sight.name };
    }
    case 'mechanism': {
      const state = session.mechanisms?.[cause.mechanism];
      // What was paid up to the end of the turn of entry into force was for the building.
      const entered =
        state?.inForceTurn === undefined ? Number.POSITIVE_INFINITY : (session.turnsBegan?.[state.inForceTurn + 1] ?? now.played);
      const built = state?.adoptedTurn === 0 || now.played > entered;
      return state && { kind: built ? 'upkeep' : 'instalment', mechanism: state.spec.name };
    }
    case 'turn':
      if (key.startsWith('K:')) return { kind: 'income', turn: cause.turn };
      return { kind: key.startsWith('P:') ? 'impatience' : 'relations', turn: cause.turn };
    case 'assessment':
      return { kind: 'assessment', turn: cause.turn };
    case 'control':
      return { kind: 'facilitator', why: cause.why };
  }
}

/** The other member of a pair such as `CHN~JPN`, when the delegation is one of the two. */
function otherIn(pair: string | undefined, delegation: DelegationId): DelegationId | undefined {
  const members = pair?.split('~') ?? [];
  return members.length === 2 && members.includes(delegation) ? members.find((one) => one !== delegation) : undefined;
}
