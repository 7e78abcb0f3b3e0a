import { ceil } from './mean.ts';
import { SLACK, tail, weightedTail } from './tail.ts';

/**
 * How a body decides: one table for votes by people and for the chance that a mechanism acts.
 * - `consensus`: nobody objects and at least one says yes; abstaining or staying away does not block
 * - `unanimity`: every member says yes
 * - `unanimity_minus`: every member but the parties to the matter, or at most `minus` are missing
 * - `majority`: a share `q` of the members, or of those present and voting, rounded up; two thirds are .6666, since .667
 *   of three are more than two
 * - `simple_majority`: more yes than no
 * - `veto`: `count` say yes and no holder says no
 * - `weighted`: the weights of the yeses reach the threshold
 * - `parties`: the parties to the matter that are members agree
 * - `silence`: nobody objects before the window closes
 * - `chair`: the chair acts alone, then reports
 */
export type Rule =
  | { type: 'consensus'; quorum?: number | undefined }
  | { type: 'unanimity' }
  | { type: 'unanimity_minus'; exclude?: 'parties' | undefined; minus?: number | undefined }
  | { type: 'majority'; q: number; base?: 'members' | 'present_voting' | undefined; quorum?: number | undefined }
  | { type: 'simple_majority' }
  | { type: 'veto'; holders: readonly string[]; count: number }
  | { type: 'weighted'; weights: Readonly<Record<string, number>>; threshold: number }
  | { type: 'parties' }
  | { type: 'silence'; windowMin: number }
  | { type: 'chair'; chair: string };

export type Ballot = 'yes' | 'no' | 'abstain' | 'absent';

export interface VoteOptions {
  /** The parties to the matter, for the rules that treat them differently. */
  parties?: readonly string[] | undefined;
  /** Motions of procedure know no veto. */
  procedural?: boolean | undefined;
}

/**
 * Does the vote pass? `ballots` has every member once, also those who stayed away. A quorum counts those who
 * voted, abstentions included. Of a body without members nothing passes.
 */
export function passes(
  rule: Rule,
  ballots: Readonly<Record<string, Ballot>>,
  { parties = [], procedural = false }: VoteOptions = {},
): boolean {
  const members = Object.keys(ballots);
  const count = (ballot: Ballot, among = members) => among.filter((code) => ballots[code] === ballot).length;
  const agree = (among: string[]) => among.length > 0 && count('yes', among) === among.length;
  const voted = members.length - count('absent');
  const yes = count('yes');
  const no = count('no');
  switch (rule.type) {
    case 'consensus':
      return no === 0 && yes > 0 && voted >= (rule.quorum ?? 0);
    case 'silence':
      return no === 0 && members.length > 0;
    case 'unanimity':
      return agree(members);
    case 'unanimity_minus':
      return rule.minus === undefined ? agree(withoutParties(members, parties)) : yes >= Math.max(1, members.length - rule.minus);
    case 'majority':
      return yes >= majorityOf(rule.q, rule.base === 'present_voting' ? yes + no : members.length) && voted >= (rule.quorum ?? 0);
    case 'simple_majority':
      return yes > no;
    case 'veto':
      return yes >= rule.count && (procedural || !rule.holders.some((code) => ballots[code] === 'no'));
    case 'weighted':
      return members.reduce((sum, code) => sum + (ballots[code] === 'yes' ? (rule.weights[code] ?? 0) : 0), 0) >= rule.threshold - SLACK;
    case 'parties':
      return agree(members.filter((code) => parties.includes(code)));
    case 'chair':
      return ballots[rule.chair] === 'yes';
  }
}

/**
 * The chance that a mechanism acts, from how willing each member is: 0 … 1 in, 0 … 1 out. Members decide
 * independently, and who is not willing says no. By rule: ∏ w of all (consensus, unanimity, silence); ∏ w of those
 * who are no party; the chance of at least so many yeses (majority, `minus`, weighted); ∏ w of the holders times
 * the chance of enough yeses among the rest (veto); ∏ w of the parties; w of the chair. 0 without members.
 */
export function chanceOf(rule: Rule, willingness: Readonly<Record<string, number>>, parties: readonly string[] = []): number {
  const members = Object.keys(willingness);
  return chanceAmong(
    rule,
    members,
    members.map((code) => willingness[code]!),
    parties,
  );
}

/** The same where willingness stands in the order of the members. */
export function chanceAmong(rule: Rule, members: readonly string[], w: readonly number[], parties: readonly string[]): number {
  const n = members.length;
  if (n === 0) return 0;
  switch (rule.type) {
    case 'consensus':
    case 'unanimity':
    case 'silence':
      return productOf(members, w, members);
    case 'unanimity_minus':
      return rule.minus === undefined ? productOf(members, w, withoutParties(members, parties)) : tail(w, Math.max(1, n - rule.minus));
    case 'majority':
      return tail(w, majorityOf(rule.q, n));
    case 'simple_majority':
      return tail(w, Math.floor(n / 2) + 1);
    case 'veto': {
      const rest = w.filter((_, i) => !rule.holders.includes(members[i]!));
      const holders = members.filter((code) => rule.holders.includes(code));
      return productOf(members, w, holders) * tail(rest, rule.count - holders.length);
    }
    case 'weighted':
      return weightedTail(
        members.map((code, i) => ({ chance: w[i]!, weight: rule.weights[code] ?? 0 })),
        rule.threshold,
      );
    case 'parties': {
      const involved = members.filter((code) => parties.includes(code));
      return involved.length === 0 ? 0 : productOf(members, w, involved);
    }
    case 'chair':
      return w[members.indexOf(rule.chair)] ?? 0;
  }
}

/** Where every member is a party nobody is left to decide for them, so they must all agree among themselves. */
function withoutParties(members: readonly string[], parties: readonly string[]): string[] {
  const others = members.filter((code) => !parties.includes(code));
  return others.length === 0 ? [...members] : others;
}

/** Votes that a share of n takes, at least one. */
const majorityOf = (q: number, n: number): number => Math.max(1, ceil(q * n));

function productOf(members: readonly string[], w: readonly number[], among: readonly string[]): number {
  let product = 1;
  for (let i = 0; i < members.length; i += 1) if (among.includes(members[i]!)) product *= w[i]!;
  return product;
}
