import { didYouMean } from './nearest.ts';
import { duplicates, error, list, type Problem } from './problem.ts';
import type { Exercise } from './schema.ts';

/** Personas and quick starts: each once, and what they name is there. */
export function checkVoices({ personas = [], templates = [], delegations }: Exercise): Problem[] {
  const codes = delegations.map(({ id }) => id);
  const voices = personas.map(({ id }) => id);
  return [
    ...duplicates(
      personas,
      ({ id }) => id,
      (i) => ['personas', i, 'id'],
      'a persona',
    ),
    ...duplicates(
      templates,
      ({ id }) => id,
      (i) => ['templates', i, 'id'],
      'a template',
    ),
    ...personas.flatMap(({ as }, i) =>
      as === undefined || codes.includes(as)
        ? []
        : [error(['personas', i, 'as'], `expected a delegation of this exercise (${list(codes)})${didYouMean(as, codes)}`)],
    ),
    ...templates.flatMap(({ persona, from }, i) => {
      if (persona === undefined) return from ? [] : [error(['templates', i], 'expected who writes it: a persona, or from with a name')];
      return voices.includes(persona)
        ? []
        : [error(['templates', i, 'persona'], `expected one of the personas (${list(voices)})${didYouMean(persona, voices)}`)];
    }),
  ];
}
