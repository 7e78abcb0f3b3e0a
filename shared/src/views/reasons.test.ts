import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { changesWorked, positionsHeld, settingWould, tracksOf, variablesKept } from './reasons.ts';

type Changes = Parameters<typeof withWorld>[0];
const play = (changes: Changes = {}) => given(withWorld(changes)).started();
const { world } = withWorld();
const kept = ({ session }: Story, key: string) => variablesKept(session).find((one) => one.key === key)!;
const inject = {
  id: 'S-9',
  number: 9,
  title: 'Shock',
  when: { turn: 1, offsetMin: 1 },
  from: { name: 'News' },
  media: 'newsclip' as const,
  to: [{ list: ['public'], variant: 'a' }],
  variants: { a: { text: 'Shock.' } },
  effects: [{ var: 'T', on: 'CHN~JPN', add: 10, track: 'military' }],
};

describe('the variables of the world', () => {
  it('are rows with their range and where they began; ideas and bands of them are not', () => {
    const story = play({ world: { ...world, perception: { noise: 6 }, bands: ['P'] } });
    const keys = variablesKept(story.session).map(({ key }) => key);
    expect(keys).toContain('T:CHN~JPN');
    expect(keys.filter((key) => key.includes('@') || key.startsWith('band.'))).toEqual([]);
    expect(kept(story, 'I:CHN~JPN')).toMatchObject({ part: 'dyad', parties: ['CHN', 'JPN'], range: [0, 1], start: 0.5 });
    expect(kept(story, 'P:JPN')).toMatchObject({ part: 'delegation', variable: 'P', parties: ['JPN'] });
  });
  it('say who sees them, and as what', () => {
    const story = play({ world: { ...world, perception: { noise: 6 }, bands: ['P'] } });
    expect(kept(story, 'I:CHN~JPN').sights).toEqual([{ kind: 'exact', by: ['CHN', 'JPN'] }]);
    expect(kept(story, 'P:JPN').sights).toEqual([
      { kind: 'exact', by: ['JPN'] },
      { kind: 'band', band: 2 },
    ]);
    const [truth, ...ideas] = kept(story, 'T:CHN~JPN').sights;
    expect(truth).toEqual({ kind: 'exact', by: 'control' });
    expect(ideas.map((one) => one.kind === 'perceived' && one.by)).toEqual(['CHN', 'JPN']);
  });
  it('carry the reason of their last change', () => {
    expect(kept(play(), 'T:CHN~JPN')).not.toHaveProperty('because');
    const set = play().and(FACILITATOR, 'setWorld', { key: 'T:CHN~JPN', value: 60, why: 'A step' });
    expect(kept(set, 'T:CHN~JPN').because).toEqual({ kind: 'control', why: 'A step' });
  });
});

describe('why a variable is what it is', () => {
  const story = () =>
    play({ injects: [inject], world: { ...world, inForce: ['treaty'] } })
      .after(2)
      .and('JPN.head', 'sealOrders', { orders: [{ order: 'pause', target: 'CHN', text: '' }] })
      .and(FACILITATOR, 'startCrisis', { crisis: 'clash' })
      .after(4);
  it('is every change, the latest first, with its cause in names', () => {
    const because = changesWorked(story().session, 'T:CHN~JPN').map((one) => one.because);
    expect(because.at(-1)).toEqual({ kind: 'inject', inject: 'S-9', title: 'Shock' });
    expect(because).toContainEqual({ kind: 'order', by: 'JPN', order: 'Pause', covert: false });
    expect(because).toContainEqual({ kind: 'crisis', crisis: 'clash', name: 'Clash', step: 0 });
    expect(because[0]).toEqual({ kind: 'relations', turn: 1 });
  });
  it('names what its terms come from', () => {
    const [turn] = changesWorked(story().session, 'T:CHN~JPN');
    expect(turn!.turn).toBe(1);
    expect(turn!.terms.find(({ formula }) => formula === 'mitigation')?.by).toEqual({ kind: 'mechanism', id: 'treaty', name: 'Treaty' });
  });
  it('sums to what it has moved since the start, track by track', () => {
    const { session } = story();
    const sum = tracksOf(session, 'T:CHN~JPN').reduce((total, { add }) => total + add, 0);
    expect(sum).toBeCloseTo(session.world['T:CHN~JPN']!.value - 50, 9);
    expect(tracksOf(session, 'T:CHN~JPN')[0]!.track).toBe('military');
  });
  it('puts an inject of the first minute into the turn that begins with it, and the end of a turn into that turn', () => {
    const early = play({ injects: [{ ...inject, when: { turn: 2, offsetMin: 0 } }] }).after(5);
    const changes = changesWorked(early.session, 'T:CHN~JPN').map(({ turn, because }) => [because.kind, turn]);
    expect(changes).toEqual([
      ['inject', 2],
      ['relations', 1],
    ]);
  });
  it('names what is paid to capital and paid out of it', () => {
    const because = changesWorked(story().after(5).session, 'K:JPN').map((one) => one.because.kind);
    expect(because).toContain('income');
    expect(because).toContain('upkeep');
  });
});

describe('setting a variable, before it is done', () => {
  it('says who would be told what', () => {
    const { session, at } = play({ world: { ...world, bands: ['P'] } });
    expect(settingWould(session, 'P:JPN', 61, at)).toEqual({
      told: [
        { key: 'P:JPN', was: 50, value: 61, to: ['JPN'] },
        { key: 'band.P:JPN', was: 2, value: 3, to: 'all' },
      ],
    });
  });
  it('says why it would be refused', () => {
    const { session, at } = play();
    expect(settingWould(session, 'T:CHN~JPN', 101, at)).toEqual({ refused: { code: 'outOfRange', with: { least: 0, most: 100 } } });
  });
});

describe('positions', () => {
  it('are compared issue by issue, the widest apart first', () => {
    const { delegations } = withWorld();
    const holding = delegations.map((one, at) => (one.kind === 'observer' ? one : { ...one, position: { sea: at - 1, health: at / 10 } }));
    const held = positionsHeld(play({ delegations: holding }).session);
    expect(held.map(({ issue }) => issue)).toEqual(['sea', 'health']);
    expect(held[0]).toMatchObject({ name: 'Sea', widest: { pair: ['JPN', 'CHN'], gap: 2 } });
    expect(held[0]!.mean).toBeCloseTo(4 / 3, 9);
    expect(positionsHeld(play().session)).toEqual([]);
  });
});
