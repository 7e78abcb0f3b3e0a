import { expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { evidenceFor, evidenceNamed } from './evidence.ts';

const guided = () => {
  const plain = turnOne();
  return {
    ...plain,
    meta: { ...plain.meta, objectives: [{ id: 'O1', text: 'Talk', weight: 1 }] },
    injects: plain.injects.map((one) => (one.id === 'S-3' || one.id === 'S-2' ? { ...one, objective: ['O1'] } : one)),
  };
};

it('the log proposes what was expected and came, who answered, and who spoke first [EVA-4]', () => {
  const story = given(guided())
    .started()
    .and(FACILITATOR, 'deliverInject', { inject: 'S-3' })
    .and(FACILITATOR, 'deliverInject', { inject: 'S-2' });
  const wire = story.session.msel['S-2']!.deliveries[0]!.wire;
  const spoken = story
    .and('JPN.head', 'answerCall', { wire, answer: 'answer' })
    .after(0.5)
    .and('JPN.head', 'issueStatement', { text: 'We are ready.' })
    .and('KOR.head', 'postMessage', { channel: 'plenary', text: 'So are we.' });
  const found = evidenceFor(spoken.session, 'O1');
  expect(found.map(({ ref, kind }) => `${kind} ${ref.split(':')[0]}`)).toEqual(
    expect.arrayContaining(['delivered inject', 'answered answer', 'spoke wire', 'spoke message']),
  );
  expect(found.find((one) => one.kind === 'spoke' && one.by === 'JPN')).toMatchObject({
    isPublic: true,
    text: 'We are ready.',
    afterMin: 0.5,
  });
  expect(found.map(({ played }) => played)).toEqual(found.map(({ played }) => played).toSorted((a, b) => a - b));
  expect(new Set(found.map(({ ref }) => ref)).size).toBe(found.length);
  expect(evidenceNamed(spoken.session, 'inject:S-3')).toMatchObject({ kind: 'delivered', inject: 'S-3' });
});

it('a missed action is evidence too, and another objective has none of it [EVA-4]', () => {
  const missed = given(guided()).started().and(FACILITATOR, 'deliverInject', { inject: 'S-3' }).after(2);
  expect(evidenceFor(missed.session, 'O1').find(({ kind }) => kind === 'expected')).toMatchObject({ outcome: 'missed', by: ['JPN'] });
  expect(evidenceFor(missed.session, 'O2')).toEqual([]);
});
