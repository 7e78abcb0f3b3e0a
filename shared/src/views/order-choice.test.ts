import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given, type Story } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { withWorld } from '../testing/with-world.ts';
import { costOfOrders, whyNotOrder } from './order-choice.ts';

const play = (changes: Parameters<typeof withWorld>[0] = {}) => given(withWorld(changes)).started();
const view = ({ session }: Story, seat: string) => project(session, viewerOf(seat));
const why = (story: Story, order: string, ...chosen: string[]) => {
  const orders = chosen.map((one) => ({ order: one, text: '' }));
  return whyNotOrder(view(story, 'JPN.head'), 'JPN.head', orders, order, story.at)?.code;
};

describe('an order that may be chosen', () => {
  it('is any that nothing stands against, whoever it will be directed at', () => {
    expect(why(play(), 'pause')).toBeUndefined();
    expect(why(play(), 'envoy')).toBeUndefined();
  });

  it('is not one whose need is not met, also before the phase takes orders and while the clock stands', () => {
    expect(why(play(), 'session')).toBe('needNotMet');
    const turns = [1].map((n) => ({
      n,
      scenarioTime: '2026-06-10T05:40:00+09:00',
      phases: [{ id: 'talks', name: 'Talks', minutes: 5, allow: ['message' as const] }],
    }));
    expect(why(play({ turns }), 'session')).toBe('needNotMet');
    expect(why(play({ turns }), 'envoy')).toBeUndefined();
    expect(why(play().and(FACILITATOR, 'pauseClock', {}), 'session')).toBe('needNotMet');
    const world = { ...withWorld().world, inForce: ['declaration'] };
    expect(why(play({ world }), 'session')).toBeUndefined();
  });

  it('is not one that capital does not reach for beside the others', () => {
    const poor = play().and(FACILITATOR, 'setWorld', { key: 'K:JPN', value: 4, why: 'A poor start' });
    expect(why(poor, 'envoy')).toBeUndefined();
    expect(why(poor, 'envoy', 'envoy')).toBe('tooDear');
  });

  it('is not one more than may be given', () => {
    expect(why(play(), 'cancel', 'pause', 'envoy')).toBe('tooManyOrders');
  });
});

describe('what orders cost', () => {
  it('is added up, beside what the delegation has', () => {
    const story = play();
    const orders = [
      { order: 'envoy', text: '' },
      { order: 'pause', text: '' },
    ];
    expect(costOfOrders(view(story, 'JPN.head'), 'JPN.head', orders)).toEqual({ cost: 3, have: 60 });
  });
  it('is nothing to speak of where no order costs any', () => {
    expect(costOfOrders(given(turnOne()).started().session, 'JPN.head', [])).toBeUndefined();
  });
});
