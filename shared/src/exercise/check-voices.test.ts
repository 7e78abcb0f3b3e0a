import { describe, expect, it } from 'vitest';
import { turnOne } from '../testing/turn-one.ts';
import { checkVoices } from './check-voices.ts';
import type { Exercise } from './schema.ts';

const problemsOf = (more: Partial<Exercise>) =>
  checkVoices({ ...turnOne(), ...more }).map(({ path, expected }) => `${path.join('.')} ${expected}`);
const agency = { id: 'agency', name: 'Agency' };
const press = { id: 'press', name: 'Press', media: 'newsclip', title: 'The press asks', persona: 'agency' } as const;

describe('personas and templates', () => {
  it('says nothing of what is sound', () => expect(problemsOf({ personas: [{ ...agency, as: 'JPN' }], templates: [press] })).toEqual([]));
  it('wants each once, and what they name to be there', () => {
    expect(problemsOf({ personas: [agency, agency] })).toHaveLength(1);
    expect(problemsOf({ personas: [{ ...agency, as: 'XYZ' }] })[0]).toMatch(/^personas\.0\.as expected a delegation/);
    expect(problemsOf({ templates: [press] })[0]).toMatch(/^templates\.0\.persona expected one of the personas/);
    const { persona: _persona, ...nobody } = press;
    expect(problemsOf({ templates: [nobody] })).toEqual(['templates.0 expected who writes it: a persona, or from with a name']);
  });
});
