import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { MINUTE } from '../rules/time.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';

const EVALUATOR = 'control.evaluator-1';
const guided = () => {
  const plain = turnOne();
  const meta = { ...plain.meta, objectives: [{ id: 'O1', text: 'Talk', weight: 1 }] };
  return { ...plain, meta, evaluation: { ...plain.evaluation, guide: [{ objective: 'O1', task: 'Speak', capability: 'Speaking' }] } };
};
const watched = () => given(guided()).and(FACILITATOR, 'appointController', { kind: 'evaluator', name: 'Eva' }).started();

describe('an observation', () => {
  it('is kept at the moment it was seen, not the one at which it was written down [EVA-1]', () => {
    const later = watched().after(2);
    const moment = { played: 1 * MINUTE, at: later.at - MINUTE };
    later
      .when(EVALUATOR, 'recordObservation', { text: 'Japan asks first', delegation: 'JPN', rating: 'S', moment })
      .tells('observationRecorded', { moment: { ...moment, turn: 1 }, by: EVALUATOR, rating: 'S' }, ['control']);
  });

  it('is never of a moment to come, and of nobody who is not there [EVA-1]', () => {
    const later = watched().after(2);
    later
      .when(EVALUATOR, 'recordObservation', { text: 'x', moment: { played: 99 * MINUTE, at: later.at + 5 } })
      .tells('observationRecorded', { moment: { played: 2 * MINUTE, at: later.at, turn: 1 } });
    later.when(EVALUATOR, 'recordObservation', { text: 'x', delegation: 'USA' }).refusedWith('unknownRecipient');
    later.when('JPN.head', 'recordObservation', { text: 'x' }).refusedWith('controlOnly');
  });

  it('keeps its moment, its first author and what it said when it is amended or withdrawn [EVA-2]', () => {
    const seen = watched().and(EVALUATOR, 'recordObservation', { text: 'First', rating: 'P' });
    const [id] = Object.keys(seen.session.observations ?? {});
    const amended = seen.after(1).and(FACILITATOR, 'amendObservation', { observation: id, text: 'Second', rating: 'M' });
    expect(amended.session.observations?.[id!]).toMatchObject({
      by: EVALUATOR,
      text: 'Second',
      rating: 'M',
      moment: { played: 0 },
      earlier: [{ text: 'First', rating: 'P', by: FACILITATOR }],
    });
    const gone = amended.and(EVALUATOR, 'withdrawObservation', { observation: id });
    expect(gone.session.observations?.[id!]?.withdrawnAt).toBe(gone.at);
    gone.when(EVALUATOR, 'amendObservation', { observation: id, text: 'x' }).refusedWith('noSuchObservation');
  });

  it('and no judgement is in what delegations see [EVA-1]', () => {
    const { session } = watched()
      .and(EVALUATOR, 'recordObservation', { text: 'Secret' })
      .and(EVALUATOR, 'rateTask', { task: 0, rating: 'U' });
    const seen = project(session, viewerOf('JPN.head'));
    expect(seen).not.toHaveProperty('observations');
    expect(seen).not.toHaveProperty('guide');
  });
});

describe('a task of the evaluation guide', () => {
  it('is rated P, S, M, U or N with a note and what supports it, as often as need be [EVA-3]', () => {
    const rated = watched().and(EVALUATOR, 'rateTask', { task: 0, rating: 'M', note: 'Late', evidence: ['inject:S-1'] });
    const again = rated.and(FACILITATOR, 'rateTask', { task: 0, rating: 'S' });
    expect(again.session.guide?.['0']).toMatchObject({ task: 0, by: FACILITATOR, rating: 'S', evidence: [] });
    expect(again.session.guide?.['0']?.earlier).toMatchObject([{ by: EVALUATOR, rating: 'M', note: 'Late', evidence: ['inject:S-1'] }]);
    rated.when(EVALUATOR, 'rateTask', { task: 1, rating: 'P' }).refusedWith('noSuchTask');
    rated.when(EVALUATOR, 'rateTask', { task: 0, rating: 'X' }).refusedWith('malformed');
    rated.when(EVALUATOR, 'rateTask', { task: 0, evidence: ['no colon'] }).refusedWith('malformed');
  });

  it('can be judged after ENDEX [EVA-3]', () => {
    watched().and(FACILITATOR, 'endExercise').when(EVALUATOR, 'rateTask', { task: 0, rating: 'P' }).tells('taskRated', {}, ['control']);
  });
});
