import { withWorld } from '@demarche/shared/testing/with-world';
import { describe, expect, it } from 'vitest';
import { changesOf } from './start-changes.ts';

const pack = withWorld({
  start: [
    {
      id: 'climate',
      name: 'Climate',
      options: [
        { id: 'tense', name: 'Tense' },
        { id: 'detente', name: 'Détente', changes: [{ var: 'T', on: 'all', times: 0.5 }] },
      ],
    },
    {
      id: 'context',
      name: 'Context',
      options: [
        { id: 'none', name: 'None' },
        {
          id: 'after',
          name: 'After',
          changes: [
            { var: 'T', on: 'JPN~KOR', add: 10 },
            { var: 'threat', on: 'JPN', issue: 'sea', set: 9 },
          ],
        },
      ],
    },
  ],
});

describe('what a start changes', () => {
  it('is nothing for an option as the exercise is written', () => {
    expect(changesOf(pack, {}, 'climate', 'tense')).toEqual([]);
  });
  it('is each value before and after, also of threats', () => {
    expect(changesOf(pack, {}, 'context', 'after')).toEqual([
      { variable: 'T', parties: ['JPN', 'KOR'], was: 20, value: 30 },
      { variable: 'threat', parties: ['JPN'], issue: 'sea', was: 7, value: 9 },
    ]);
  });
  it('comes on top of the other choices', () => {
    const after = changesOf(pack, { climate: 'detente' }, 'context', 'after')[0];
    expect(after).toMatchObject({ was: 10, value: 20 });
    expect(changesOf(pack, { climate: 'detente' }, 'climate', 'detente').map(({ was, value }) => [was, value])).toEqual([
      [50, 25],
      [40, 20],
      [20, 10],
    ]);
  });
});
