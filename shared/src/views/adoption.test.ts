import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { adoptionReckoned } from './adoption.ts';

const treaty = withWorld().mechanisms.find(({ id }) => id === 'treaty')!;

describe('what a mechanism is and costs now', () => {
  it('is what its members are charged once it is adopted', () => {
    const story = given(withWorld()).started();
    const would = adoptionReckoned(story.session, treaty)!;
    const adopted = story.and(FACILITATOR, 'adoptMechanism', { mechanism: { template: 'treaty' }, inForce: false, why: 'A test' }).after(5);
    expect(adopted.session.mechanisms!['treaty']!.buildTurns).toBe(would.buildTurns);
    for (const { delegation, setup, instalment, upkeep } of would.prices) {
      const charged = adopted.session.prices!['treaty']![delegation]!;
      expect(charged.setup).toBeCloseTo(setup.value, 9);
      expect(charged.instalment).toBeCloseTo(instalment, 9);
      expect(charged.upkeep).toBeCloseTo(upkeep, 9);
    }
  });
  it('counts the members alone, and knows what each has', () => {
    const would = adoptionReckoned(given(withWorld()).session, { ...treaty, members: ['JPN', 'KOR'] })!;
    expect(would.prices.map(({ delegation, capital }) => [delegation, capital])).toEqual([
      ['JPN', 60],
      ['KOR', 60],
    ]);
    expect(would.setback.value).toBeGreaterThan(0);
    expect(would.inForce.value).toBeLessThan(1);
  });
  it('is nobody’s but the control room’s', () => {
    const { session } = given(withWorld());
    expect(adoptionReckoned(project(session, viewerOf('JPN.head')), treaty)).toBeUndefined();
  });
});
