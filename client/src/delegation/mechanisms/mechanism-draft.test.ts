import type { MechanismSpec } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, written } from '../proposal-draft.ts';
import { type DraftedMechanism, draftOfMechanism, withChange, writtenMechanism } from './mechanism-draft.ts';

const everyone = ['CHN', 'JPN', 'KOR'];
const template: MechanismSpec = {
  id: 'code',
  name: { en: 'Code', ko: '규범' },
  text: 'The members agree.',
  form: 'built_on',
  issues: ['sea', 'air'],
  members: 'all',
  observers: [],
  rule: { type: 'consensus' },
  fn: { dialogue: 0.6, norms: 0.6, mitigation: 0.6, crisis: 0.7 },
  oblig: 0.6,
  alliance: 'silent',
  statusSensitivity: 0,
  withoutPrejudice: false,
  excludes: [],
  hotline: false,
  survivesParent: false,
  linkedTo: [],
  startTurn: 2,
  expansions: [],
  noticeTurns: 1,
};
const draft: DraftedMechanism = { key: 'k', template: 'code' };

describe('a mechanism being drafted', () => {
  it('holds what is otherwise than in the template, and gives it back', () => {
    const changed = withChange(draft, { oblig: 0.9, sunsetTurns: 8 });
    expect(changed).toEqual({ key: 'k', template: 'code', oblig: 0.9, sunsetTurns: 8 });
    expect(withChange(changed, { sunsetTurns: undefined })).toEqual({ key: 'k', template: 'code', oblig: 0.9 });
  });

  it('is sent without its key, trimmed, and with the template’s words where a field was emptied', () => {
    expect(writtenMechanism({ ...draft, name: ' Sea code ', text: '  ' })).toEqual({ template: 'code', name: 'Sea code' });
  });

  it('is found again in what was tabled: only what differs from the template', () => {
    const tabled: MechanismSpec = { ...template, members: ['CHN', 'JPN'], oblig: 0.9, rule: { type: 'parties' }, sunset: { turns: 4 } };
    expect(draftOfMechanism(tabled, template, everyone, 'k')).toEqual({
      ...draft,
      members: ['CHN', 'JPN'],
      oblig: 0.9,
      rule: { type: 'parties' },
      sunsetTurns: 4,
    });
    expect(draftOfMechanism({ ...template, members: everyone }, template, everyone, 'k')).toEqual(draft);
  });
});

describe('a text being drafted', () => {
  it('names mechanisms only where it establishes some', () => {
    const text = { ...emptyDraft, title: ' Act ', clauses: [{ key: '1', text: ' One ' }] };
    const clauses = [{ id: '1', text: 'One' }];
    expect(written(text)).toEqual({ title: 'Act', clauses });
    expect(written({ ...text, mechanisms: [draft] })).toEqual({
      title: 'Act',
      clauses,
      mechanisms: [{ key: draft.key, template: 'code' }],
    });
  });

  it('goes on from what was tabled, mechanisms included', () => {
    const tabled = {
      title: 'Act',
      clauses: [{ id: 'p-1', text: 'One' }],
      mechanisms: [{ ...template, members: everyone, noticeTurns: 3 }],
    };
    expect(draftOf(tabled, [template], everyone)).toEqual({
      title: 'Act',
      clauses: [{ key: 'p-1', text: 'One' }],
      mechanisms: [{ key: 'm1', template: 'code', noticeTurns: 3 }],
    });
  });
});
