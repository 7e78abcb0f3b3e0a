import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';

const written = (more: object = {}) => ({
  title: 'The agency asks',
  media: 'newsclip',
  from: { name: 'Agency' },
  to: [{ list: ['JPN', 'KOR'], variant: 'v', delayMin: 0 }],
  variants: { v: { text: 'What do you say?' } },
  effects: [],
  ...more,
});
const expected = { by: ['JPN'], action: 'Answer', withinMin: 5 };

describe('an inject written in play that expects a reply', () => {
  const asked = given()
    .started()
    .and(FACILITATOR, 'addInject', { inject: written({ expected }), reminder: 'Your answer is awaited.' })
    .and(FACILITATOR, 'deliverInject', { inject: 'X-1' });

  it('sends its reminder by itself to those of whom it was expected [INJ-24]', () => {
    expect(asked.session.msel['X-2']).toMatchObject({ stage: 'planned', inject: { kind: 'contingency', to: [{ list: ['JPN'] }] } });
    const late = asked.after(5).session;
    expect(late.msel['X-1']).toMatchObject({ expected: 'missed' });
    const [reminder] = late.msel['X-2']!.deliveries;
    expect(late.wire[reminder!.wire]).toMatchObject({ text: 'Your answer is awaited.', from: { name: 'Agency' } });
    expect(late.heardBy[`wire:${reminder!.wire}`]).toEqual(['d:JPN']);
  });
  it('sends none once the reply has come [INJ-24]', () => {
    const answered = asked.and(FACILITATOR, 'confirmExpected', { inject: 'X-1' }).after(10).session;
    expect(answered.msel['X-2']?.stage).toBe('planned');
  });
  it('a chosen inject can follow instead; one that is not there cannot [INJ-24]', () => {
    const story = given().started();
    const follow = (ifMissed: string) => written({ expected: { ...expected, ifMissed } });
    story.when(FACILITATOR, 'addInject', { inject: follow('Z-9') }).refusedWith('noSuchInject', { inject: 'Z-9' });
    const chosen = story.and(FACILITATOR, 'addInject', { inject: follow('S-2') }).and(FACILITATOR, 'deliverInject', { inject: 'X-1' });
    expect(chosen.after(5).session.msel['S-2']?.stage).toBe('delivered');
    story.when(FACILITATOR, 'addInject', { inject: written(), reminder: 'Well?' }).refusedWith('nothingExpected');
  });
  it('an edit leaves what is expected as it is, changes it, or takes it away [INJ-24]', () => {
    const story = given()
      .started()
      .and(FACILITATOR, 'addInject', { inject: written({ expected }) });
    const edited = (more: object) =>
      story.and(FACILITATOR, 'editInject', { inject: 'X-1', text: written(more) }).session.msel['X-1']?.inject.expected;
    expect(edited({})).toEqual(expected);
    expect(edited({ expected: { ...expected, withinMin: 9 } })?.withinMin).toBe(9);
    expect(edited({ expected: null })).toBeUndefined();
    story
      .when(FACILITATOR, 'editInject', { inject: 'X-1', text: written({ expected: { ...expected, ifMissed: 'X-1' } }) })
      .refusedWith('noSuchInject', { inject: 'X-1' });
  });
});

describe('an inject written in play that starts a crisis', () => {
  it('names a crisis of the exercise [INJ-23]', () => {
    given(turnOne())
      .started()
      .when(FACILITATOR, 'addInject', { inject: written({ startsCrisis: ['none'] }) })
      .refusedWith('noSuchCrisis');
  });
});
