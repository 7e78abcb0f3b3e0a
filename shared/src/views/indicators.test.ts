import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationViewer, viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { indicatorsOf, lastChangeWorkedOut } from './indicators.ts';

const seenBy = (session: Session, delegation: string) => indicatorsOf(project(session, delegationViewer(delegation)), delegation);
const rowOf = (session: Session, delegation: string, key: string) => seenBy(session, delegation).find((row) => row.key === key);

it('lists a delegation’s own state, its relations, and the indicators it may know', () => {
  const { session } = given().started();
  const rows = indicatorsOf(project(session, viewerOf('JPN.head')), 'JPN');
  expect(rows.map(({ key }) => key)).toEqual([
    'K:JPN',
    'P:JPN',
    'A:JPN',
    'T:CHN~JPN',
    'S:CHN~JPN',
    'F:CHN~JPN',
    'I:CHN~JPN',
    'rescued',
    'evidence:JPN',
  ]);
  expect(rows.find(({ key }) => key === 'T:CHN~JPN')).toMatchObject({ kind: 'dyad', with: 'CHN', perceived: false });
});

it('keeps to what a delegation has to do with, even of the whole session', () => {
  const { session } = given().started();
  expect(indicatorsOf(session, 'KOR').map(({ key }) => key)).not.toContain('T:CHN~JPN');
  expect(indicatorsOf(session, 'KOR').map(({ key }) => key)).not.toContain('evidence:JPN');
});

it('names the other side of an indicator kept for dyads', () => {
  const trade = { id: 'trade', name: 'Trade', per: 'dyad', init: 5, visibility: 'own' } as const;
  const { session } = given(turnOne({ world: { ...turnOne().world, indicators: [trade] } })).started();
  expect(indicatorsOf(session, 'JPN').at(-1)).toMatchObject({ kind: 'named', name: 'Trade', with: 'CHN' });
});

it('tells whose a public indicator is that is kept for another', () => {
  const losses = { id: 'losses', name: 'Losses', per: 'delegation', init: 0, visibility: 'public' } as const;
  const { session } = given(turnOne({ world: { ...turnOne().world, indicators: [losses] } })).started();
  expect(rowOf(session, 'JPN', 'losses:KOR')).toMatchObject({ kind: 'named', of: ['KOR'] });
});

describe('a world that delegations only perceive', () => {
  const noisy = turnOne({ world: { ...turnOne().world, perception: { noise: 6 }, bands: ['P'] } });

  it('shows a delegation its own idea of a relation, also where the value itself is known', () => {
    const { session } = given(noisy).started();
    for (const rows of [seenBy(session, 'JPN'), indicatorsOf(session, 'JPN')]) {
      expect(rows.filter((row) => row.kind === 'dyad' && row.variable === 'T')).toMatchObject([{ key: 'T:CHN~JPN@JPN', perceived: true }]);
    }
  });

  it('shows the others in bands', () => {
    const { session } = given(noisy).started();
    expect(rowOf(session, 'JPN', 'band.P:CHN')).toMatchObject({ kind: 'band', variable: 'P', of: 'CHN', range: [0, 4] });
    expect(rowOf(session, 'JPN', 'band.P:JPN')).toBeUndefined();
  });
});

describe('the last change', () => {
  it('has no reason while there was none', () => {
    const { session } = given().started();
    const row = rowOf(session, 'JPN', 'T:CHN~JPN');
    expect(row).toMatchObject({ change: 0, reason: { kind: 'unchanged' } });
    expect(row).not.toHaveProperty('changedIn');
  });

  it('is told with the item that brought it, to those who read it', () => {
    const { session } = given().started().after(1);
    expect(rowOf(session, 'JPN', 'P:JPN')).toMatchObject({ change: 50, changedIn: 1, reason: { kind: 'told', title: 'First report' } });
    expect(rowOf(session, 'CHN', 'T:CHN~JPN')).toMatchObject({ change: 3, reason: { kind: 'untold' } });
    // Told to both, so it names nothing that only one has read; the one that has read it can see what came at that moment.
    expect(rowOf(session, 'JPN', 'T:CHN~JPN')).toMatchObject({ change: 3, reason: { kind: 'told', title: 'First report' } });
  });

  it('is told with the order that brought it, and counts against the value before the turn', () => {
    const story = given().started().after(8);
    const order = { order: 'cutter', target: 'CHN', text: 'Go.' };
    const { session } = story.and('JPN.head', 'sealOrders', { orders: [order] }).and(FACILITATOR, 'advancePhase');
    expect(rowOf(session, 'CHN', 'T:CHN~JPN')).toMatchObject({
      change: -4,
      changedIn: 2,
      reason: { kind: 'order', by: 'JPN', order: 'Cutter' },
    });
  });

  it('is not told where the facilitator set the value', () => {
    const { session } = given().started().and(FACILITATOR, 'setWorld', { key: 'P:JPN', value: 70, why: 'A scandal.' });
    expect(rowOf(session, 'JPN', 'P:JPN')).toMatchObject({ change: 20, reason: { kind: 'untold' } });
  });

  it('is worked out for the control room: the inject, and what the facilitator said', () => {
    const reasonOf = ({ session }: { session: Session }, key: string) => lastChangeWorkedOut(session, key, session.world[key]!).reason;
    const story = given().started().after(1);
    expect(reasonOf(story, 'rift')).toMatchObject({ kind: 'inject', inject: 'S-1', title: 'First report' });
    const set = story.and(FACILITATOR, 'setWorld', { key: 'P:JPN', value: 70, why: 'A scandal.' });
    expect(reasonOf(set, 'P:JPN')).toEqual({ kind: 'facilitator', why: 'A scandal.' });
  });
});

describe('the end of a turn', () => {
  type Changes = NonNullable<Parameters<typeof turnOne>[0]>;
  const turns: Changes['turns'] = turnOne().turns.map((turn) => ({
    ...turn,
    phases: turn.phases.map((phase, place) => (place === turn.phases.length - 1 ? { ...phase, atEnd: ['worldTurn'] } : phase)),
  }));
  const changes: Changes = {
    turns,
    issues: { sea: { name: 'Sea', kind: 'traditional', hardness: 0.7 } },
    mechanisms: [
      {
        id: 'pact',
        name: 'Pact',
        text: 'It says something.',
        form: 'formal',
        issues: ['sea'],
        members: 'all',
        rule: { type: 'consensus' },
        fn: { dialogue: 0.5, norms: 0.5, mitigation: 0.5, crisis: 0.5 },
      },
    ],
  };
  const capital = { perTurn: 2, max: 100 };

  it('is counted to the turn after, in which it is first seen, and named as the turn that ended', () => {
    const { session } = given(turnOne({ ...changes, world: { ...turnOne().world, capital, inForce: ['pact'] } }))
      .started()
      .after(7);
    expect(session.phase).toMatchObject({ turn: 2, index: 0 });
    const row = rowOf(session, 'JPN', 'T:CHN~JPN')!;
    expect(row).toMatchObject({ changedIn: 1, reason: { kind: 'relations', turn: 1 } });
    expect(row.change).not.toBe(0);
    expect(rowOf(session, 'JPN', 'K:JPN')).toMatchObject({ reason: { kind: 'upkeep', mechanism: 'Pact' } });
  });

  it('is the price of building until it is built', () => {
    const story = given(turnOne(changes))
      .started()
      .and(FACILITATOR, 'adoptMechanism', { mechanism: { template: 'pact' }, inForce: false, why: 'For the test.' });
    const { session } = story.after(7);
    expect(rowOf(session, 'JPN', 'K:JPN')).toMatchObject({ reason: { kind: 'instalment', mechanism: 'Pact' } });
  });
});
