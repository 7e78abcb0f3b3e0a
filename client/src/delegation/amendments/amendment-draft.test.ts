import type { MechanismSpec, Proposal } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import type { ProposalDraft } from '../proposal-draft.ts';
import { rebased, stepsTo } from './amendment-draft.ts';

const spec = { id: 'code', name: 'Code', text: 'x', members: ['AAA', 'BBB'], oblig: 0.2 } as unknown as MechanismSpec;
const clauses = [
  { id: 'c1', text: 'One' },
  { id: 'c2', text: 'Two' },
];
const proposal = { title: 'T', clauses, mechanisms: [{ ...spec, key: 'm1' }] } as unknown as Proposal;
const tabled: ProposalDraft = {
  title: 'T',
  clauses: clauses.map(({ id, text }) => ({ key: id, text })),
  mechanisms: [{ key: 'm1', template: 'code' }],
};
const steps = (draft: Partial<ProposalDraft>) => stepsTo({ ...tabled, ...draft }, proposal, [spec], ['AAA', 'BBB']);
const [one, two] = tabled.clauses as [ProposalDraft['clauses'][number], ProposalDraft['clauses'][number]];

describe('the steps of an amendment', () => {
  it('are none where nothing is changed', () => expect(steps({})).toEqual([]));
  it.each<[string, Partial<ProposalDraft>, object[]]>([
    ['another title', { title: ' U ' }, [{ do: 'title', title: 'U' }]],
    ['other words', { clauses: [{ ...one, text: 'Uno' }, two] }, [{ do: 'replace', clause: 'c1', text: 'Uno' }]],
    ['a clause taken out', { clauses: [two] }, [{ do: 'strike', clause: 'c1' }]],
    ['a clause emptied', { clauses: [{ ...one, text: ' ' }, two] }, [{ do: 'strike', clause: 'c1' }]],
    [
      'clauses added, the last first',
      { clauses: [one, { key: 'x', text: 'X' }, { key: 'y', text: 'Y', kind: 'finance' }, two] },
      [
        { do: 'insert', after: 'c1', text: 'Y', kind: 'finance' },
        { do: 'insert', after: 'c1', text: 'X' },
      ],
    ],
    ['a clause at the head', { clauses: [{ key: 'x', text: 'X' }, one, two] }, [{ do: 'insert', text: 'X' }]],
    [
      'a value',
      { mechanisms: [{ key: 'm1', template: 'code', oblig: 0.5 }] },
      [{ do: 'set', mechanism: 'm1', to: { template: 'code', oblig: 0.5 } }],
    ],
    ['a mechanism taken out', { mechanisms: [] }, [{ do: 'drop', mechanism: 'm1' }]],
    [
      'one more mechanism',
      { mechanisms: [...tabled.mechanisms!, { key: 'k', template: 'code' }] },
      [{ do: 'add', mechanism: { template: 'code' } }],
    ],
  ])('%s', (_case, draft, said) => expect(steps(draft)).toEqual(said));
});

describe('a draft carried over to another wording', () => {
  const now: ProposalDraft = {
    ...tabled,
    title: 'U',
    clauses: [
      { ...one, text: 'Eins' },
      { ...two, text: 'Zwei' },
      { key: 'c3', text: 'Drei' },
    ],
  };
  it('leaves alone what it left alone, and keeps what it changed', () => {
    expect(rebased({ ...tabled, clauses: [{ ...one, text: 'Uno' }, two] }, tabled, now)).toEqual({
      ...now,
      clauses: [
        { ...one, text: 'Uno' },
        { ...two, text: 'Zwei' },
        { key: 'c3', text: 'Drei' },
      ],
    });
  });
  it('keeps out what it struck', () =>
    expect(rebased({ ...tabled, clauses: [two] }, tabled, now).clauses.map(({ key }) => key)).toEqual(['c2', 'c3']));
  it('loses what was struck meanwhile and was not changed', () => {
    expect(rebased(tabled, tabled, { ...tabled, clauses: [two] }).clauses).toEqual([two]);
  });
});
