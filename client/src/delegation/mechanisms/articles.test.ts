import type { MechanismSpec } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { type Article, articleChanges } from './articles.ts';

const spec = (id: string, oblig: number, sunset?: number) =>
  ({ id, name: id, oblig, ...(sunset === undefined ? {} : { sunset: { turns: sunset } }) }) as unknown as MechanismSpec;
const write = ({ name, oblig, sunset }: MechanismSpec): Article => ({
  name: String(name),
  paragraphs: [
    { key: 'oblig', label: 'Obligation', text: oblig! > 0.5 ? 'It binds.' : 'It declares.', value: String(oblig) },
    ...(sunset ? [{ key: 'sunset', label: 'Duration', text: `It lapses after ${sunset.turns} turns.` }] : []),
  ],
});

describe('the articles of two versions', () => {
  it('are the same where nothing changed', () => {
    const [only] = articleChanges([spec('code', 0.6)], [spec('code', 0.6)], write);
    expect(only).toMatchObject({ place: 0, isChanged: false });
  });

  it('show words and values that changed', () => {
    const [only] = articleChanges([spec('code', 0.6)], [spec('code', 0.2)], write);
    expect(only!.paragraphs[0]).toMatchObject({
      values: { before: '0.6', after: '0.2' },
      changes: [
        { kind: 'same', text: 'It ' },
        { kind: 'removed', text: 'binds' },
        { kind: 'added', text: 'declares' },
        { kind: 'same', text: '.' },
      ],
    });
  });

  it('count a changed value as a change even where the words stay', () => {
    expect(articleChanges([spec('code', 0.6)], [spec('code', 0.7)], write)[0]).toMatchObject({ isChanged: true });
  });

  it('show a paragraph that came or went', () => {
    expect(articleChanges([spec('code', 0.6, 4)], [spec('code', 0.6)], write)[0]!.paragraphs[1]!.changes).toEqual([
      { kind: 'removed', text: 'It lapses after 4 turns.' },
    ]);
  });

  it('pair by template and keep the new order; what went stands at the end without a place', () => {
    const changes = articleChanges([spec('code', 0.6), spec('line', 0.4)], [spec('forum', 0.1), spec('code', 0.6)], write);
    expect(changes.map(({ place, isChanged }) => [place, isChanged])).toEqual([
      [0, true],
      [1, false],
      [undefined, true],
    ]);
    expect(changes[2]!.name).toEqual([{ kind: 'removed', text: 'line' }]);
  });

  it('tell two of one template apart', () => {
    const changes = articleChanges([spec('code', 0.6)], [spec('code', 0.6), spec('code', 0.6)], write);
    expect(changes.map(({ isChanged }) => isChanged)).toEqual([false, true]);
  });
});
