import type { Exercise } from '../exercise/schema.ts';
import { turnOne } from './turn-one.ts';

type Changes = Parameters<typeof turnOne>[0];

const fn = { dialogue: 0.5, norms: 0.5, mitigation: 0.5, crisis: 0.5 };
const article = { text: 'The members agree.', fn, rule: { type: 'consensus' as const } };
const END = ['closeVotes', 'revealRankings', 'revealOrders', 'stepCrises', 'worldTurn'] as const;
const phase = (id: string) => ({
  id,
  name: id,
  minutes: 5,
  allow: ['message' as const, 'propose' as const, 'vote' as const, 'order' as const, 'rank' as const, 'withdraw' as const],
  atEnd: [...END],
});
const seats = [
  { id: 'head', title: 'Head', can: ['speak' as const, 'draft' as const, 'vote' as const, 'sign' as const, 'order' as const] },
];
const country = (id: string, threat: number) => ({ id, name: id, brief: `Secret of ${id}`, seats, threat: { sea: threat }, sov: 0.5 });

/** Three countries and an observer, six turns of one phase at whose end everything happens, with a world that moves. */
export function withWorld(changes: Changes = {}): Exercise {
  return turnOne({
    delegations: [
      { ...country('JPN', 7), allied: true },
      country('KOR', 5),
      country('CHN', 6),
      { id: 'UN', name: 'UN', kind: 'observer', brief: 'Observe.', seats: [{ id: 'desk', title: 'Desk', can: ['speak'] }] },
    ],
    issues: {
      sea: { name: 'Sea', kind: 'traditional', hardness: 0.7 },
      health: { name: 'Health', kind: 'nontraditional', hardness: 0.1 },
    },
    institutions: [{ id: 'forum', name: 'Forum', members: ['JPN', 'KOR'] }],
    world: {
      dyads: {
        'CHN~JPN': { T: 50, S: 30, F: 40, I: 0.5 },
        'CHN~KOR': { T: 40, S: 30, F: 40, I: 0.5 },
        'JPN~KOR': { T: 20, S: 60, F: 50, I: 0.5 },
      },
    },
    mechanisms: [
      { ...article, id: 'declaration', name: 'Declaration', form: 'informal', issues: ['sea'], members: 'all' },
      { ...article, id: 'treaty', name: 'Treaty', form: 'formal', issues: ['sea'], members: 'all' },
      { ...article, id: 'office', name: 'Office', form: 'informal', issues: ['health'], members: 'all', hostedBy: 'forum', reuse: 0.5 },
    ],
    crises: [{ id: 'clash', name: 'Clash', issue: 'sea', parties: ['CHN', 'JPN'], rung0: 3, shock: 8, steps: 3, momentum: 0.05 }],
    agenda: { elements: ['rules', 'members', 'issues'].map((id) => ({ id, name: id })) },
    negotiation: { maxProposals: 3, maxClauses: 3 },
    orders: [
      {
        id: 'pause',
        name: 'Pause',
        instrument: 'diplomatic',
        text: 'Pause',
        target: 'delegation',
        effects: [{ var: 'T', on: 'own~target', add: -2 }],
        mirrored: [{ var: 'T', on: 'own~target', add: -6 }],
      },
      {
        id: 'envoy',
        name: 'Envoy',
        instrument: 'diplomatic',
        text: 'Send',
        capital: 3,
        maxIntensity: 3,
        effects: [{ var: 'P', on: 'own', add: -1 }],
      },
      {
        id: 'session',
        name: 'Session',
        instrument: 'diplomatic',
        text: 'Call',
        needs: "mechanisms('inForce') >= 1",
        needsText: 'a mechanism must be in force',
      },
      {
        id: 'alert',
        name: 'Alert',
        instrument: 'military',
        text: 'Raise',
        stance: 'forceful',
        target: 'delegation',
        effects: [{ var: 'mu', on: 'crisis', add: 0.02 }],
      },
      { id: 'raid', name: 'Raid', instrument: 'military', text: 'Raid', visibility: 'covert', target: 'delegation', floor: 5 },
      {
        id: 'cancel',
        name: 'Cancel',
        instrument: 'military',
        text: 'Cancel',
        stance: 'cancel',
        effects: [{ var: 'P', on: 'own', add: 1 }],
      },
    ],
    maxOrders: 2,
    turns: [1, 2, 3, 4, 5, 6].map((n) => ({ n, scenarioTime: `2026-06-1${n}T05:40:00+09:00`, phases: [phase('talks')] })),
    injects: [],
    ...changes,
  });
}
