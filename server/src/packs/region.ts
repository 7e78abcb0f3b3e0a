import { didYouMean } from '@demarche/shared/exercise/nearest';
import { list, type Problem, warning } from '@demarche/shared/exercise/problem';
import { isGroup, Provenance } from './provenance.ts';
import type { Written } from './region-names.ts';
import { partOf } from './region-names.ts';
import { cutToSize } from './region-part.ts';
import type { Region } from './schemas.ts';

/** The parts of a pack that are taken from a region key by key; every other key is taken as a whole. */
const MERGED = ['world', 'map'] as const;

export interface Filled {
  pack: Written;
  delegations: Written[];
  /** Where what is in the pack or in a delegation came from. */
  provenance: Provenance;
}

/**
 * A pack and its delegations as written, with what they leave out taken from their region. What they say themselves
 * stays as it is, right or wrong.
 */
export function withRegion(own: Written, delegations: readonly Written[], shared: Region): Filled {
  const provenance = new Provenance();
  // Several packs read it, and what one does not need another does. As JSON no two places share an item.
  const region: Region = JSON.parse(JSON.stringify(shared));
  inLanguages(region, languagesOf(own));
  cutToSize(region, own, delegations, provenance);

  const { delegations: _partial, ...rest } = region;
  const pack = provenance.fill(own, rest, []);
  for (const key of MERGED) {
    const [mine, theirs] = [own[key], rest[key]];
    if (isGroup(mine) && theirs) pack[key] = provenance.fill(mine, theirs, [key]);
  }
  const filled = delegations.map((written) => {
    const theirs = partOf(region, written['id']);
    return theirs ? provenance.fill(written, theirs, ['delegations', String(written['id'])]) : written;
  });
  return { pack, delegations: filled, provenance };
}

/** Codes in a region's data that stand for nobody: neither the region's list nor the exercise has them. */
export function strangers(region: Region, codes: readonly string[]): Problem[] {
  const theirs = Object.keys(region.delegations ?? {});
  // A region without a list of its own leaves it to each exercise who there is.
  if (theirs.length === 0) return [];
  const known = [...new Set([...theirs, ...codes])];
  const look = (code: string, path: Problem['path'], key = false): Problem[] =>
    known.includes(code)
      ? []
      : [
          {
            ...warning(path, `expected a delegation of this region (${list(theirs)}); “${code}” is none${didYouMean(code, known)}`),
            ...(key ? { key: true } : {}),
          },
        ];
  const all = (codes: readonly string[] | undefined, path: Problem['path']) => (codes ?? []).flatMap((code, j) => look(code, [...path, j]));
  const pair = (name: string, path: Problem['path'], key = false) => name.split('~').flatMap((code) => look(code, path, key));
  const { world, institutions = [], mechanisms = [], crises = [], map } = region;
  return [
    ...Object.keys(world?.dyads ?? {}).flatMap((name) => pair(name, ['world', 'dyads', name], true)),
    ...(world?.contagion ?? []).flatMap(({ from, to }, i) => [
      ...pair(from, ['world', 'contagion', i, 'from']),
      ...to.flatMap((name, j) => pair(name, ['world', 'contagion', i, 'to', j])),
    ]),
    ...institutions.flatMap(({ members }, i) => all(members, ['institutions', i, 'members'])),
    ...mechanisms.flatMap(({ members, observers, chair, rule }, i) => [
      ...(members === 'all' ? [] : all(members, ['mechanisms', i, 'members'])),
      ...all(observers, ['mechanisms', i, 'observers']),
      ...all(chair?.order, ['mechanisms', i, 'chair', 'order']),
      ...(rule.type === 'veto' ? all(rule.holders, ['mechanisms', i, 'rule', 'holders']) : []),
    ]),
    ...crises.flatMap(({ parties }, i) => all(parties, ['crises', i, 'parties'])),
    ...(map?.places ?? []).flatMap(({ delegation }, i) =>
      delegation === undefined ? [] : look(delegation, ['map', 'places', i, 'delegation']),
    ),
  ];
}

function languagesOf({ meta }: Written): string[] {
  const languages = isGroup(meta) ? meta['language'] : undefined;
  return Array.isArray(languages) ? languages.filter((one) => typeof one === 'string') : [];
}

/** A region may be written in more languages than an exercise has; of each text the exercise takes its own. */
function inLanguages(value: unknown, languages: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  const isText = entries.length > 0 && entries.every(([key, text]) => /^[a-z]{2}$/.test(key) && typeof text === 'string');
  if (!isText) {
    for (const [, item] of entries) inLanguages(item, languages);
    return;
  }
  if (!entries.some(([key]) => languages.includes(key))) return;
  // A group of texts, as the test above has just said.
  for (const [key] of entries) if (!languages.includes(key)) delete (value as Record<string, string>)[key];
}
