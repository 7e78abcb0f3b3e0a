import { firstRoster } from './roster.ts';
import type {
  ChannelSpec,
  Delegation,
  Exercise,
  ExerciseMap,
  Institution,
  Issue,
  Ladder,
  MechanismSpec,
  OrderType,
  ProcedureSpec,
  Text,
} from './schema.ts';

/** What everybody at the table may know of an exercise before it begins. */
export interface PublicExercise {
  meta: Exercise['meta'];
  scenario: Text;
  /** Those at the table now. */
  delegations: { id: string; name: Text; seats: Delegation['seats']; kind?: Delegation['kind'] }[];
  turns: Exercise['turns'];
  negotiation: Exercise['negotiation'];
  orders: OrderType[];
  maxOrders: number;
  indicators: Exercise['world']['indicators'];
  hotwash: Text[];
  /** The world model's public side; absent where an exercise has none of it. */
  issues?: Record<string, Issue>;
  institutions?: Institution[];
  /** The catalogue that proposals draw from. */
  mechanisms?: MechanismSpec[];
  ladder?: Ladder;
  map?: ExerciseMap;
  agenda?: Exercise['agenda'];
  /** How the plenary is conducted; without it everybody may write at any time. */
  procedure?: ProcedureSpec;
  /** Questions that a final text should answer. */
  questions?: { id: string; text: Text }[];
}

/** What one delegation alone is told: its role sheet. */
export interface PrivateBrief {
  delegation: string;
  brief: Text;
  objectives: { id: string; text: Text; weight: number }[];
  redLines: { id: string; text: Text }[];
  threat: Record<string, number>;
  position?: Record<string, number>;
  sov?: number;
  /** Bound by an alliance that an arrangement may touch. */
  allied?: boolean;
  /** The exercise's channels it may come to use; of those among others it does not learn. */
  channels?: ChannelSpec[];
}

export function publicPart(exercise: Exercise): PublicExercise {
  return {
    // The exercise's own objectives say what the trainers look for: not for the delegations.
    meta: { ...exercise.meta, objectives: [] },
    scenario: exercise.scenario,
    delegations: firstRoster(exercise),
    turns: exercise.turns,
    negotiation: exercise.negotiation,
    // How an order moves the world is the control room's to know.
    orders: exercise.orders.map(({ mirrored: _mirrored, draw: _draw, floor: _floor, ...order }) => ({ ...order, effects: [] })),
    maxOrders: exercise.maxOrders,
    indicators: exercise.world.indicators.filter((indicator) => indicator.visibility !== 'control'),
    hotwash: exercise.evaluation.hotwash,
    ...worldPart(exercise),
  };
}

/** What everybody may know of the world model. Firebreaks, cards, comparisons and conditions of entry are not among it. */
function worldPart({
  issues,
  institutions,
  mechanisms,
  ladder,
  crises,
  map,
  agenda,
  evaluation,
  procedure,
}: Exercise): Partial<PublicExercise> {
  return {
    ...(Object.keys(issues).length > 0 ? { issues } : {}),
    ...(institutions.length > 0 ? { institutions } : {}),
    ...(mechanisms.length > 0 ? { mechanisms } : {}),
    ...(crises.length > 0 ? { ladder: { ...ladder, rungs: ladder.rungs.map((rung) => ({ ...rung, phi: 1 })) } } : {}),
    ...(map === undefined ? {} : { map }),
    ...(agenda === undefined ? {} : { agenda }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(evaluation.questions.length > 0 ? { questions: evaluation.questions } : {}),
  };
}

export function briefOf(exercise: Exercise, delegation: string): PrivateBrief {
  const { brief, objectives, redLines, threat, position, sov, allied } = exercise.delegations.find((one) => one.id === delegation)!;
  const channels = (exercise.channels ?? []).filter(({ members }) => members?.includes(delegation) ?? true);
  return {
    delegation,
    brief,
    objectives: objectives.map(({ id, text, weight }) => ({ id, text, weight })),
    redLines: redLines.map(({ id, text }) => ({ id, text })),
    threat,
    ...(Object.keys(position).length > 0 ? { position } : {}),
    ...(sov === undefined ? {} : { sov }),
    ...(allied ? { allied } : {}),
    ...(channels.length > 0 ? { channels } : {}),
  };
}

/** The text in a language, else in the first language it has. */
export function inLanguage(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
