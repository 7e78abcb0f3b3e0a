import type { Card } from './card.ts';
import type { Rule } from './deciding.ts';
import { type Functions, type Mechanism, PRESETS } from './mechanism.ts';
import type { Actor, Dyad, Issue, World } from './world.ts';
import type { Planned } from './world-turn.ts';

/** Illustrative placeholders for tests, not assessments of any state. */

export const CODES = ['CHN', 'JPN', 'KOR', 'MNG', 'PRK', 'RUS', 'USA'];
const ALLIED = ['JPN', 'KOR', 'USA'];
const SOV: Record<string, number> = { CHN: 0.85, JPN: 0.4, KOR: 0.45, MNG: 0.55, PRK: 1.0, RUS: 0.85, USA: 0.45 };
const PRESSURE: Record<string, number> = { CHN: 50, JPN: 50, KOR: 55, MNG: 35, PRK: 50, RUS: 55, USA: 55 };
const READY: Record<string, number> = { CHN: 50, JPN: 45, KOR: 55, MNG: 15, PRK: 65, RUS: 50, USA: 55 };

const traditional = (hardness: number): Issue => ({ kind: 'traditional', hardness });
const nontraditional = (hardness: number): Issue => ({ kind: 'nontraditional', hardness });
const ISSUES: Record<string, Issue> = {
  maritime: traditional(0.7),
  missile: traditional(0.85),
  nuclear: traditional(0.95),
  air: traditional(0.7),
  cyber: traditional(0.6),
  economic: traditional(0.4),
  health: nontraditional(0.1),
  disaster: nontraditional(0.05),
  climate: nontraditional(0.15),
};

/** In the order of the codes. */
const THREAT: Record<string, number[]> = {
  maritime: [6, 7, 5, 1, 4, 4, 6],
  missile: [5, 8, 9, 2, 6, 4, 7],
  nuclear: [5, 8, 9, 3, 7, 4, 7],
  air: [6, 7, 6, 1, 5, 4, 6],
  cyber: [6, 6, 7, 3, 5, 5, 7],
  economic: [7, 6, 6, 5, 8, 7, 4],
  health: [6, 6, 6, 6, 7, 5, 5],
  disaster: [6, 7, 6, 5, 7, 4, 4],
  climate: [6, 6, 6, 7, 6, 4, 5],
};

const TYPES = { ally: [15, 65, 60], partner: [28, 48, 50], neutral: [38, 36, 42], strained: [52, 26, 38], adversarial: [68, 12, 20] };
const RELATIONS: Record<keyof typeof TYPES, string[]> = {
  ally: ['JPN~USA', 'KOR~USA'],
  partner: ['CHN~RUS', 'CHN~PRK', 'PRK~RUS', 'MNG~RUS', 'CHN~MNG', 'MNG~USA', 'JPN~MNG', 'KOR~MNG'],
  neutral: ['JPN~KOR', 'MNG~PRK'],
  strained: ['CHN~KOR', 'CHN~JPN', 'JPN~RUS', 'KOR~RUS'],
  adversarial: ['CHN~USA', 'RUS~USA', 'PRK~USA', 'KOR~PRK', 'JPN~PRK'],
};
const INTERDEPENDENCE: Record<string, number> = {
  'CHN~USA': 0.6,
  'CHN~JPN': 0.65,
  'CHN~KOR': 0.65,
  'JPN~KOR': 0.5,
  'JPN~USA': 0.6,
  'KOR~USA': 0.6,
  'CHN~RUS': 0.5,
  'CHN~PRK': 0.4,
  'CHN~MNG': 0.6,
  'MNG~RUS': 0.5,
};

const actor = (code: string, at: number): Actor => ({
  allied: ALLIED.includes(code),
  sov: SOV[code]!,
  threat: Object.fromEntries(Object.entries(THREAT).map(([issue, levels]) => [issue, levels[at]!])),
  K: 60,
  P: PRESSURE[code]!,
  A: READY[code]!,
});

function dyads(): Record<string, Dyad> {
  return Object.fromEntries(
    Object.entries(RELATIONS).flatMap(([type, keys]) => {
      const [T, S, F] = TYPES[type as keyof typeof TYPES] as [number, number, number];
      return keys.map((key): [string, Dyad] => [key, { T, S, F, I: INTERDEPENDENCE[key] ?? 0.15, C: 0 }]);
    }),
  );
}

/** Seven delegations in a tense start. */
export const TENSE: World = {
  issues: ISSUES,
  actors: Object.fromEntries(CODES.map((code, at) => [code, actor(code, at)])),
  dyads: dyads(),
  contagion: [],
};

/** The same after a détente. */
export const DETENTE: World = {
  ...TENSE,
  actors: Object.fromEntries(Object.entries(TENSE.actors).map(([code, one]) => [code, { ...one, P: one.P * 0.6 }])),
  dyads: Object.fromEntries(
    Object.entries(TENSE.dyads).map(([key, dyad]) => [key, { ...dyad, T: dyad.T * 0.6, S: Math.min(100, dyad.S * 1.6 + 10) }]),
  ),
};

const fn = (dialogue: number, norms: number, mitigation: number, crisis: number): Functions => ({ dialogue, norms, mitigation, crisis });
const C: Rule = { type: 'consensus' };
const U: Rule = { type: 'unanimity_minus', exclude: 'parties' };
const M6: Rule = { type: 'majority', q: 0.6, base: 'members' };
const P: Rule = { type: 'parties' };
const HARD = ['maritime', 'missile', 'nuclear', 'air'];

type Given = Pick<Mechanism, 'id' | 'issues' | 'rule' | 'fn'> & Partial<Planned>;
const make = (form: keyof typeof PRESETS, given: Given): Planned => ({ ...PRESETS[form], members: CODES, ...given });

export const organisation = make('formal', { id: 'organisation', issues: HARD, rule: U, fn: fn(0.6, 0.7, 0.7, 0.9) });
export const declaration = make('informal', {
  id: 'declaration',
  issues: [...HARD, 'cyber', 'economic'],
  rule: C,
  fn: fn(0.6, 0.6, 0.4, 0.6),
});
export const softForum = make('informal', {
  id: 'soft_forum',
  issues: ['health', 'disaster', 'climate'],
  rule: C,
  fn: fn(0.6, 0.3, 0.2, 0.6),
});
export const arf = make('built_on', {
  id: 'arf',
  issues: ['maritime', 'missile', 'air', 'cyber', 'disaster'],
  rule: C,
  fn: fn(0.6, 0.5, 0.3, 0.4),
});
export const tcs = make('built_on', {
  id: 'tcs',
  members: ['CHN', 'JPN', 'KOR'],
  issues: ['economic', 'disaster', 'health', 'climate'],
  rule: C,
  fn: fn(0.7, 0.3, 0.2, 0.5),
});
export const neachs = make('built_on', {
  id: 'neachs',
  members: ['CHN', 'JPN', 'KOR', 'MNG', 'RUS', 'USA'],
  issues: ['health'],
  rule: C,
  fn: fn(0.7, 0.2, 0.2, 0.6),
});
export const ubd = make('built_on', {
  id: 'ubd',
  issues: ['climate', 'economic'],
  rule: C,
  fn: fn(0.6, 0.2, 0.2, 0.2),
  oblig: 0.1,
  verif: 0,
  secr: 0.3,
});
export const softPillar = make('built_on', {
  id: 'soft_pillar',
  issues: ['health', 'disaster', 'climate'],
  rule: M6,
  fn: fn(0.7, 0.3, 0.3, 0.6),
  latencyHours: 24,
  start: 0,
});
export const code = make('built_on', {
  id: 'maritime_air_code',
  issues: ['maritime', 'air'],
  rule: U,
  fn: fn(0.6, 0.6, 0.6, 0.7),
  oblig: 0.6,
  verif: 0.4,
  secr: 0.6,
  latencyHours: 24,
  start: 4,
});
export const hotlineNet = make('informal', {
  id: 'hotline_net',
  issues: ['maritime', 'air', 'missile', 'nuclear'],
  rule: P,
  fn: fn(0.4, 0.4, 0.3, 0.6),
  oblig: 0.45,
  verif: 0.1,
  secr: 0.4,
  latencyHours: 6,
  reuse: 0.5,
  start: 2,
});

export const ARCHITECTURES = [
  { id: 'none', mechanisms: [] },
  { id: 'informal', mechanisms: [declaration, softForum] },
  { id: 'statusquo', mechanisms: [arf, tcs, neachs, ubd] },
  { id: 'middle', mechanisms: [softPillar, code, hotlineNet] },
  { id: 'formal', mechanisms: [organisation] },
];

type Row = [issue: string, one: string, other: string, rung0: number, shock: number, stepHours: number, steps: number, momentum: number];
const CARDS: Record<string, Row> = {
  collision: ['maritime', 'CHN', 'JPN', 3, 8, 6, 12, 0.05],
  intercept: ['air', 'CHN', 'USA', 3, 8, 6, 12, 0.05],
  nll: ['maritime', 'KOR', 'PRK', 3, 8, 6, 12, 0.06],
  overflight: ['missile', 'JPN', 'PRK', 3, 10, 12, 12, 0.05],
  test: ['nuclear', 'PRK', 'USA', 3, 10, 24, 12, 0.05],
  airid: ['air', 'KOR', 'RUS', 2, 5, 24, 12, 0.02],
  grid_cyber: ['cyber', 'KOR', 'PRK', 2, 5, 24, 12, 0.03],
  export_controls: ['economic', 'CHN', 'JPN', 2, 4, 72, 12, 0.02],
  outbreak: ['health', 'CHN', 'KOR', 1, 3, 72, 12, 0.03],
  typhoon: ['disaster', 'JPN', 'KOR', 1, 2, 24, 12, 0.03],
  dust: ['climate', 'CHN', 'MNG', 1, 2, 72, 12, 0.02],
};

export const DECK: Card[] = Object.entries(CARDS).map(([id, [issue, one, other, rung0, shock, stepHours, steps, momentum]]) => ({
  id,
  issue,
  parties: [one, other],
  rung0,
  shock,
  stepHours,
  steps,
  momentum,
}));

export const cardOf = (id: string): Card => DECK.find((card) => card.id === id)!;

/** The architecture of that id, in force. */
export const inForce = (id: string) =>
  ARCHITECTURES.find((one) => one.id === id)!.mechanisms.map((mechanism) => ({ mechanism, maturity: 1 }));
