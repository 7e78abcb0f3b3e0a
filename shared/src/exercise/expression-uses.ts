import type { Ast, Value } from './expression.ts';
import { wordOf } from './vocabulary.ts';

/** A name as one expression uses it. Positions are in characters from 0. */
export interface NameUse {
  name: string;
  at: number;
  /** Absent for a bare name; an argument that is not a literal has no value. */
  args?: { at: number; value?: Value }[];
  member?: string;
  memberAt?: number;
  /** The text it is asked to be equal to, as in `phase == 'vote'`. */
  compared?: { at: number; value: string };
}

/** Every name an expression uses, in the order in which they are written. */
export function namesIn(ast: Ast): NameUse[] {
  switch (ast.kind) {
    case 'literal':
      return [];
    case 'fact':
      return [useOf(ast), ...(ast.args ?? []).flatMap(namesIn)];
    case 'count':
      return ast.args.flatMap(namesIn);
    case 'not':
    case 'minus':
      return namesIn(ast.of);
    case 'binary': {
      const equality = ast.op === '==' || ast.op === '!=';
      return [...side(ast.left, equality ? ast.right : undefined), ...side(ast.right, equality ? ast.left : undefined)];
    }
  }
}

/** Can its value change while nothing happens? Such a condition has to be looked at again as time passes. */
export function usesTime(ast: Ast): boolean {
  return namesIn(ast).some(({ name, member }) => {
    const time = wordOf(name)?.time;
    return time === true || (time !== undefined && member !== undefined && time.includes(member));
  });
}

function side(ast: Ast, other: Ast | undefined): NameUse[] {
  const [first, ...rest] = namesIn(ast);
  if (!first || ast.kind !== 'fact' || other?.kind !== 'literal' || typeof other.value !== 'string') return first ? [first, ...rest] : [];
  return [{ ...first, compared: { at: other.at, value: other.value } }, ...rest];
}

function useOf(ast: Ast & { kind: 'fact' }): NameUse {
  const { name, at, args, member, memberAt } = ast;
  return {
    name,
    at,
    ...(args === undefined
      ? {}
      : { args: args.map((arg) => (arg.kind === 'literal' ? { at: arg.at, value: arg.value } : { at: arg.at })) }),
    ...(member === undefined ? {} : { member }),
    ...(memberAt === undefined ? {} : { memberAt }),
  };
}
