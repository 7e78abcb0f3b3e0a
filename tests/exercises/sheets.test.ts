import type { Exercise } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { EXERCISES, textsIn, withInject, wordings } from './support/packs.ts';

const SEVEN = ['CHN', 'JPN', 'KOR', 'MNG', 'PRK', 'RUS', 'USA'];
/** The four exercises beyond the first session, by an inject of each. */
const LARGER = ['A-1', 'E-1', 'K-1', 'H-1'].map((inject) => ({ inject }));
const words = (text: Exercise['scenario']): number => wordings(text)[0]!.trim().split(/\s+/).length;

describe.each(LARGER)('the exercise of $inject', ({ inject }) => {
  const sheets = () => SEVEN.map((code) => ({ code, ...withInject(inject).delegations.find((one) => one.id === code)! }));

  it('has the seven delegations, each with somebody who can speak, vote and order', () => {
    for (const { code, seats } of sheets()) {
      const can = (seats ?? []).flatMap((seat) => seat.can);
      expect(can, code).toEqual(expect.arrayContaining(['speak', 'draft', 'vote', 'sign', 'order']));
    }
  });

  it('gives each a role sheet of 200 to 500 words, under the same five headings', () => {
    for (const { code, brief } of sheets()) {
      expect(words(brief), code).toBeGreaterThanOrEqual(200);
      expect(words(brief), code).toBeLessThanOrEqual(500);
      expect(wordings(brief)[0]!.match(/^## /gm), code).toHaveLength(5);
    }
  });

  it('gives each at least two objectives, one of them scored by the platform, and a red line', () => {
    for (const { code, objectives, redLines } of sheets()) {
      expect(objectives.length, code).toBeGreaterThanOrEqual(2);
      expect(objectives.filter((one) => one.scoredBy !== undefined).length, code).toBeGreaterThanOrEqual(1);
      expect(redLines.length, code).toBeGreaterThanOrEqual(1);
    }
  });

  it('watches red lines: for most delegations the platform can tell when one is crossed', () => {
    expect(sheets().filter(({ redLines }) => redLines.some((one) => one.violatedIf !== undefined)).length).toBeGreaterThanOrEqual(4);
  });

  it('has a public scenario of 150 to 800 words, a guide to evaluate it and questions for the hot wash', () => {
    const { scenario, evaluation, meta } = withInject(inject);
    expect(words(scenario)).toBeGreaterThanOrEqual(150);
    expect(words(scenario)).toBeLessThanOrEqual(800);
    expect(new Set(evaluation.guide.map((one) => one.objective))).toEqual(new Set(meta.objectives.map((one) => one.id)));
    expect(evaluation.hotwash.length).toBeGreaterThanOrEqual(3);
  });

  it('writes injects that can be read in a minute: 8 to 160 words', () => {
    for (const { id, variants } of withInject(inject).injects) {
      for (const [name, { text }] of Object.entries(variants)) {
        expect(words(text), `${id} ${name}`).toBeGreaterThanOrEqual(8);
        expect(words(text), `${id} ${name}`).toBeLessThanOrEqual(160);
      }
    }
  });
});

/** Names that depend on whom one asks. Who uses one uses the other. */
const BOTH: [string, string][] = [
  ['Senkaku', 'Diaoyu'],
  ['Dokdo', 'Takeshima'],
  ['Sea of Japan', 'East Sea'],
  ['Yellow Sea', 'West Sea'],
  ['Korea Strait', 'Tsushima Strait'],
  ['Southern Kurils', 'Northern Territories'],
];

describe('disputed names', () => {
  /** What is read as one piece: a role sheet, the scenario, an inject with all its wordings, any other single text. */
  const pieces = ({ scenario, delegations, injects, ...rest }: Exercise): string[] => [
    ...wordings(scenario),
    ...delegations.flatMap(({ brief, ...other }) => [...wordings(brief), ...textsIn(other)]),
    ...injects.map((one) => textsIn(one).join('\n')),
    ...textsIn({ ...rest, meta: { ...rest.meta, naming: undefined } }),
  ];

  it.each(EXERCISES.map((exercise) => ({ name: exercise.meta.id, exercise })))('stand in pairs in $name', ({ exercise }) => {
    const oneSided = pieces(exercise).flatMap((text) =>
      BOTH.filter(([a, b]) => text.includes(a) !== text.includes(b)).map(([a, b]) => `${a} / ${b}: ${text.slice(0, 80)}`),
    );
    expect(oneSided).toEqual([]);
  });

  it('are found where only one is used', () => {
    const careless = { ...EXERCISES[0]!, scenario: 'A ship sails the Yellow Sea.' };
    expect(pieces(careless).some((text) => text.includes('Yellow Sea') && !text.includes('West Sea'))).toBe(true);
  });
});
