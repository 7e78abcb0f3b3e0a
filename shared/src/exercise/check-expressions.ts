import { isListed, isObserver } from './check-names.ts';
import { parseExpression } from './expression.ts';
import { type NameUse, namesIn } from './expression-uses.ts';
import { didYouMean } from './nearest.ts';
import { list, type Problem } from './problem.ts';
import type { Exercise } from './schema.ts';
import { type Argument, VOCABULARY, type Word, wordOf } from './vocabulary.ts';

const PAIRS = ['T', 'S', 'F', 'I', 'C'];
/** What observers do not have and do not do. */
const DEEDS_OF_PLAYERS = ['K', 'P', 'A', 'vote', 'sealed', 'order', 'ranked'];

interface Flaw {
  at: number;
  expected: string;
}

/** Every expression can be read and speaks only of what the exercise has. */
export function checkExpressions(exercise: Exercise): Problem[] {
  return expressionsOf(exercise).flatMap(({ path, source }) => {
    const parsed = parseExpression(source);
    const flaws = parsed.ok ? namesIn(parsed.ast).flatMap((use) => flawsOf(exercise, use)) : [parsed];
    return flaws.map(({ at, expected }): Problem => ({ path, expected, severity: 'error', at }));
  });
}

interface Written {
  path: Problem['path'];
  source: string;
}

function expressionsOf({ injects, delegations, mechanisms, orders, channels, evaluation }: Exercise): Written[] {
  return [
    ...injects.flatMap(({ trigger, expected }, i) => [
      ...(trigger?.all ?? []).map((source, j) => ({ path: ['injects', i, 'trigger', 'all', j], source })),
      ...(trigger?.any ?? []).map((source, j) => ({ path: ['injects', i, 'trigger', 'any', j], source })),
      ...at(['injects', i, 'expected', 'met'], expected?.met),
    ]),
    ...delegations.flatMap(({ objectives, redLines }, i) => [
      ...objectives.flatMap(({ scoredBy }, j) => at(['delegations', i, 'objectives', j, 'scoredBy'], scoredBy)),
      ...redLines.flatMap(({ violatedIf }, j) => at(['delegations', i, 'redLines', j, 'violatedIf'], violatedIf)),
    ]),
    ...mechanisms.flatMap(({ eif, sunset, expansions }, i) => [
      ...at(['mechanisms', i, 'eif'], eif),
      ...at(['mechanisms', i, 'sunset', 'when'], sunset?.when),
      ...expansions.flatMap(({ when }, j) => at(['mechanisms', i, 'expansions', j, 'when'], when)),
    ]),
    ...orders.flatMap(({ needs }, i) => at(['orders', i, 'needs'], needs)),
    ...channels.flatMap(({ openIf }, i) => at(['channels', i, 'openIf'], openIf)),
    ...(evaluation.lenses ?? []).flatMap(({ criteria }, i) =>
      criteria.flatMap(({ holds }, j) => at(['evaluation', 'lenses', i, 'criteria', j, 'holds'], holds)),
    ),
  ];
}

const at = (path: Problem['path'], source: string | undefined): Written[] => (source === undefined ? [] : [{ path, source }]);

function flawsOf(exercise: Exercise, use: NameUse): Flaw[] {
  const word = wordOf(use.name);
  if (!word) {
    const known = [...Object.keys(VOCABULARY), 'count'];
    return [{ at: use.at, expected: `expected a name that conditions know; “${use.name}” is none${didYouMean(use.name, known)}` }];
  }
  const outer = shapeFlaw(use, word) ?? memberFlaw(use, word) ?? comparedFlaw(exercise, use, word);
  if (outer) return [outer];
  const wrong = (use.args ?? []).flatMap((arg, k) => argumentFlaw(exercise, kindAt(word, k), arg) ?? []);
  return wrong.length > 0 ? wrong : pairFlaws(exercise, use);
}

const kindAt = ({ args = [] }: Word, index: number): Argument => args[Math.min(index, args.length - 1)]!;

/** Brackets where there should be, with as many arguments as there should be. */
function shapeFlaw(use: NameUse, word: Word): Flaw | undefined {
  const { name, at, args } = use;
  if (!word.args) return args ? { at, expected: `expected “${name}” without brackets` } : undefined;
  const form = `${name}(${word.args.map((kind) => (typeof kind === 'string' ? kind : kind.map((one) => `'${one}'`).join(' | '))).join(', ')})`;
  if (!args) return { at, expected: `expected ${form}` };
  const least = word.args.length - (word.optional ? 1 : 0);
  const fits = args.length >= least && (word.more === true || args.length <= word.args.length);
  return fits
    ? undefined
    : {
        at,
        expected: `expected ${form}, with ${least}${word.more ? ' or more' : word.optional ? ` or ${word.args.length}` : ''} in the brackets; found ${args.length}`,
      };
}

function memberFlaw({ name, at, member, memberAt }: NameUse, word: Word): Flaw | undefined {
  const members = Object.keys(word.members ?? {});
  if (members.length === 0)
    return member === undefined ? undefined : { at: memberAt ?? at, expected: `expected nothing after ${name}(…); it has no parts` };
  if (member === undefined) return { at, expected: `expected one of ${list(members.map((one) => `.${one}`))} after ${name}(…)` };
  return members.includes(member) ? undefined : { at: memberAt ?? at, expected: `expected ${list(members)}${didYouMean(member, members)}` };
}

/** `phase == 'votes'` can never hold when no phase is called so. */
function comparedFlaw({ turns }: Exercise, { name, compared }: NameUse, word: Word): Flaw | undefined {
  const values = name === 'phase' ? [...new Set(turns.flatMap((turn) => turn.phases.map((phase) => phase.id)))] : word.values;
  if (!compared || !values || values.includes(compared.value)) return undefined;
  return { at: compared.at, expected: `expected ${list(values.map((one) => `'${one}'`))}${didYouMean(compared.value, values)}` };
}

function argumentFlaw(exercise: Exercise, kind: Argument, { at, value }: { at: number; value?: unknown }): Flaw | undefined {
  const known = namesFor(exercise, kind);
  const what =
    typeof kind === 'string'
      ? `the ${kind === 'delegation' ? 'code of a delegation' : `id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`} in quotes`
      : 'one of these in quotes';
  if (typeof value !== 'string') return { at, expected: `expected ${what} (${list(known)})` };
  return known.includes(value)
    ? undefined
    : { at, expected: `expected ${what} (${list(known)}); “${value}” is none${didYouMean(value, known)}` };
}

function namesFor(exercise: Exercise, kind: Argument): readonly string[] {
  if (typeof kind !== 'string') return kind;
  const { delegations, injects, orders, world, mechanisms, crises, issues } = exercise;
  if (kind === 'issue') return Object.keys(issues);
  const lists = {
    delegation: delegations,
    inject: injects,
    order: orders,
    indicator: world.indicators,
    mechanism: mechanisms,
    crisis: crises,
  };
  return lists[kind].map((one) => one.id);
}

/** Pairs that the world does not have, and indicators asked for in the wrong way. */
function pairFlaws(exercise: Exercise, { name, at, args = [] }: NameUse): Flaw[] {
  const { world, delegations } = exercise;
  const [first, second] = args.map((arg) => String(arg.value));
  if (PAIRS.includes(name)) {
    return isListed(exercise, `${first}~${second}`)
      ? []
      : [{ at, expected: `expected a pair listed under world.dyads; ${first}~${second} is not` }];
  }
  if (DEEDS_OF_PLAYERS.includes(name) && isObserver(delegations, first!))
    return [{ at: args[0]!.at, expected: `expected a delegation that takes part; ${first} is an observer` }];
  if (name !== 'indicator') return [];
  const per = world.indicators.find((one) => one.id === first)?.per;
  if (per === 'delegation' && second === undefined)
    return [{ at, expected: `expected a delegation as well: indicator('${first}', 'JPN')` }];
  if (per === 'world' && second !== undefined) return [{ at, expected: `expected indicator('${first}'): it belongs to the whole world` }];
  return [];
}
