import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { autopilotMove } from './autopilot.ts';

const seats = [{ id: 'head', title: 'Head', can: ['speak' as const, 'vote' as const, 'chair' as const] }];
const exercise = turnOne({
  delegations: ['JPN', 'KOR', 'CHN'].map((id) => ({ id, name: id, brief: 'x', seats })),
  procedure: { template: 'plenary', chair: 'CHN' },
  injects: [],
});

describe('an autopilot in the chair', () => {
  it('rules on a point, then asks whether anybody objects to a motion; elsewhere it leaves both to the chair', () => {
    const story = given(exercise)
      .and(FACILITATOR, 'setAutopilot', { seat: 'CHN.head', autopilot: true })
      .and(FACILITATOR, 'setAutopilot', { seat: 'KOR.head', autopilot: true })
      .started()
      .and('JPN.head', 'moveMotion', { kind: 'adjourn' })
      .and('JPN.head', 'raisePoint', { kind: 'order', text: 'The list.' })
      .after(2);
    const move = (now: typeof story, seat: string) => autopilotMove(project(now.session, viewerOf(seat)), seat, now.at, 'seed');
    expect(move(story, 'CHN.head')).toMatchObject({ name: 'ruleOnPoint', input: { upheld: true } });
    expect(['ruleOnPoint', 'putMotion']).not.toContain(move(story, 'KOR.head')?.name);
    const ruled = story.and('CHN.head', 'ruleOnPoint', {
      point: Object.keys(story.session.procedure!.points)[0],
      upheld: true,
      words: 'Yes.',
    });
    expect(move(ruled, 'CHN.head')).toMatchObject({ name: 'putMotion', input: { how: 'unlessOpposed' } });
  });
});
