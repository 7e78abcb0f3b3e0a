import { DEEDS, type Deed, type Exercise, exerciseSchema, PERMISSIONS } from '@demarche/shared/exercise/schema';
import { type Chance, chanceOf } from './chance.ts';
import { decidedIn } from './draw-adjudication.ts';
import { procedureOf } from './draw-procedure.ts';
import { negotiationOf } from './draw-votes.ts';

const CODES = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'];

/** A small exercise with something of everything: wordings, delays, triggers, calls, covert orders, hidden variables. */
export function exerciseOf(seed: number): Exercise {
  const chance = chanceOf(seed, 'exercise');
  const codes = CODES.slice(0, 2 + chance.below(4));
  const pairs = codes.flatMap((a, n) => codes.slice(n + 1).map((b) => `${a}~${b}`));
  const turns = Array.from({ length: 2 + chance.below(2) }, (_, n) => n + 1);
  const outsiders = comersAndGoers(seed);
  const decided = decidedIn(chanceOf(seed, 'adjudication'));
  const hasLatecomer = outsiders.some(({ id }) => id === 'LAT');
  return exerciseSchema.parse({
    meta: {
      id: 'generated',
      version: '1.0.0',
      schema: 1,
      title: `Generated ${seed}`,
      situation: 'Something happens.',
      language: ['en'],
      durationMin: 20,
      difficulty: 'introductory',
      players: { min: 1, max: 15 },
      disclaimer: 'Generated.',
      timeZone: 'UTC',
      zoneLabel: 'UTC',
      objectives: [{ id: 'O1', text: 'Talk' }],
    },
    evaluation: { hotwash: ['What did you learn?'], guide: ['Speak', 'Listen'].map((task) => ({ objective: 'O1', task })) },
    scenario: 'A scenario.',
    delegations: [
      ...codes.map((code) => ({
        id: code,
        name: `Delegation ${code}`,
        brief: `Secret brief of ${code}`,
        seats: seatsOf(chance),
        capital: chance.below(101),
        allied: chance.happens(0.5),
        sov: chance.below(11) / 10,
        threat: { sea: chance.below(11), health: chance.below(11) },
        objectives: [{ id: 'o1', text: `Secret aim of ${code}` }],
        redLines: [{ id: 'r1', text: `Secret line of ${code}` }],
      })),
      ...outsiders,
    ],
    membership: membershipOf(seed),
    world: {
      dyads: {
        ...Object.fromEntries(chance.some(pairs, 0.7).map((pair) => [pair, { T: chance.below(101), S: 50, F: 99, I: 0.2 }])),
        ...(hasLatecomer ? { 'AAA~LAT': { T: 60, S: 20, F: 30, C: 0.4 } } : {}),
      },
      capital: { perTurn: chance.below(4), max: 100 },
      inForce: chance.happens(0.6) ? ['forum', 'child', 'club', 'pact'] : [],
      ...(chance.happens(0.6) ? { perception: { noise: 1 + chance.below(9) } } : {}),
      bands: chance.happens(0.6) ? chance.some(['K', 'P', 'A'] as const) : [],
      drift: { afterTurns: 1 + chance.below(2), add: 2 },
      ...(chance.happens(0.4) ? { arrival: { crises: ['reef'] } } : {}),
      contagion: chance.happens(0.5) ? [{ from: pairs[0]!, to: pairs.slice(1, 3).concat(pairs[0]!), rate: 0.2 }] : [],
      indicators: (['delegation', 'dyad', 'world'] as const).flatMap((per) =>
        (['public', 'own', 'control'] as const).map((visibility) => ({
          id: `${per}-${visibility}`,
          name: per,
          per,
          init: 10,
          max: 20,
          visibility,
        })),
      ),
    },
    negotiation: {
      ...(chance.happens(0.7) ? { signing: signingOf(chance, codes) } : {}),
      ...negotiationOf(chance, codes),
    },
    ...procedureOf(seed, codes),
    issues: {
      sea: { name: 'Sea', kind: 'traditional', hardness: 0.7 },
      health: { name: 'Health', kind: 'nontraditional', hardness: 0.1 },
    },
    mechanisms: mechanismsOf(codes),
    channels: channelsOf(codes),
    crises: [
      {
        id: 'clash',
        name: 'Clash',
        issue: 'sea',
        parties: [codes[0]!, codes[1]!],
        rung0: 1 + chance.below(4),
        shock: 8,
        steps: 2 + chance.below(3),
        momentum: 0.4,
      },
      { id: 'reef', name: 'Reef', issue: 'health', parties: [codes.at(-1)!, codes[0]!], rung0: 0, steps: 2, momentum: 0.2 },
    ],
    ...(chance.happens(0.5) ? { ladder: LADDER } : {}),
    start: [
      {
        id: 'climate',
        name: 'Climate',
        options: [
          { id: 'tense', name: 'Tense' },
          {
            id: 'calm',
            name: 'Calm',
            text: 'It is calm.',
            changes: [
              { var: 'T', on: 'all', times: 0.5 },
              { var: 'P', on: codes[0]!, add: -7 },
              { var: 'threat', on: codes[1]!, issue: 'sea', set: 1 },
            ],
          },
        ],
      },
    ],
    agenda: { elements: ['rules', 'members', 'issues'].map((id) => ({ id, name: id })) },
    orders: [
      {
        ...orderOf('o-raid', 'covert', 'delegation', [
          { var: 'mu', on: 'crisis', add: 0.2 },
          { var: 'C', on: 'own~target', add: 0.5 },
        ]),
        stance: 'forceful',
        floor: 5,
      },
      {
        ...orderOf('o-pause', 'overt', 'delegation', [{ var: 'T', on: 'own~target', add: -2 }]),
        capital: 3,
        mirrored: [{ var: 'T', on: 'own~target', add: -6 }],
        draw: { p: 0.5, effects: [{ var: 'attribution', on: 'crisis', add: -0.5 }] },
      },
      {
        ...orderOf('o-session', 'overt', 'none', [{ var: 'K', on: 'own', add: -2 }]),
        needs: chance.one(["mechanisms('inForce') > 0", "orders('o-open') >= 1", "order('BBB', 'o-press')", "hotline('AAA', 'BBB')"]),
        needsText: 'Something must be so',
      },
      { ...orderOf('o-open', 'overt', 'none', [{ var: 'P', on: 'own', add: 5 }]), ...(chance.happens(0.3) ? { default: true } : {}) },
      { ...orderOf('o-press', 'overt', 'delegation', [{ var: 'T', on: 'own~target', add: 7 }]), maxIntensity: 3 },
      orderOf('o-watch', 'covert', 'none', [
        { var: 'world-control', add: 3 },
        { var: 'world-public', add: 1 },
      ]),
      { ...orderOf('o-listen', 'covert', 'delegation', []), intercepts: true },
      orderOf('o-hack', 'covert', 'delegation', [
        { var: 'delegation-own', on: 'target', add: -4 },
        { var: 'K', on: 'target', add: -90 },
      ]),
    ].map((order) => ({ ...order, ...decided.order() })),
    maxOrders: 1 + chance.below(3),
    turns: turns.map((n) => ({
      n,
      scenarioTime: `2026-06-1${n}T05:40:00+09:00`,
      scenarioRate: 1 + chance.below(60),
      phases: Array.from({ length: 1 + chance.below(3) }, (_, index) => decidedAtEnd(phaseOf(chance, codes, index), decided)),
    })),
    injects: Array.from({ length: 6 + chance.below(5) }, (_, n) => injectOf(chance, codes, pairs, n + 1)).map((inject, n) =>
      hasLatecomer && n % 3 === 0 ? alsoTo('LAT', inject) : inject,
    ),
  });
}

/** Sometimes somebody may come later, and somebody only observes. Drawn apart, so that the rest of an exercise stays as it is. */
function comersAndGoers(seed: number) {
  const chance = chanceOf(seed, 'membership');
  const can = [...PERMISSIONS];
  const later = {
    id: 'LAT',
    name: 'Latecomer',
    brief: 'Secret brief of LAT',
    joins: 'later' as const,
    seats: [
      { id: 'head', title: 'Head', can, deputy: 'aide' },
      { id: 'aide', title: 'Aide', can: ['speak' as const] },
    ],
    capital: 40,
  };
  const observer = {
    id: 'OBS',
    name: 'Observer',
    brief: 'Secret brief of OBS',
    kind: 'observer' as const,
    seats: [{ id: 'head', title: 'Head', can: ['speak' as const], whenDelegation: can }],
  };
  return [...(chance.happens(0.6) ? [later] : []), ...(chance.happens(0.5) ? [observer] : [])];
}

/** A signing of each kind: with a time or without, for all or for some, with ratification or not. */
function signingOf(chance: Chance, codes: string[]) {
  return {
    ...(chance.happens(0.4) ? { minutes: 1 + chance.below(4) } : {}),
    ...(chance.happens(0.85) ? { signatures: 2 } : {}),
    ...(chance.happens(0.2) ? { required: [chance.one(codes)] } : {}),
    ...(chance.happens(0.5) ? { ratification: true } : {}),
    ...(chance.happens(0.1) ? { reservations: false } : {}),
  };
}

function membershipOf(seed: number) {
  const chance = chanceOf(seed, 'membership usual');
  return {
    history: chance.one(['public', 'wire', 'all'] as const),
    splitShare: chance.below(5) / 4,
    splitMechanisms: chance.one(['stay', 'both'] as const),
  };
}

/** The first wording goes to somebody as well, who may not be there. */
function alsoTo<I extends { to: { list: string[] }[] }>(code: string, inject: I): I {
  const [first, ...rest] = inject.to;
  return first && !first.list.includes('public') && !first.list.includes('all')
    ? { ...inject, to: [{ ...first, list: [...first.list, code] }, ...rest] }
    : inject;
}

/** A mechanism for each way one can go: built at once or slowly, into force on a condition, expanding, lapsing, with a child. */
function mechanismsOf(codes: string[]) {
  const fn = { dialogue: 0.6, norms: 0.5, mitigation: 0.4, crisis: 0.7 };
  const common = { text: 'It says something.', fn, hotline: true, members: 'all', rule: { type: 'consensus' } };
  return [
    { ...common, id: 'club', name: 'Club', form: 'informal', issues: ['health'], members: codes.slice(0, 2), accession: 'open' },
    {
      ...common,
      id: 'forum',
      name: 'Forum',
      form: 'informal',
      issues: ['health'],
      accession: 'consent',
      noticeTurns: 0,
      sunset: { turns: 2 },
    },
    { ...common, id: 'child', name: 'Child', form: 'informal', issues: ['health'], parent: 'forum' },
    {
      ...common,
      id: 'code',
      name: 'Code',
      form: 'built_on',
      oblig: 0,
      verif: 0,
      secr: 0,
      issues: ['sea'],
      eif: 'turn >= 2',
      noticeTurns: 0,
    },
    {
      ...common,
      id: 'pact',
      name: 'Pact',
      form: 'formal',
      oblig: 0.1,
      verif: 0,
      secr: 0,
      issues: ['sea'],
      members: codes.slice(0, 2),
      accession: 'consent',
      reservations: false,
      noticeTurns: 1,
      expansions: [{ when: 'turn >= 1', name: 'Protocol', issues: ['health'], oblig: 0.4 }],
    },
    { ...common, id: 'union', name: 'Union', form: 'formal', issues: ['sea', 'health'], linkedTo: ['code'], startTurn: 1 },
  ];
}

/** A channel of each kind: some that wait for something, take their time, get out at once or not at all. */
function channelsOf(codes: string[]) {
  const pair = codes.slice(0, 2);
  return [
    { id: 'inside', kind: 'delegation', name: 'Inside' },
    { id: 'cell', kind: 'simcell', name: 'SimCell' },
    { id: 'forum-room', kind: 'room', name: 'Room of the forum', mechanism: 'forum' },
    { id: 'pact-room', kind: 'room', name: 'Room of the pact', mechanism: 'pact' },
    { id: 'line', kind: 'hotline', name: 'Line', ringsMin: 1, credence: true },
    { id: 'pair-line', kind: 'hotline', name: 'Line of two', members: pair, pickup: 'model', ringsMin: 0.5 },
    { id: 'quiet', kind: 'backchannel', name: 'Quiet', leakRisk: 0.5 },
    { id: 'experts', kind: 'track15', name: 'Experts', members: pair, delayMin: 0.5 },
    { id: 'allies', kind: 'alliance', name: 'Allies', members: pair, openIf: "mechanisms('inForce') > 0 or turn >= 2", openText: 'Later' },
    { id: 'pouch', kind: 'group', name: 'Pouch', delayMin: 1, credence: true },
  ];
}

/** Six rungs: the ladder is the exercise's. */
const LADDER = {
  confirmFrom: 3,
  stopAt: 5,
  rungs: ['calm', 'talk', 'push', 'clash', 'fight', 'war'].map((label, n) => ({
    n,
    label,
    noticedBy: n < 2 ? 'parties' : 'all',
    phi: n === 5 ? 0 : 0.9,
  })),
} as const;

function seatsOf(chance: Chance) {
  const head = {
    id: 'head',
    title: 'Head',
    track: '1.5' as const,
    can: chance.happens(0.8) ? [...PERMISSIONS] : chance.some(PERMISSIONS, 0.7),
    deputy: 'deputy',
  };
  const others = ['deputy', 'aide'].slice(0, chance.below(3));
  return [head, ...others.map((id) => ({ id, title: id, can: chance.some(PERMISSIONS, 0.4) }))];
}

function orderOf(id: string, visibility: 'overt' | 'covert', target: 'none' | 'delegation', effects: object[]) {
  return { id, name: id, instrument: 'diplomatic', text: `Do ${id}`, visibility, target, effects };
}

function phaseOf(chance: Chance, codes: string[], index: number) {
  const only: Partial<Record<Deed, string[]>> = chance.happens(0.2) ? { [chance.one(DEEDS)]: chance.some(codes) } : {};
  return {
    id: `p${index}`,
    name: `Phase ${index}`,
    minutes: 1 + chance.below(3),
    allow: chance.some(DEEDS, 0.8),
    ...(chance.happens(0.2) ? { press: chance.one(['all', 'public', 'none']) } : {}),
    only,
    atStart: chance.happens(0.4) ? ['openVotes'] : [],
    atEnd: [
      'closeVotes',
      ...(chance.happens(0.3) ? ['closeSigning'] : []),
      'revealRankings',
      'revealOrders',
      'stepCrises',
      'worldTurn',
    ].filter(() => chance.happens(0.6)),
    crisisSteps: 1 + chance.below(3),
    atExpiry: chance.happens(0.3) ? 'wait' : 'advance',
  };
}

/** A phase that lets what comes of orders be decided. */
const decidedAtEnd = <P extends { atEnd: string[] }>(phase: P, { phase: how, asks }: ReturnType<typeof decidedIn>) => ({
  ...phase,
  ...how(),
  atEnd: [...phase.atEnd, ...asks()],
});

function injectOf(chance: Chance, codes: string[], pairs: string[], number: number) {
  const [a, b] = [chance.one(codes), chance.one(codes)];
  const isCall = codes.length >= 2 && chance.happens(0.25);
  const connects = chance.one(pairs).split('~');
  const trigger = chance.one([
    `messages('${connects[0]}', '${connects[1]}') >= 1`,
    'turn >= 2',
    "proposals('tabled') > 0",
    "votes('passed') + votes('failed') > 0",
    'minutesInTurn >= 1',
    `posted('${a}') > 1`,
    `statements('${b}') > 0`,
    "inject('I-1').delivered",
    "crisis('clash').rung >= 3",
    "mechanism('pact').adopted",
    'meanT > 40',
  ]);
  return {
    id: `I-${number}`,
    number,
    title: `Inject ${number}`,
    ...(chance.happens(0.7) ? { when: { turn: 1 + chance.below(2), offsetMin: chance.below(4) / 2 } } : {}),
    ...(chance.happens(0.4) ? { trigger: { all: [trigger], ...(chance.happens(0.3) ? { expiresTurn: 1 } : {}) } } : {}),
    from: { name: 'A sender' },
    media: isCall ? 'phone' : chance.one(['cable', 'newsclip', 'intelligence', 'rumour']),
    to: isCall ? [{ list: connects, variant: 'one' }] : recipientsOf(chance, codes),
    variants: {
      one: { text: `First wording of ${number}`, map: [{ id: `m${number}`, label: `Mark of ${number}`, at: [number, 10] }] },
      two: {
        title: 'Other title',
        text: `Second wording of ${number}`,
        attachments: [
          { image: 'media/harbour.png', alt: `A harbour of ${number}` },
          {
            chart: { columns: ['Day', 'Ships'], rows: [1, 2, 3].map((day) => [`${day}`, `${number * 1000 + day}`]) },
            title: `Ships of ${number}`,
            unit: 'a day',
            source: 'Registry',
            axis: 'Day',
            shown: 1,
          },
        ],
      },
    },
    ...(chance.happens(0.5) ? { acknowledgeMin: 2 } : {}),
    ...(chance.happens(0.2) ? { startsCrisis: [chance.one(['clash', 'reef'])] } : {}),
    ...(isCall ? { call: { ringsMin: 3, connects } } : {}),
    effects: chance.happens(0.6)
      ? chance.some(
          [
            { var: 'T', on: 'all', add: 3 },
            { var: 'F', on: chance.one(pairs), add: 4 },
            { var: 'mu', on: 'clash', add: 0.1 },
            { var: 'P', on: a, add: -2 },
            { var: 'world-public', add: 2 },
            { var: 'world-own', add: 2 },
            { var: 'world-control', add: 8 },
            { var: 'delegation-own', on: [a], add: 1 },
            { var: 'delegation-control', on: 'all', add: 1 },
            { var: 'dyad-own', on: 'all', add: 1 },
          ],
          0.4,
        )
      : [],
    ...(chance.happens(0.4)
      ? {
          expected: {
            by: [a],
            action: 'Say something',
            withinMin: 1,
            ...(chance.happens(0.6) ? { met: `posted('${a}') > ${chance.below(3)}` } : {}),
            ...(chance.happens(0.5) ? { ifMissed: `I-${1 + chance.below(6)}` } : {}),
          },
        }
      : {}),
    ...(chance.happens(0.25) ? { twoPerson: true } : {}),
  };
}

/** Everybody, or the delegations split between two wordings, one of which may come later. */
function recipientsOf(chance: Chance, codes: string[]) {
  if (chance.happens(0.25)) return [{ list: [chance.one(['public', 'all'])], variant: 'one', delayMin: chance.below(2) }];
  const first = chance.some(codes);
  const rest = codes.filter((code) => !first.includes(code));
  const entries = [{ list: first, variant: 'one', delayMin: 0 }];
  return rest.length > 0 && chance.happens(0.7)
    ? [...entries, { list: chance.some(rest), variant: 'two', delayMin: chance.below(3) / 2 }]
    : entries;
}
