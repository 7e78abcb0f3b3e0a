import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import { type Ast, evaluate, type Facts, parseExpression } from './expression.ts';
import { namesIn, usesTime } from './expression-uses.ts';
import { VOCABULARY } from './vocabulary.ts';

const KNOWN: Record<string, number | string | boolean> = { turn: 3, phase: 'vote', 'messages:JPN,CHN': 4, 'inject:S-1.delivered': true };
const facts: Facts = {
  read: (name, args, member) => KNOWN[`${name}${args.length > 0 ? `:${args.join(',')}` : ''}${member ? `.${member}` : ''}`],
};

function read(source: string): Ast {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(`${source}: at ${parsed.at} ${parsed.expected}`);
  return parsed.ast;
}

describe('an expression comes to', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 - 4 - 2', 2],
    ['7 / 2', 3.5],
    ['7 / 0', 0],
    ['-2 * 3', -6],
    ['turn >= 3', true],
    ['turn > 3', false],
    ["phase == 'vote'", true],
    ['phase != "vote"', false],
    ["messages('JPN', 'CHN') == 4", true],
    ["inject('S-1').delivered", true],
    ["inject('S-9').delivered == false", true],
    ['nobody', undefined],
    ['nobody == 0', true],
    ["nobody == ''", true],
    ['nobody + 1', 1],
    ['true == 1', true],
    ["'1' == 1", false],
    ["'a' + 1", 1],
    ['not turn == 2', true],
    ['not not true', true],
    ['true or false and false', true],
    ['(true or false) and false', false],
    ['count(turn > 1, turn > 2, turn > 3) == 2', true],
    ['count()', 0],
    ['9'.repeat(400), 0],
  ])('%s → %s', (source, value) => {
    expect(evaluate(read(source), facts)).toBe(value);
  });
});

describe('what cannot be read says where and what was expected', () => {
  test.each([
    ['', 0, 'ends too early'],
    ['turn >=', 7, 'ends too early'],
    ['turn = 2', 5, '"=="'],
    ['turn > 1 && turn < 3', 9, '"and"'],
    ['1 < turn < 3', 9, 'between two comparisons'],
    ["messages('JPN' 'CHN')", 15, 'comma'],
    ["messages('JPN", 9, 'closing quote'],
    ['(turn > 1', 9, 'closing bracket'],
    ['turn 3', 5, 'operator'],
    ["inject('S-1').", 14, 'after the point'],
    ['and turn', 0, 'name, a number'],
    ['turn ° 2', 5, 'operator'],
    ['('.repeat(100), 60, 'fewer brackets'],
  ])('%s', (source, at, expected) => {
    expect(parseExpression(source)).toEqual({ ok: false, at, expected: expect.stringContaining(expected) });
  });
});

const FRAGMENTS = [
  'turn',
  ' ',
  'and',
  'or',
  'not',
  '(',
  ')',
  ',',
  '.',
  '==',
  '<',
  '+',
  '-',
  '*',
  '/',
  "'a'",
  '"b"',
  '1',
  '2.5',
  'count',
  "messages('JPN','CHN')",
  '&',
  '=',
];
const sources = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

test('any text is read or refused at a place within it, and what is read never fails', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const parsed = parseExpression(source);
      if (!parsed.ok) {
        expect(parsed.at).toBeGreaterThanOrEqual(0);
        expect(parsed.at).toBeLessThanOrEqual(source.length);
        expect(parsed.expected).toMatch(/^expected /);
        return;
      }
      const value = evaluate(parsed.ast, facts);
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      expect(explain(parsed.ast, facts).holds).toBe(Boolean(value));
      namesIn(parsed.ast);
      usesTime(parsed.ast);
    }),
    { numRuns: 2_000 },
  );
});

test('the longest expression is read and evaluated within any stack', () => {
  const source = `1${'+1'.repeat(999)}`;
  expect(evaluate(read(source), facts)).toBe(1000);
  expect(explain(read(source), facts).holds).toBe(true);
  expect(parseExpression(`${source}+1+1`)).toMatchObject({ ok: false });
});

test('names are found with their arguments and what they are compared with', () => {
  expect(namesIn(read("phase == 'vote' and inject('S-1').missed"))).toEqual([
    { name: 'phase', at: 0, compared: { at: 9, value: 'vote' } },
    { name: 'inject', at: 20, args: [{ at: 27, value: 'S-1' }], member: 'missed', memberAt: 34 },
  ]);
});

test('an expression that time alone can change is known', () => {
  expect(usesTime(read("messages('JPN', 'CHN') == 0"))).toBe(false);
  expect(usesTime(read('count(minutes > 3, turn == 1) == 1'))).toBe(true);
  expect(usesTime(read("inject('S-1').minutes > 2"))).toBe(true);
  expect(usesTime(read("inject('S-1').delivered"))).toBe(false);
  expect(Object.keys(VOCABULARY).filter((name) => usesTime({ kind: 'fact', name, at: 0, text: name }))).toEqual([
    'minutes',
    'minutesInTurn',
    'minutesSince',
  ]);
});

test('an explanation says for each comparison what is now and what is needed', () => {
  expect(explain(read("messages('JPN', 'CHN') >= 5 and not turn == 2 and (phase == 'vote' or nobody)"), facts)).toEqual({
    kind: 'all',
    holds: false,
    parts: [
      { kind: 'leaf', holds: false, left: { text: "messages('JPN', 'CHN')", value: 4 }, op: '>=', right: { text: '5', value: 5 } },
      {
        kind: 'not',
        holds: true,
        parts: [{ kind: 'leaf', holds: false, left: { text: 'turn', value: 3 }, op: '==', right: { text: '2', value: 2 } }],
      },
      {
        kind: 'any',
        holds: true,
        parts: [
          { kind: 'leaf', holds: true, left: { text: 'phase', value: 'vote' }, op: '==', right: { text: "'vote'", value: 'vote' } },
          { kind: 'leaf', holds: false, left: { text: 'nobody' } },
        ],
      },
    ],
  });
});
