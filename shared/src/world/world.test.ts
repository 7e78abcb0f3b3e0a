import { describe, expect, it } from 'vitest';
import { TENSE } from './reference.ts';
import { actorOf, dyadKey, dyadOf, issueOf, partiesOf, threatOf, UNKNOWN_ACTOR, UNKNOWN_DYAD, UNKNOWN_ISSUE } from './world.ts';

describe('the world', () => {
  it('knows a relation in either order', () => {
    expect(dyadOf(TENSE, 'JPN', 'CHN')).toBe(dyadOf(TENSE, 'CHN', 'JPN'));
    expect(dyadOf(TENSE, 'JPN', 'CHN')).toMatchObject({ T: 52, S: 26, F: 38, I: 0.65 });
    expect(dyadKey(TENSE, 'JPN', 'CHN')).toBe('CHN~JPN');
    expect(partiesOf('CHN~JPN')).toEqual(['CHN', 'JPN']);
  });
  it('has an answer about what an exercise left out', () => {
    const bare = { issues: {}, actors: { X: { ...UNKNOWN_ACTOR, threat: { sea: 3 } } }, dyads: {}, contagion: [] };
    expect(dyadOf(bare, 'X', 'Y')).toEqual(UNKNOWN_DYAD);
    expect(dyadKey(bare, 'X', 'Y')).toBe('X~Y');
    expect(actorOf(bare, 'Y').sov).toBe(0);
    expect([threatOf(bare, 'X', 'sea'), threatOf(bare, 'X', 'air'), threatOf(bare, 'Y', 'sea')]).toEqual([3, 0, 0]);
    expect(issueOf(bare, 'sea').hardness).toBe(0);
  });
  it('takes no name for more than a name', () => {
    expect(actorOf(TENSE, 'constructor')).toBe(UNKNOWN_ACTOR);
    expect(issueOf(TENSE, 'toString')).toBe(UNKNOWN_ISSUE);
    expect(threatOf(TENSE, 'CHN', 'valueOf')).toBe(0);
  });
});
