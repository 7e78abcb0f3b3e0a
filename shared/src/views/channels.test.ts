import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { attention } from './attention.ts';
import { callable, channelChoices, channelOf, underwayIn, whyClosed } from './channels.ts';
import { opensIn } from './may.ts';
import { silentFor } from './watch.ts';

const can = ['speak' as const, 'sign' as const, 'hotline' as const];
const exercise = (changes: Parameters<typeof withWorld>[0] = {}) => {
  const world = withWorld();
  return withWorld({
    delegations: ['JPN', 'KOR', 'CHN'].map((id) => ({ id, name: id, brief: id, seats: [{ id: 'head', title: 'Head', can }] })),
    institutions: [],
    mechanisms: [{ ...world.mechanisms[1]!, members: ['JPN', 'CHN'], hotline: true }],
    channels: [
      { id: 'cell', kind: 'simcell', name: 'SimCell' },
      { id: 'room', kind: 'room', name: 'Room', mechanism: 'treaty' },
      { id: 'line', kind: 'hotline', name: 'Line' },
      { id: 'allies', kind: 'alliance', name: 'Allies', members: ['JPN', 'KOR'], openIf: 'turn >= 2', openText: 'From turn 2' },
      { id: 'bag', kind: 'group', name: 'Bag', delayMin: 2 },
    ],
    turns: world.turns.map((turn) => ({
      ...turn,
      phases: turn.phases.map((phase) => ({ ...phase, allow: ['message' as const, 'channel' as const] })),
    })),
    ...changes,
  });
};
const started = () => given(exercise()).and('JPN.head', 'takeSeat', { holder: 'Mori' }).started();
const inForce = (story: Story) => story.and(FACILITATOR, 'adoptMechanism', { mechanism: { template: 'treaty' }, inForce: true, why: 'x' });
const needs = ({ session, at }: Story) => attention(session, { at, online: ['JPN.head'], requests: [] }).map(({ kind }) => kind);

describe('channelChoices', () => {
  const waits = ({ session, at }: Story) =>
    channelChoices(session, 'JPN', at).map(({ spec, shut, channel }) => [spec.id, shut?.code ?? (channel ? 'open' : 'free')]);
  it('tells what could be opened or called, and what it waits for [CHN-5] [CHN-6]', () => {
    expect(waits(started())).toEqual([
      ['line', 'noHotline'],
      ['allies', 'channelShut'],
      ['bag', 'free'],
    ]);
    const later = inForce(started().after(6)).and('JPN.head', 'openChannel', { channel: 'allies' });
    expect(waits(later)).toEqual([
      ['line', 'free'],
      ['allies', 'open'],
      ['bag', 'free'],
    ]);
  });
  it('has track 1.5 for marked seats only [CHN-4]', () => {
    const story = given(
      exercise({
        delegations: ['JPN', 'KOR'].map((id) => ({
          id,
          name: id,
          brief: id,
          seats: [
            { id: 'head', title: 'Head', can },
            { id: 'expert', title: 'Expert', can, track: '1.5' as const },
          ],
        })),
        world: {},
        crises: [],
        mechanisms: [],
        channels: [{ id: 'experts', kind: 'track15', name: 'Experts', members: ['JPN', 'KOR'] }],
      }),
    ).started();
    const shut = (seat: string) => channelChoices(story.session, 'JPN', story.at, seat)[0]!.shut?.code;
    expect([shut('JPN.head'), shut('JPN.expert')]).toEqual(['notMarked', undefined]);
  });
  it('names whom a line can reach', () => {
    const { session } = inForce(started());
    const line = session.briefs['JPN']!.channels!.find(({ id }) => id === 'line')!;
    expect(callable(session, line, 'JPN')).toEqual(['CHN']);
    expect(callable(session, line, 'KOR')).toEqual([]);
  });
});

describe('a channel of the exercise', () => {
  it('is found among its members, with what is on its way and why nothing can be said', () => {
    const story = started()
      .and('JPN.head', 'openChannel', { channel: 'bag', members: ['KOR'] })
      .and('JPN.head', 'postMessage', { channel: 'bag-JPN-KOR', text: 'x' });
    expect(channelOf(story.session, 'bag', ['KOR', 'JPN'])?.id).toBe('bag-JPN-KOR');
    expect(channelOf(story.session, 'bag', ['KOR', 'XYZ'])).toBeUndefined();
    expect(underwayIn(story.session, 'bag-JPN-KOR')).toHaveLength(1);
    const closed = inForce(started()).and(FACILITATOR, 'endMechanism', { mechanism: 'treaty', why: 'x' });
    const room = Object.values(closed.session.channels).find(({ kind }) => kind === 'room')!;
    expect(whyClosed(closed.session, room, 'JPN.head', closed.at)?.code).toBe('channelClosed');
  });
});

describe('attention', () => {
  it('has a SimCell line that nobody answered [CHN-4]', () => {
    const asked = started().and('JPN.head', 'postMessage', { channel: 'cell-JPN', text: 'Where are they?' });
    expect(needs(asked)).toContain('simCellWaits');
    expect(needs(asked.and(FACILITATOR, 'writeAsSimCell', { channel: 'cell-JPN', text: 'North.' }))).not.toContain('simCellWaits');
  });
  it('has a line that rings where nobody sits, until the dice answer [CHN-7]', () => {
    const called = inForce(started()).and('JPN.head', 'callHotline', { line: 'line', to: 'CHN' });
    expect(needs(called)).toContain('lineRings');
    expect(needs(called.after(1))).not.toContain('lineRings');
  });
});

describe('a phase that leaves only statements', () => {
  const [phase] = withWorld().turns[0]!.phases;
  const talks = (press: 'all' | 'public') => ({
    ...phase!,
    id: press,
    minutes: 10,
    press,
    allow: ['message' as const, 'statement' as const],
  });
  const quiet = (press: 'all' | 'public') =>
    given(
      exercise({
        turns: [
          {
            n: 1,
            scenarioTime: '2026-06-10T05:40:00+09:00',
            phases: [talks(press), talks('all')].map((one, n) => ({ ...one, id: `p${n}` })),
          },
        ],
      }),
    )
      .and('JPN.head', 'takeSeat', { holder: 'Mori' })
      .started()
      .after(6);
  it('makes nobody silent, and says where messages open again [CHN-11]', () => {
    expect(silentFor(quiet('all').session, 'JPN', 360_000)).toBe(360_000);
    expect(silentFor(quiet('public').session, 'JPN', 360_000)).toBe(0);
    expect(opensIn(quiet('public').session, 'JPN.head', 'message')?.id).toBe('p1');
    expect(opensIn(quiet('all').session, 'JPN.head', 'statement')?.id).toBe('p1');
  });
});
