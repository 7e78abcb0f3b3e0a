import type { Exercise } from '@demarche/shared';
import { exerciseSchema } from '@demarche/shared/exercise/schema';

/** What a test may want different. */
export interface Wanted {
  delegations?: string[];
  /** Role sheet of a delegation. */
  brief?: (code: string) => string;
  injects?: unknown[];
  /** Length of the one talking phase, in minutes of play. */
  minutes?: number;
  /** Whatever else the exercise is to have. */
  more?: Partial<(typeof exerciseSchema)['_zod']['input']>;
}

/** A small exercise for tests: three delegations with a head and a deputy, one long phase in which all is open, then orders revealed. */
export function smallExercise({
  delegations = ['JPN', 'KOR', 'CHN'],
  brief,
  injects = [],
  minutes = 600,
  more = {},
}: Wanted = {}): Exercise {
  return exerciseSchema.parse({
    meta: {
      id: 'small',
      version: '1.0.0',
      schema: 1,
      title: 'A small exercise',
      situation: 'Three delegations talk.',
      language: ['en'],
      durationMin: 60,
      difficulty: 'introductory',
      players: { min: 2, max: 6 },
      disclaimer: 'Fictional.',
      timeZone: 'Asia/Tokyo',
      zoneLabel: 'JST',
    },
    scenario: 'Three delegations talk.',
    delegations: delegations.map((id) => ({
      id,
      name: `Delegation ${id}`,
      brief: brief?.(id) ?? `What only ${id} knows.`,
      seats: [
        { id: 'head', title: 'Head', can: ['speak', 'draft', 'vote', 'sign', 'order'] },
        { id: 'deputy', title: 'Deputy', can: ['speak'] },
      ],
    })),
    orders: [
      { id: 'patrol', name: 'Patrol', instrument: 'military', text: 'Send a patrol.' },
      { id: 'watch', name: 'Watch', instrument: 'information', text: 'Watch.', visibility: 'covert' },
    ],
    turns: [
      {
        n: 1,
        scenarioTime: '2026-06-10T05:40:00+09:00',
        phases: [
          {
            id: 'talk',
            name: 'Talk',
            minutes,
            allow: ['message', 'channel', 'statement', 'propose', 'vote', 'order', ...(more.agenda ? ['rank' as const] : [])],
            atEnd: ['revealOrders', ...(more.crises ? (['stepCrises', 'worldTurn'] as const) : [])],
          },
          { id: 'close', name: 'Close', minutes: 5, allow: ['message'], atExpiry: 'wait' },
        ],
      },
    ],
    injects,
    ...more,
  });
}

/** An inject for some recipients at a minute of the first turn. */
export function inject(id: string, to: string[], offsetMin: number, text = `Text of ${id}.`): unknown {
  return {
    id,
    number: Number(/\d+/.exec(id)?.[0] ?? 1),
    title: `Inject ${id}`,
    when: { turn: 1, offsetMin },
    from: { name: 'Desk' },
    media: 'cable',
    to: [{ list: to, variant: 'a' }],
    variants: { a: { text } },
  };
}
