import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationViewer, PUBLIC_VIEWER } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { MINUTE } from '../rules/time.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { architectureSeen } from './architecture.ts';

type Changes = NonNullable<Parameters<typeof turnOne>[0]>;
type Spec = NonNullable<Changes['mechanisms']>[number];

const fn = { dialogue: 0.5, norms: 0, mitigation: 0.2, crisis: 0.5 };
const specOf = (id: string, name: string, changes: Partial<Spec>): Spec => ({
  ...{ id, name, text: 'It says something.', form: 'informal', issues: ['sea'], members: 'all', rule: { type: 'consensus' }, fn, flex: 0 },
  ...changes,
});
const line = specOf('line', 'Direct line', { hotline: true, latencyHours: 1, chair: { order: ['KOR', 'JPN'] } });
const forum = specOf('forum', 'Forum', { form: 'built_on', members: ['CHN', 'JPN'], latencyHours: 72 });
const relief = specOf('relief', 'Relief', { issues: ['storm'], members: ['CHN', 'JPN'], latencyHours: 0 });
const pact = specOf('pact', 'Pact', { form: 'formal', noticeTurns: 2 });
const turns: Changes['turns'] = turnOne().turns.map((turn) => ({
  ...turn,
  phases: turn.phases.map((phase, place) => ({
    ...phase,
    allow: [...phase.allow, 'withdraw'],
    atEnd: place === turn.phases.length - 1 ? ['worldTurn'] : [],
  })),
}));
const delegations: Changes['delegations'] = turnOne().delegations.map((one) => ({
  ...one,
  seats: one.seats.map((seat) => ({ ...seat, can: [...seat.can, 'sign'] })),
}));
const two = (changes: Changes = {}) =>
  turnOne({
    issues: {
      sea: { name: 'Sea', kind: 'traditional', hardness: 0.7 },
      storm: { name: 'Storms', kind: 'nontraditional', hardness: 0.1 },
    },
    mechanisms: [line, forum, relief, pact],
    crises: [{ id: 'contact', name: 'Contact', issue: 'sea', parties: ['CHN', 'JPN'], rung0: 4 }],
    world: { ...turnOne().world, inForce: ['line', 'forum'] },
    turns,
    delegations,
    ...changes,
  });

const by = (session: Session, delegation: string, minutes = 0) =>
  architectureSeen(project(session, delegationViewer(delegation)), delegation, minutes * MINUTE);

describe('what is in force', () => {
  it('is public, with members, hours and who chairs this turn', () => {
    const { session } = given(two()).started();
    for (const seen of [by(session, 'KOR'), architectureSeen(project(session, PUBLIC_VIEWER), 'public', 0)]) {
      expect(seen.inForce).toMatchObject([
        { name: 'Direct line', members: ['JPN', 'KOR', 'CHN'], latencyHours: 1, chair: 'JPN', issues: [{ name: 'Sea' }] },
        { name: 'Forum', members: ['CHN', 'JPN'], latencyHours: 72 },
      ]);
    }
    expect(by(session, 'KOR').inForce.map(({ isOwn }) => isOwn)).toEqual([true, false]);
  });

  it('costs each member what that member alone is told', () => {
    const { session } = given(two()).started().after(7);
    expect(
      by(session, 'JPN')
        .inForce.map(({ price }) => price?.setup ?? 0)
        .every((setup) => setup > 0),
    ).toBe(true);
    expect(by(session, 'KOR').inForce[1]).not.toHaveProperty('price');
    expect(architectureSeen(project(session, PUBLIC_VIEWER), 'public', 0).inForce[0]).not.toHaveProperty('price');
  });

  it('says who leaves, and after which turn', () => {
    const { session } = given(two({ world: { ...turnOne().world, inForce: ['pact'] } }))
      .started()
      .and('JPN.head', 'giveNotice', { mechanism: 'pact', leave: true });
    expect(by(session, 'KOR').inForce[0]).toMatchObject({ leaving: [{ delegation: 'JPN', after: 3 }] });
  });
});

describe('coverage', () => {
  it('is one minus what each leaves uncovered, on the issues that it lists', () => {
    const { session } = given(two()).started();
    const [sea, storm] = by(session, 'KOR').coverage;
    expect(sea).toMatchObject({ id: 'sea', dialogue: 0.75, norms: 0, crisis: 0.75 });
    expect(sea!.mitigation).toBeCloseTo(0.36);
    expect(storm).toMatchObject({ id: 'storm', dialogue: 0, crisis: 0 });
  });
});

describe('what is being built', () => {
  const draft = { mechanism: { template: 'pact' }, inForce: false, why: 'For the test.' };

  it('stands apart until it is in force', () => {
    const { session } = given(two()).started().and(FACILITATOR, 'adoptMechanism', draft);
    const { building, inForce } = by(session, 'KOR');
    expect(building).toMatchObject([{ name: 'Pact', state: { progress: 0, setbacks: 0 }, towards: [] }]);
    expect(inForce).toHaveLength(2);
  });

  it('says from which turn on it is built', () => {
    const later = { ...draft, mechanism: { template: 'pact', startTurn: 2 } };
    const { session } = given(two()).started().and(FACILITATOR, 'adoptMechanism', later);
    expect(by(session, 'KOR').building[0]!.waits).toEqual({ for: 'turn', turn: 3 });
  });

  it('tells why it ended, and in which turn', () => {
    const { session } = given(two()).started().after(1).and(FACILITATOR, 'endMechanism', { mechanism: 'line', why: 'For the test.' });
    expect(by(session, 'KOR').ended).toMatchObject([{ name: 'Direct line', endedIn: 1, state: { stage: 'lapsed', ended: 'control' } }]);
  });
});

describe('towards a crisis under way', () => {
  const inForce = ['line', 'forum', 'relief'];
  const story = given(two({ world: { ...turnOne().world, inForce } }))
    .started()
    .and(FACILITATOR, 'startCrisis', { crisis: 'contact' });

  it('a mechanism acts once its hours have passed, if it was made for the issue and both parties are members', () => {
    // Ten minutes of the scenario for one of play: after six minutes the crisis is an hour old.
    const at = (minutes: number) => by(story.session, 'KOR', minutes).inForce.map(({ towards }) => towards[0]!.how);
    expect(at(0)).toEqual(['tooEarly', 'tooEarly', 'notMade']);
    expect(at(6)).toEqual(['acts', 'tooEarly', 'notMade']);
  });

  it('says so when a party is no member', () => {
    const outside = { ...forum, id: 'outside', members: ['JPN', 'KOR'] };
    const exercise = two({ mechanisms: [outside], world: { ...turnOne().world, inForce: ['outside'] } });
    const { session } = given(exercise).started().and(FACILITATOR, 'startCrisis', { crisis: 'contact' });
    expect(by(session, 'KOR').inForce[0]!.towards).toMatchObject([{ how: 'notMembers' }]);
  });

  it('counts the hours of the steps for the control room, and gives nothing away to others', () => {
    const { session } = story;
    expect(architectureSeen(session, FACILITATOR, 600 * MINUTE).inForce[0]!.towards[0]!.hours).toBe(0);
    expect(by(session, 'KOR', 60).inForce[0]!.towards[0]!.hours).toBe(10);
    for (const delegation of ['CHN', 'JPN', 'KOR']) {
      expect(architectureSeen(session, delegation, 60 * MINUTE)).toEqual(by(session, delegation, 60));
    }
  });
});
