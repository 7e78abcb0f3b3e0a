import type { Text } from '../exercise/schema.ts';
import type { Ranking } from '../model/agenda.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { phaseNow } from '../rules/time.ts';
import { delegationBehind, holds } from './perspective.ts';

export interface AgendaElement {
  id: string;
  name: Text;
  text?: Text;
}

/** The agenda as somebody sees it. */
export interface AgendaSeen {
  /** In the exercise's order. */
  elements: AgendaElement[];
  /** `open` while the phase takes rankings of this delegation, `revealed` for good once all were. */
  state: 'closed' | 'open' | 'revealed';
  /** The phase and turn that will take rankings; none when none is to come. */
  opens?: { phase: Text; turn: number };
  /** May these eyes rank at all? */
  mayRank: boolean;
  /** What the own delegation has sealed. */
  sealed?: Ranking;
  result?: AgendaResultSeen;
}

export interface AgendaResultSeen {
  /** Most points first; elements with equal points share a place. */
  standing: { element: AgendaElement; place: number; points: number }[];
  /** The most points an element could have got. */
  most: number;
  /** Delegations that ranked, in the exercise's order. */
  ranked: DelegationId[];
  /** Those that could have and did not. */
  missed: DelegationId[];
  /** Element → delegation → its place in that delegation's ranking, from 1. */
  places: Record<string, Record<DelegationId, number>>;
  /** Kendall's W; absent where fewer than two ranked. */
  concordance?: number;
  agreement?: Agreement;
}

/** What a concordance says, in steps that are usual for W. */
export type Agreement = 'hardlyAny' | 'weak' | 'moderate' | 'strong' | 'close';

/** Lower bounds of the steps. */
const STEPS: readonly (readonly [Agreement, number])[] = [
  ['close', 0.9],
  ['strong', 0.7],
  ['moderate', 0.5],
  ['weak', 0.2],
];

export const agreementOf = (concordance: number): Agreement => STEPS.find(([, from]) => concordance >= from)?.[0] ?? 'hardlyAny';

/** The agenda of the exercise, or nothing where it has none. */
export function agendaSeen(session: Session, eyes: SeatId): AgendaSeen | undefined {
  const elements = session.exercise?.agenda?.elements.map(({ id, name, text }) => ({ id, name, ...(text === undefined ? {} : { text }) }));
  if (!elements) return undefined;
  const own = delegationBehind(session, eyes);
  const sealed = own === undefined ? undefined : session.rankings?.[own];
  const opens = opensNext(session);
  const result = resultSeen(session, elements);
  return {
    elements,
    state: result ? 'revealed' : takesRankings(session, own) ? 'open' : 'closed',
    ...(opens === undefined ? {} : { opens }),
    mayRank: holds(session, eyes, 'vote'),
    ...(sealed === undefined ? {} : { sealed }),
    ...(result === undefined ? {} : { result }),
  };
}

/** Does the phase take a ranking of this delegation now? */
export function takesRankings(session: Session, delegation: DelegationId | undefined): boolean {
  const phase = phaseNow(session);
  if (session.stage !== 'running' || !phase?.allow.includes('rank') || session.agendaResult || !session.exercise?.agenda) return false;
  return delegation !== undefined && (phase.only?.rank?.includes(delegation) ?? true);
}

/** The next phase, after the present one, in which rankings are taken. */
function opensNext(session: Session): { phase: Text; turn: number } | undefined {
  const { turn: now = 0, index = -1 } = session.phase ?? {};
  for (const { n, phases } of session.exercise?.turns ?? []) {
    const later = phases.find(({ allow }, place) => allow.includes('rank') && (n > now || (n === now && place > index)));
    if (later) return { phase: later.name, turn: n };
  }
  return undefined;
}

function resultSeen(session: Session, elements: readonly AgendaElement[]): AgendaResultSeen | undefined {
  const { agendaResult, exercise } = session;
  if (!agendaResult) return undefined;
  const { rankings, points, concordance } = agendaResult;
  const mayRank = (exercise?.delegations ?? []).filter(({ seats }) => seats.some(({ can }) => can.includes('vote'))).map(({ id }) => id);
  const ranked = (exercise?.delegations ?? []).map(({ id }) => id).filter((id) => Object.hasOwn(rankings, id));
  const sorted = points.flatMap(({ element, points: got }) => {
    const found = elements.find(({ id }) => id === element);
    return found ? [{ element: found, points: got }] : [];
  });
  const placeIn = (id: string, delegation: DelegationId) => (rankings[delegation]?.indexOf(id) ?? -1) + 1;
  const places = elements.map(({ id }) => [id, Object.fromEntries(ranked.map((one) => [one, placeIn(id, one)]))] as const);
  return {
    standing: sorted.map((one) => ({ ...one, place: sorted.findIndex(({ points: got }) => got === one.points) + 1 })),
    most: ranked.length * Math.max(0, elements.length - 1),
    ranked,
    missed: mayRank.filter((id) => !ranked.includes(id)),
    places: Object.fromEntries(places),
    // One ranking agrees with itself: that says nothing.
    ...(ranked.length < 2 ? {} : { concordance, agreement: agreementOf(concordance) }),
  };
}
