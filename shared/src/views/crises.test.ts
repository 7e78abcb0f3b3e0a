import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationViewer, PUBLIC_VIEWER } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { crisesSeen } from './crises.ts';

const card = (id: string, parties: [string, string], rung0: number) => ({ id, name: `Crisis ${id}`, issue: 'sea', parties, rung0 });
const exercise = turnOne({
  issues: { sea: { name: 'Sea', kind: 'traditional', hardness: 0.7 } },
  crises: [card('contact', ['CHN', 'JPN'], 1), card('raid', ['JPN', 'KOR'], 4)],
});
const begun = given(exercise).started().and(FACILITATOR, 'startCrisis', { crisis: 'contact' });
const moved = begun.after(1).and(FACILITATOR, 'setRung', { crisis: 'contact', rung: 4, why: 'Reported.' });

const by = (session: Session, delegation: string) => crisesSeen(project(session, delegationViewer(delegation)), delegation);

describe('who sees a crisis', () => {
  it('the control room and the parties, before it is noticed by all', () => {
    const { session } = begun;
    expect(crisesSeen(session, FACILITATOR).map((one) => one.crisis)).toEqual(['contact']);
    expect(by(session, 'JPN')).toHaveLength(1);
    expect(by(session, 'KOR')).toEqual([]);
    expect(crisesSeen(project(session, PUBLIC_VIEWER), 'public')).toEqual([]);
  });

  it('sees it once, from the closest circle: what the parties knew before, the others did not', () => {
    const { session } = moved;
    const [own] = by(session, 'CHN');
    const [heard] = by(session, 'KOR');
    expect(by(session, 'CHN')).toHaveLength(1);
    expect(own).toMatchObject({
      rung: 4,
      was: 1,
      since: 0,
      wasUntil: 1,
      history: [
        [0, 1],
        [60_000, 4],
      ],
    });
    expect(heard).toMatchObject({ rung: 4, since: 60_000, history: [[60_000, 4]] });
    expect(heard).not.toHaveProperty('was');
  });

  it('is told nothing more when asked of the whole session', () => {
    for (const delegation of ['CHN', 'JPN', 'KOR']) {
      for (const { session } of [begun, moved]) {
        const whole = crisesSeen(session, delegation).map(({ rungs: _rungs, ...rest }) => rest);
        expect(whole).toEqual(by(session, delegation).map(({ rungs: _rungs, ...rest }) => rest));
      }
    }
  });
});

describe('the ladder it stands on', () => {
  it('has its rungs from the top down, with the present and the former one', () => {
    const [crisis] = by(moved.session, 'JPN');
    expect(crisis!.rungs.map(({ n }) => n)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(crisis!.rungs.filter(({ stands }) => stands !== 'no')).toMatchObject([
      { n: 4, stands: 'now', threshold: 'T1' },
      { n: 1, stands: 'before' },
    ]);
    expect(crisis).toMatchObject({ confirmFrom: 6, stopAt: 9, issueName: 'Sea' });
  });
});

it('puts what has ended after what goes on', () => {
  const story = moved.and(FACILITATOR, 'startCrisis', { crisis: 'raid' }).and(FACILITATOR, 'endCrisis', { crisis: 'contact' });
  expect(by(story.session, 'JPN').map(({ crisis, live }) => [crisis, live])).toEqual([
    ['raid', true],
    ['contact', false],
  ]);
});
