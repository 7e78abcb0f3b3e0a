import { Immer } from 'immer';
import { describe, expect, it } from 'vitest';
import { playHeadless } from '../play/headless.ts';
import { turnOne } from '../testing/turn-one.ts';
import { canonical } from './canonical.ts';
import { fold } from './evolve.ts';

const log = [...playHeadless({ exercise: turnOne(), seed: 'evolve', startsAt: 0, idOf: (seat, id) => `${seat}/${id}` })].flat();

describe('evolve', () => {
  it('works inside one immer produce for a batch, and leaves the earlier version as it was', () => {
    const immer = new Immer({ autoFreeze: false });
    for (let split = 0; split < log.length; split += 7) {
      const before = fold(log.slice(0, split));
      const was = canonical(before);
      const after = immer.produce(before, (draft) => {
        fold(log.slice(split), draft);
      });
      expect(canonical(after)).toBe(canonical(fold(log)));
      expect(canonical(before)).toBe(was);
    }
  });
});
