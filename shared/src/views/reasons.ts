import { decide } from '../commands/decide.ts';
import type { Text } from '../exercise/schema.ts';
import type { Audience } from '../model/audience.ts';
import { type DelegationId, FACILITATOR } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Reason, Term, WorldValue } from '../model/world.ts';
import { rangeOf } from '../rules/book.ts';
import { bandKey, isOwnIdea, perceivedKey } from '../rules/perception.ts';
import type { Refusal } from '../rules/refusal.ts';
import { turnOf } from './turn-of.ts';

/** A variable of the world as the control room has it; what delegations only take it to be is no row of its own. */
export interface VariableKept {
  key: string;
  /** `T`, `K` or the id of an indicator, and of whom: two of a pair, one delegation, or nobody. */
  variable: string;
  parties: DelegationId[];
  part: 'delegation' | 'dyad' | 'indicator';
  now: WorldValue;
  /** Where it began. */
  start: number;
  range: readonly [number, number];
  unit?: Text;
  /** Why it last changed; none while it stands as it began. */
  because?: Because;
  sights: Sight[];
}

/** Who sees a value, and as what. */
export type Sight =
  | { kind: 'exact'; by: 'all' | 'control' | DelegationId[] }
  | { kind: 'perceived'; by: DelegationId; value: number; history: WorldValue['history'] }
  /** Everybody, 0 very low … 4 very high. */
  | { kind: 'band'; band: number };

/** What moved a variable, with names in place of ids. */
export type Because =
  | { kind: 'inject'; inject: string; title: Text }
  | { kind: 'order'; by: DelegationId; order: Text; covert: boolean }
  /** `step`: which of its steps, from 1; 0 is the outbreak. */
  | { kind: 'crisis'; crisis: string; name: Text; step: number }
  | { kind: 'instalment' | 'upkeep'; mechanism: Text }
  | { kind: 'income' | 'impatience' | 'relations'; turn: number }
  | { kind: 'control'; why: string }
  | { kind: 'unknown' };

/** What a term comes from. */
export type Source = { kind: 'mechanism' | 'crisis' | 'order' | 'inject'; id: string; name: Text } | { kind: 'pair'; pair: DelegationId[] };

export interface TermWorked extends Omit<Term, 'by'> {
  by?: Source;
}

export interface TrackShare {
  track: string;
  add: number;
}

/** One change of a variable with its whole working. */
export interface ChangeWorked {
  played: number;
  turn?: number;
  was: number;
  value: number;
  because: Because;
  terms: TermWorked[];
  tracks: TrackShare[];
}

/** Every variable there is, in the order in which the session began with it. */
export function variablesKept(session: Session): VariableKept[] {
  const exercise = session.control?.exercise;
  if (!exercise) return [];
  return Object.entries(session.world).flatMap(([key, now]) => {
    if (isOwnIdea(key)) return [];
    const [variable = '', about = ''] = key.split(':');
    const parties = about === '' ? [] : about.split('~');
    const indicator = exercise.world.indicators.find((one) => one.id === variable);
    const last = session.reasons?.[key]?.at(-1);
    return {
      key,
      variable,
      parties,
      part: indicator ? 'indicator' : parties.length === 2 ? 'dyad' : 'delegation',
      now,
      start: now.history[0]?.[1] ?? now.value,
      range: rangeOf(exercise, key),
      ...(indicator?.unit === undefined ? {} : { unit: indicator.unit }),
      ...(last === undefined ? {} : { because: becauseOf(session, last) }),
      sights: sightsOf(session, key),
    };
  });
}

function sightsOf(session: Session, key: string): Sight[] {
  const perceived = key
    .slice(key.indexOf(':') + 1)
    .split('~')
    .flatMap((by): Sight[] => {
      const idea = session.world[perceivedKey(key, by)];
      return idea ? [{ kind: 'perceived', by, value: idea.value, history: idea.history }] : [];
    });
  const band = session.world[bandKey(key)]?.value;
  return [
    { kind: 'exact', by: circleOf(session.heardBy[`world:${key}`] ?? []) },
    ...perceived,
    ...(band === undefined ? [] : [{ kind: 'band', band } as const]),
  ];
}

/** The readers behind an address list. */
function circleOf(to: Audience): 'all' | 'control' | DelegationId[] {
  if (to.includes('public')) return 'all';
  const codes = to.flatMap((label) => (label.startsWith('d:') ? [label.slice(2)] : []));
  return codes.length === 0 ? 'control' : codes;
}

/** Every change of a variable since the start, the latest first. */
export function changesWorked(session: Session, key: string): ChangeWorked[] {
  return (session.reasons?.[key] ?? []).toReversed().map((reason) => {
    const { played, was, value, terms } = reason;
    const because = becauseOf(session, reason);
    const turn = because.kind === 'inject' ? turnBegunAt(session, played) : turnOf(session, played);
    return {
      played,
      ...(turn === undefined ? {} : { turn }),
      was,
      value,
      because,
      terms: terms.map(({ by, ...term }) => {
        const source = by === undefined ? undefined : sourceOf(session, by);
        return { ...term, ...(source ? { by: source } : {}) };
      }),
      tracks: byTrack(terms),
    };
  });
}

/** An inject that goes out in the moment in which a turn begins belongs to that turn, not to the end of the one before. */
function turnBegunAt(session: Session, played: number): number | undefined {
  return session.exercise?.turns.findLast(({ n }) => (session.turnsBegan?.[n] ?? Number.POSITIVE_INFINITY) <= played)?.n;
}

/** What each track has added to a variable since the start, the heaviest first. */
export function tracksOf(session: Session, key: string): TrackShare[] {
  return byTrack((session.reasons?.[key] ?? []).flatMap(({ terms }) => terms));
}

function byTrack(terms: readonly Term[]): TrackShare[] {
  const sums = new Map<string, number>();
  for (const { track, add } of terms) sums.set(track, (sums.get(track) ?? 0) + add);
  return [...sums].map(([track, add]) => ({ track, add })).sort((a, b) => Math.abs(b.add) - Math.abs(a.add));
}

function becauseOf(session: Session, { played, cause, terms }: Reason): Because {
  const formula = terms[0]?.formula;
  switch (cause?.kind) {
    case 'order': {
      const order = session.control?.exercise.orders.find(({ id }) => id === cause.order);
      return { kind: 'order', by: cause.by, order: order?.name ?? cause.order, covert: order?.visibility === 'covert' };
    }
    case 'crisis': {
      const { crisis } = cause;
      const step = session.crisisBooks?.[crisis]?.steps.find((one) => one.played === played && formula !== 'shock');
      return { kind: 'crisis', crisis, name: session.crises?.[crisis]?.name ?? crisis, step: step ? step.k + 1 : 0 };
    }
    case 'mechanism':
      return {
        kind: formula === 'upkeep' ? 'upkeep' : 'instalment',
        mechanism: mechanismName(session, cause.mechanism) ?? cause.mechanism,
      };
    case 'turn':
      return { kind: formula === 'income' ? 'income' : formula === 'drift' ? 'impatience' : 'relations', turn: cause.turn };
    case 'control':
      return { kind: 'control', why: cause.why };
    default: {
      const inject = session.msel[terms[0]?.by ?? '']?.inject;
      return inject ? { kind: 'inject', inject: inject.id, title: inject.title } : { kind: 'unknown' };
    }
  }
}

const mechanismName = (session: Session, id: string): Text | undefined => session.mechanisms?.[id]?.spec.name;

function sourceOf(session: Session, by: string): Source | undefined {
  if (by.includes('~')) return { kind: 'pair', pair: by.split('~') };
  const exercise = session.control?.exercise;
  const names: [Exclude<Source['kind'], 'pair'>, Text | undefined][] = [
    ['mechanism', mechanismName(session, by)],
    ['crisis', exercise?.crises.find(({ id }) => id === by)?.name],
    ['order', exercise?.orders.find(({ id }) => id === by)?.name],
    ['inject', session.msel[by] && by],
  ];
  for (const [kind, name] of names) if (name !== undefined) return { kind, id: by, name };
  return undefined;
}

/** What one circle of readers would be told if a variable were set. */
export interface SettingTold {
  key: string;
  was: number;
  value: number;
  to: 'all' | 'control' | DelegationId[];
}

/** What setting a variable would do, or why it may not be; the rule itself is asked. `at` is server time in ms. */
export function settingWould(session: Session, key: string, value: number, at: number): { refused: Refusal } | { told: SettingTold[] } {
  const decision = decide(session, 'setWorld', { key, value, why: '–' }, { seat: FACILITATOR, at, id: 'preview' });
  if ('refused' in decision) return { refused: decision.refused };
  return {
    told: decision.events.flatMap((event) => {
      if (event.type !== 'worldChanged') return [];
      const { was, value: next } = event.data;
      return [{ key: event.data.key, was, value: next, to: circleOf(event.to) }];
    }),
  };
}

/** How far apart the delegations are on an issue: preferred outcomes from −1 to 1. */
export interface IssuePositions {
  issue: string;
  name: Text;
  hardness: number;
  positions: { delegation: DelegationId; value: number }[];
  /** Mean over pairs, and the pair that is furthest apart. */
  mean: number;
  widest?: { pair: [DelegationId, DelegationId]; gap: number };
}

/** Every issue on which delegations hold positions, the widest apart first. */
export function positionsHeld(session: Session): IssuePositions[] {
  const exercise = session.control?.exercise;
  if (!exercise) return [];
  return Object.entries(exercise.issues)
    .flatMap(([issue, { name, hardness }]) => {
      const positions = exercise.delegations.flatMap(({ id, position }) =>
        position[issue] === undefined ? [] : [{ delegation: id, value: position[issue] }],
      );
      return positions.length === 0 ? [] : [{ issue, name, hardness, positions, ...distances(positions) }];
    })
    .sort((a, b) => b.mean - a.mean);
}

function distances(positions: IssuePositions['positions']): Pick<IssuePositions, 'mean' | 'widest'> {
  let total = 0;
  let pairs = 0;
  let widest: IssuePositions['widest'];
  for (const [at, one] of positions.entries()) {
    for (const other of positions.slice(at + 1)) {
      const gap = Math.abs(one.value - other.value);
      total += gap;
      pairs += 1;
      if (!widest || gap > widest.gap) widest = { pair: [one.delegation, other.delegation], gap };
    }
  }
  return { mean: pairs === 0 ? 0 : total / pairs, ...(widest ? { widest } : {}) };
}
