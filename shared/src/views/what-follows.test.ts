import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { canonical } from '../rules/canonical.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { withWorld } from '../testing/with-world.ts';
import { whatFollows } from './what-follows.ts';

const exercise = () => {
  const [S5] = turnOne().injects.filter(({ id }) => id === 'S-5');
  const inject = { ...S5!, trigger: { all: ["T('CHN', 'JPN') > 70"], any: [] } };
  const goals = { objectives: [{ id: 'o', text: 'Keep calm', scoredBy: "T('CHN', 'JPN') < 60" }] };
  const delegations = withWorld().delegations.map((one) => (one.id === 'JPN' ? { ...one, ...goals } : one));
  return withWorld({ delegations, injects: [inject] });
};
const story = () => given(exercise()).started();
const would = (value: number, from = story()) => whatFollows(from.session, 'T:CHN~JPN', value, from.at);

describe('what would follow from setting a variable', () => {
  it('are injects whose conditions come to hold, and goals that turn', () => {
    expect(would(80)).toMatchObject({
      fires: [{ inject: 'S-5' }],
      waits: [],
      goals: [{ delegation: 'JPN', goal: { id: 'o', holds: false } }],
    });
    expect(would(55)).toMatchObject({ fires: [], waits: [], goals: [], crises: [] });
  });

  it('are other chances of a live crisis, as its next step would have them', () => {
    const clash = story().and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
    const [crisis] = would(99, clash)?.crises ?? [];
    expect(crisis).toMatchObject({ crisis: 'clash' });
    expect(crisis!.is.rise).toBeGreaterThan(crisis!.was.rise);
  });

  it('is reckoned on a copy: nothing is done by asking', () => {
    const from = story().and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
    const before = canonical(from.session);
    would(99, from);
    expect(canonical(from.session)).toBe(before);
    expect(would(101)).toBeUndefined();
  });
});
