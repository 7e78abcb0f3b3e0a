import { named, playersNamed } from './check-names.ts';
import { checkRule } from './check-rules.ts';
import { actorsOf } from './kernel.ts';
import { error, type Problem, warning } from './problem.ts';
import type { DecisionRule, Exercise } from './schema.ts';

type Path = Problem['path'];

/** How texts, amendments and motions are decided, who the parties are, and who has to sign. */
export function checkNegotiation(exercise: Exercise): Problem[] {
  const { negotiation, delegations, crises } = exercise;
  const { rule, amendmentRule, proceduralRule, quorum, parties, chair, signing } = negotiation;
  const actors = actorsOf(exercise);
  const path: Path = ['negotiation'];
  const codes = delegations.map(({ id }) => id);
  const most = (at: Path, count: number | undefined): Problem[] =>
    count === undefined || count <= actors.length ? [] : [error(at, `expected at most ${actors.length}, the number of delegations`)];
  const decidedBy = (key: string, one: DecisionRule | undefined): Problem[] =>
    one === undefined
      ? []
      : [
          ...checkRule(one, [...path, key], actors, 'delegations'),
          ...(parties === undefined ? withoutParties(one, [...path, key], crises.length > 0) : []),
        ];
  return [
    ...decidedBy('rule', rule),
    ...decidedBy('amendmentRule', amendmentRule),
    ...decidedBy('proceduralRule', proceduralRule),
    ...most([...path, 'quorum'], quorum),
    ...playersNamed([...path, 'parties'], parties ?? [], exercise),
    ...(chair === undefined ? [] : named([...path, 'chair'], chair, codes, 'a delegation')),
    ...playersNamed([...path, 'signing', 'required'], signing?.required ?? [], exercise),
    ...most([...path, 'signing', 'signatures'], signing?.signatures),
    ...(parties !== undefined && [rule, amendmentRule, proceduralRule].every((one) => !asksForParties(one))
      ? [warning([...path, 'parties'], 'expected a rule that treats parties differently; without one nobody asks who they are')]
      : []),
  ];
}

const asksForParties = (rule: DecisionRule | undefined): boolean =>
  rule?.type === 'parties' || (rule?.type === 'unanimity_minus' && rule.exclude === 'parties');

/** A rule that treats parties differently, where nobody has said who they are: then those of live crises count, if there can be any. */
function withoutParties(rule: DecisionRule, path: Path, hasCrises: boolean): Problem[] {
  if (!asksForParties(rule)) return [];
  const isParties = rule.type === 'parties';
  const at = [...path, isParties ? 'type' : 'exclude'];
  if (hasCrises) {
    const then = isParties ? 'nothing passes' : 'everybody would have to agree';
    return [warning(at, `expected “parties” beside it; without them those of live crises count, and while there is none ${then}`)];
  }
  const none = 'expected “parties” beside it, who they are; without them';
  return [isParties ? error(at, `${none} nothing would ever pass`) : warning(at, `${none} everybody would have to agree`)];
}
