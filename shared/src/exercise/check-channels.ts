import { knownToAll } from './check-known.ts';
import { didYouMean } from './nearest.ts';
import { duplicates, error, list, type Problem, warning } from './problem.ts';
import type { ChannelSpec, Exercise } from './schema.ts';

type Path = Problem['path'];

/** Channels of the exercise: who takes part, what provides them, what they may ask for. */
export function checkChannels(exercise: Exercise): Problem[] {
  return [
    ...duplicates(
      exercise.channels,
      ({ id }) => id,
      (i) => ['channels', i, 'id'],
      'a channel id',
    ),
    ...exercise.channels.flatMap((channel, i) =>
      [members, mechanism, opening, track, timing].flatMap((check) => check(channel, ['channels', i], exercise)),
    ),
  ];
}

function members({ kind, members }: ChannelSpec, path: Path, { delegations }: Exercise): Problem[] {
  const codes = delegations.map(({ id }) => id);
  const at = [...path, 'members'];
  const unknown = (members ?? []).flatMap((name, k) =>
    codes.includes(name) ? [] : [error([...at, k], `expected a delegation of this exercise (${list(codes)})${didYouMean(name, codes)}`)],
  );
  const many = new Set(members).size;
  if (kind === 'room' && members) return [error(at, 'expected no members: a room has those of its mechanism')];
  if (kind === 'hotline' && members && many !== 2) return [...unknown, error(at, 'expected two members, or none where any two may call')];
  if ((kind === 'alliance' || kind === 'track15') && !members) return [error(path, 'expected “members”: who takes part in it')];
  if (members && many < 2 && kind !== 'simcell' && kind !== 'delegation') return [...unknown, error(at, 'expected two members or more')];
  return unknown;
}

function mechanism({ kind, mechanism }: ChannelSpec, path: Path, { mechanisms }: Exercise): Problem[] {
  const at = [...path, 'mechanism'];
  if (mechanism === undefined) {
    if (kind === 'room') return [error(path, 'expected “mechanism”: whose room it is')];
    const provides = mechanisms.some(({ hotline }) => hotline);
    return kind === 'hotline' && !provides ? [warning(path, 'expected a mechanism with “hotline: true”; without one nobody can call')] : [];
  }
  const ids = mechanisms.map(({ id }) => id);
  if (!ids.includes(mechanism)) return [error(at, `expected a mechanism of this exercise (${list(ids)})${didYouMean(mechanism, ids)}`)];
  const provides = mechanisms.some(({ id, hotline }) => id === mechanism && hotline);
  return kind === 'hotline' && !provides ? [error(at, 'expected a mechanism with “hotline: true”')] : [];
}

function opening({ openIf, openText }: ChannelSpec, path: Path, exercise: Exercise): Problem[] {
  if (openIf === undefined)
    return openText === undefined ? [] : [warning([...path, 'openText'], 'expected “openIf” beside it; nothing is ever refused')];
  return [
    ...(openText === undefined ? [warning(path, 'expected “openText” beside “openIf”: the same in words, for whoever is refused')] : []),
    ...knownToAll(openIf, [...path, 'openIf'], exercise),
  ];
}

function track({ kind, members = [] }: ChannelSpec, path: Path, { delegations }: Exercise): Problem[] {
  if (kind !== 'track15') return [];
  const without = delegations.filter(({ id, seats }) => members.includes(id) && !seats.some((seat) => seat.track === '1.5'));
  return without.map(({ id }) => error([...path, 'members'], `expected a seat with “track: '1.5'” in ${id}`));
}

function timing({ kind, delayMin, credence }: ChannelSpec, path: Path): Problem[] {
  const isInner = kind === 'delegation' || kind === 'simcell';
  return [
    ...(isInner && delayMin > 0 ? [error([...path, 'delayMin'], 'expected none: it is read at once')] : []),
    ...(credence && (isInner || kind === 'track15') ? [error([...path, 'credence'], 'expected a channel between delegations')] : []),
  ];
}
