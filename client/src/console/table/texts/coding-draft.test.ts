import type { MechanismSpec } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { asDraft, beganWith, codedInput, withSettings } from './coding-draft.ts';

const fn = { dialogue: 0.1, norms: 0.2, mitigation: 0.3, crisis: 0.4 };
const template = { id: 'code', name: 'Code', fn, oblig: 0.2, hotline: false } as MechanismSpec;

describe('what a clause is read as', () => {
  it('begins with the first article, else the first template', () => {
    expect(beganWith(undefined, [{ key: 'm1' }], [template])).toEqual({ on: { mechanism: 'm1' }, set: {} });
    expect(beganWith(undefined, [], [template])).toEqual({ on: { template: 'code' }, set: {} });
  });
  it('goes on from what it was coded as', () => {
    expect(beganWith({ mechanism: 'm1', set: { verif: 0.8, sunset: { turns: 3 } }, why: 'w' }, [], [])).toEqual({
      on: { mechanism: 'm1' },
      set: { verif: 0.8, sunsetTurns: 3 },
    });
    const spec = { ...template, name: 'Own', oblig: 0.9 };
    expect(beganWith({ spec, why: 'w' }, [], [template])).toEqual({ on: { template: 'code' }, set: { name: 'Own', oblig: 0.9 } });
  });
  it('keeps what only the facilitator sets while the rest is set', () => {
    const draft = { on: { mechanism: 'm1' }, set: { fn, hotline: true, oblig: 0.5 } };
    expect(asDraft(draft, 'code')).toEqual({ key: 'coded', template: 'code', oblig: 0.5 });
    const next = withSettings(draft, { key: 'coded', template: 'code', verif: 0.3 });
    expect(codedInput(next)).toEqual({ mechanism: 'm1', set: { fn, hotline: true, verif: 0.3 } });
  });
});
