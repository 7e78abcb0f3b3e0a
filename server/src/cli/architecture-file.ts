import { basename } from 'node:path';
import type { Exercise, MechanismSpec } from '@demarche/shared';
import { checkMechanisms } from '@demarche/shared/exercise/check-mechanisms';
import { mechanismSchema } from '@demarche/shared/exercise/mechanism-schema';
import { didYouMean } from '@demarche/shared/exercise/nearest';
import type { Problem } from '@demarche/shared/exercise/problem';
import { formatProblem } from '../packs/problem.ts';
import { isGroup } from '../packs/provenance.ts';
import { readThrough } from '../packs/sentences.ts';
import { readYaml } from '../packs/yaml-file.ts';
import { readText } from './files.ts';
import { CliProblem } from './problem.ts';

type Path = Problem['path'];

const SHAPE = 'expected a list of mechanisms, or “mechanisms:” with such a list';

/**
 * An architecture from a file of one's own, YAML or JSON: a list of mechanisms, or a group with `name` and `mechanisms`.
 * Each is an id of the pack's catalogue, such an id with changes, or a whole mechanism as a pack writes it.
 */
export function readArchitecture(given: string, exercise: Exercise): { id: string; name: string; specs: MechanismSpec[] } {
  const file = readYaml(given, readText(given));
  if ('problems' in file)
    throw refused(
      given,
      file.problems.map((one) => formatProblem(one)),
    );
  const place = ({ path, key, at, expected }: Problem) => formatProblem({ file: given, ...file.locate(path, { key, at }), expected });
  const fail = (...problems: Problem[]) => refused(given, problems.map(place));

  const { value } = file;
  const own = isGroup(value) ? value : { mechanisms: value };
  const above: Path = isGroup(value) ? ['mechanisms'] : [];
  const stranger = Object.keys(own).find((key) => !['name', 'mechanisms'].includes(key));
  if (stranger !== undefined) throw fail({ ...error([stranger], `${SHAPE}; found the key “${stranger}”`), key: true });
  if (!Array.isArray(own['mechanisms'])) throw fail(error(above, SHAPE));

  const items: unknown[] = own['mechanisms'];
  const read = items.map((item, i) => specOf(item, [...above, i], exercise));
  const broken = read.flatMap((one) => ('problems' in one ? one.problems : []));
  if (broken.length > 0) throw fail(...broken);
  const specs = read.flatMap((one) => ('value' in one ? [one.value] : []));
  const wrong = inExercise(specs, exercise).map((one) => ({ ...one, path: [...above, ...one.path] }));
  if (wrong.length > 0) throw fail(...wrong);

  const id = basename(given).replace(/\.(ya?ml|json)$/i, '');
  return { id, name: typeof own['name'] === 'string' ? own['name'] : id, specs };
}

const error = (path: Path, expected: string): Problem => ({ path, expected, severity: 'error' });

const refused = (given: string, lines: string[]): CliProblem => new CliProblem(1, `${given} cannot be tested:\n${lines.join('\n')}`);

/** The keys without which a mechanism can only be meant as a change to one of the catalogue. */
const WHOLE = ['form', 'issues', 'rule', 'fn'];

function specOf(item: unknown, path: Path, { mechanisms }: Exercise): { value: MechanismSpec } | { problems: Problem[] } {
  const known = mechanisms.map((one) => one.id);
  const id = isGroup(item) ? item['id'] : item;
  const model = mechanisms.find((one) => one.id === id);
  if (!model && !(isGroup(item) && WHOLE.some((key) => Object.hasOwn(item, key)))) {
    const found = typeof id === 'string' ? `; “${id}” is none${didYouMean(id, known)}` : '';
    const at = isGroup(item) && Object.hasOwn(item, 'id') ? [...path, 'id'] : path;
    return { problems: [error(at, `expected a mechanism of the catalogue, or a whole one with ${WHOLE.join(', ')}${found}`)] };
  }
  // Of a mechanism written by hand for one test nobody need say more than what it does.
  const written = isGroup(item) ? { name: id, text: id, ...model, ...item } : model;
  const read = readThrough(mechanismSchema, written);
  return 'value' in read ? read : { problems: read.problems.map((one) => ({ ...one, path: [...path, ...one.path] })) };
}

/** What the exercise's own checks say of them, as if they stood first in its catalogue. */
function inExercise(specs: MechanismSpec[], exercise: Exercise): Problem[] {
  const others = exercise.mechanisms.filter((one) => !specs.some(({ id }) => id === one.id));
  return checkMechanisms({ ...exercise, mechanisms: [...specs, ...others], architectures: [], world: { ...exercise.world, inForce: [] } })
    .filter(({ severity, path: [list, i] }) => severity === 'error' && list === 'mechanisms' && Number(i) < specs.length)
    .map((one) => ({ ...one, path: one.path.slice(1) }));
}
