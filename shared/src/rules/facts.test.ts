import { describe, expect, test } from 'vitest';
import { evaluate, parseExpression } from '../exercise/expression.ts';
import { publicPart } from '../exercise/parts.ts';
import type { Inject } from '../exercise/schema.ts';
import { exerciseSchema } from '../exercise/schema.ts';
import { VOCABULARY } from '../exercise/vocabulary.ts';
import { emptySession, type Session } from '../model/session.ts';
import { factsOf } from './facts.ts';
import { MINUTE } from './time.ts';
import { explainTrigger, triggerHolds, triggerUsesTime } from './trigger.ts';

const delegation = (id: string) => ({
  id,
  name: id,
  brief: 'Brief.',
  seats: [{ id: 'head', title: 'Head', can: ['speak', 'vote', 'order'] }],
});
const inject = (id: string, more: object = {}) => ({
  id,
  number: 1,
  title: id,
  from: { name: 'x' },
  media: 'brief',
  to: [{ list: ['all'], variant: 'a' }],
  variants: { a: { text: 'x' } },
  ...more,
});
const exercise = exerciseSchema.parse({
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
  },
  scenario: 'x',
  delegations: ['JPN', 'CHN', 'KOR'].map(delegation),
  turns: [1, 2].map((n) => ({
    n,
    scenarioTime: '2026-05-14T05:40:00Z',
    phases: [{ id: 'talk', name: 'Talk', minutes: 5, allow: ['message'] }],
  })),
  injects: [inject('S-1')],
});

/** Three minutes into turn 2, which began at minute five. */
function session(): Session {
  const now = emptySession();
  const message = (by: string) => ({ id: by, by, text: 'x', at: 0, played: 0 });
  return {
    ...now,
    exercise: publicPart(exercise),
    control: { exercise, seed: 's' },
    stage: 'running',
    clock: { running: true, anchorAt: 1_000, elapsed: 8 * MINUTE },
    phase: { turn: 2, index: 0, beganAt: 5 * MINUTE, endsAt: 10 * MINUTE, turnBeganAt: 5 * MINUTE, waiting: false },
    channels: {
      plenary: { id: 'plenary', kind: 'plenary', members: ['JPN', 'CHN', 'KOR'], messages: [message('JPN.head')] },
      b: { id: 'b', kind: 'bilateral', members: ['CHN', 'JPN'], messages: [message('JPN.head'), message('CHN.head')] },
      g: { id: 'g', kind: 'group', members: ['CHN', 'JPN', 'KOR'], messages: [message('KOR.head'), message('JPN.head')] },
    },
    wire: { s: { id: 's', kind: 'statement', media: 'brief', reach: 'public', title: 'x', text: 'x', by: 'KOR', at: 0, played: 0 } },
    msel: {
      'S-1': {
        inject: exercise.injects[0]!,
        stage: 'delivered',
        adHoc: false,
        edited: false,
        deliveredAt: 6 * MINUTE,
        pending: [],
        expected: 'missed',
        deliveries: [
          { wire: 'w1', variant: 'a', to: ['JPN'], played: 0 },
          { wire: 'w2', variant: 'b', to: ['CHN', 'KOR'], played: 0 },
        ],
      },
      'S-2': { inject: exercise.injects[0]!, stage: 'skipped', adHoc: false, edited: false, pending: [], deliveries: [] },
    },
    receipts: {
      w1: { JPN: { by: 'JPN.head', at: 0, played: 0, answer: 'answer' } },
      w2: { CHN: { by: 'CHN.head', at: 0, played: 0, answer: 'defer' } },
    },
    proposals: {
      p: {
        id: 'p',
        number: 1,
        title: 'x',
        clauses: [],
        sponsor: 'JPN',
        by: 'JPN.head',
        stage: 'adopted',
        version: 1,
        versions: [],
        at: 0,
        played: 0,
      },
    },
    votes: {
      v1: {
        id: 'v1',
        proposal: 'p',
        rule: { type: 'unanimity' },
        electorate: ['JPN'],
        openedAt: 0,
        closesAt: 0,
        outcome: 'failed',
        ballots: { JPN: 'no', CHN: 'absent' },
      },
      v2: {
        id: 'v2',
        proposal: 'p',
        rule: { type: 'unanimity' },
        electorate: ['JPN'],
        openedAt: 0,
        closesAt: 0,
        outcome: 'passed',
        ballots: { JPN: 'yes' },
      },
      v3: { id: 'v3', proposal: 'p', rule: { type: 'unanimity' }, electorate: ['JPN'], openedAt: 0, closesAt: 0 },
    },
    ballots: { v3: { JPN: { choice: 'abstain', by: 'JPN.head', at: 0 } } },
    sealed: {
      '1': { JPN: { delegation: 'JPN', turn: 1, by: 'JPN.head', at: 0, orders: [{ order: 'covert', text: '' }] } },
      '2': { CHN: { delegation: 'CHN', turn: 2, by: 'CHN.head', at: 0, orders: [{ order: 'assist', text: '' }] } },
    },
    revealed: { '1': [] },
    world: {
      'T:CHN~JPN': { value: 52, played: 0, history: [] },
      'P:JPN': { value: 50, played: 0, history: [] },
      'cases:JPN': { value: 7, played: 0, history: [] },
      oil: { value: 90, played: 0, history: [] },
    },
  };
}

function ask(source: string, at = 1_000) {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(parsed.expected);
  return evaluate(parsed.ast, factsOf(session(), at));
}

describe('a session answers', () => {
  test.each([
    ['turn', 2],
    ['phase', 'talk'],
    ['stage', 'running'],
    ['minutes', 8],
    ['minutesInTurn', 3],
    ["minutesSince('S-1')", 2],
    ["minutesSince('S-2')", 0],
    ["inject('S-1').delivered", true],
    ["inject('S-2').delivered", false],
    ["inject('S-2').skipped", true],
    ["inject('S-1').missed", true],
    ["inject('S-1').met", false],
    ["inject('S-1').acknowledged", 2],
    ["inject('S-1').answered", 1],
    ["inject('S-1').minutes", 2],
    ["inject('nobody').delivered", undefined],
    ["inject('constructor').delivered", undefined],
    ["acknowledged('S-1', 'CHN')", true],
    ["acknowledged('S-1', 'KOR')", false],
    ["answered('S-1', 'JPN')", true],
    ["answered('S-1', 'CHN')", false],
    ["messages('JPN', 'CHN')", 3],
    ["messages('CHN', 'KOR')", 1],
    ["messages('JPN', 'CHN', 'KOR')", 2],
    ["posted('JPN')", 3],
    ["statements('KOR')", 1],
    ["channel('CHN', 'KOR')", true],
    ["channel('CHN', 'USA')", false],
    ["proposals('adopted')", 1],
    ["votes('open')", 1],
    ["votes('passed')", 1],
    ["vote('JPN')", 'yes'],
    ["vote('CHN')", 'absent'],
    ["vote('KOR')", undefined],
    ["sealed('CHN')", 1],
    ["sealed('JPN')", 0],
    ["order('JPN', 'covert')", true],
    ["order('CHN', 'assist')", false],
    ["T('JPN', 'CHN')", 52],
    ["S('JPN', 'CHN')", undefined],
    ["P('JPN')", 50],
    ["indicator('cases', 'JPN')", 7],
    ["indicator('oil')", 90],
    ['toString', undefined],
  ])('%s with %s', (source, value) => {
    expect(ask(source)).toBe(value);
  });

  test('time goes on with the clock', () => {
    expect(ask('minutes', 1_000 + MINUTE)).toBe(9);
  });

  test('every name of the vocabulary, also before anything has happened', () => {
    const facts = factsOf(emptySession(), 0);
    for (const name of Object.keys(VOCABULARY)) expect(() => facts.read(name, []), name).not.toThrow();
  });
});

describe('a trigger', () => {
  const withTrigger = (more: Partial<Inject>): Inject => ({ ...exercise.injects[0]!, ...more });

  test('holds when all of one list and any of the other hold', () => {
    expect(triggerHolds(session(), withTrigger({ trigger: { all: ['turn == 2', 'minutes > 1'] } }), 1_000)).toBe(true);
    expect(triggerHolds(session(), withTrigger({ trigger: { all: ['turn == 2'], any: ['turn == 3', 'turn == 4'] } }), 1_000)).toBe(false);
    expect(triggerHolds(session(), withTrigger({ trigger: { any: ['turn == 3', 'turn == 2'] } }), 1_000)).toBe(true);
  });

  test('that says nothing, or cannot be read, never holds', () => {
    expect(triggerHolds(session(), withTrigger({ trigger: {} }), 1_000)).toBe(false);
    expect(triggerHolds(session(), withTrigger({ trigger: { all: ['turn >'] } }), 1_000)).toBe(false);
    expect(triggerHolds(session(), withTrigger({}), 1_000)).toBe(false);
  });

  test('waits for its time and ends with its turn', () => {
    const later = withTrigger({ when: { turn: 2, offsetMin: 4 }, trigger: { all: ["messages('CHN', 'USA') == 0"] } });
    expect(triggerHolds(session(), later, 1_000)).toBe(false);
    expect(triggerHolds(session(), later, 1_000 + MINUTE)).toBe(true);
    expect(triggerHolds(session(), withTrigger({ trigger: { all: ['turn > 0'], expiresTurn: 1 } }), 1_000)).toBe(false);
  });

  test('knows whether time alone can bring it', () => {
    expect(triggerUsesTime(withTrigger({ trigger: { any: ["minutesSince('S-1') > 3"] } }))).toBe(true);
    expect(triggerUsesTime(withTrigger({ trigger: { any: ['turn > 3'] } }))).toBe(false);
  });

  test('explains itself', () => {
    const one = withTrigger({ when: { turn: 2, offsetMin: 4 }, trigger: { all: ["messages('JPN', 'CHN') == 0"], any: ['turn == 2'] } });
    expect(explainTrigger(session(), one, 1_000)).toEqual({
      holds: false,
      expired: false,
      notBefore: { when: { turn: 2, offsetMin: 4 }, reached: false },
      conditions: {
        kind: 'all',
        holds: false,
        parts: [
          { kind: 'leaf', holds: false, left: { text: "messages('JPN', 'CHN')", value: 3 }, op: '==', right: { text: '0', value: 0 } },
          {
            kind: 'any',
            holds: true,
            parts: [{ kind: 'leaf', holds: true, left: { text: 'turn', value: 2 }, op: '==', right: { text: '2', value: 2 } }],
          },
        ],
      },
    });
  });
});
