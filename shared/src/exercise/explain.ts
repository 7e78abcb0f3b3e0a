import { type Ast, evaluate, type Facts, holds, isComparison, type Operator, type Value } from './expression.ts';

/** One side of a comparison: how it is written and what it is now (absent: not known). */
export interface Side {
  text: string;
  value?: Value;
}

/** Why a condition holds or does not, as data: whoever shows it puts it into words. */
export interface Explanation {
  kind: 'all' | 'any' | 'not' | 'leaf';
  holds: boolean;
  /** Of `all`, `any` and `not`: what they are made of. Of a leaf that counts: what it counts. */
  parts?: Explanation[];
  left?: Side;
  op?: Operator;
  right?: Side;
}

/** What an expression comes to now, down to each comparison: "now 4, needs 5". */
export function explain(ast: Ast, facts: Facts): Explanation {
  const now = holds(ast, facts);
  if (ast.kind === 'not') return { kind: 'not', holds: now, parts: [explain(ast.of, facts)] };
  if (ast.kind === 'binary' && (ast.op === 'and' || ast.op === 'or')) {
    const { op } = ast;
    return { kind: op === 'and' ? 'all' : 'any', holds: now, parts: chain(ast, op).map((part) => explain(part, facts)) };
  }
  if (ast.kind === 'binary' && isComparison(ast.op)) {
    const counted = [ast.left, ast.right].flatMap((side) => (side.kind === 'count' ? side.args : []));
    return {
      kind: 'leaf',
      holds: now,
      left: sideOf(ast.left, facts),
      op: ast.op,
      right: sideOf(ast.right, facts),
      ...(counted.length > 0 ? { parts: counted.map((part) => explain(part, facts)) } : {}),
    };
  }
  return { kind: 'leaf', holds: now, left: sideOf(ast, facts) };
}

/** `a and b and c` as one list rather than as a staircase. */
function chain(ast: Ast, op: Operator): Ast[] {
  return ast.kind === 'binary' && ast.op === op ? [...chain(ast.left, op), ...chain(ast.right, op)] : [ast];
}

function sideOf(ast: Ast, facts: Facts): Side {
  const value = evaluate(ast, facts);
  return value === undefined ? { text: ast.text } : { text: ast.text, value };
}
