import { type Ast, parseExpression } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';
import { useVariableNames } from '../../room/variable-words.ts';
import { useSession, useText } from '../../store/table.ts';

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** A condition of a treaty text in words; one that cannot be put into words is only said to exist. */
export function useConditionWords(): (source: string) => string {
  const { t, i18n } = useLingui();
  const text = useText();
  const actor = useActor();
  const variables = useVariableNames();
  const catalogue = useSession((session) => session.exercise?.mechanisms);
  const list = (type: 'conjunction' | 'disjunction', parts: string[]) => new Intl.ListFormat(i18n.locale, { type }).format(parts);
  const named = (id: string) => text(catalogue?.find((one) => one.id === id)?.name) || id;

  const said = (ast: Ast): string | undefined => {
    if (ast.kind === 'binary' && (ast.op === 'and' || ast.op === 'or')) {
      const parts = [said(ast.left), said(ast.right)];
      return parts.every((part) => part !== undefined) ? list(ast.op === 'and' ? 'conjunction' : 'disjunction', parts) : undefined;
    }
    if (ast.kind === 'binary' && ast.right.kind === 'literal') {
      const limit = limitOf(ast.op, i18n.number(Number(ast.right.value)));
      const turns = turnsInForce(ast.left, Number(ast.right.value), ast.op);
      const what = quantity(ast.left);
      return turns ?? (what === undefined || limit === undefined ? undefined : t`${what} is ${limit}`);
    }
    if (ast.kind !== 'fact' || ast.name !== 'mechanism') return undefined;
    const name = named(first(ast));
    if (ast.member === 'inForce') return t`“${name}” is in force`;
    if (ast.member === 'adopted') return t`“${name}” has been adopted`;
    return undefined;
  };

  const limitOf = (op: string, value: string): string | undefined => {
    const limits: Record<Comparison, string> = {
      '==': t`exactly ${value}`,
      '!=': t`other than ${value}`,
      '<': t`below ${value}`,
      '<=': t`at most ${value}`,
      '>': t`above ${value}`,
      '>=': t`at least ${value}`,
    };
    return Object.hasOwn(limits, op) ? limits[op as Comparison] : undefined;
  };

  const quantity = (ast: Ast): string | undefined => {
    if (ast.kind !== 'fact') return undefined;
    if (ast.name === 'meanT') return t`mean tension in the region`;
    if (ast.name === 'meanS') return t`mean strategic trust in the region`;
    if (ast.name === 'turn') return t`the turn`;
    const codes = argsOf(ast).map((code) => actor(code).name);
    const variable = variables[ast.name];
    if (!variable || codes.length === 0) return undefined;
    return codes.length === 2 ? t`${variable} between ${list('conjunction', codes)}` : t`${variable} of ${codes[0]}`;
  };

  const turnsInForce = (ast: Ast, turns: number, op: string): string | undefined => {
    if (ast.kind !== 'fact' || ast.name !== 'mechanism' || ast.member !== 'turns' || (op !== '>=' && op !== '>')) return undefined;
    const name = named(first(ast));
    const least = op === '>' ? turns + 1 : turns;
    return t`“${name}” has been in force for ${plural(least, { one: '# turn', other: '# turns' })}`;
  };

  return (source) => {
    const parsed = parseExpression(source);
    return (parsed.ok ? said(parsed.ast) : undefined) ?? t`the condition holds that the exercise sets for it`;
  };
}

const argsOf = (ast: Ast): string[] =>
  ast.kind === 'fact' ? (ast.args ?? []).flatMap((arg) => (arg.kind === 'literal' ? [String(arg.value)] : [])) : [];
const first = (ast: Ast): string => argsOf(ast)[0] ?? '';
