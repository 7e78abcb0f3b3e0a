import type { Session } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { withInject } from './support/packs.ts';
import { type Deed, playBy } from './support/plays.ts';

const exercise = () => withInject('E-1');

/** Half a minute into a phase of the first turn. */
function minute(phase: string): number {
  let at = 0;
  for (const { id, minutes } of exercise().turns[0]!.phases) {
    if (id === phase) return at + 0.5;
    at += minutes;
  }
  throw new Error(`turn 1 has no phase ${phase}`);
}
const sealed = (seat: string, ...orders: object[]): Deed => ({
  minute: minute('orders'),
  seat,
  name: 'sealOrders',
  input: { orders: orders.map((order) => ({ text: '', ...order })) },
});
const allVote = (choice: (code: string) => string): Deed[] =>
  exercise()
    .delegations.filter(({ kind }) => kind !== 'observer')
    .map(({ id }) => ({
      minute: minute('orders'),
      seat: `${id}.head`,
      name: 'castBallot',
      input: ({ votes }: Session) => ({ vote: Object.keys(votes)[0], choice: choice(id) }),
    }));
const tabled: Deed = {
  minute: minute('negotiation'),
  seat: 'MNG.head',
  name: 'tableProposal',
  input: { title: 'Notice', clauses: ['Whoever moves says so.'] },
};

describe('East China Sea Incident', () => {
  it('carries on as yesterday for whoever announces nothing, covert orders or not', () => {
    const { revealed } = playBy(exercise(), [sealed('JPN.head', { order: 'quiet_message', target: 'CHN' })]);
    const first = revealed[1]!;
    expect(first.map(({ delegation }) => delegation)).not.toContain('UN');
    for (const { orders, byDefault } of first) {
      expect(orders.map(({ order }) => order)).toEqual(['as_yesterday']);
      expect(byDefault).toBe(true);
    }
  });

  it('brings a listener what its target wrote to the one it named', () => {
    const deeds: Deed[] = [
      { minute: minute('negotiation'), seat: 'CHN.head', name: 'openChannel', input: { members: ['RUS'] } },
      {
        minute: minute('negotiation') + 1,
        seat: 'CHN.head',
        name: 'postMessage',
        input: ({ channels }: Session) => ({
          channel: Object.values(channels).find(({ kind, members }) => kind === 'bilateral' && members.includes('RUS'))!.id,
          text: 'Our radar saw a skiff.',
        }),
      },
      sealed('KOR.head', { order: 'listen_in', target: 'CHN', with: 'RUS' }),
      sealed('JPN.head', { order: 'listen_in', target: 'CHN', with: 'MNG' }),
    ];
    const { wire, heardBy } = playBy(exercise(), deeds);
    const heard = (code: string) =>
      Object.values(wire)
        .filter(({ id, media }) => media === 'intelligence' && heardBy[`wire:${id}`]?.includes(`d:${code}`))
        .map(({ text }) => JSON.stringify(text));
    expect(heard('KOR').join()).toContain('Our radar saw a skiff.');
    expect(heard('JPN').join()).not.toContain('Our radar saw a skiff.');
    expect(heard('CHN').join()).not.toContain('skiff');
  });

  it('adopts a text against a party, and not against a neighbour', () => {
    const outcome = (no: string) => {
      const { votes } = playBy(exercise(), [tabled, ...allVote((code) => (code === no ? 'no' : 'yes'))]);
      return Object.values(votes)[0]!.outcome;
    };
    expect(outcome('CHN')).toBe('passed');
    expect(outcome('MNG')).toBe('failed');
  });
});
