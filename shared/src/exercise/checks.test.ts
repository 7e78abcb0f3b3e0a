import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';
import { type Exercise, exerciseSchema } from './schema.ts';
import { problemsOf } from './testing/problems-of.ts';

const seat = { id: 'head', title: 'Head', can: ['speak', 'vote', 'order'] };
const phase = (id: string, minutes: number, allow: string[], more: object = {}) => ({ id, name: id, minutes, allow, ...more });
const inject = (number: number, more: object) => ({
  id: `S-${number}`,
  number,
  title: 'x',
  from: { name: 'x' },
  media: 'brief',
  to: [{ list: ['all'], variant: 'a' }],
  variants: { a: { text: 'x' } },
  ...more,
});

/** An exercise with nothing wrong, that each test breaks in one place. */
function sound(): Exercise {
  return exerciseSchema.parse({
    meta: {
      id: 'x',
      version: '1.0.0',
      schema: 1,
      title: 'x',
      situation: 'x',
      language: ['en'],
      durationMin: 10,
      difficulty: 'introductory',
      players: { min: 1, max: 2 },
      disclaimer: 'x',
      timeZone: 'UTC',
      zoneLabel: 'UTC',
      objectives: [{ id: 'O1', text: 'x' }],
    },
    scenario: 'x',
    delegations: [
      { id: 'JPN', name: 'Japan', brief: 'x', seats: [seat], objectives: [{ id: 'J1', text: 'x', scoredBy: "votes('passed') > 0" }] },
      { id: 'CHN', name: 'China', brief: 'x', seats: [seat] },
    ],
    world: {
      dyads: { 'CHN~JPN': { T: 1, S: 1, F: 1 } },
      indicators: [
        { id: 'cases', name: 'x', per: 'delegation', init: 0 },
        { id: 'oil', name: 'x', per: 'world', init: 0 },
      ],
    },
    orders: [
      {
        id: 'assist',
        name: 'x',
        instrument: 'economic',
        text: 'x',
        target: 'delegation',
        effects: [{ var: 'T', on: 'own~target', add: -1 }],
      },
    ],
    turns: [
      { n: 1, scenarioTime: '2026-05-14T05:40:00Z', phases: [phase('talk', 5, ['message', 'propose'])] },
      {
        n: 2,
        scenarioTime: '2026-05-14T05:40:00Z',
        phases: [
          phase('vote', 3, ['vote'], { atStart: ['openVotes'], atEnd: ['closeVotes'] }),
          phase('orders', 2, ['order'], { atEnd: ['revealOrders'] }),
        ],
      },
    ],
    injects: [
      inject(1, {
        when: { turn: 1 },
        expected: { by: ['JPN'], action: 'x', withinMin: 2, met: "messages('JPN', 'CHN') > 0", ifMissed: 'S-2' },
      }),
      inject(2, {
        kind: 'contingency',
        effects: [
          { var: 'cases', on: 'JPN', add: 1 },
          { var: 'oil', add: 1 },
          { var: 'T', on: 'all', add: 1 },
        ],
      }),
      inject(3, {
        media: 'phone',
        trigger: { all: ["phase == 'vote'", "order('JPN', 'assist')"], expiresTurn: 2 },
        call: { ringsMin: 1, connects: ['JPN', 'CHN'] },
      }),
    ],
  });
}

const broken = (by: (exercise: Exercise) => void): string[] => problemsOf(sound(), by);

test('a sound exercise has no problems', () => {
  expect(broken(() => {})).toEqual([]);
});

const CASES: [string, (exercise: Exercise) => void, string[]][] = [
  [
    'players the wrong way round',
    (e) => (e.meta.players = { min: 3, max: 2 }),
    ['meta.players.min error: expected at most 2, the greatest number of players'],
  ],
  [
    'too few seats',
    (e) => (e.meta.players = { min: 3, max: 9 }),
    ['meta.players.min error: expected at most 2: the delegations have 2 seat(s) in all'],
  ],
  [
    'a duration that does not add up',
    (e) => (e.meta.durationMin = 20),
    ['meta.durationMin warning: expected 10, the minutes of all phases together'],
  ],
  [
    'a seat twice',
    (e) => e.delegations[0]!.seats.push(e.delegations[0]!.seats[0]!),
    ['delegations.0.seats.1.id error: expected a seat id that is not used before; “head” is used twice'],
  ],
  [
    'a pair of strangers',
    (e) => (e.world.dyads['JPN~USA'] = e.world.dyads['CHN~JPN']!),
    ['world.dyads.JPN~USA key error: expected codes of two delegations (JPN or CHN); “USA” is none'],
  ],
  [
    'a pair twice',
    (e) => (e.world.dyads['JPN~CHN'] = e.world.dyads['CHN~JPN']!),
    ['world.dyads.JPN~CHN key error: expected each pair once; CHN~JPN is there already'],
  ],
  [
    'an indicator beyond its range',
    (e) => (e.world.indicators[1]!.init = 900),
    ['world.indicators.1.init error: expected a number from 0 to 100'],
  ],
  [
    'an indicator without a range',
    (e) => (e.world.indicators[1]!.max = 0),
    ['world.indicators.1.max error: expected more than the least value, 0'],
  ],
  ['a gap in the turns', (e) => (e.turns[1]!.n = 3), ['turns.1.n error: expected 2: turns are numbered 1, 2, 3 … in order']],
  [
    'a phase twice',
    (e) => (e.turns[1]!.phases[1]!.id = 'vote'),
    ['turns.1.phases.1.id error: expected a phase id within the turn that is not used before; “vote” is used twice'],
  ],
  [
    'a deed only for strangers',
    (e) => (e.turns[0]!.phases[0]!.only = { message: ['USA'] }),
    ['turns.0.phases.0.only.message.0 error: expected a delegation of this exercise (JPN or CHN)'],
  ],
  [
    'a deed for some that nobody may do',
    (e) => (e.turns[0]!.phases[0]!.only = { order: ['JPN'] }),
    ['turns.0.phases.0.only.order warning: expected “order” under allow as well; without it nobody may'],
  ],
  [
    'votes that open where nobody may vote',
    (e) => (e.turns[1]!.phases[0]!.allow = []),
    ['turns.1.phases.0.allow warning: expected “vote”: votes open with this phase'],
  ],
  [
    'votes that nobody opens',
    (e) => (e.turns[1]!.phases[0]!.atStart = []),
    [
      'turns.1.phases.0.allow warning: expected a phase with atStart: [openVotes]; without one the facilitator has to open every vote',
      'turns.1.phases.0.atEnd warning: expected a phase with atStart: [openVotes] before votes are closed',
    ],
  ],
  [
    'nothing to vote on',
    (e) => (e.turns[0]!.phases[0]!.allow = ['message']),
    ['turns.1.phases.0.atStart warning: expected an earlier phase that allows “propose”; otherwise there is nothing to vote on'],
  ],
  [
    'two default orders, one of them directed, covert and with a price',
    (e) => {
      const [order] = e.orders;
      e.orders.push(
        { ...order!, id: 'hold', target: 'none', effects: [], default: true },
        { ...order!, id: 'snoop', target: 'delegation', visibility: 'covert', capital: 1, default: true },
      );
    },
    [
      'orders.2.default error: expected one order with “default”; the first would be given',
      'orders.2.default error: expected “target: none” with it: nobody says at whom it is directed',
      'orders.2.default error: expected “visibility: overt” with it: what is given by default is told',
      'orders.2.default error: expected no “capital” with it: whoever could not pay would be told apart',
    ],
  ],
  [
    'orders that are never revealed',
    (e) => (e.turns[1]!.phases[1]!.atEnd = []),
    ['turns.1.phases.1.allow warning: expected atEnd: [revealOrders] here or later in this turn; otherwise sealed orders never act'],
  ],
  [
    'a covert order for which the phase would wait',
    (e) => {
      e.orders.push({ ...e.orders[0]!, id: 'spy', visibility: 'covert', adjudication: 'free' });
      e.turns[0]!.phases[0]!.adjudication = 'matrix';
    },
    [
      'turns.0.phases.0.atEnd warning: expected “revealOrders” with “adjudication”; there is nothing to decide',
      'turns.1.phases.1.atEnd error: expected “adjudicate” as well: the covert order “spy” is decided, and only waiting in any case does not tell of it',
    ],
  ],
  [
    'nobody who may vote',
    (e) => (e.delegations[1]!.seats[0]!.can = ['order']),
    ['delegations.1.seats warning: expected a seat of CHN that can “vote”: a phase allows it and nobody there may'],
  ],
  [
    'an inject number twice',
    (e) => (e.injects[1]!.number = 1),
    ['injects.1.number error: expected a number that is not used before; “1” is used twice'],
  ],
  [
    'an inject that nothing brings',
    (e) => delete e.injects[0]!.expected!.ifMissed,
    ['injects.1 error: unreachable: give it a time, a trigger, or name it in ifMissed'],
  ],
  [
    'a turn that is not there',
    (e) => (e.injects[0]!.when = { turn: 9, offsetMin: 0 }),
    ['injects.0.when.turn error: expected a turn of this exercise (1 to 2)'],
  ],
  [
    'a time beyond the turn',
    (e) => (e.injects[0]!.when!.offsetMin = 5),
    ['injects.0.when.offsetMin error: expected less than 5: turn 1 lasts 5 minutes'],
  ],
  ['an empty trigger', (e) => (e.injects[2]!.trigger = {}), ['injects.2.trigger error: expected at least one condition under all or any']],
  [
    'a trigger that ends before it begins',
    (e) => {
      e.injects[2]!.when = { turn: 2, offsetMin: 0 };
      e.injects[2]!.trigger!.expiresTurn = 1;
    },
    ['injects.2.trigger.expiresTurn error: expected 2 or later: it may not come before turn 2, so it never could'],
  ],
  [
    'a trigger that outlasts the exercise',
    (e) => (e.injects[2]!.trigger!.expiresTurn = 3),
    ['injects.2.trigger.expiresTurn warning: expected a turn of this exercise (1 to 2)'],
  ],
  [
    'the public among others',
    (e) => (e.injects[1]!.to[0]!.list = ['public', 'JPN']),
    ['injects.1.to.0.list.0 warning: expected “public” on its own: everybody reads what is public'],
  ],
  [
    'an unknown recipient',
    (e) => (e.injects[1]!.to[0]!.list = ['JPM']),
    ['injects.1.to.0.list.0 error: expected a delegation of this exercise (JPN or CHN), “all”, “public” or “control”; did you mean “JPN”?'],
  ],
  [
    'a recipient without a seat',
    (e) => {
      e.delegations[1]!.seats = [];
      e.injects[1]!.to[0]!.list = ['CHN'];
    },
    [
      'delegations.1.seats error: expected at least one seat for CHN',
      'delegations.1.seats warning: expected a seat of CHN that can “vote”: a phase allows it and nobody there may',
      'delegations.1.seats warning: expected a seat of CHN that can “order”: a phase allows it and nobody there may',
      'injects.1.to.0.list.0 error: expected a recipient with a seat; CHN has none',
    ],
  ],
  [
    'two wordings for one reader',
    (e) => e.injects[1]!.to.push({ list: ['JPN'], variant: 'a', delayMin: 0 }),
    ['injects.1.to.1.list.0 error: expected each delegation once; JPN would read two wordings'],
  ],
  [
    'a wording addressed but not written',
    (e) => (e.injects[1]!.to[0]!.variant = 'b'),
    [
      'injects.1.to.0.variant error: expected one of the variants written below (a)',
      'injects.1.variants.a key error: expected a recipient for the wording “a”; nobody would read it',
    ],
  ],
  [
    'a call that one side does not hear',
    (e) => (e.injects[2]!.to[0]!.list = ['JPN']),
    ['injects.2.call.connects.1 error: expected one of the recipients of this call (JPN); CHN would never hear it ring'],
  ],
  [
    'a call that does not ring',
    (e) => (e.injects[2]!.media = 'cable'),
    ['injects.2.media warning: expected phone: this inject is a call that rings'],
  ],
  [
    'a call to a stranger',
    (e) => (e.injects[2]!.call!.connects = ['JPN', 'CNH']),
    ['injects.2.call.connects.1 error: expected a delegation of this exercise (JPN or CHN); did you mean “CHN”?'],
  ],
  [
    'an action expected of a stranger',
    (e) => (e.injects[0]!.expected!.by = ['USA']),
    ['injects.0.expected.by.0 error: expected a delegation of this exercise (JPN or CHN)'],
  ],
  [
    'a contingency that is not there',
    (e) => {
      e.injects[0]!.expected!.ifMissed = 'S-9';
      e.injects[1]!.when = { turn: 1, offsetMin: 0 };
    },
    ['injects.0.expected.ifMissed error: expected the id of an inject; did you mean “S-1”?'],
  ],
  [
    'a contingency for itself',
    (e) => {
      e.injects[0]!.expected!.ifMissed = 'S-1';
      e.injects[1]!.when = { turn: 1, offsetMin: 0 };
    },
    ['injects.0.expected.ifMissed error: expected another inject than this one'],
  ],
  [
    'a contingency of another kind',
    (e) => (e.injects[1]!.kind = 'key'),
    ['injects.0.expected.ifMissed warning: expected an inject of kind contingency; S-2 is key'],
  ],
  [
    'an objective that is not there',
    (e) => (e.injects[0]!.objective = ['O2']),
    ['injects.0.objective.0 error: expected an objective of this exercise (O1); did you mean “O1”?'],
  ],
  [
    'an unknown variable',
    (e) => (e.injects[1]!.effects[0]!.var = 'case'),
    ['injects.1.effects.0.var error: expected one of T, S, F, I, C, K, P, A, mu, attribution, cases or oil; did you mean “cases”?'],
  ],
  [
    'an effect on nobody',
    (e) => delete e.injects[1]!.effects[0]!.on,
    ['injects.1.effects.0 error: the key “on” is missing: expected a delegation such as JPN or “all”'],
  ],
  [
    'an effect on every pair of a world without any',
    (e) => (e.world.dyads = {}),
    ['injects.1.effects.2.on error: expected at least one pair under world.dyads for “all” to mean something'],
  ],
  [
    'a pair where a delegation belongs',
    (e) => (e.injects[1]!.effects[0]!.on = 'CHN~JPN'),
    ['injects.1.effects.0.on error: expected a delegation such as JPN or “all”'],
  ],
  [
    'an indicator of the world with a place',
    (e) => (e.injects[1]!.effects[1]!.on = 'JPN'),
    ['injects.1.effects.1.on error: expected no “on”: oil belongs to the whole world'],
  ],
  [
    'a pair the world does not have',
    (e) => (e.injects[1]!.effects[2]!.on = ['CHN~CHN']),
    ['injects.1.effects.2.on.0 error: expected a pair listed under world.dyads; CHN~CHN is not'],
  ],
  [
    '“own” outside an order',
    (e) => (e.injects[1]!.effects[0]!.on = 'own'),
    ['injects.1.effects.0.on error: expected a delegation of this exercise (JPN or CHN)'],
  ],
  [
    'a target of an order without one',
    (e) => (e.orders[0]!.target = 'none'),
    ['orders.0.effects.0.on error: expected a delegation of this exercise (JPN, CHN or own)'],
  ],
  [
    'an expression that cannot be read',
    (e) => (e.injects[0]!.expected!.met = 'turn = 2'),
    ['injects.0.expected.met@5 error: expected "==" for a comparison'],
  ],
  [
    'an unknown name',
    (e) => (e.injects[2]!.trigger!.all = ["mesages('JPN', 'CHN') == 0"]),
    ['injects.2.trigger.all.0@0 error: expected a name that conditions know; “mesages” is none; did you mean “messages”?'],
  ],
  [
    'an unknown delegation in a condition',
    (e) => (e.injects[2]!.trigger!.all = ["turn > 1 and messages('JPN', 'CHM') == 0"]),
    ['injects.2.trigger.all.0@29 error: expected the code of a delegation in quotes (JPN or CHN); “CHM” is none; did you mean “CHN”?'],
  ],
  [
    'an unknown inject in a condition',
    (e) => (e.injects[2]!.trigger!.all = ["inject('S-8').delivered"]),
    ['injects.2.trigger.all.0@7 error: expected the id of an inject in quotes (S-1, S-2 or S-3); “S-8” is none; did you mean “S-1”?'],
  ],
  [
    'an unknown order in a score',
    (e) => (e.delegations[0]!.objectives[0]!.scoredBy = "order('JPN', 'help')"),
    ['delegations.0.objectives.0.scoredBy@13 error: expected the id of an order in quotes (assist); “help” is none'],
  ],
  [
    'a part that is not there',
    (e) => (e.injects[2]!.trigger!.all = ["inject('S-1').deliverd"]),
    [
      'injects.2.trigger.all.0@14 error: expected delivered, skipped, cancelled, acknowledged, answered, missed, met or minutes; did you mean “delivered”?',
    ],
  ],
  [
    'a call where a bare name belongs',
    (e) => (e.injects[2]!.trigger!.all = ['turn(2)']),
    ['injects.2.trigger.all.0@0 error: expected “turn” without brackets'],
  ],
  [
    'too little in the brackets',
    (e) => (e.injects[2]!.trigger!.all = ["messages('JPN') == 0"]),
    ['injects.2.trigger.all.0@0 error: expected messages(delegation, delegation), with 2 or more in the brackets; found 1'],
  ],
  [
    'a phase that is not there',
    (e) => (e.injects[2]!.trigger!.all = ["phase == 'votes'"]),
    ["injects.2.trigger.all.0@9 error: expected 'talk', 'vote' or 'orders'; did you mean “vote”?"],
  ],
  [
    'an indicator without its delegation',
    (e) => (e.injects[2]!.trigger!.all = ["indicator('cases') > 3"]),
    ["injects.2.trigger.all.0@0 error: expected a delegation as well: indicator('cases', 'JPN')"],
  ],
  [
    'a guide to an objective that is not there',
    (e) => (e.evaluation.guide = [{ objective: 'O2', task: 'x' }]),
    ['evaluation.guide.0.objective error: expected an objective of this exercise (O1)'],
  ],
  [
    'a text in a language of no use here',
    (e) => (e.injects[0]!.title = { en: 'x', ko: 'x' }),
    ['injects.0.title.ko warning: expected a language of this exercise (en)'],
  ],
  [
    'a text without its translation',
    (e) => {
      e.meta.language = ['en', 'ko'];
      e.injects[0]!.title = { en: 'x' };
    },
    ['injects.0.title warning: expected this text in ko as well'],
  ],
  [
    'one of two disputed names',
    (e) => {
      e.meta.naming = { policy: 'dual', terms: [{ a: 'East Bay', b: 'Morning Bay' }] };
      e.injects[0]!.title = 'Fire in East Bay';
    },
    ['injects.0.title warning: expected “Morning Bay” beside “East Bay”: the exercise asks for both names'],
  ],
];

test.each(CASES)('%s', (_name, by, lines) => {
  expect(broken(by)).toEqual(lines);
});

test('orders allowed where there are none', () => {
  expect(
    broken((exercise) => {
      exercise.orders = [];
      exercise.injects[2]!.trigger!.all = ['turn > 1'];
    }),
  ).toEqual(['turns.1.phases.1.allow error: expected at least one entry under orders: this phase allows “order”']);
});

test('two contingencies that only name each other are both unreachable', () => {
  const lines = broken((exercise) => {
    delete exercise.injects[0]!.expected!.ifMissed;
    const [, second, third] = exercise.injects;
    const expected = { by: ['JPN'], action: 'x', withinMin: 1 };
    second!.expected = { ...expected, ifMissed: 'S-3' };
    third!.kind = 'contingency';
    third!.expected = { ...expected, ifMissed: 'S-2' };
    delete third!.trigger;
  });
  expect(lines.filter((line) => line.includes('unreachable'))).toHaveLength(2);
});

test('a suggestion is made only where names look alike', () => {
  expect(nearest('titel', ['title', 'text'])).toBe('title');
  expect(nearest('zebra', ['title', 'text'])).toBeUndefined();
});
