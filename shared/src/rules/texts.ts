import type { DecisionRule, MechanismSpec } from '../exercise/schema.ts';
import type { Address, Clause, Proposal, Provision, TextChange, TextMechanism, TextWording } from '../model/proposal.ts';
import { PROVISIONS } from '../model/proposal.ts';
import { canonical } from './canonical.ts';

/** What a text is made of, how it is changed, and what of it can be addressed by itself. Everything here is pure. */

export type KeyedMechanism = TextMechanism & { key: string };

/** Every mechanism of a text under its key; one without gets the first that is free, by its place. `spent` are keys not to be used again. */
export function keyed(mechanisms: readonly TextMechanism[] = [], spent: readonly string[] = []): KeyedMechanism[] {
  const taken = new Set([...spent, ...mechanisms.flatMap(({ key }) => key ?? [])]);
  let n = 0;
  const next = (): string => {
    do n += 1;
    while (taken.has(`m${n}`));
    return `m${n}`;
  };
  return mechanisms.map((one) => ({ ...one, key: one.key ?? next() }));
}

/** What of a mechanism each provision says. */
export const FIELDS = {
  purpose: ['name', 'text'],
  members: ['members', 'observers', 'chair'],
  scope: ['issues'],
  prejudice: ['withoutPrejudice', 'excludes'],
  rule: ['rule'],
  oblig: ['oblig'],
  verif: ['verif'],
  secr: ['secr'],
  crisis: ['latencyHours', 'hotline'],
  alliance: ['alliance'],
  entry: ['startTurn', 'eif', 'linkedTo'],
  sunset: ['sunset'],
  accession: ['accession', 'reservations', 'expansions'],
  withdrawal: ['noticeTurns'],
} as const satisfies Record<Provision, readonly (keyof MechanismSpec)[]>;

/** Provisions that a mechanism makes; the others it passes over in silence. */
export function provisionsOf({ withoutPrejudice, excludes, sunset, expansions, accession }: MechanismSpec): Provision[] {
  const silent: Partial<Record<Provision, boolean>> = {
    prejudice: !withoutPrejudice && excludes.length === 0,
    sunset: sunset === undefined,
    accession: expansions.length === 0 && (accession ?? 'closed') === 'closed',
  };
  return PROVISIONS.filter((one) => !silent[one]);
}

/** A mechanism with some of its provisions as another one has them. */
export function withProvisions<M extends MechanismSpec>(mechanism: M, from: MechanismSpec, provisions: readonly Provision[]): M {
  const fields = provisions.flatMap((one): readonly (keyof MechanismSpec)[] => FIELDS[one]);
  const changed: Record<string, unknown> = { ...mechanism };
  for (const field of fields) {
    if (from[field] === undefined) delete changed[field];
    else changed[field] = from[field];
  }
  // Field by field the same type as before, which the loop cannot express.
  return changed as unknown as M;
}

/** Provisions in which two wordings of a mechanism differ. */
export function provisionsChanged(before: MechanismSpec, after: MechanismSpec): Provision[] {
  const said = (spec: MechanismSpec, field: keyof MechanismSpec) =>
    // In which order members are listed says nothing.
    canonical(field === 'members' && spec.members !== 'all' ? spec.members.toSorted() : spec[field]);
  const differs = (field: keyof MechanismSpec) => said(before, field) !== said(after, field);
  return PROVISIONS.filter((one) => FIELDS[one].some(differs));
}

/**
 * The mechanisms that a text would establish: its own as coded clauses change them, then those that clauses were coded
 * as. The session keeps them under names of its own, so they are without keys.
 */
export function mechanismsIn({ clauses, mechanisms }: Pick<TextWording, 'clauses' | 'mechanisms'>): MechanismSpec[] {
  const codings = clauses.flatMap(({ coding }) => coding ?? []);
  const own = keyed(mechanisms).map(({ key, ...spec }): MechanismSpec => {
    const sets = codings.flatMap((coding) => ('mechanism' in coding && coding.mechanism === key ? coding.set : []));
    return Object.assign({}, spec, ...sets, { id: spec.id });
  });
  return [...own, ...codings.flatMap((coding) => ('spec' in coding ? [coding.spec] : []))];
}

/** A text after some changes, one after the other; undefined where one of them no longer fits. */
export function applied(text: TextWording, changes: readonly TextChange[]): TextWording | undefined {
  let now: TextWording | undefined = text;
  for (const change of changes) now = now && stepped(now, change);
  return now && (now.clauses.length > 0 || (now.mechanisms ?? []).length > 0) ? now : undefined;
}

function stepped(text: TextWording, change: TextChange): TextWording | undefined {
  const { clauses } = text;
  const at = (id: string): number | undefined => {
    const place = clauses.findIndex((one) => one.id === id);
    return place < 0 ? undefined : place;
  };
  switch (change.do) {
    case 'title':
      return { ...text, title: change.title };
    case 'replace': {
      const place = at(change.clause);
      return place === undefined ? undefined : { ...text, clauses: clauses.with(place, { ...clauses[place]!, text: change.text }) };
    }
    case 'strike': {
      const place = at(change.clause);
      return place === undefined ? undefined : { ...text, clauses: clauses.toSpliced(place, 1) };
    }
    case 'insert': {
      const after = change.after === undefined ? -1 : at(change.after);
      if (after === undefined || at(change.clause.id) !== undefined) return undefined;
      return { ...text, clauses: clauses.toSpliced(after + 1, 0, change.clause) };
    }
    case 'set':
    case 'add':
    case 'drop': {
      const mechanisms = mechanismStep(keyed(text.mechanisms), change);
      return mechanisms && withMechanisms(text, mechanisms);
    }
  }
}

type MechanismChange = Extract<TextChange, { do: 'set' | 'add' | 'drop' }>;

function mechanismStep(mechanisms: readonly KeyedMechanism[], change: MechanismChange): TextMechanism[] | undefined {
  if (change.do === 'add') {
    const isTaken = mechanisms.some(({ key }) => key === change.mechanism.key);
    return isTaken ? undefined : [...mechanisms, change.mechanism];
  }
  const place = mechanisms.findIndex(({ key }) => key === change.mechanism);
  if (place < 0) return undefined;
  if (change.do === 'drop') return mechanisms.toSpliced(place, 1);
  const changed = withProvisions(mechanisms[place]!, change.spec, change.provisions);
  return strangersIn(changed).length > 0 ? undefined : mechanisms.with(place, changed);
}

function withMechanisms({ mechanisms: _former, ...text }: TextWording, mechanisms: TextMechanism[]): TextWording {
  return mechanisms.length === 0 ? text : { ...text, mechanisms };
}

/** Delegations that a rule names. */
export function namedBy(rule: DecisionRule): string[] {
  if (rule.type === 'veto') return rule.holders;
  if (rule.type === 'weighted') return Object.keys(rule.weights);
  return rule.type === 'chair' ? [rule.chair] : [];
}

/** Delegations that a mechanism's rule names and that are no members. */
export function strangersIn({ rule, members }: Pick<MechanismSpec, 'rule' | 'members'>): string[] {
  return members === 'all' ? [] : namedBy(rule).filter((code) => !members.includes(code));
}

/**
 * A text with some of its parts taken out: a clause, a mechanism, or a provision of one, which is again as in its
 * template of the catalogue. Where a rule would then name a stranger, the members go back to the template's as well.
 */
export function without(text: TextWording, addresses: readonly Address[], catalogue: readonly MechanismSpec[]): TextWording {
  const clauses = text.clauses.filter(({ id }) => !addresses.includes(id));
  const mechanisms = keyed(text.mechanisms).flatMap((one) => {
    if (addresses.includes(one.key)) return [];
    const back = PROVISIONS.filter((provision) => addresses.includes(`${one.key}.${provision}`));
    const template = catalogue.find(({ id }) => id === one.id);
    if (back.length === 0 || !template) return [one];
    const reset = withProvisions(one, template, back);
    return [strangersIn(reset).length > 0 ? withProvisions(reset, template, ['members', 'rule']) : reset];
  });
  return withMechanisms({ ...text, clauses }, mechanisms);
}

/** Everything of a text that can be addressed by itself, in the order in which it reads. */
export function addressesOf({ clauses, mechanisms }: Pick<TextWording, 'clauses' | 'mechanisms'>): Address[] {
  return [
    ...clauses.map(({ id }) => id),
    ...keyed(mechanisms).flatMap((one) => [one.key, ...provisionsOf(one).map((provision) => `${one.key}.${provision}`)]),
  ];
}

/**
 * The parts in which a divided text is voted, the rest of it as the last. What is gone from the text is gone from its part,
 * which may be empty then; places stay, so that a part keeps its number. Undivided, the whole text is the one part. [PRO-9]
 */
export function partsOf(text: Pick<Proposal, 'clauses' | 'mechanisms' | 'division'>): Address[][] {
  const all = addressesOf(text);
  const parts = (text.division ?? []).map((part) => part.filter((address) => all.includes(address)));
  const named = new Set(parts.flat());
  const whole = [...text.clauses.map(({ id }) => id), ...keyed(text.mechanisms).map(({ key }) => key)];
  return [...parts, whole.filter((address) => !named.has(address))];
}

/** What a wording consists of, without the text around it. */
export const wordingOf = ({ title, clauses, mechanisms }: TextWording): TextWording => ({
  title,
  clauses,
  ...(mechanisms === undefined ? {} : { mechanisms }),
});

/** A clause of a text by its id. */
export const clauseOf = ({ clauses }: Pick<TextWording, 'clauses'>, id: string): Clause | undefined => clauses.find((one) => one.id === id);
