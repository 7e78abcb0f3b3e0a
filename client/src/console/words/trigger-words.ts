import type { Ast, Explanation, Side } from '@demarche/shared';
import { parseExpression } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useFactWords } from './fact-words.ts';

export interface ConditionWords {
  sentence: string;
  /** "now 2, needs 0": how far it is, while it does not hold. */
  gap: string | undefined;
  holds: boolean;
}

const read = (side: Side | undefined): Ast | undefined => {
  const parsed = side && parseExpression(side.text);
  return parsed?.ok ? parsed.ast : undefined;
};

/** Puts the explanation of a condition into words. */
export function useConditionWords(): (condition: Explanation) => ConditionWords {
  const { t, i18n } = useLingui();
  const facts = useFactWords();
  const list = (type: 'conjunction' | 'disjunction', parts: string[]) => new Intl.ListFormat(i18n.locale, { type }).format(parts);

  function leaf({ left, op, right, parts }: Explanation, negated: boolean): string {
    const ast = read(left);
    if (!ast || !left) return left?.text ?? '';
    if (op === undefined) return facts.statement(ast, negated ? 'denied' : 'affirmed') ?? facts.compared(ast, negated ? '==' : '!=', '0');
    const other = read(right);
    const value = other === undefined ? '' : other.kind === 'literal' ? facts.value(ast, other.value) : facts.noun(other);
    const said = parts && ast.kind === 'count' ? counted(parts, op, value) : facts.compared(ast, op, value);
    return negated ? t`not: ${said}` : said;
  }

  /** So many of several things; all of them, one of them and none of them in words of their own. */
  function counted(parts: Explanation[], op: NonNullable<Explanation['op']>, given: string): string {
    const each = parts.map((part) => words(part));
    const [first = '', second = ''] = each;
    if (given === String(parts.length) && (op === '==' || op === '>=')) {
      return parts.length === 2 ? t`both ${first} and ${second}` : list('conjunction', each);
    }
    if ((given === '1' && op === '>=') || (given === '0' && (op === '>' || op === '!='))) return list('disjunction', each);
    if ((given === '0' && (op === '==' || op === '<=')) || (given === '1' && op === '<')) return t`none of: ${list('conjunction', each)}`;
    return t`${facts.comparison(op, given)} of: ${list('conjunction', each)}`;
  }

  function words(condition: Explanation, negated = false): string {
    const parts = condition.parts ?? [];
    if (condition.kind === 'leaf') return leaf(condition, negated);
    if (condition.kind === 'not') return words(parts[0]!, !negated);
    const either = (condition.kind === 'any') !== negated;
    return list(
      either ? 'disjunction' : 'conjunction',
      parts.map((part) => words(part, negated)),
    );
  }

  function gap(condition: Explanation): string | undefined {
    if (condition.holds) return undefined;
    const parts = condition.kind === 'leaf' ? [] : (condition.parts ?? []);
    if (parts.length === 1 && condition.kind !== 'not') return gap(parts[0]!);
    if (condition.kind === 'all') return t`${parts.filter((part) => part.holds).length} of ${parts.length} hold`;
    if (condition.kind !== 'leaf' || condition.op === undefined || typeof condition.left?.value !== 'number') return t`not yet`;
    const ast = read(condition.left);
    const now = facts.amount(ast, condition.left.value);
    const needed =
      typeof condition.right?.value === 'number' ? facts.amount(ast, condition.right.value) : String(condition.right?.value ?? '');
    return t`now ${now}, needs ${facts.need(condition.op, needed)}`;
  }

  return (condition) => ({ sentence: words(condition), gap: gap(condition), holds: condition.holds });
}
