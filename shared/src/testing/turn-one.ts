import type { z } from 'zod';
import { type Exercise, exerciseSchema } from '../exercise/schema.ts';

/** What may be changed of the exercise that tests are told with. */
type Changes = Partial<z.input<typeof exerciseSchema>>;

const everything = ['speak', 'draft', 'vote', 'order'] as const;

/** Three delegations, two turns of two phases, an inject of each kind: small enough to keep in mind. */
export function turnOne(changes: Changes = {}): Exercise {
  return exerciseSchema.parse({
    meta: {
      id: 'turn-one',
      version: '1.0.0',
      schema: 1,
      title: 'Turn one',
      situation: 'A collision in fog.',
      language: ['en'],
      durationMin: 12,
      difficulty: 'introductory',
      players: { min: 1, max: 5 },
      disclaimer: 'Fictional.',
      timeZone: 'Asia/Tokyo',
      zoneLabel: 'JST',
    },
    scenario: 'A collision in fog.',
    delegations: [
      {
        id: 'JPN',
        name: 'Japan',
        brief: 'Secret of Japan',
        seats: [
          { id: 'head', title: 'Head', can: [...everything] },
          { id: 'aide', title: 'Aide', can: ['speak'] },
        ],
      },
      { id: 'KOR', name: 'Korea', brief: 'Secret of Korea', seats: [{ id: 'head', title: 'Head', can: [...everything] }] },
      { id: 'CHN', name: 'China', brief: 'Secret of China', seats: [{ id: 'head', title: 'Head', can: [...everything] }] },
    ],
    world: {
      dyads: { 'CHN~JPN': { T: 50, S: 30, F: 40, I: 0.5 } },
      indicators: [
        { id: 'rescued', name: 'Rescued', per: 'world', init: 0, max: 11, visibility: 'public' },
        { id: 'evidence', name: 'Evidence', per: 'delegation', init: 1, max: 3, visibility: 'own' },
        { id: 'rift', name: 'Rift', per: 'world', init: 5, visibility: 'control' },
      ],
    },
    negotiation: { maxProposals: 2, maxClauses: 3 },
    orders: [
      {
        id: 'cutter',
        name: 'Cutter',
        instrument: 'military',
        text: 'Send it',
        target: 'delegation',
        effects: [{ var: 'T', on: 'own~target', add: -4 }],
      },
      { id: 'appeal', name: 'Appeal', instrument: 'information', text: 'Ask', effects: [{ var: 'P', on: 'own', add: -2 }] },
      {
        id: 'recorder',
        name: 'Recorder',
        instrument: 'information',
        text: 'Hide',
        visibility: 'covert',
        effects: [{ var: 'evidence', on: 'own', add: 1 }],
      },
    ],
    maxOrders: 2,
    turns: [
      {
        n: 1,
        scenarioTime: '2026-06-10T05:40:00+09:00',
        scenarioRate: 10,
        phases: [
          { id: 'talks', name: 'Talks', minutes: 5, allow: ['message', 'channel', 'statement', 'propose'] },
          {
            id: 'vote',
            name: 'Vote',
            minutes: 2,
            allow: ['vote', 'message'],
            only: { message: ['KOR'] },
            atStart: ['openVotes'],
            atEnd: ['closeVotes'],
          },
        ],
      },
      {
        n: 2,
        scenarioTime: '2026-06-10T12:00:00+09:00',
        phases: [
          { id: 'orders', name: 'Orders', minutes: 3, allow: ['order', 'vote', 'propose'], atEnd: ['revealOrders'], atExpiry: 'wait' },
          { id: 'debrief', name: 'Debrief', minutes: 2, allow: ['message', 'order'] },
        ],
      },
    ],
    injects: [
      {
        id: 'S-1',
        number: 1,
        title: 'First report',
        when: { turn: 1, offsetMin: 1 },
        from: { name: 'Rescue centre' },
        media: 'cable',
        to: [
          { list: ['JPN'], variant: 'cutter' },
          { list: ['KOR'], variant: 'helicopter', delayMin: 1 },
        ],
        variants: { cutter: { text: 'A cutter is ready.' }, helicopter: { text: 'A helicopter is ready.' } },
        acknowledgeMin: 2,
        effects: [
          { var: 'P', on: 'JPN', add: 60 },
          { var: 'T', on: 'all', add: 3 },
          { var: 'rift', add: 2 },
        ],
      },
      {
        id: 'S-2',
        number: 2,
        title: 'A call',
        from: { name: 'Duty officer' },
        media: 'phone',
        to: [{ list: ['JPN', 'KOR'], variant: 'ring' }],
        variants: { ring: { text: 'Will you take it?' } },
        call: { ringsMin: 1, connects: ['JPN', 'KOR'] },
      },
      {
        id: 'S-3',
        number: 3,
        title: 'Say something',
        from: { name: 'Capital' },
        media: 'cable',
        to: [{ list: ['JPN'], variant: 'ask' }],
        variants: { ask: { text: 'Speak to the others.' } },
        expected: { by: ['JPN'], action: 'Speaks', withinMin: 1, met: "posted('JPN') > 0", ifMissed: 'S-4' },
      },
      {
        id: 'S-4',
        number: 4,
        title: 'Nobody spoke',
        kind: 'contingency',
        from: { name: 'Newspaper' },
        media: 'newsclip',
        to: [{ list: ['public'], variant: 'news' }],
        variants: { news: { text: 'Silence.' } },
        effects: [{ var: 'rescued', add: 20 }],
      },
      {
        id: 'S-5',
        number: 5,
        title: 'A statement was heard',
        trigger: { any: ["statements('CHN') > 0"], expiresTurn: 1 },
        from: { name: 'Newspaper' },
        media: 'newsclip',
        to: [{ list: ['all'], variant: 'news' }],
        variants: { news: { text: 'China spoke.' } },
      },
    ],
    ...changes,
  });
}
