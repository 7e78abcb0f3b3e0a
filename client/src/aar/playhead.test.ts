import type { Chapter } from '@demarche/shared';
import { paceOf } from '@demarche/shared/replay/pace';
import { describe, expect, it } from 'vitest';
import { type Course, chapterAt, neighbour, nextSight } from './course.ts';
import { createPlayhead, type Speed } from './playhead.ts';

/** Ten events; the clock stands between the fifth and the seventh. */
const PLAYED = [0, 0, 0, 1_000, 2_000, 5_000, 5_000, 5_000, 9_000, 60_000, 61_000];
const chapter = (position: number, kind: 'turn' | 'inject' | 'voteOpened' | 'ended') =>
  ({
    position,
    kind,
    at: position,
    played: PLAYED[position],
    turn: 1,
    index: 0,
    inject: 'S-1',
    vote: 'v',
    proposal: 'p',
  }) as unknown as Chapter;
const CHAPTERS = [chapter(2, 'turn'), chapter(4, 'inject'), chapter(7, 'voteOpened'), chapter(8, 'inject'), chapter(10, 'ended')];

const course: Course = {
  pace: () => paceOf(PLAYED.slice(3), 61_000),
  first: 2,
  last: 10,
  timeAt: (position) => ({ at: position, played: PLAYED[position]! }),
  positionAtPlayed: (played) => PLAYED.findLastIndex((one) => one <= played),
  heard: (perspective) =>
    perspective === 'JPN'
      ? { positions: [2, 4, 8, 10], chapters: CHAPTERS.filter(({ position }) => [2, 8, 10].includes(position)), entries: [] }
      : { positions: [2, 3, 4, 5, 6, 7, 8, 9, 10], chapters: CHAPTERS, entries: [] },
};

const at = (position: number, speed: Speed = 1, perspective = 'all') => createPlayhead(course, { position, perspective, speed });
const stands = (playhead: ReturnType<typeof at>) => playhead.store.getState().position;

describe('stepping', () => {
  it('goes from event to event', () => {
    const playhead = at(4);
    playhead.step('forward');
    expect(stands(playhead)).toBe(5);
    playhead.step('back');
    playhead.step('back');
    expect(stands(playhead)).toBe(3);
  });

  it('passes over what the perspective did not hear', () => {
    const playhead = at(4, 1, 'JPN');
    playhead.step('forward');
    expect(stands(playhead)).toBe(8);
    playhead.step('back');
    expect(stands(playhead)).toBe(4);
  });

  it('from a moment the perspective did not hear goes to its nearest', () => {
    expect(neighbour([2, 4, 8, 10], 6, 'back')).toBe(4);
    expect(neighbour([2, 4, 8, 10], 6, 'forward')).toBe(8);
  });

  it('stays at either end, and stops what plays', () => {
    const playhead = at(10);
    playhead.play();
    playhead.seek(99);
    playhead.step('forward');
    expect(playhead.store.getState()).toMatchObject({ position: 10, playing: false });
    playhead.toStart();
    playhead.step('back');
    expect(stands(playhead)).toBe(2);
  });

  it('keeps the moment when the perspective changes', () => {
    const playhead = at(6);
    playhead.look('JPN');
    expect(stands(playhead)).toBe(6);
  });
});

describe('jumping', () => {
  it('finds the next and the previous of a kind', () => {
    const playhead = at(5);
    expect(playhead.jump('inject', 'forward')).toBe(true);
    expect(stands(playhead)).toBe(8);
    playhead.jump('inject', 'back');
    expect(stands(playhead)).toBe(4);
    playhead.jump('vote', 'forward');
    expect(stands(playhead)).toBe(7);
  });

  it('says when there is none and stays', () => {
    const playhead = at(9);
    expect(playhead.jump('vote', 'forward')).toBe(false);
    expect(stands(playhead)).toBe(9);
  });

  it('leads only to what the perspective heard', () => {
    expect(nextSight(course.heard('JPN').chapters, 2, 'chapter', 'forward')).toBe(8);
    expect(nextSight(course.heard('all').chapters, 2, 'chapter', 'forward')).toBe(4);
  });

  it('knows the chapter it stands in', () => {
    expect(chapterAt(CHAPTERS, 1)).toBeUndefined();
    expect(chapterAt(CHAPTERS, 6)).toBe(CHAPTERS[1]);
    expect(chapterAt(CHAPTERS, 10)).toBe(CHAPTERS[4]);
  });
});

describe('playing', () => {
  const played = (speed: Speed, from: number, ...frames: number[]) => {
    const playhead = at(from, speed);
    playhead.play();
    for (const ms of frames) playhead.advance(ms);
    return playhead;
  };

  it('runs over exercise time, so many times as fast', () => {
    expect(stands(played(1, 3, 900))).toBe(3);
    expect(stands(played(1, 3, 500, 500))).toBe(4);
    expect(stands(played(5, 3, 1_000))).toBe(7);
    expect(stands(played(20, 3, 400))).toBe(8);
  });

  it('keeps the time between two events, for the clocks on the panels', () => {
    expect(played(1, 8, 1_500).store.getState()).toMatchObject({ position: 8, played: 10_500 });
  });

  it('takes no time over a pause', () => {
    expect(stands(played(1, 4, 3_000))).toBe(7);
  });

  it('in steps gives each event a second, however long it was in coming', () => {
    expect(stands(played('steps', 8, 600, 300))).toBe(8);
    expect(stands(played('steps', 8, 600, 500))).toBe(9);
    expect(stands(played('steps', 8, 1_000, 1_000))).toBe(10);
  });

  it('stops at the end, and from there begins again', () => {
    const playhead = played(60, 8, 5_000);
    expect(playhead.store.getState()).toMatchObject({ position: 10, playing: false });
    playhead.play();
    expect(playhead.store.getState()).toMatchObject({ position: 2, playing: true });
  });

  it('does nothing while it stands', () => {
    const playhead = at(3, 60);
    playhead.advance(5_000);
    expect(stands(playhead)).toBe(3);
  });
});

it('stands where the slider is let go, at what was heard last by then', () => {
  const playhead = at(2, 1, 'JPN');
  playhead.seekPlayed(9_500);
  expect(playhead.store.getState()).toMatchObject({ position: 8, played: 9_000 });
  playhead.seekPlayed(-5);
  expect(stands(playhead)).toBe(2);
});

describe('scaled to how much happened', () => {
  it('passes a stretch in which nothing was heard in seconds', () => {
    const playhead = at(8, 'scaled');
    playhead.play();
    playhead.advance(2_000);
    expect(stands(playhead)).toBe(9);
  });
  it('goes slower than play where much came at once', () => {
    const playhead = at(3, 'scaled');
    playhead.play();
    playhead.advance(200);
    expect(stands(playhead)).toBe(3);
    playhead.advance(400);
    expect(stands(playhead)).toBe(4);
  });
});

describe('a decision point', () => {
  const plays = (speed: Speed, ms: number) => {
    const playhead = at(4, speed);
    playhead.stopAt([7_000, 3_000]);
    playhead.play();
    for (let passed = 0; passed < ms; passed += 100) playhead.advance(100);
    return playhead;
  };
  it('stops playback just there, between events too, at every speed', () => {
    for (const speed of [1, 20, 'scaled', 'steps'] as const) {
      const playhead = plays(speed, 10_000);
      expect(playhead.store.getState()).toMatchObject({ played: 3_000, position: 4, playing: false });
    }
  });
  it('is passed once play goes on', () => {
    const playhead = plays(1, 10_000);
    playhead.play();
    playhead.advance(2_000);
    expect(playhead.store.getState()).toMatchObject({ played: 5_000, playing: true });
    playhead.advance(60_000);
    expect(playhead.store.getState()).toMatchObject({ played: 7_000, playing: false });
  });
});
