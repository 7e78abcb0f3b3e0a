import type { Ast } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useVariableNames } from '../../room/variable-words.ts';
import { useSession, useText } from '../../store/table.ts';

type Operator = Extract<Ast, { kind: 'binary' }>['op'];
type Value = Extract<Ast, { kind: 'literal' }>['value'];

/** The texts between the brackets of a fact. */
const argsOf = (ast: Ast): string[] =>
  ast.kind === 'fact' ? (ast.args ?? []).map((arg) => (arg.kind === 'literal' ? String(arg.value) : arg.text)) : [];
/** Facts that say which side of something is meant after a point. */
const WITH_MEMBERS = ['inject', 'mechanism', 'crisis'];
const isTime = (ast: Ast | undefined): boolean =>
  ast?.kind === 'fact' && (['minutes', 'minutesInTurn', 'minutesSince'].includes(ast.name) || ast.member === 'minutes');

/** The terms of a sum; anything else is a sum of one. */
const termsOf = (ast: Ast): Ast[] => (ast.kind === 'binary' && ast.op === '+' ? [...termsOf(ast.left), ...termsOf(ast.right)] : [ast]);

/** Which clauses on alliances an expression counts the texts of, if it counts nothing else. */
function clausesOf(ast: Ast): string[] | undefined {
  const terms = termsOf(ast);
  return terms.every((term) => term.kind === 'fact' && term.name === 'draftAlliance')
    ? terms.map((term) => argsOf(term)[0] ?? '')
    : undefined;
}

/** The words for what an expression can ask about a session. */
export function useFactWords() {
  const { t, i18n } = useLingui();
  const text = useText();
  const variables = useVariableNames();
  const exercise = useSession((session) => session.control?.exercise);
  const or = (said: string[]) => new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(said);
  const and = (codes: string[]) => new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(codes);

  /** Something that is so or not. */
  function statement(ast: Ast, said: 'affirmed' | 'denied'): string | undefined {
    const pair = (yes: string, no: string) => (said === 'affirmed' ? yes : no);
    const clauses = clausesOf(ast)?.map(clause);
    if (clauses) return pair(t`a text before the delegations ${or(clauses)}`, t`no text before the delegations ${or(clauses)}`);
    if (ast.kind !== 'fact') return sum(termsOf(ast), said);
    const [first = '', second = ''] = argsOf(ast);
    switch (WITH_MEMBERS.includes(ast.name) ? `${ast.name}.${ast.member}` : ast.name) {
      case 'inject.delivered':
        return pair(t`${first} is delivered`, t`${first} is not delivered`);
      case 'inject.skipped':
        return pair(t`${first} is skipped`, t`${first} is not skipped`);
      case 'inject.cancelled':
        return pair(t`${first} is cancelled`, t`${first} is not cancelled`);
      case 'inject.missed':
        return pair(t`the action expected after ${first} was missed`, t`the action expected after ${first} was not missed`);
      case 'inject.met':
        return pair(t`the action expected after ${first} was taken`, t`the action expected after ${first} was not taken`);
      case 'acknowledged':
        return pair(t`${second} has acknowledged ${first}`, t`${second} has not acknowledged ${first}`);
      case 'answered':
        return pair(t`${second} has answered ${first}`, t`${second} has not answered ${first}`);
      case 'channel':
        return pair(t`${and(argsOf(ast))} have a channel`, t`${and(argsOf(ast))} have no channel`);
      case 'order':
        return pair(t`${first} has ordered “${ordered(second)}”`, t`${first} has not ordered “${ordered(second)}”`);
      case 'messages':
        return pair(t`a message passed between ${and(argsOf(ast))}`, t`no message passed between ${and(argsOf(ast))}`);
      case 'orders':
        return pair(t`somebody has ordered “${ordered(first)}”`, t`nobody has ordered “${ordered(first)}”`);
      case 'ranked':
        return pair(t`${first} has ranked the agenda`, t`${first} has not ranked the agenda`);
      case 'hotline':
        return pair(t`${and(argsOf(ast))} have a hotline`, t`${and(argsOf(ast))} have no hotline`);
      case 'mechanism.inForce':
        return pair(t`“${mechanism(first)}” is in force`, t`“${mechanism(first)}” is not in force`);
      case 'mechanism.building':
        return pair(t`“${mechanism(first)}” is being built`, t`“${mechanism(first)}” is not being built`);
      case 'mechanism.adopted':
        return pair(t`“${mechanism(first)}” was adopted`, t`“${mechanism(first)}” was not adopted`);
      case 'mechanism.abandoned':
        return pair(t`“${mechanism(first)}” was abandoned`, t`“${mechanism(first)}” was not abandoned`);
      case 'mechanism.lapsed':
        return pair(t`“${mechanism(first)}” has ended`, t`“${mechanism(first)}” has not ended`);
      case 'mechanisms':
        return pair(t`a mechanism is ${built(first)}`, t`no mechanism is ${built(first)}`);
      case 'inForceOn':
        return pair(t`a mechanism is in force on ${issue(first)}`, t`no mechanism is in force on ${issue(first)}`);
      case 'crisis.live':
        return pair(t`the crisis “${crisis(first)}” is under way`, t`the crisis “${crisis(first)}” is not under way`);
      case 'sealed':
        return pair(t`${first} has sealed orders`, t`${first} has sealed no orders`);
      case 'statements':
        return pair(t`${first} has issued a statement`, t`${first} has issued no statement`);
      case 'proposals':
        return pair(t`a proposal is ${stage(first)}`, t`no proposal is ${stage(first)}`);
      case 'votes':
        return pair(t`a vote has ${outcome(first)}`, t`no vote has ${outcome(first)}`);
      default:
        return undefined;
    }
  }

  /** Several counts added up: that something is counted at all, or nothing is. */
  function sum(terms: Ast[], said: 'affirmed' | 'denied'): string | undefined {
    const all = terms.flatMap((term) => (term.kind === 'fact' ? (statement(term, said) ?? []) : []));
    if (terms.length < 2 || all.length < terms.length) return undefined;
    return said === 'affirmed' ? or(all) : and(all);
  }

  /** What is made of several facts, part by part. */
  function compound(ast: Exclude<Ast, { kind: 'fact' }>): string {
    switch (ast.kind) {
      case 'literal':
        return typeof ast.value === 'number' ? amount(undefined, ast.value) : String(ast.value);
      case 'count':
        return and(ast.args.map((arg) => statement(arg, 'affirmed') ?? noun(arg)));
      case 'minus':
        return `−${noun(ast.of)}`;
      case 'not':
        return statement(ast.of, 'denied') ?? noun(ast.of);
      case 'binary': {
        const { left, op, right } = ast;
        if (op === '+') return t`${and(termsOf(ast).map(noun))} together`;
        if (op === '-') return t`${noun(left)} less ${noun(right)}`;
        if (op === '*') return `${noun(left)} × ${noun(right)}`;
        if (op === '/') return `${noun(left)} ÷ ${noun(right)}`;
        if (op === 'and' || op === 'or') {
          const sides = [left, right].map((side) => statement(side, 'affirmed') ?? noun(side));
          return op === 'and' ? and(sides) : or(sides);
        }
        return compared(left, op, right.kind === 'literal' ? value(left, right.value) : noun(right));
      }
    }
  }

  /** Something that has a number or a name. */
  function noun(ast: Ast): string {
    const clauses = clausesOf(ast)?.map(clause);
    if (clauses) return t`the number of texts that ${or(clauses)}`;
    if (ast.kind !== 'fact') return compound(ast);
    const [first = '', second = ''] = argsOf(ast);
    switch (ast.name) {
      case 'turn':
        return t`the turn`;
      case 'phase':
        return t`the phase`;
      case 'stage':
        return t`the exercise`;
      case 'minutes':
        return t`time played`;
      case 'minutesInTurn':
        return t`time in the turn`;
      case 'minutesSince':
        return t`time since ${first}`;
      case 'inject':
        if (ast.member === 'minutes') return t`time since ${first}`;
        return ast.member === 'answered' ? t`answers to ${first}` : t`acknowledgements of ${first}`;
      case 'messages':
        return t`messages between ${and(argsOf(ast))}`;
      case 'posted':
        return t`messages of ${first}`;
      case 'statements':
        return t`statements of ${first}`;
      case 'proposals':
        return t`proposals ${stage(first)}`;
      case 'votes':
        return t`votes that have ${outcome(first)}`;
      case 'vote':
        return t`the vote of ${first}`;
      case 'orders':
        return t`the number of delegations that ordered “${ordered(first)}”`;
      case 'mechanism':
        if (ast.member === 'turns') return t`turns that “${mechanism(first)}” has been in force`;
        return ast.member === 'maturity' ? t`maturity of “${mechanism(first)}”` : mechanism(first);
      case 'mechanisms':
        return t`the number of mechanisms ${built(first)}`;
      case 'inForceOn':
        return t`the number of mechanisms in force on ${issue(first)}`;
      case 'draftHardness':
        return t`hardness of the hardest issue agreed or before them`;
      case 'crisis':
        return (
          {
            rung: t`rung of “${crisis(first)}”`,
            peak: t`highest rung of “${crisis(first)}”`,
            steps: t`steps of “${crisis(first)}”`,
            attribution: t`attribution of “${crisis(first)}”`,
          }[ast.member ?? ''] ?? crisis(first)
        );
      case 'rungMax':
        return t`highest rung of all crises under way`;
      case 'concordance':
        return t`concordance of the rankings`;
      case 'meanT':
        return t`mean tension of all pairs`;
      case 'meanS':
        return t`mean strategic trust of all pairs`;
      case 'sealed':
        return t`orders sealed by ${first}`;
      case 'indicator':
        return [text(exercise?.world.indicators.find(({ id }) => id === first)?.name) || first, second].filter(Boolean).join(' ');
      default:
        return variables[ast.name] ? `${variables[ast.name]} ${argsOf(ast).join('–')}` : ast.text;
    }
  }

  const ordered = (id: string) => text(exercise?.orders.find((one) => one.id === id)?.name) || id;
  const mechanism = (id: string) => text(exercise?.mechanisms.find((one) => one.id === id)?.name) || id;
  const crisis = (id: string) => text(exercise?.crises.find((one) => one.id === id)?.name) || id;
  const issue = (id: string) => text(exercise?.issues[id]?.name) || id;
  const built = (name: string) =>
    ({ building: t`being built`, inForce: t`in force`, abandoned: t`abandoned`, lapsed: t`ended` })[name] ?? name;
  const clause = (name: string) =>
    ({
      complementary: t`complements alliances`,
      silent: t`is silent on alliances`,
      limits: t`limits alliances`,
      supersedes: t`supersedes alliances`,
    })[name] ?? name;
  const stage = (name: string) =>
    ({ tabled: t`tabled`, voting: t`being voted on`, adopted: t`adopted`, rejected: t`rejected`, withdrawn: t`withdrawn` })[name] ?? name;
  const outcome = (name: string) => ({ open: t`opened`, passed: t`passed`, failed: t`failed` })[name] ?? name;

  /** A value beside the fact it is compared with. */
  function value(ast: Ast, given: Value): string {
    if (ast.kind === 'fact' && ast.name === 'phase') {
      const phases = exercise?.turns.flatMap((turn) => turn.phases) ?? [];
      return text(phases.find(({ id }) => id === given)?.name) || String(given);
    }
    if (typeof given === 'number') return amount(ast, given);
    return (
      { yes: t`yes`, no: t`no`, abstain: t`abstain`, absent: t`absent`, running: t`running`, lobby: t`not begun`, ended: t`over` }[
        String(given)
      ] ?? String(given)
    );
  }

  /** A number, as minutes and seconds where it is a time. */
  function amount(ast: Ast | undefined, given: number): string {
    if (!isTime(ast)) return new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 }).format(given).replace('-', '−');
    const seconds = Math.floor(given * 60);
    return t`${`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`} min`;
  }

  function comparison(op: Operator, given: string): string {
    const said: Partial<Record<Operator, string>> = {
      '==': given,
      '!=': t`other than ${given}`,
      '<': t`below ${given}`,
      '<=': t`at most ${given}`,
      '>': t`above ${given}`,
      '>=': t`at least ${given}`,
    };
    return said[op] ?? given;
  }

  /** What has to be reached: "5" rather than "at least 5", since the present number stands beside it. */
  const need = (op: Operator, given: string): string => (op === '>=' || op === '<=' ? given : comparison(op, given));

  /** A whole comparison; comparing a count with 0 reads as a statement. */
  function compared(ast: Ast, op: Operator, given: string): string {
    if (given === '0' && (op === '==' || op === '<=')) return statement(ast, 'denied') ?? `${noun(ast)}: ${given}`;
    if ((given === '0' && (op === '>' || op === '!=')) || (given === '1' && op === '>=')) {
      const said = statement(ast, 'affirmed');
      if (said) return said;
    }
    if (ast.kind === 'fact' && ast.name === 'messages' && op === '>=') {
      return t`${plural(Number(given), { one: '# message', other: '# messages' })} passed between ${and(argsOf(ast))}`;
    }
    return t`${noun(ast)} is ${comparison(op, given)}`;
  }

  return { statement, noun, value, amount, comparison, compared, need };
}
