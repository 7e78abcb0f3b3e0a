import { DEFAULT_LADDER, ladderSchema } from './crisis-schema.ts';
import { list, type Problem, warning } from './problem.ts';
import type { Exercise } from './schema.ts';

type Path = Problem['path'];

/** Every text is there in every language of the exercise, and disputed names stand in pairs. */
export function checkTexts(exercise: Exercise): Problem[] {
  const { language, naming } = exercise.meta;
  const problems: Problem[] = [];

  function visit(value: unknown, path: Path): void {
    if (typeof value === 'string') return void problems.push(...oneSided(value, path));
    if (typeof value !== 'object' || value === null) return;
    if (isPerLanguage(value)) problems.push(...languages(Object.keys(value), path));
    for (const [key, item] of Object.entries(value)) visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }

  function languages(written: string[], path: Path): Problem[] {
    const missing = language.filter((one) => !written.includes(one));
    const foreign = written.filter((one) => !language.includes(one));
    return [
      ...(missing.length > 0 ? [warning(path, `expected this text in ${missing.join(', ')} as well`)] : []),
      ...foreign.map((one) => warning([...path, one], `expected a language of this exercise (${list(language)})`)),
    ];
  }

  function oneSided(text: string, path: Path): Problem[] {
    return (naming?.terms ?? []).flatMap(({ a, b }) => {
      if (text.includes(a) === text.includes(b)) return [];
      const [used, other] = text.includes(a) ? [a, b] : [b, a];
      return [warning(path, `expected “${other}” beside “${used}”: the exercise asks for both names`)];
    });
  }

  const { meta, ladder, ...rest } = exercise;
  const { naming: _terms, ...named } = meta;
  visit({ meta: named, ...rest, ...(isUsual(ladder) ? {} : { ladder }) }, []);
  return problems;
}

/** The ladder that every exercise has which writes none speaks the languages of this house. */
function isUsual(ladder: Exercise['ladder']): boolean {
  return JSON.stringify(ladder) === JSON.stringify(ladderSchema.parse(DEFAULT_LADDER));
}

/** A text per language looks like nothing else here: two-letter keys, each with a text. */
function isPerLanguage(value: object): boolean {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => /^[a-z]{2}$/.test(key) && typeof text === 'string');
}
