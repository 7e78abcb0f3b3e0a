import type { Argument } from '@demarche/shared/exercise/vocabulary';
import { isGroup } from './provenance.ts';
import type { Region } from './schemas.ts';

/** The names of each kind that a pack or a region has. `player` is a delegation that is more than an observer. */
export type Kind = Exclude<Extract<Argument, string>, 'inject'> | 'player' | 'institution' | 'area';
export type Names = Record<Kind, Set<string>>;

/** A delegation as its file has it. */
export type Written = Record<string, unknown>;

/** What an exercise has: of each kind the pack's where it writes that kind, else the region's. */
export function namesOf(region: Region, own: Written, delegations: readonly Written[]): Names {
  const part = (key: keyof Region) => own[key] ?? region[key];
  const inside = (group: 'world' | 'map', key: string) => {
    const mine = isGroup(own[group]) ? own[group][key] : undefined;
    const theirs: unknown = region[group];
    return mine ?? (isGroup(theirs) ? theirs[key] : undefined);
  };
  const observes = (one: Written) => (one['kind'] ?? partOf(region, one['id'])?.kind) === 'observer';
  return {
    delegation: idsOf(delegations),
    player: idsOf(delegations.filter((one) => !observes(one))),
    mechanism: idsOf(part('mechanisms')),
    institution: idsOf(part('institutions')),
    crisis: idsOf(part('crises')),
    issue: idsOf(part('issues')),
    indicator: idsOf(inside('world', 'indicators')),
    order: idsOf(part('orders')),
    area: idsOf(inside('map', 'areas')),
  };
}

/** What a region speaks of, whatever an exercise makes of it. */
export function namesKnown(region: Region): Names {
  const codes = [...Object.keys(region.delegations ?? {}), ...Object.keys(region.world?.dyads ?? {}).flatMap((pair) => pair.split('~'))];
  return namesOf(
    region,
    {},
    codes.map((id) => ({ id })),
  );
}

/** What a region says of a delegation. */
export function partOf({ delegations = {} }: Region, code: unknown) {
  return typeof code === 'string' && Object.hasOwn(delegations, code) ? delegations[code] : undefined;
}

/** The ids of a list, or the keys of a group. */
export function idsOf(items: unknown): Set<string> {
  if (isGroup(items)) return new Set(Object.keys(items));
  if (!Array.isArray(items)) return new Set();
  return new Set(items.flatMap((item: unknown) => (isGroup(item) && typeof item['id'] === 'string' ? [item['id']] : [])));
}
