import { mechanismSchema } from '@demarche/shared/exercise/mechanism-schema';
import { templateYaml } from '@demarche/shared/exercise/template-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const spec = mechanismSchema.parse({
  id: 'declaration',
  name: 'Fact-finding: “on request”, #1',
  text: { en: 'A team is sent.\nIt reports: to all.', ja: '調査団を派遣する。' },
  form: 'informal',
  issues: ['sea'],
  members: ['JPN', 'KOR'],
  rule: { type: 'majority', q: 0.6, base: 'members' },
  fn: { dialogue: 0, norms: 0.1, mitigation: 0.5, crisis: 0.6 },
  latencyHours: 24,
  sunset: { turns: 3 },
  expansions: [{ when: 'turn > 2', name: 'Air' }],
});

describe('a coded mechanism as a template', () => {
  it('reads back as what it was, under an id of its own [PRO-8]', () => {
    const [read] = parse(templateYaml(spec));
    expect(mechanismSchema.parse(read)).toEqual({ ...spec, id: 'fact-finding-on-request-1' });
  });
  it('leaves out what the schema fills in', () => expect(templateYaml(spec)).not.toContain('alliance'));
  it('keeps the id of its template where the name gives none', () => {
    expect(parse(templateYaml({ ...spec, name: '事実調査' }))[0].id).toBe('declaration');
  });
});
