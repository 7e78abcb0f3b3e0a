import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { delegationViewer, PUBLIC_VIEWER, viewerOf } from '../rules/audience.ts';
import { canonical } from '../rules/canonical.ts';
import { MINUTE } from '../rules/time.ts';
import { given, OPENED } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { timelineOf } from './timeline.ts';

const story = given()
  .started()
  .and('JPN.head', 'tableProposal', { title: 'Step', clauses: ['One'] })
  .after(8)
  .and(FACILITATOR, 'advancePhase')
  .and(FACILITATOR, 'endExercise');
const timeline = timelineOf(story.log);

describe('the timeline', () => {
  it('ends where the session ended', () => {
    expect(canonical(timeline.stateAt(timeline.length))).toBe(canonical(story.session));
  });

  it('lists what is worth jumping to, as the control room knows it', () => {
    expect(timeline.chapters.map(({ kind }) => kind)).toEqual([
      'turn',
      'inject',
      'phase',
      'voteOpened',
      'voteClosed',
      'turn',
      'ordersRevealed',
      'phase',
      'ended',
    ]);
    expect(timeline.chapters[2]).toMatchObject({ turn: 1, index: 1, played: 5 * MINUTE, at: OPENED + 5 * MINUTE });
  });

  it('a chapter’s position is where it has just begun', () => {
    const voting = timeline.chapters.find(({ kind }) => kind === 'voteOpened')!;
    expect(Object.keys(timeline.stateAt(voting.position).votes)).toHaveLength(1);
    expect(Object.keys(timeline.stateAt(voting.position - 1).votes)).toHaveLength(0);
  });

  it('for a delegation lists the items that reached it, not injects', () => {
    const kinds = (viewer: Parameters<typeof timeline.chaptersFor>[0]) => timeline.chaptersFor(viewer).map(({ kind }) => kind);
    expect(kinds(delegationViewer('JPN'))).toContain('item');
    expect(kinds(delegationViewer('JPN'))).not.toContain('inject');
    expect(kinds(PUBLIC_VIEWER)).not.toContain('item');
  });

  it('knows server time and exercise time of every position, and back', () => {
    expect(timeline.timeAt(0)).toEqual({ at: OPENED, played: 0 });
    expect(timeline.timeAt(timeline.length)).toEqual({ at: OPENED + 8 * MINUTE, played: 8 * MINUTE });
    expect(timeline.positionAtTime(OPENED - 1)).toBe(0);
    expect(timeline.positionAtTime(OPENED + 8 * MINUTE)).toBe(timeline.length);
    const { position, at } = timeline.chapters[1]!;
    expect(timeline.positionAtTime(at)).toBeGreaterThanOrEqual(position);
  });

  it('takes positions beyond its ends for the ends', () => {
    expect(canonical(timeline.stateAt(-5))).toBe(canonical(timeline.stateAt(0)));
    expect(canonical(timeline.stateAt(1e9))).toBe(canonical(story.session));
  });
});

describe('chapters of a crisis', () => {
  const story = given(withWorld())
    .started()
    .and(FACILITATOR, 'startCrisis', { crisis: 'clash' })
    .and(FACILITATOR, 'setRung', { crisis: 'clash', rung: 5, why: 'A test' });
  it('are told once to each reader, from the closest circle it belongs to', () => {
    const timeline = timelineOf(story.log);
    const rungs = (seat: string) =>
      timeline.chaptersFor(viewerOf(seat)).flatMap((one) => (one.kind === 'rung' ? [[one.slot, one.rung]] : []));
    expect(rungs(FACILITATOR)).toEqual([
      ['clash', 3],
      ['clash', 5],
    ]);
    expect(rungs('JPN.head')).toEqual([
      ['clash~parties', 3],
      ['clash~parties', 5],
    ]);
    expect(rungs('KOR.head')).toEqual([
      ['clash~public', 3],
      ['clash~public', 5],
    ]);
  });
});
