import { allNamed, atKey, named } from './check-names.ts';
import { error, type Problem, warning } from './problem.ts';
import type { DecisionRule } from './schema.ts';

type Path = Problem['path'];

/** A rule of decision that its members can meet. `among` says who they are: “delegations”, “members”. */
export function checkRule(rule: DecisionRule, path: Path, members: readonly string[], among: string): Problem[] {
  const { length } = members;
  const most = (key: string, count: number | undefined): Problem[] =>
    count === undefined || count <= length ? [] : [error([...path, key], `expected at most ${length}, the number of ${among}`)];
  switch (rule.type) {
    case 'consensus':
    case 'majority':
      return most('quorum', rule.quorum);
    case 'unanimity_minus':
      return rule.minus === undefined || rule.minus < length
        ? []
        : [error([...path, 'minus'], `expected less than ${length}, the number of ${among}`)];
    case 'veto':
      return [...allNamed([...path, 'holders'], rule.holders, members, oneOf(among)), ...most('count', rule.count)];
    case 'weighted':
      return weights(rule, path, members, among);
    case 'chair':
      return named([...path, 'chair'], rule.chair, members, oneOf(among));
    default:
      return [];
  }
}

function weights({ weights, threshold }: DecisionRule & { type: 'weighted' }, path: Path, members: readonly string[], among: string) {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  const missing = members.filter((code) => !Object.hasOwn(weights, code));
  return [
    ...Object.keys(weights).flatMap((code) => atKey(named([...path, 'weights', code], code, members, oneOf(among)))),
    ...(missing.length > 0
      ? [warning([...path, 'weights'], `expected a weight for ${missing.join(', ')} as well; without one it is 0`)]
      : []),
    ...(threshold > sum ? [error([...path, 'threshold'], `expected at most ${sum}, all weights together`)] : []),
  ];
}

const oneOf = (among: string): string => (among === 'members' ? 'a member' : 'a delegation');
