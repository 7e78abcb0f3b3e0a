import { type Misread, type Token, tokensOf } from './tokens.ts';

/**
 * The language of triggers and conditions: total and without side effects. Nothing in it can fail once it
 * has been read: a fact that is not known is 0, "" or false, and a division by zero gives 0.
 */

export type Value = number | string | boolean;

/** What an expression asks about the session; `undefined` is "not known". */
export interface Facts {
  read(name: string, args: readonly (Value | undefined)[], member?: string): Value | undefined;
}

interface Written {
  /** Where it begins in the source, in characters from 0, and how it is written there. */
  at: number;
  text: string;
}
export type Operator = 'or' | 'and' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/';
export type Ast = Written &
  (
    | { kind: 'literal'; value: Value }
    | { kind: 'fact'; name: string; args?: Ast[]; member?: string; memberAt?: number }
    | { kind: 'count'; args: Ast[] }
    | { kind: 'not' | 'minus'; of: Ast }
    | { kind: 'binary'; op: Operator; left: Ast; right: Ast }
  );
export type Parsed = { ok: true; ast: Ast } | Misread;

const BINDING: Record<Operator, number> = {
  or: 1,
  and: 2,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};
const COMPARISON = 4;
const NOT = 3;
const MINUS = 7;
/** Bounds that keep reading and evaluating within any stack. */
const LONGEST = 2000;
const DEEPEST = 60;

export const isComparison = (op: Operator): boolean => BINDING[op] === COMPARISON;

/** Reads an expression (Pratt's method: each operator binds with a strength). */
export function parseExpression(source: string): Parsed {
  if (source.length > LONGEST) return { ok: false, at: LONGEST, expected: `expected an expression of at most ${LONGEST} characters` };
  const cut = tokensOf(source);
  if (!cut.ok) return cut;
  const { tokens } = cut;
  let next = 0;
  let depth = 0;
  const peek = (): Token => tokens[next]!;
  const isSign = (text: string) => peek().kind === 'sign' && peek().text === text;
  const written = (at: number): Written => ({ at, text: source.slice(at, tokens[Math.max(0, next - 1)]!.end) });
  const fail = (expected: string, at = peek().at): never => {
    throw { ok: false, at, expected } satisfies Misread;
  };
  const take = (sign: string, expected: string) => (isSign(sign) ? next++ : fail(expected));

  function operatorNow(): Operator | undefined {
    const { kind, text } = peek();
    // A name or a sign with a binding strength is an operator: the table is the register.
    return (kind === 'sign' || kind === 'name') && Object.hasOwn(BINDING, text) ? (text as Operator) : undefined;
  }

  function climb(strength: number): Ast {
    if (++depth > DEEPEST) fail('expected fewer brackets inside brackets');
    const { at } = peek();
    let left = operand();
    for (let op = operatorNow(); op && BINDING[op] > strength; op = operatorNow()) {
      next += 1;
      const right = climb(BINDING[op]);
      left = { kind: 'binary', op, left, right, ...written(at) };
      const following = operatorNow();
      if (isComparison(op) && following && isComparison(following)) fail('expected "and" or "or" between two comparisons');
    }
    depth -= 1;
    return left;
  }

  function operand(): Ast {
    const token = peek();
    const { at, text } = token;
    next += 1;
    if (token.kind === 'number') return { kind: 'literal', value: finite(Number(text)), ...written(at) };
    if (token.kind === 'text') return { kind: 'literal', value: text, ...written(at) };
    if (token.kind === 'sign' && text === '-') return { kind: 'minus', of: climb(MINUS), ...written(at) };
    if (token.kind === 'sign' && text === '(') {
      const inner = climb(0);
      take(')', 'expected a closing bracket ")"');
      return { ...inner, ...written(at) };
    }
    if (token.kind !== 'name' || Object.hasOwn(BINDING, text)) {
      return fail(
        token.kind === 'end'
          ? 'expected a name, a number or a text here; the expression ends too early'
          : 'expected a name, a number or a text in quotes',
        at,
      );
    }
    if (text === 'not') return { kind: 'not', of: climb(NOT), ...written(at) };
    if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true', ...written(at) };
    return fact(text, at);
  }

  function fact(name: string, at: number): Ast {
    if (!isSign('(')) return { kind: 'fact', name, ...written(at) };
    const args = list();
    if (name === 'count') return { kind: 'count', args, ...written(at) };
    if (!isSign('.')) return { kind: 'fact', name, args, ...written(at) };
    next += 1;
    const { kind, text: member, at: memberAt } = peek();
    if (kind !== 'name') fail('expected a name after the point, such as .delivered');
    next += 1;
    return { kind: 'fact', name, args, member, memberAt, ...written(at) };
  }

  function list(): Ast[] {
    take('(', 'expected "("');
    const args: Ast[] = [];
    while (!isSign(')')) {
      args.push(climb(0));
      if (!isSign(')')) take(',', 'expected a comma or a closing bracket ")"');
    }
    next += 1;
    return args;
  }

  try {
    const ast = climb(0);
    if (peek().kind !== 'end') fail('expected an operator such as "and", "or", "==" or the end of the expression');
    return { ok: true, ast };
  } catch (thrown) {
    // `fail` is the only thing that throws here, and it throws a Misread.
    return thrown as Misread;
  }
}

/** The value of an expression; never fails. */
export function evaluate(ast: Ast, facts: Facts): Value | undefined {
  switch (ast.kind) {
    case 'literal':
      return ast.value;
    case 'fact':
      return facts.read(ast.name, ast.args?.map((arg) => evaluate(arg, facts)) ?? [], ast.member);
    case 'count':
      return ast.args.filter((arg) => holds(arg, facts)).length;
    case 'not':
      return !holds(ast.of, facts);
    case 'minus':
      return -numberOf(evaluate(ast.of, facts));
    case 'binary':
      if (ast.op === 'and') return holds(ast.left, facts) && holds(ast.right, facts);
      if (ast.op === 'or') return holds(ast.left, facts) || holds(ast.right, facts);
      return combine(ast.op, evaluate(ast.left, facts), evaluate(ast.right, facts));
  }
}

/** Does it hold? 0, the empty text and what is not known do not. */
export const holds = (ast: Ast, facts: Facts): boolean => Boolean(evaluate(ast, facts));

function combine(op: Exclude<Operator, 'and' | 'or'>, left: Value | undefined, right: Value | undefined): Value {
  const [a, b] = [numberOf(left), numberOf(right)];
  switch (op) {
    case '==':
      return same(left, right);
    case '!=':
      return !same(left, right);
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? 0 : finite(a / b);
  }
}

/** A text equals a text; everything else is compared as a number, true being 1. */
function same(left: Value | undefined, right: Value | undefined): boolean {
  if (typeof left === 'string' || typeof right === 'string') return (left ?? '') === (right ?? '');
  return numberOf(left) === numberOf(right);
}

const numberOf = (value: Value | undefined): number => (typeof value === 'string' ? 0 : finite(Number(value ?? 0)));
const finite = (value: number): number => (Number.isFinite(value) ? value : 0);
