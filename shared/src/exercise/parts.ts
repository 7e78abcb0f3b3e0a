import type { Delegation, Exercise, OrderType, Text } from './schema.ts';

/** What everybody at the table may know of an exercise before it begins. */
export interface PublicExercise {
  meta: Exercise['meta'];
  scenario: Text;
  delegations: { id: string; name: Text; seats: Delegation['seats'] }[];
  turns: Exercise['turns'];
  negotiation: Exercise['negotiation'];
  orders: OrderType[];
  maxOrders: number;
  indicators: Exercise['world']['indicators'];
  hotwash: Text[];
}

/** What one delegation alone is told: its role sheet. */
export interface PrivateBrief {
  delegation: string;
  brief: Text;
  objectives: { id: string; text: Text; weight: number }[];
  redLines: { id: string; text: Text }[];
  threat: Record<string, number>;
}

export function publicPart(exercise: Exercise): PublicExercise {
  return {
    // The exercise's own objectives say what the trainers look for: not for the delegations.
    meta: { ...exercise.meta, objectives: [] },
    scenario: exercise.scenario,
    delegations: exercise.delegations.map(({ id, name, seats }) => ({ id, name, seats })),
    turns: exercise.turns,
    negotiation: exercise.negotiation,
    // How an order moves the world is the control room's to know.
    orders: exercise.orders.map((order) => ({ ...order, effects: [] })),
    maxOrders: exercise.maxOrders,
    indicators: exercise.world.indicators.filter((indicator) => indicator.visibility !== 'control'),
    hotwash: exercise.evaluation.hotwash,
  };
}

export function briefOf(exercise: Exercise, delegation: string): PrivateBrief {
  const { brief, objectives, redLines, threat } = exercise.delegations.find((one) => one.id === delegation)!;
  return {
    delegation,
    brief,
    objectives: objectives.map(({ id, text, weight }) => ({ id, text, weight })),
    redLines,
    threat,
  };
}

/** The text in a language, else in the first language it has. */
export function inLanguage(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
