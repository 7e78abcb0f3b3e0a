import { parseExpression } from '@demarche/shared/exercise/expression';
import { namesIn } from '@demarche/shared/exercise/expression-uses';
import { wordOf } from '@demarche/shared/exercise/vocabulary';
import { isGroup, type Provenance } from './provenance.ts';
import { idsOf, type Kind, type Names, namesKnown, namesOf, type Written } from './region-names.ts';
import type { Region } from './schemas.ts';

type Rule = NonNullable<NonNullable<Region['negotiation']>['rule']>;

/** A region being cut: what the exercise has, what the region knows besides, and where things stood. */
interface Cut {
  region: Region;
  own: Written;
  here: Names;
  known: Names;
  provenance: Provenance;
}

/**
 * Takes out of a copy of a region what names something this exercise does not have: a delegation that does not take
 * part, or an issue, a mechanism and so on that the pack has replaced. A name that the region itself does not know
 * stays, for the checks to find.
 */
export function cutToSize(region: Region, own: Written, delegations: readonly Written[], provenance: Provenance): void {
  const cut: Cut = { region, own, known: namesKnown(region), here: namesOf(region, own, delegations), provenance };
  institutions(cut);
  crises(cut);
  mechanisms(cut);
  orders(cut);
  world(cut);
  choices(cut);
  lists(cut);
  roles(cut);
}

function institutions(cut: Cut): void {
  const { institutions } = cut.region;
  if (!institutions) return;
  for (const one of institutions) {
    narrow(cut, 'delegation', one.members);
    narrow(cut, 'issue', one.canHost);
  }
  cut.provenance.keep(institutions, ({ members }) => members.length >= 2);
  if (!cut.own['institutions']) cut.here.institution = idsOf(institutions);
}

function crises(cut: Cut): void {
  const { crises } = cut.region;
  if (!crises) return;
  for (const one of crises) if (isAway(cut, 'area', one.area)) delete one.area;
  cut.provenance.keep(crises, ({ parties, issue }) => !parties.some((code) => isAway(cut, 'player', code)) && !isAway(cut, 'issue', issue));
  if (!cut.own['crises']) cut.here.crisis = idsOf(crises);
}

function mechanisms(cut: Cut): void {
  const { mechanisms } = cut.region;
  if (!mechanisms) return;
  for (const one of mechanisms) {
    if (one.members !== 'all') narrow(cut, 'player', one.members);
    narrow(cut, 'delegation', one.observers);
    narrow(cut, 'issue', one.issues);
    narrow(cut, 'area', one.excludes);
    if (one.chair && !narrow(cut, 'player', one.chair.order)) delete one.chair;
    if (isAway(cut, 'institution', one.hostedBy)) delete one.hostedBy;
    for (const expansion of one.expansions ?? []) {
      narrow(cut, 'player', expansion.members);
      narrow(cut, 'issue', expansion.issues);
    }
  }
  cut.provenance.keep(mechanisms, ({ members, issues, rule }) => {
    const count = members === 'all' ? cut.here.player.size : members.length;
    return count >= 2 && issues.length > 0 && isRuled(cut, rule, count);
  });
  // One that goes may take others with it whose entry into force waits for it.
  for (let before = -1; before !== mechanisms.length; ) {
    before = mechanisms.length;
    if (!cut.own['mechanisms']) cut.here.mechanism = idsOf(mechanisms);
    cut.provenance.keep(mechanisms, ({ eif }) => !asksAway(cut, eif));
  }
  for (const one of mechanisms) {
    if (isAway(cut, 'mechanism', one.parent)) delete one.parent;
    narrow(cut, 'mechanism', one.linkedTo);
    if (asksAway(cut, one.sunset?.when)) delete one.sunset;
    if (one.expansions) cut.provenance.keep(one.expansions, ({ when }) => !asksAway(cut, when));
  }
}

function orders(cut: Cut): void {
  const { orders } = cut.region;
  if (!orders) return;
  const isNamed = (on: string) => on === 'all' || on === 'crisis' || cut.here.crisis.has(on) || isPlayed(cut, on, ['own', 'target']);
  for (const order of orders) {
    for (const effects of [order.effects, order.mirrored, order.draw?.effects]) changing(cut, effects, isNamed);
    if (order.draw?.effects.length === 0) delete order.draw;
  }
  cut.provenance.keep(orders, ({ needs }) => !asksAway(cut, needs));
  if (!cut.own['orders']) cut.here.order = idsOf(orders);
}

function world(cut: Cut): void {
  const { world } = cut.region;
  if (!world) return;
  const own = isGroup(cut.own['world']) ? cut.own['world'] : {};
  for (const pair of Object.keys(world.dyads ?? {})) if (!isPlayed(cut, pair)) delete world.dyads?.[pair];
  const replaced = isGroup(own['dyads']) ? Object.keys(own['dyads']) : undefined;
  const isListed = (pair: string) => !replaced || replaced.includes(pair) || replaced.includes(pair.split('~').reverse().join('~'));
  const isKept = (pair: string) => isPlayed(cut, pair) && isListed(pair);
  for (const { to } of world.contagion ?? []) cut.provenance.keep(to, isKept);
  if (world.contagion) cut.provenance.keep(world.contagion, ({ from, to }) => isKept(from) && to.length > 0);
  narrow(cut, 'mechanism', world.inForce);
  if (world.arrival && !narrow(cut, 'crisis', world.arrival.crises)) delete world.arrival;
}

function choices(cut: Cut): void {
  for (const { changes } of (cut.region.start ?? []).flatMap(({ options }) => options)) {
    changing(cut, changes, (on) => on === 'all' || isPlayed(cut, on));
    if (changes) cut.provenance.keep(changes, (one) => !isAway(cut, 'indicator', one.var) && !isAway(cut, 'issue', one.issue));
  }
}

function lists(cut: Cut): void {
  const { architectures, deck, map, negotiation } = cut.region;
  if (architectures) {
    // “Nothing at all” is worth comparing with; what only became nothing is not.
    const none = new Set(architectures.filter(({ mechanisms }) => mechanisms.length === 0));
    cut.provenance.keep(architectures, (one) => narrow(cut, 'mechanism', one.mechanisms) || none.has(one));
  }
  narrow(cut, 'crisis', deck);
  for (const place of map?.places ?? []) if (isAway(cut, 'delegation', place.delegation)) delete place.delegation;
  if (negotiation?.rule && !isRuled(cut, negotiation.rule, cut.here.player.size)) delete negotiation.rule;
}

function roles(cut: Cut): void {
  for (const one of Object.values(cut.region.delegations ?? {})) {
    for (const perIssue of [one.threat ?? {}, one.position ?? {}])
      for (const issue of Object.keys(perIssue)) if (isAway(cut, 'issue', issue)) delete perIssue[issue];
    for (const objective of one.objectives ?? []) if (asksAway(cut, objective.scoredBy)) delete objective.scoredBy;
    for (const line of one.redLines ?? []) if (asksAway(cut, line.violatedIf)) delete line.violatedIf;
  }
}

/** Delegations that do not take part are away, known or not; of everything else, what the region knows and the exercise lacks. */
function isAway({ here, known }: Cut, kind: Kind, name: string | undefined): boolean {
  if (name === undefined || here[kind].has(name)) return false;
  return kind === 'delegation' || kind === 'player' || known[kind].has(name);
}

/** Keeps the names that are not away, and says whether any is left. */
function narrow(cut: Cut, kind: Kind, names: string[] | undefined): boolean {
  if (names) cut.provenance.keep(names, (name) => !isAway(cut, kind, name));
  return names === undefined || names.length > 0;
}

/** A delegation or a pair of them, all of whom play; `words` stand for some. */
function isPlayed(cut: Cut, on: string, words: readonly string[] = []): boolean {
  return on.split('~').every((one) => words.includes(one) || cut.here.player.has(one));
}

/** Effects and changes: what would be on nobody goes. */
function changing(cut: Cut, items: { on?: string | string[] | undefined }[] | undefined, isNamed: (on: string) => boolean): void {
  for (const { on } of items ?? []) if (Array.isArray(on)) cut.provenance.keep(on, isNamed);
  if (items) cut.provenance.keep(items, ({ on }) => on === undefined || (Array.isArray(on) ? on.length > 0 : isNamed(on)));
}

/** Makes a rule fit so many members, and says whether it still has a sense among them. */
function isRuled(cut: Cut, rule: Rule, members: number): boolean {
  if ('quorum' in rule && rule.quorum !== undefined) rule.quorum = Math.min(rule.quorum, members);
  if (rule.type === 'chair') return cut.here.player.has(rule.chair);
  if (rule.type === 'veto') {
    rule.count = Math.min(rule.count, members);
    return narrow(cut, 'player', rule.holders);
  }
  if (rule.type !== 'weighted') return true;
  for (const code of Object.keys(rule.weights)) if (isAway(cut, 'player', code)) delete rule.weights[code];
  return Object.values(rule.weights).reduce((sum, weight) => sum + weight, 0) >= rule.threshold;
}

/** Does an expression ask for something the region knows and this exercise has not? */
function asksAway({ known, here }: Cut, source: string | undefined): boolean {
  const parsed = source === undefined ? undefined : parseExpression(source);
  if (!parsed?.ok) return false;
  return namesIn(parsed.ast).some(({ name, args = [] }) => {
    const kinds = wordOf(name)?.args ?? [];
    return args.some(({ value }, index) => {
      const kind = kinds[Math.min(index, kinds.length - 1)];
      if (typeof kind !== 'string' || kind === 'inject' || typeof value !== 'string') return false;
      return known[kind].has(value) && !here[kind].has(value);
    });
  });
}
