import { describe, expect, it } from 'vitest';
import { mechanismSchema } from '../exercise/mechanism-schema.ts';
import type { MechanismSpec } from '../exercise/schema.ts';
import type { Amendment, Coding, Proposal, TextChange, TextWording } from '../model/proposal.ts';
import { distanceOf, fallenWith, pendingAmendments, touchedBy } from './amendments.ts';
import { addressesOf, applied, keyed, mechanismsIn, partsOf, provisionsChanged, without } from './texts.ts';

const mechanism = (changes: object = {}): MechanismSpec =>
  mechanismSchema.parse({
    id: 'code',
    name: 'Code',
    text: 'Parties give notice.',
    form: 'informal',
    issues: ['sea'],
    members: ['AAA', 'BBB', 'CCC'],
    rule: { type: 'consensus' },
    fn: { dialogue: 0.4, norms: 0.3, mitigation: 0.2, crisis: 0.3 },
    oblig: 0.2,
    ...changes,
  });
const clause = (id: string, text: string, coding?: Coding) => ({ id, text, ...(coding ? { coding } : {}) });
const text: TextWording = {
  title: 'A code',
  clauses: [clause('c1', 'We give seven days of notice.'), clause('c2', 'A team may be sent.')],
  mechanisms: [{ ...mechanism(), key: 'm1' }],
};

describe('keyed', () => {
  it.each([
    ['by place where there is none', [mechanism(), mechanism()], [], ['m1', 'm2']],
    ['keeps what is there and does not take it again', [{ ...mechanism(), key: 'm1' }, mechanism()], [], ['m1', 'm2']],
    ['never takes up a key that was used before', [mechanism()], ['m1', 'm2'], ['m3']],
  ] as const)('%s', (_case, mechanisms, spent, keys) => {
    expect(keyed(mechanisms, spent).map(({ key }) => key)).toEqual(keys);
  });
});

describe('mechanismsIn', () => {
  it('is the mechanisms as they are, without keys', () => expect(mechanismsIn(text)).toEqual([mechanism()]));
  it('as coded clauses change them, whatever they are called [PRO-8]', () => {
    const coded = { ...text, clauses: [clause('c1', 'x', { mechanism: 'm1', set: { oblig: 0.9, id: 'other' }, why: 'w' })] };
    expect(mechanismsIn(coded)).toEqual([mechanism({ oblig: 0.9 })]);
  });
  it('and those that clauses were coded as', () => {
    const coded = { ...text, clauses: [clause('c1', 'x', { spec: mechanism({ name: 'Own' }), why: 'w' })] };
    expect(mechanismsIn(coded).map(({ name }) => name)).toEqual(['Code', 'Own']);
  });
  it('a coding of a mechanism that went says nothing', () => {
    const coded = { ...text, clauses: [clause('c1', 'x', { mechanism: 'm9', set: { oblig: 0.9 }, why: 'w' })] };
    expect(mechanismsIn(coded)).toEqual([mechanism()]);
  });
});

describe('applied', () => {
  const after = (...changes: TextChange[]) => applied(text, changes);
  const set = (changes: object, provisions: Extract<TextChange, { do: 'set' }>['provisions']): TextChange => ({
    do: 'set',
    mechanism: 'm1',
    spec: mechanism(changes),
    provisions,
  });
  it.each<[string, TextChange[], object]>([
    ['another title', [{ do: 'title', title: 'B' }], { title: 'B' }],
    ['other words', [{ do: 'replace', clause: 'c2', text: 'x' }], { clauses: [text.clauses[0], clause('c2', 'x')] }],
    ['a clause struck', [{ do: 'strike', clause: 'c1' }], { clauses: [text.clauses[1]] }],
    ['a clause at the head', [{ do: 'insert', clause: clause('n', 'x') }], { clauses: [clause('n', 'x'), ...text.clauses] }],
    [
      'a clause after another that was added before',
      [
        { do: 'insert', after: 'c2', clause: clause('n', 'x') },
        { do: 'insert', after: 'n', clause: clause('o', 'y') },
      ],
      { clauses: [...text.clauses, clause('n', 'x'), clause('o', 'y')] },
    ],
    [
      'some provisions and no others',
      [set({ oblig: 0.8, verif: 0.8 }, ['oblig'])],
      { mechanisms: [{ ...mechanism({ oblig: 0.8 }), key: 'm1' }] },
    ],
    [
      'a provision that falls silent',
      [set({ sunset: { turns: 3 } }, ['sunset']), set({}, ['sunset'])],
      { mechanisms: [{ ...mechanism(), key: 'm1' }] },
    ],
    [
      'one more mechanism',
      [{ do: 'add', mechanism: { ...mechanism(), key: 'a1' } }],
      { mechanisms: [text.mechanisms![0], { ...mechanism(), key: 'a1' }] },
    ],
  ])('%s', (_case, changes, said) => expect(after(...changes)).toEqual({ ...text, ...said }));
  it('a text without mechanisms has none', () => expect(after({ do: 'drop', mechanism: 'm1' })).not.toHaveProperty('mechanisms'));
  it.each<[string, TextChange[]]>([
    [
      'a clause that went',
      [
        { do: 'strike', clause: 'c1' },
        { do: 'replace', clause: 'c1', text: 'x' },
      ],
    ],
    ['a clause after one that is not there', [{ do: 'insert', after: 'c9', clause: clause('n', 'x') }]],
    ['a clause that is there already', [{ do: 'insert', clause: clause('c1', 'x') }]],
    ['a mechanism that went', [{ do: 'drop', mechanism: 'm1' }, set({ oblig: 1 }, ['oblig'])]],
    ['a mechanism that is there already', [{ do: 'add', mechanism: { ...mechanism(), key: 'm1' } }]],
    [
      'a rule that names a stranger',
      [set({ members: ['AAA', 'BBB'] }, ['members']), set({ rule: { type: 'chair', chair: 'CCC' } }, ['rule'])],
    ],
    [
      'nothing left',
      [
        { do: 'strike', clause: 'c1' },
        { do: 'strike', clause: 'c2' },
        { do: 'drop', mechanism: 'm1' },
      ],
    ],
  ])('does not fit: %s', (_case, changes) => expect(after(...changes)).toBeUndefined());
  it('leaves the text it is given alone', () => {
    const frozen = JSON.stringify(text);
    after(set({ oblig: 1 }, ['oblig']), { do: 'strike', clause: 'c1' });
    expect(JSON.stringify(text)).toBe(frozen);
  });
});

describe('without', () => {
  const strict = { ...text, mechanisms: [{ ...mechanism({ oblig: 0.9, sunset: { turns: 2 } }), key: 'm1' }] };
  const catalogue = [mechanism()];
  it('a clause is gone', () => expect(without(strict, ['c1'], catalogue).clauses.map(({ id }) => id)).toEqual(['c2']));
  it('a mechanism is gone', () => expect(without(strict, ['m1'], catalogue)).not.toHaveProperty('mechanisms'));
  it('a provision is as in the template', () => {
    expect(without(strict, ['m1.oblig'], catalogue).mechanisms).toEqual([{ ...mechanism({ sunset: { turns: 2 } }), key: 'm1' }]);
    expect(without(strict, ['m1.sunset', 'm1.oblig'], catalogue).mechanisms).toEqual([{ ...mechanism(), key: 'm1' }]);
  });
  it('members come back with a rule that would name a stranger', () => {
    const chaired = { ...text, mechanisms: [{ ...mechanism({ members: ['AAA', 'CCC'], rule: { type: 'consensus' } }), key: 'm1' }] };
    const template = mechanism({ rule: { type: 'chair', chair: 'BBB' } });
    const [back] = without(chaired, ['m1.rule'], [template]).mechanisms!;
    expect(back).toMatchObject({ rule: template.rule, members: ['AAA', 'BBB', 'CCC'] });
  });
  it('what is not there is taken out without a trace', () =>
    expect(without(strict, ['c9', 'm9', 'm1.prejudice'], catalogue)).toEqual(strict));
});

describe('addresses and parts', () => {
  it('name what a text says, and no silent provision', () => {
    const all = addressesOf(text);
    expect(all.slice(0, 4)).toEqual(['c1', 'c2', 'm1', 'm1.purpose']);
    expect(all).not.toContain('m1.sunset');
  });
  it('an undivided text is one part [PRO-9]', () => expect(partsOf(text)).toEqual([['c1', 'c2', 'm1']]));
  it('what is gone leaves its part, and the rest is the last [PRO-9]', () => {
    expect(partsOf({ ...text, division: [['c9'], ['c1', 'm1.rule']] })).toEqual([[], ['c1', 'm1.rule'], ['c2', 'm1']]);
  });
  it('the order of members says nothing', () =>
    expect(provisionsChanged(mechanism(), mechanism({ members: ['CCC', 'AAA', 'BBB'] }))).toEqual([]));
});

describe('precedence and conflicts', () => {
  const amendment = (number: number, changes: TextChange[], more: Partial<Amendment> = {}): Amendment => ({
    id: `a${number}`,
    proposal: 'p',
    number,
    delegation: 'AAA',
    by: 'AAA.head',
    changes,
    approvals: [],
    distance: distanceOf(text, changes),
    version: 1,
    stage: 'tabled',
    at: 0,
    played: 0,
    ...more,
  });
  const all = (...list: Amendment[]) => ({ amendments: Object.fromEntries(list.map((one) => [one.id, one])) });
  const word = amendment(1, [{ do: 'replace', clause: 'c1', text: 'We give fourteen days of notice.' }]);
  const strike = amendment(2, [{ do: 'strike', clause: 'c1' }]);
  const same = amendment(3, [{ do: 'replace', clause: 'c2', text: 'A group may be sent.' }]);
  const binding = amendment(4, [{ do: 'set', mechanism: 'm1', spec: mechanism({ oblig: 0.9 }), provisions: ['oblig'] }]);
  it('counts the words that go and come', () => expect([word, strike, same, binding].map((one) => one.distance)).toEqual([2, 6, 2, 12]));
  it('a character of Chinese or Japanese is a word', () =>
    expect(distanceOf(text, [{ do: 'insert', clause: clause('n', '七日前に通報する。') }])).toBe(8));
  it('the furthest from the text comes first, then the earlier [AMD-4]', () => {
    expect(pendingAmendments(all(word, same, strike, binding), 'p').map(({ number }) => number)).toEqual([4, 2, 1, 3]);
  });
  it('what is settled or of another text does not wait', () => {
    expect(pendingAmendments(all(amendment(1, [], { stage: 'fallen' }), amendment(2, [], { proposal: 'q' })), 'p')).toEqual([]);
  });
  it('those to what is gone fall, and those to what was decided [AMD-5]', () => {
    const proposal: Proposal = {
      ...text,
      id: 'p',
      number: 1,
      sponsor: 'AAA',
      by: 'AAA.head',
      stage: 'tabled',
      version: 1,
      versions: [],
      at: 0,
      played: 0,
    };
    const fallen = (amended: Amendment, decided: boolean) =>
      fallenWith(
        all(word, strike, same, binding) as never,
        proposal,
        applied(text, amended.changes)!,
        decided ? touchedBy(amended.changes) : [],
      ).map(({ number }) => number);
    expect(fallen(strike, false)).toEqual([2, 1]);
    expect(fallen(word, false)).toEqual([]);
    expect(fallen(word, true)).toEqual([2, 1]);
  });
});
