import { describe, expect, it } from 'vitest';
import { changesOf, clauseChanges, type WordChange } from './diff.ts';

const side = (changes: readonly WordChange[], gone: WordChange['kind']) =>
  changes
    .filter(({ kind }) => kind !== gone)
    .map(({ text }) => text)
    .join('');
const clauses = (...texts: string[]) => texts.map((text, place) => ({ id: String(place), text }));

describe('changes of a text', () => {
  it('are read as what went, then what came', () => {
    expect(changesOf('Notice of seven days is given.', 'Notice of fourteen full days is given.')).toEqual([
      { kind: 'same', text: 'Notice of ' },
      { kind: 'removed', text: 'seven' },
      { kind: 'added', text: 'fourteen full' },
      { kind: 'same', text: ' days is given.' },
    ]);
  });

  it.each([
    ['', 'Something new.'],
    ['Something old.', ''],
    ['a b c d', 'd c b a'],
    ['on notice alone.', 'on one hour’s notice.'],
    ['  spaced\n\nout ', 'spaced out'],
  ])('give back both texts: %j, %j', (before, after) => {
    const changes = changesOf(before, after);
    expect(side(changes, 'added')).toBe(before);
    expect(side(changes, 'removed')).toBe(after);
  });
});

describe('changes of clauses', () => {
  it('pair a clause with what it became, so that one put in front moves no other', () => {
    const [first, second] = clauseChanges(
      clauses('The Parties accept one search coordinator.'),
      clauses('Nothing here affects sovereignty.', 'The Parties accept one search coordinator for six hours.'),
    );
    expect(first).toMatchObject({ number: 1, changes: [{ kind: 'added' }] });
    expect(second).toMatchObject({
      number: 2,
      changes: [{ kind: 'same' }, { kind: 'added', text: ' for six hours' }, { kind: 'same', text: '.' }],
    });
  });

  it('show a clause that went without a number', () => {
    const changed = clauseChanges(clauses('Keep this clause.', 'Drop the other one.'), clauses('Keep this clause.'));
    expect(changed).toHaveLength(2);
    expect(changed[1]).toEqual({ key: '1', changes: [{ kind: 'removed', text: 'Drop the other one.' }] });
  });
});
