import { expect, test } from 'vitest';
import { DEFAULT_LADDER } from './crisis-schema.ts';
import { type Exercise, exerciseSchema } from './schema.ts';
import { problemsOf } from './testing/problems-of.ts';

const seat = { id: 'head', title: 'Head', can: ['speak', 'draft', 'vote', 'order', 'sign'] };
const fn = { dialogue: 1, norms: 0, mitigation: 0, crisis: 0 };
const mechanism = (id: string, more: object) => ({
  id,
  name: id,
  text: 'x',
  form: 'informal',
  issues: ['maritime'],
  members: 'all',
  rule: { type: 'consensus' },
  fn,
  ...more,
});
const phase = (id: string, allow: string[], atEnd: string[], more: object = {}) => ({ id, name: id, minutes: 5, allow, atEnd, ...more });
const order = (id: string, more: object = {}) => ({ id, name: id, instrument: 'diplomatic', text: 'x', ...more });

/** An exercise with something of everything that can be agreed or break out, and nothing wrong. */
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
      difficulty: 'advanced',
      players: { min: 1, max: 9 },
      disclaimer: 'x',
      timeZone: 'UTC',
      zoneLabel: 'UTC',
      naming: { policy: 'dual', terms: [{ a: 'East Bay', b: 'Morning Bay' }] },
    },
    scenario: 'x',
    delegations: [
      { id: 'JPN', name: 'Japan', brief: 'x', seats: [seat], threat: { maritime: 5 }, position: { health: 0.5 } },
      {
        id: 'CHN',
        name: 'China',
        brief: 'x',
        seats: [seat],
        redLines: [{ id: 'CR1', text: 'x', violatedIf: "mechanism('code').inForce" }],
      },
      { id: 'KOR', name: 'Korea', brief: 'x', seats: [seat] },
      { id: 'UNO', name: 'United Nations', kind: 'observer', brief: 'x', seats: [{ id: 'head', title: 'Head', can: ['speak', 'chair'] }] },
    ],
    issues: {
      maritime: { name: 'Sea', kind: 'traditional', hardness: 0.7 },
      health: { name: 'Health', kind: 'nontraditional', hardness: 0.1 },
    },
    institutions: [{ id: 'forum', name: 'Forum', members: ['JPN', 'CHN', 'KOR'], canHost: ['maritime', 'health'] }],
    mechanisms: [
      mechanism('code', {
        members: ['JPN', 'CHN'],
        observers: ['UNO'],
        rule: { type: 'veto', holders: ['CHN'], count: 2 },
        hostedBy: 'forum',
        withoutPrejudice: true,
        excludes: ['shoal'],
        chair: { order: ['JPN', 'CHN'] },
        eif: "mechanism('line').inForce",
        sunset: { turns: 5 },
        expansions: [{ when: 'turn >= 2', name: 'Protocol', issues: ['health'], members: ['KOR'] }],
      }),
      mechanism('line', { parent: 'code', survivesParent: true, hotline: true }),
      mechanism('watch', { linkedTo: ['line'], rule: { type: 'weighted', weights: { JPN: 1, CHN: 1, KOR: 1 }, threshold: 2 } }),
    ],
    architectures: [
      { id: 'none', name: 'None', mechanisms: [] },
      { id: 'both', name: 'Both', mechanisms: ['code', 'line'] },
    ],
    ladder: { ...DEFAULT_LADDER, rungs: DEFAULT_LADDER.rungs.map((one) => ({ ...one, label: 'x' })) },
    crises: [
      { id: 'collision', name: 'Collision', issue: 'maritime', parties: ['CHN', 'JPN'], area: 'shoal' },
      { id: 'outbreak', name: 'Outbreak', issue: 'health', parties: ['CHN', 'KOR'], rung0: 1 },
    ],
    deck: ['collision'],
    map: {
      view: { west: 100, south: 20, east: 150, north: 60 },
      labels: [{ name: 'Sea', at: [130, 40] }],
      places: [{ id: 'tokyo', name: 'Tokyo', at: [139.7, 35.7], delegation: 'JPN' }],
      areas: [{ id: 'shoal', name: 'Shoal', centre: [125, 30], radiusKm: 20 }],
    },
    start: [
      {
        id: 'mood',
        name: 'Mood',
        options: [
          { id: 'tense', name: 'Tense' },
          {
            id: 'detente',
            name: 'Détente',
            text: 'x',
            changes: [
              { var: 'T', on: 'all', times: 0.6 },
              { var: 'S', on: ['JPN~CHN'], set: 40 },
              { var: 'threat', issue: 'maritime', on: 'JPN', set: 2 },
              { var: 'oil', set: 20 },
            ],
          },
        ],
      },
    ],
    agenda: {
      elements: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    },
    world: {
      dyads: { 'CHN~JPN': { T: 1, S: 1, F: 1 }, 'CHN~KOR': { T: 1, S: 1, F: 1 }, 'JPN~KOR': { T: 1, S: 1, F: 1 } },
      indicators: [{ id: 'oil', name: 'Oil', per: 'world', init: 0 }],
      contagion: [{ from: 'JPN~CHN', to: ['CHN~KOR'], rate: 0.1 }],
      inForce: ['line'],
      arrival: { crises: ['outbreak'] },
    },
    orders: [
      order('pause', {
        target: 'delegation',
        needs: "inForceOn('maritime') > 0 and orders('pause') == 0",
        needsText: 'x',
        effects: [{ var: 'T', on: 'own~target', add: -2 }],
        mirrored: [
          { var: 'T', on: 'own~target', add: -6 },
          { var: 'mu', on: 'crisis', add: -0.04 },
        ],
        draw: { p: 0.1, effects: [{ var: 'attribution', on: ['collision', 'crisis'], add: 0.1 }] },
      }),
      order('force', { stance: 'forceful', floor: 5, capital: 10, effects: [{ var: 'C', on: 'CHN~JPN', add: 0.1 }] }),
      order('leak', { visibility: 'covert' }),
    ],
    turns: [
      {
        n: 1,
        scenarioTime: '2026-05-14T05:40:00Z',
        phases: [
          phase('rank', ['rank', 'propose'], ['revealRankings']),
          phase('act', ['order', 'vote', 'withdraw'], ['closeVotes', 'revealOrders', 'stepCrises', 'worldTurn'], {
            atStart: ['openVotes'],
            crisisSteps: 2,
          }),
        ],
      },
    ],
    injects: [
      {
        id: 'S-1',
        number: 1,
        title: 'x',
        when: { turn: 1 },
        from: { name: 'x' },
        media: 'map',
        to: [
          { list: ['JPN', 'control'], variant: 'a' },
          { list: ['CHN'], variant: 'b' },
        ],
        variants: {
          a: { text: 'x', map: [{ id: 'ship', label: 'A ship', at: 'shoal' }] },
          b: {
            text: 'x',
            map: [
              { id: 'ship', label: 'x', status: 'removed' },
              {
                id: 'boat',
                label: 'A boat',
                kind: 'movement',
                path: [
                  [1, 1],
                  [2, 2],
                ],
              },
            ],
          },
        },
        effects: [{ var: 'mu', on: 'collision', add: 0.02 }],
        startsCrisis: ['collision'],
      },
      {
        id: 'S-2',
        number: 2,
        title: 'x',
        trigger: { all: ["crisis('collision').rung >= 5", "hotline('JPN', 'CHN')", "C('JPN', 'CHN') < 1"] },
        from: { name: 'x' },
        media: 'brief',
        to: [{ list: ['control'], variant: 'a' }],
        variants: { a: { text: 'x' } },
      },
    ],
    evaluation: { questions: [{ id: 'Q1', text: 'x' }] },
  });
}

const broken = (by: (exercise: Exercise) => void): string[] => problemsOf(sound(), by);

test('a sound exercise has no problems', () => {
  expect(broken(() => {})).toEqual([]);
});

const CASES: Record<string, [string, (exercise: Exercise) => void, string[]][]> = {
  'the table': [
    [
      'a threat about no issue',
      (e) => (e.delegations[0]!.threat = { maritim: 5 }),
      ['delegations.0.threat.maritim key error: expected an issue of this exercise (maritime or health); did you mean “maritime”?'],
    ],
    [
      'a position about no issue',
      (e) => (e.delegations[0]!.position = { cyber: 1 }),
      ['delegations.0.position.cyber key error: expected an issue of this exercise (maritime or health)'],
    ],
    [
      'an observer who may vote',
      (e) => e.delegations[3]!.seats[0]!.can.push('vote'),
      ['delegations.3.seats.0.can.2 error: expected no “vote”: UNO is an observer'],
    ],
    [
      'a relation with an observer',
      (e) => (e.world.dyads['CHN~UNO'] = e.world.dyads['CHN~JPN']!),
      ['world.dyads.CHN~UNO key error: expected two delegations that take part; UNO is an observer'],
    ],
    [
      'contagion from a pair the world does not have',
      (e) => (e.world.contagion[0]!.from = 'JPN~USA'),
      ['world.contagion.0.from error: expected a pair listed under world.dyads; JPN~USA is not'],
    ],
    [
      'contagion to itself, and twice',
      (e) => (e.world.contagion[0]!.to = ['CHN~JPN', 'CHN~KOR', 'KOR~CHN']),
      [
        'world.contagion.0.to.0 error: expected another pair than JPN~CHN',
        'world.contagion.0.to.2 error: expected each pair once; KOR~CHN is there already',
      ],
    ],
    [
      'more capital than anybody can have',
      (e) => (e.world.capital.max = 59),
      [0, 1, 2].map((i) => `delegations.${i}.capital warning: expected at most 59, the most that anybody can have (world.capital.max)`),
    ],
    [
      'an indicator that takes a name of the world',
      (e) => {
        e.world.indicators[0]!.id = 'threat';
        e.start = [];
      },
      [
        'world.indicators.0.id error: expected another id: T, S, F, I, C, K, P, A, mu, attribution, sov, threat, position have a meaning of their own',
      ],
    ],
    [
      'an element of the agenda twice',
      (e) => (e.agenda!.elements[1]!.id = 'a'),
      ['agenda.elements.1.id error: expected the id of an element that is not used before; “a” is used twice'],
    ],
    [
      'a design question twice',
      (e) => e.evaluation.questions.push(e.evaluation.questions[0]!),
      ['evaluation.questions.1.id error: expected the id of a question that is not used before; “Q1” is used twice'],
    ],
  ],
  'rules of decision': [
    [
      'a chair who is nobody',
      (e) => (e.negotiation.rule = { type: 'chair', chair: 'JPM' }),
      ['negotiation.rule.chair error: expected a delegation of this exercise (JPN, CHN or KOR); did you mean “JPN”?'],
    ],
    [
      'a quorum beyond the table',
      (e) => (e.negotiation.rule = { type: 'consensus', quorum: 4 }),
      ['negotiation.rule.quorum error: expected at most 3, the number of delegations'],
    ],
    [
      'all may be missing',
      (e) => (e.negotiation.rule = { type: 'unanimity_minus', minus: 3 }),
      ['negotiation.rule.minus error: expected less than 3, the number of delegations'],
    ],
    [
      'parties where there are none',
      (e) => (e.negotiation.rule = { type: 'parties' }),
      [
        'negotiation.rule.type warning: expected “parties” beside it; without them those of live crises count, and while there is none nothing passes',
      ],
    ],
    [
      'without the parties where there are none',
      (e) => (e.negotiation.rule = { type: 'unanimity_minus', exclude: 'parties' }),
      [
        'negotiation.rule.exclude warning: expected “parties” beside it; without them those of live crises count, and while there is none everybody would have to agree',
      ],
    ],
    [
      'a rule for amendments without the parties where there are none',
      (e) => (e.negotiation.amendmentRule = { type: 'unanimity_minus', exclude: 'parties' }),
      [
        'negotiation.amendmentRule.exclude warning: expected “parties” beside it; without them those of live crises count, and while there is none everybody would have to agree',
      ],
    ],
    [
      'parties about whom no rule asks, and one of them a stranger',
      (e) => (e.negotiation.parties = ['JPN', 'JPM']),
      [
        'negotiation.parties.1 error: expected a delegation of this exercise (JPN, CHN, KOR or UNO); did you mean “JPN”?',
        'negotiation.parties warning: expected a rule that treats parties differently; without one nobody asks who they are',
      ],
    ],
    [
      'a chair, signatures and a quorum that the table has not got',
      (e) => Object.assign(e.negotiation, { chair: 'XYZ', quorum: 4, signing: { signatures: 4, required: ['XYZ'] } }),
      [
        'negotiation.quorum error: expected at most 3, the number of delegations',
        'negotiation.chair error: expected a delegation of this exercise (JPN, CHN, KOR or UNO)',
        'negotiation.signing.required.0 error: expected a delegation of this exercise (JPN, CHN, KOR or UNO)',
        'negotiation.signing.signatures error: expected at most 3, the number of delegations',
      ],
    ],
    [
      'a veto in the hands of a stranger',
      (e) => (e.mechanisms[0]!.rule = { type: 'veto', holders: ['KOR', 'CHN', 'CHN'], count: 3 }),
      [
        'mechanisms.0.rule.holders.0 error: expected a member of this exercise (JPN or CHN)',
        'mechanisms.0.rule.holders.2 error: expected each of them once; “CHN” is there already',
        'mechanisms.0.rule.count error: expected at most 2, the number of members',
      ],
    ],
    [
      'weights that never suffice',
      (e) => (e.mechanisms[2]!.rule = { type: 'weighted', weights: { JPN: 1, USA: 1 }, threshold: 3 }),
      [
        'mechanisms.2.rule.weights.USA key error: expected a member of this exercise (JPN, CHN or KOR)',
        'mechanisms.2.rule.weights warning: expected a weight for CHN, KOR as well; without one it is 0',
        'mechanisms.2.rule.threshold error: expected at most 2, all weights together',
      ],
    ],
  ],
  'institutions, mechanisms, architectures': [
    [
      'an institution twice, with a stranger, for no issue',
      (e) => e.institutions.push({ id: 'forum', name: 'x', members: ['JPN', 'USA'], canHost: ['helth'] }),
      [
        'institutions.1.id error: expected an institution id that is not used before; “forum” is used twice',
        'institutions.1.members.1 error: expected a delegation of this exercise (JPN, CHN, KOR or UNO)',
        'institutions.1.canHost.0 error: expected an issue of this exercise (maritime or health); did you mean “health”?',
      ],
    ],
    [
      'a mechanism twice',
      (e) => (e.mechanisms[2]!.id = 'line'),
      [
        'mechanisms.2.id error: expected a mechanism id that is not used before; “line” is used twice',
        'mechanisms.1.linkedTo warning: expected no mechanism that waits for line in its turn; neither would ever begin',
        'mechanisms.2.linkedTo warning: expected no mechanism that waits for line in its turn; neither would ever begin',
      ],
    ],
    [
      'on an issue that is none',
      (e) => (e.mechanisms[1]!.issues = ['maritime', 'cyber', 'maritime']),
      [
        'mechanisms.1.issues.1 error: expected an issue of this exercise (maritime or health)',
        'mechanisms.1.issues.2 error: expected each of them once; “maritime” is there already',
      ],
    ],
    [
      'with members who are none',
      (e) => {
        e.mechanisms[0]!.members = ['JPN', 'CHN', 'UNO', 'CHI'];
        e.mechanisms[0]!.observers = [];
        delete e.mechanisms[0]!.hostedBy;
      },
      [
        'mechanisms.0.members.3 error: expected a delegation of this exercise (JPN, CHN, KOR or UNO); did you mean “CHN”?',
        'mechanisms.0.members.2 error: expected a delegation that takes part; UNO is an observer',
      ],
    ],
    [
      'with an observer who is a member',
      (e) => (e.mechanisms[1]!.observers = ['KOR', 'USA']),
      [
        'mechanisms.1.observers.1 error: expected a delegation of this exercise (JPN, CHN, KOR or UNO)',
        'mechanisms.1.observers.0 error: expected somebody who is no member; KOR is one',
      ],
    ],
    [
      'chaired by somebody else',
      (e) => (e.mechanisms[0]!.chair!.order = ['KOR']),
      ['mechanisms.0.chair.order.0 error: expected a member of this exercise (JPN or CHN)'],
    ],
    [
      'leaving out an area that is none',
      (e) => (e.mechanisms[0]!.excludes = ['shaol']),
      ['mechanisms.0.excludes.0 error: expected an area on the map of this exercise (shoal); did you mean “shoal”?'],
    ],
    [
      'hosted by nobody',
      (e) => (e.mechanisms[0]!.hostedBy = 'forun'),
      ['mechanisms.0.hostedBy error: expected an institution of this exercise (forum); did you mean “forum”?'],
    ],
    [
      'hosted where not every member belongs',
      (e) => (e.institutions[0]!.members = ['KOR', 'CHN']),
      ['mechanisms.0.hostedBy error: expected an institution to which every member belongs; JPN does not belong to forum'],
    ],
    [
      'hosted on an issue the host cannot take on',
      (e) => (e.institutions[0]!.canHost = ['health']),
      ['mechanisms.0.issues.0 warning: expected an issue that forum can host (health)'],
    ],
    [
      'under nobody, or waiting for nobody',
      (e) => {
        e.mechanisms[1]!.parent = 'cod';
        e.mechanisms[2]!.linkedTo = ['lines'];
      },
      [
        'mechanisms.1.parent error: expected a mechanism of this exercise (code, line or watch); did you mean “code”?',
        'mechanisms.2.linkedTo.0 error: expected a mechanism of this exercise (code, line or watch); did you mean “line”?',
      ],
    ],
    [
      'each under the other',
      (e) => (e.mechanisms[0]!.parent = 'line'),
      [
        'mechanisms.0.parent error: expected a mechanism that does not stand under code itself',
        'mechanisms.1.parent error: expected a mechanism that does not stand under line itself',
      ],
    ],
    [
      'each waiting for the other',
      (e) => (e.mechanisms[1]!.linkedTo = ['watch']),
      [
        'mechanisms.1.linkedTo warning: expected no mechanism that waits for line in its turn; neither would ever begin',
        'mechanisms.2.linkedTo warning: expected no mechanism that waits for watch in its turn; neither would ever begin',
      ],
    ],
    [
      'surviving nobody',
      (e) => (e.mechanisms[2]!.survivesParent = true),
      ['mechanisms.2.survivesParent warning: expected “parent” beside it; there is nothing to survive'],
    ],
    ['an empty sunset', (e) => (e.mechanisms[0]!.sunset = {}), ['mechanisms.0.sunset error: expected “turns” or “when”']],
    [
      'an expansion to strangers',
      (e) => (e.mechanisms[0]!.expansions[0] = { when: 'turn >= 2', name: 'x', issues: ['cyber'], members: ['UNO'] }),
      [
        'mechanisms.0.expansions.0.issues.0 error: expected an issue of this exercise (maritime or health)',
        'mechanisms.0.expansions.0.members.0 error: expected a delegation that takes part; UNO is an observer',
      ],
    ],
    [
      'an expansion by nothing',
      (e) => (e.mechanisms[0]!.expansions[0] = { when: 'turn >= 2', name: 'x', issues: [], members: [] }),
      ['mechanisms.0.expansions.0 warning: expected something that it adds to code: issues, members, oblig, verif, secr or latencyHours'],
    ],
    [
      'an architecture twice, of what is not there',
      (e) => (e.architectures[1] = { id: 'none', name: 'x', mechanisms: ['line', 'lime'] }),
      [
        'architectures.1.id error: expected an architecture id that is not used before; “none” is used twice',
        'architectures.1.mechanisms.1 error: expected a mechanism of this exercise (code, line or watch); did you mean “line”?',
      ],
    ],
    [
      'in force from the start, and not there',
      (e) => (e.world.inForce = ['codes']),
      ['world.inForce.0 error: expected a mechanism of this exercise (code, line or watch); did you mean “code”?'],
    ],
  ],
  'the ladder and crises': [
    [
      'rungs out of order',
      (e) => (e.ladder.rungs[4]!.n = 5),
      ['ladder.rungs.4.n error: expected 4: rungs are numbered 0, 1, 2 … in order'],
    ],
    [
      'a threshold twice',
      (e) => (e.ladder.rungs[7]!.threshold = 'T1'),
      ['ladder.rungs.7.threshold error: expected a name of a threshold that is not used before; “T1” is used twice'],
    ],
    [
      'pressure beyond the top',
      (e) => (e.ladder.rungs[9]!.phi = 0.5),
      ['ladder.rungs.9.phi warning: expected 0: nothing lies above the top rung'],
    ],
    [
      'bounds beyond the top',
      (e) => {
        e.ladder.confirmFrom = 10;
        e.ladder.stopAt = 12;
      },
      ['ladder.confirmFrom error: expected a rung of the ladder (1 to 9)', 'ladder.stopAt error: expected a rung of the ladder (1 to 9)'],
    ],
    [
      'confirmed after the stop',
      (e) => (e.ladder.stopAt = 5),
      ['ladder.confirmFrom warning: expected at most 5: play stops there before anybody is asked'],
    ],
    [
      'a crisis twice, on no issue, in no area',
      (e) => (e.crises[1] = { ...e.crises[1]!, id: 'collision', issue: 'sea', area: 'reef' }),
      [
        'crises.1.id error: expected a crisis id that is not used before; “collision” is used twice',
        'crises.1.issue error: expected an issue of this exercise (maritime or health)',
        'crises.1.area error: expected an area on the map of this exercise (shoal)',
        'world.arrival.crises.0 error: expected a crisis of this exercise (collision or collision)',
      ],
    ],
    [
      'a quarrel with oneself',
      (e) => (e.crises[1]!.parties = ['KOR', 'KOR']),
      ['crises.1.parties.1 error: expected two different parties'],
    ],
    [
      'parties who are none',
      (e) => (e.crises[1]!.parties = ['KOE', 'UNO']),
      [
        'crises.1.parties.0 error: expected a delegation of this exercise (JPN, CHN, KOR or UNO); did you mean “KOR”?',
        'crises.1.parties.1 error: expected a delegation that takes part; UNO is an observer',
      ],
    ],
    [
      'parties without a relation',
      (e) => {
        delete e.world.dyads['JPN~KOR'];
        e.crises[1]!.parties = ['KOR', 'JPN'];
      },
      ['crises.1.parties warning: expected a pair listed under world.dyads; KOR~JPN is not, so its tension counts as 50'],
    ],
    ['breaking out at the top', (e) => (e.crises[0]!.rung0 = 9), ['crises.0.rung0 error: expected less than 9, the top rung']],
    [
      'breaking out where play stops',
      (e) => {
        e.ladder.stopAt = 8;
        e.crises[0]!.rung0 = 8;
      },
      ['crises.0.rung0 warning: expected less than 8: play stops there, so it would stop at once'],
    ],
    [
      'a deck and an arrival of what is not there',
      (e) => {
        e.deck = ['colision', 'outbreak', 'outbreak'];
        e.world.arrival = { crises: ['storm'] };
      },
      [
        'deck.0 error: expected a crisis of this exercise (collision or outbreak); did you mean “collision”?',
        'deck.2 error: expected each of them once; “outbreak” is there already',
        'world.arrival.crises.0 error: expected a crisis of this exercise (collision or outbreak)',
      ],
    ],
  ],
  'the map': [
    [
      'the wrong way round',
      (e) => (e.map!.view = { west: 150, south: 60, east: 100, north: 20 }),
      ['map.view.east error: expected more than 150, the western edge', 'map.view.north error: expected more than 60, the southern edge'],
    ],
    [
      'beyond the poles',
      (e) => (e.map!.view = { west: 100, south: -91, east: 150, north: 91 }),
      ['map.view.south error: expected -90 or more', 'map.view.north error: expected at most 90'],
    ],
    [
      'a place and an area of one name, in a stranger’s colour',
      (e) => {
        e.map!.areas[0]!.id = 'tokyo';
        e.map!.places[0]!.delegation = 'JPM';
        e.mechanisms[0]!.excludes = [];
        delete e.crises[0]!.area;
        e.injects[0]!.variants['a']!.map![0]!.at = 'tokyo';
      },
      [
        'map.areas.0.id error: expected an id of a place or area that is not used before; “tokyo” is used twice',
        'map.places.0.delegation error: expected a delegation of this exercise (JPN, CHN, KOR or UNO); did you mean “JPN”?',
      ],
    ],
    [
      'a mark nowhere',
      (e) => delete e.injects[0]!.variants['a']!.map![0]!.at,
      ['injects.0.variants.a.map.0 error: expected “at”, or “path” for a movement'],
    ],
    [
      'a mark at no place',
      (e) => (e.injects[0]!.variants['a']!.map![0]!.at = 'tokio'),
      [
        'injects.0.variants.a.map.0.at error: expected a position such as [139.7, 35.7], or a place or area on the map of this exercise (tokyo or shoal); did you mean “tokyo”?',
      ],
    ],
    [
      'a mark twice, and one removed that nobody puts there',
      (e) => {
        const marks = e.injects[0]!.variants['b']!.map!;
        marks[0]!.id = 'ghost';
        marks.push(marks[1]!);
      },
      [
        'injects.0.variants.b.map.2.id error: expected a mark id in this wording that is not used before; “boat” is used twice',
        'injects.0.variants.b.map.0.id warning: expected a mark that some wording puts on the map (ship or boat)',
      ],
    ],
    [
      'marks without a map',
      (e) => {
        delete e.map;
        e.mechanisms[0]!.excludes = [];
        delete e.crises[0]!.area;
        e.injects[0]!.variants['a']!.map![0]!.at = [1, 1];
      },
      ['injects.0.variants.a.map warning: expected a map in pack.yaml (map: { view: … }) for these marks to stand on'],
    ],
  ],
  'start choices': [
    [
      'a choice and an option twice',
      (e) => {
        e.start.push({ ...e.start[0]!, options: [e.start[0]!.options[1]!, e.start[0]!.options[1]!] });
      },
      [
        'start.1.id error: expected the id of a choice that is not used before; “mood” is used twice',
        'start.1.options.1.id error: expected the id of an option that is not used before; “detente” is used twice',
        'start.1.options.0.id warning: expected an id that no other choice has; “detente” alone would mean the other one',
        'start.1.options.1.id warning: expected an id that no other choice has; “detente” alone would mean the other one',
      ],
    ],
    [
      'an unknown variable',
      (e) => (e.start[0]!.options[1]!.changes[3]!.var = 'oill'),
      ['start.0.options.1.changes.3.var error: expected one of T, S, F, I, C, K, P, A, sov, threat, position or oil; did you mean “oil”?'],
    ],
    [
      'nobody whose trust changes',
      (e) => delete e.start[0]!.options[1]!.changes[1]!.on,
      ['start.0.options.1.changes.1 error: the key “on” is missing: expected a pair such as CHN~JPN or “all”'],
    ],
    [
      'a pair the world does not have, a delegation for a pair, a pair for a delegation',
      (e) => {
        e.start[0]!.options[1]!.changes[1]!.on = ['JPN~USA', 'JPN'];
        e.start[0]!.options[1]!.changes[2]!.on = 'CHN~JPN';
      },
      [
        'start.0.options.1.changes.1.on.0 error: expected a pair listed under world.dyads; JPN~USA is not',
        'start.0.options.1.changes.1.on.1 error: expected a pair such as CHN~JPN or “all”',
        'start.0.options.1.changes.2.on error: expected a delegation such as JPN or “all”',
      ],
    ],
    [
      'an indicator in one place',
      (e) => (e.start[0]!.options[1]!.changes[3]!.on = 'JPN'),
      ['start.0.options.1.changes.3.on error: expected no “on”, or “all”: oil begins alike wherever it is kept'],
    ],
    [
      'a threat by an issue that is none, to a stranger',
      (e) => {
        e.start[0]!.options[1]!.changes[2]!.issue = 'sea';
        e.start[0]!.options[1]!.changes[2]!.on = ['all', 'UNO'];
      },
      [
        'start.0.options.1.changes.2.issue error: expected an issue of this exercise (maritime or health)',
        'start.0.options.1.changes.2.on.1 error: expected a delegation of this exercise (JPN, CHN or KOR)',
      ],
    ],
    [
      'a threat by nothing, tension by an issue',
      (e) => {
        e.start[0]!.options[1]!.changes[0]!.issue = 'health';
        delete e.start[0]!.options[1]!.changes[2]!.issue;
      },
      [
        'start.0.options.1.changes.0.issue error: expected no “issue”: T is the same for all of them',
        'start.0.options.1.changes.2 error: the key “issue” is missing: expected the issue whose threat changes',
      ],
    ],
    [
      'beyond the range',
      (e) => {
        e.start[0]!.options[1]!.changes[1]!.set = 140;
        e.start[0]!.options[1]!.changes[2]!.set = 11;
        e.start[0]!.options[1]!.changes[3]!.set = -1;
      },
      [
        'start.0.options.1.changes.1.set error: expected a number from 0 to 100',
        'start.0.options.1.changes.2.set error: expected a number from 0 to 10',
        'start.0.options.1.changes.3.set error: expected a number from 0 to 100',
      ],
    ],
  ],
  'turns and phases': [
    [
      'ranking nothing',
      (e) => delete e.agenda,
      ['turns.0.phases.0.allow error: expected “agenda” with elements to rank: this phase allows “rank”'],
    ],
    [
      'rankings nobody sees',
      (e) => (e.turns[0]!.phases[0]!.atEnd = []),
      ['turns.0.phases.0.allow warning: expected atEnd: [revealRankings] here or later; otherwise rankings stay sealed'],
    ],
    [
      'rankings nobody makes',
      (e) => (e.turns[0]!.phases[0]!.allow = ['propose']),
      [
        'turns.0.phases.0.atEnd warning: expected a phase that allows “rank” before rankings are revealed; there would be none',
        'agenda warning: expected a phase that allows “rank”; without one nobody ranks these',
      ],
    ],
    [
      'steps that no crisis takes',
      (e) => (e.turns[0]!.phases[1]!.atEnd = ['closeVotes', 'revealOrders', 'worldTurn']),
      ['turns.0.phases.1.crisisSteps warning: expected atEnd: [stepCrises] with it; without it no crisis takes a step'],
    ],
    [
      'nothing ever built or arriving',
      (e) => (e.turns[0]!.phases[1]!.atEnd = ['closeVotes', 'revealOrders', 'stepCrises']),
      [
        'turns warning: expected a phase with atEnd: [worldTurn]; without one no crisis arrives',
        'turns warning: expected a phase with atEnd: [worldTurn]; without one nothing that is adopted is ever built',
      ],
    ],
    [
      'only an observer may vote',
      (e) => (e.turns[0]!.phases[1]!.only = { vote: ['UNO'] }),
      ['turns.0.phases.1.only.vote.0 error: expected a delegation that takes part; UNO is an observer'],
    ],
    [
      'nobody who may give notice',
      (e) => (e.delegations[1]!.seats[0]!.can = ['vote', 'order']),
      ['delegations.1.seats warning: expected a seat of CHN that can “sign”: a phase allows “withdraw” and nobody there may'],
    ],
  ],
  orders: [
    [
      'needs that give something away',
      (e) => (e.orders[0]!.needs = "turn > 1 and T('CHN', 'JPN') > 50"),
      [
        'orders.0.needs@13 error: expected only what everybody knows (turn, phase, stage, mechanism, mechanisms, inForceOn, hotline, proposals, votes, statements, order, orders); with “T”, by trying, a delegation would find out what it is not told',
      ],
    ],
    [
      'needs that ask for a covert order',
      (e) => (e.orders[0]!.needs = "order('JPN', 'leak')"),
      ['orders.0.needs@0 error: expected an overt order; “leak” is covert, and this would give it away'],
    ],
    [
      'needs that cannot be read',
      (e) => (e.orders[0]!.needs = 'turn >'),
      ['orders.0.needs@6 error: expected a name, a number or a text here; the expression ends too early'],
    ],
    [
      'needs without words, words without needs',
      (e) => {
        delete e.orders[0]!.needsText;
        e.orders[1]!.needsText = 'x';
      },
      [
        'orders.0 warning: expected “needsText” beside “needs”: the same in words, for whoever is refused',
        'orders.1.needsText warning: expected “needs” beside it; nothing is ever refused',
      ],
    ],
    [
      'dearer than anybody can pay',
      (e) => {
        e.world.capital.max = 60;
        e.orders[1]!.capital = 61;
      },
      ['orders.1.capital error: expected at most 60, the most that anybody can have (world.capital.max)'],
    ],
    [
      'mirrored by nobody',
      (e) => (e.orders[2]!.mirrored = []),
      ['orders.2.mirrored error: expected “target: delegation” with it: only what is directed at somebody can be mirrored'],
    ],
    ['a floor above the top', (e) => (e.orders[1]!.floor = 10), ['orders.1.floor error: expected a rung of the ladder (1 to 9)']],
  ],
  'effects and injects': [
    [
      'momentum of no crisis',
      (e) => (e.injects[0]!.effects[0]!.on = 'colision'),
      ['injects.0.effects.0.on error: expected a crisis of this exercise (collision or outbreak); did you mean “collision”?'],
    ],
    [
      '“crisis” outside an order, “all” of them',
      (e) => {
        e.injects[0]!.effects[0]!.on = 'crisis';
        e.orders[0]!.mirrored![1]!.on = ['all'];
      },
      [
        'injects.0.effects.0.on error: expected a crisis of this exercise (collision or outbreak)',
        'orders.0.mirrored.1.on.0 error: expected a crisis of this exercise (collision, outbreak or crisis)',
      ],
    ],
    [
      'attribution of nothing',
      (e) => delete e.orders[0]!.draw!.effects[0]!.on,
      ['orders.0.draw.effects.0 error: the key “on” is missing: expected a crisis of this exercise (collision, outbreak or crisis)'],
    ],
    [
      'pressure on an observer',
      (e) => (e.injects[0]!.effects = [{ var: 'P', on: 'UNO', add: 1, track: 'x' }]),
      ['injects.0.effects.0.on error: expected a delegation that takes part; UNO is an observer'],
    ],
    [
      'a crisis that is not there',
      (e) => (e.injects[0]!.startsCrisis = ['collison', 'outbreak']),
      ['injects.0.startsCrisis.0 error: expected a crisis of this exercise (collision or outbreak); did you mean “collision”?'],
    ],
    [
      'the control room in two wordings',
      (e) => (e.injects[0]!.to[1]!.list = ['CHN', 'control']),
      ['injects.0.to.1.list.1 error: expected each delegation once; control would read two wordings'],
    ],
    [
      'the control room asked to acknowledge',
      (e) => (e.injects[1]!.acknowledgeMin = 2),
      ['injects.1.acknowledgeMin warning: expected a recipient at the table; the control room does not acknowledge'],
    ],
    [
      'an action expected of those who are not told',
      (e) => (e.injects[1]!.expected = { by: ['JPN'], action: 'x', withinMin: 2 }),
      ['injects.1.expected.by.0 warning: expected one of the recipients (none); JPN is not told of this'],
    ],
  ],
  conditions: [
    [
      'of a red line',
      (e) => (e.delegations[1]!.redLines[0]!.violatedIf = "mechanism('cod').inForce"),
      [
        'delegations.1.redLines.0.violatedIf@10 error: expected the id of a mechanism in quotes (code, line or watch); “cod” is none; did you mean “code”?',
      ],
    ],
    [
      'of an entry into force',
      (e) => (e.mechanisms[0]!.eif = "mechanism('line')"),
      [
        'mechanisms.0.eif@0 error: expected one of .inForce, .building, .adopted, .abandoned, .lapsed, .maturity or .turns after mechanism(…)',
      ],
    ],
    [
      'of a sunset and an expansion',
      (e) => {
        e.mechanisms[0]!.sunset = { when: "inForceOn('helth') > 0" };
        e.mechanisms[0]!.expansions[0]!.when = "crisis('collision').rungs > 4";
      },
      [
        'mechanisms.0.sunset.when@10 error: expected the id of an issue in quotes (maritime or health); “helth” is none; did you mean “health”?',
        'mechanisms.0.expansions.0.when@20 error: expected live, rung, peak, steps or attribution; did you mean “rung”?',
      ],
    ],
    [
      'about a crisis and a pair that are not there',
      (e) => (e.injects[1]!.trigger!.all = ["crisis('storm').live", "C('JPN', 'UNO') > 0"]),
      [
        'injects.1.trigger.all.0@7 error: expected the id of a crisis in quotes (collision or outbreak); “storm” is none',
        'injects.1.trigger.all.1@0 error: expected a pair listed under world.dyads; JPN~UNO is not',
      ],
    ],
    [
      'about an observer’s capital',
      (e) => (e.injects[1]!.trigger!.all = ["K('UNO') > 5"]),
      ['injects.1.trigger.all.0@2 error: expected a delegation that takes part; UNO is an observer'],
    ],
  ],
  texts: [
    [
      'one of two disputed names, in new places',
      (e) => {
        e.map!.labels[0]!.name = 'East Bay';
        e.mechanisms[0]!.text = 'Not in Morning Bay.';
        e.crises[0]!.name = 'Collision in East Bay';
        e.injects[0]!.variants['a']!.map![0]!.label = 'Off East Bay';
      },
      [
        'mechanisms.0.text warning: expected “East Bay” beside “Morning Bay”: the exercise asks for both names',
        'crises.0.name warning: expected “Morning Bay” beside “East Bay”: the exercise asks for both names',
        'map.labels.0.name warning: expected “Morning Bay” beside “East Bay”: the exercise asks for both names',
        'injects.0.variants.a.map.0.label warning: expected “Morning Bay” beside “East Bay”: the exercise asks for both names',
      ],
    ],
    [
      'a rung without its translation',
      (e) => {
        e.meta.language = ['en', 'ko'];
        e.ladder.rungs[0]!.label = { en: 'Calm' };
      },
      ['ladder.rungs.0.label warning: expected this text in ko as well'],
    ],
  ],
};

for (const [about, cases] of Object.entries(CASES)) {
  test.each(cases)(`${about}: %s`, (_name, by, lines) => {
    expect(broken(by)).toEqual(lines);
  });
}

test('all but one watch', () => {
  const lines = broken((exercise) => {
    for (const one of exercise.delegations.slice(1)) one.kind = 'observer';
  });
  expect(lines).toContain('delegations error: expected at least two delegations that take part; the others are observers');
});

test('crises are lifted and stepped where there are none', () => {
  const lines = broken((exercise) => {
    exercise.crises = [];
  });
  expect(lines).toContain('orders.1.floor warning: expected at least one entry under crises; there is nothing to lift');
  expect(lines).toContain('turns.0.phases.1.atEnd error: expected at least one entry under crises: this phase steps crises');
});
