import { describe, expect, it } from 'vitest';
import { decide } from '../commands/decide.ts';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { MINUTE, played } from '../rules/time.ts';
import { given, type Story } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { autopilotMove, autopilotNextAt } from './autopilot.ts';

const SEATS = ['JPN.head', 'JPN.aide', 'KOR.head', 'CHN.head'];
const manned = (exercise = turnOne()) =>
  SEATS.reduce((story, seat) => story.and(FACILITATOR, 'setAutopilot', { seat, autopilot: true }), given(exercise));

/** What a seat's autopilot does in some minutes, moment by moment, without its deeds being played. */
function thoughts(story: Story, seat: string, minutes: number, seed = 'seed') {
  const view = project(story.session, viewerOf(seat));
  const from = played(view.clock, story.at);
  const deeds: { played: number; move: NonNullable<ReturnType<typeof autopilotMove>> }[] = [];
  for (let at = story.at; ; ) {
    const next = autopilotNextAt(view, seat, at, seed);
    if (next === undefined || next > from + minutes * MINUTE) return deeds;
    at = story.at + next - from;
    const move = autopilotMove(view, seat, at, seed);
    if (move) deeds.push({ played: next, move });
  }
}

describe('the autopilot [SEA-4]', () => {
  it('does the same with the same view, time and seed, and something else with another seed', () => {
    const story = manned().started();
    expect(thoughts(story, 'JPN.head', 5)).toEqual(thoughts(story, 'JPN.head', 5));
    expect(thoughts(story, 'JPN.head', 5)).not.toEqual(thoughts(story, 'JPN.head', 5, 'other'));
  });

  it('does at most one deed in 20 seconds, under an id of its own', () => {
    const deeds = thoughts(manned().started(), 'JPN.head', 5);
    expect(deeds.length).toBeGreaterThan(2);
    for (const [n, { played: when }] of deeds.entries()) if (n > 0) expect(when - deeds[n - 1]!.played).toBeGreaterThanOrEqual(20_000);
    expect(new Set(deeds.map(({ move }) => move.id)).size).toBe(deeds.length);
    expect(deeds[0]!.move.id).toMatch(/^auto-1-\d+$/);
  });

  it('is never refused', () => {
    for (const minutes of [0, 2, 5, 7, 9]) {
      const story = manned().started().after(minutes);
      for (const seat of SEATS) {
        for (const { move } of thoughts(story, seat, 1))
          expect(decide(story.session, move.name, move.input, { seat, at: story.at, id: 'x' })).toHaveProperty('events');
      }
    }
  });

  it('answers what asks for an answer', () => {
    const told = manned().started().after(1);
    expect(thoughts(told, 'JPN.head', 2).map(({ move }) => move.name)).toContain('acknowledge');
    const ringing = manned().started().and(FACILITATOR, 'deliverInject', { inject: 'S-2' });
    expect(thoughts(ringing, 'KOR.head', 1).map(({ move }) => move.name)).toContain('answerCall');
  });

  it('votes and seals orders when it is time for it', () => {
    const voting = manned()
      .started()
      .and('JPN.head', 'tableProposal', { title: 'Step', clauses: ['One'] })
      .after(5);
    expect(thoughts(voting, 'CHN.head', 1).map(({ move }) => move.name)).toContain('castBallot');
    expect(thoughts(manned().started().after(7), 'CHN.head', 2).map(({ move }) => move.name)).toContain('sealOrders');
  });

  it('leaves a delegation’s deeds to the first seat that may do them', () => {
    const deeds = thoughts(manned().started(), 'JPN.aide', 5);
    expect(deeds).toEqual([]);
  });

  it('leaves a deed to a person who may do it', () => {
    const story = manned().and('JPN.aide', 'takeSeat', { holder: 'Aiko' }).started().after(0);
    const names = thoughts(story, 'JPN.head', 5).map(({ move }) => move.name);
    expect(names).not.toContain('postMessage');
    expect(names).toContain('tableProposal');
  });

  it('rests while the clock stands, before the start and in seats it was not given', () => {
    expect(thoughts(manned(), 'JPN.head', 5)).toEqual([]);
    expect(thoughts(manned().started().and(FACILITATOR, 'pauseClock'), 'JPN.head', 5)).toEqual([]);
    expect(thoughts(given().started(), 'JPN.head', 5)).toEqual([]);
  });
});
