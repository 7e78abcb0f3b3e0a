import { describe, expect, it } from 'vitest';
import { CLOCK, FACILITATOR } from '../model/seat.ts';
import { PUBLIC_VIEWER, viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { responseTime } from '../rules/rfi.ts';
import { MINUTE } from '../rules/time.ts';
import { given } from '../testing/given.ts';
import { rfiDesk, rfisWaiting, usualResponse } from '../views/rfi.ts';

const JAPAN = 'JPN.head';
const KOREA = 'KOR.head';
const CELL = 'control.simcell-1';
const question = { text: 'Was the signal off?' };
const staffed = () =>
  given()
    .and(FACILITATOR, 'appointController', { kind: 'simcell', name: 'Sim' })
    .and(FACILITATOR, 'appointController', { kind: 'evaluator', name: 'Eva' })
    .started();
const asked = () => staffed().and(JAPAN, 'askRfi', question);
const idIn = ({ session }: ReturnType<typeof asked>) => Object.keys(session.rfis ?? {}).at(-1) ?? '';
/** A story in which the question's id is known. */
const withId = (story = asked()) => ({ story, rfi: idIn(story) });
const seenBy = ({ session }: ReturnType<typeof asked>, seat: string) => project(session, viewerOf(seat));

describe('a request for information', () => {
  it('is told to the delegation that asks and to the control room, and nobody else can tell that it was [RFI-1]', () => {
    staffed().when(JAPAN, 'askRfi', question).tells('rfiAsked', { delegation: 'JPN', text: question.text }, ['d:JPN']);
    const { story, rfi } = withId();
    expect(seenBy(story, 'JPN.aide').rfis?.[rfi]).toMatchObject({ stage: 'open', by: JAPAN });
    expect(seenBy(story, KOREA).rfis).toBeUndefined();
    expect(seenBy(story, KOREA)).toEqual(seenBy(staffed(), KOREA));
  });

  it('can be asked in any phase and while the clock stands, by whoever may speak [RFI-1]', () => {
    staffed().and(FACILITATOR, 'pauseClock').when(JAPAN, 'askRfi', question).tells('rfiAsked');
    staffed().after(8).when(JAPAN, 'askRfi', question).tells('rfiAsked');
    given().when(JAPAN, 'askRfi', question).refusedWith('notStarted');
    staffed().and(FACILITATOR, 'endExercise').when(JAPAN, 'askRfi', question).refusedWith('ended');
    staffed()
      .and(FACILITATOR, 'setPowers', { seat: JAPAN, can: ['vote'], why: 'Quiet' })
      .when(JAPAN, 'askRfi', question)
      .refusedWith('notYours');
    staffed().when(FACILITATOR, 'askRfi', question).refusedWith('delegationOnly');
  });

  it('is about an item its asker has read, or follows an earlier question of its own that is settled [RFI-1]', () => {
    const told = staffed().after(1.5);
    const [wire] = Object.keys(told.session.wire) as [string];
    told.when(JAPAN, 'askRfi', { ...question, about: wire }).tells('rfiAsked', { about: wire });
    told.when('CHN.head', 'askRfi', { ...question, about: wire }).refusedWith('noSuchWire');
    const { story, rfi } = withId();
    story.when(KOREA, 'askRfi', { ...question, follows: rfi }).refusedWith('noSuchRfi');
    story.when(JAPAN, 'askRfi', { ...question, follows: rfi }).refusedWith('rfiStillOpen');
    const answered = story.and(FACILITATOR, 'answerRfi', { rfi, text: 'Yes.', to: 'asker' });
    answered.when(JAPAN, 'askRfi', { text: 'For how long?', follows: rfi }).tells('rfiAsked', { follows: rfi });
  });

  it('is taken on by one controller: the asker reads that somebody did, the control room who [RFI-2]', () => {
    const { story, rfi } = withId();
    const outcome = story.when(CELL, 'claimRfi', { rfi });
    outcome.tells('rfiTaken', { id: rfi }, ['d:JPN']).tells('itemClaimed', { item: `rfi-${rfi}`, by: CELL }, ['control']);
    const taken = story.and(CELL, 'claimRfi', { rfi });
    expect(JSON.stringify(seenBy(taken, JAPAN))).not.toContain('simcell');
    expect(seenBy(taken, JAPAN).rfis?.[rfi]?.takenAt).toBe(0);
    expect(taken.when(FACILITATOR, 'claimRfi', { rfi }).events.map(({ type }) => type)).toEqual(['itemClaimed']);
    taken.and(FACILITATOR, 'claimRfi', { rfi }).when(CELL, 'claimRfi', { rfi }).refusedWith('claimedByLead');
    story.when('control.evaluator-1', 'claimRfi', { rfi }).refusedWith('voicesOnly');
    story.when(JAPAN, 'claimRfi', { rfi }).refusedWith('controlOnly');
  });

  it('is answered to the asker alone, who does not read by whom [RFI-3]', () => {
    const { story, rfi } = withId(asked().after(2));
    const outcome = story.when(CELL, 'answerRfi', { rfi, text: 'For six minutes.', to: 'asker' });
    outcome.tells('rfiAnswered', { id: rfi, text: 'For six minutes.' }, ['d:JPN']).tells('rfiReplied', { by: CELL }, ['control']);
    expect(outcome.events).toHaveLength(2);
    const answered = story.and(CELL, 'answerRfi', { rfi, text: 'For six minutes.', to: 'asker' });
    expect(seenBy(answered, JAPAN).rfis?.[rfi]).toMatchObject({ stage: 'answered', answer: 'For six minutes.' });
    expect(JSON.stringify(seenBy(answered, JAPAN))).not.toContain('simcell');
    expect(seenBy(answered, KOREA).rfis).toBeUndefined();
    answered.when(FACILITATOR, 'answerRfi', { rfi, text: 'Again', to: 'asker' }).refusedWith('rfiSettled');
    story.when('control.evaluator-1', 'answerRfi', { rfi, text: 'x', to: 'asker' }).refusedWith('voicesOnly');
  });

  it('measures in time of play how long the answer took [RFI-3]', () => {
    const { story, rfi } = withId();
    const paused = story.after(2).and(FACILITATOR, 'pauseClock').after(30).and(FACILITATOR, 'resumeClock');
    const { session } = paused.and(FACILITATOR, 'answerRfi', { rfi, text: 'Yes.', to: 'asker' });
    expect(responseTime(session.rfis![rfi]!)).toBe(2 * MINUTE);
    expect(usualResponse(session)).toBe(2 * MINUTE);
    expect(usualResponse(story.session)).toBeUndefined();
  });

  it('is released to all as an item of its own, which does not say who asked and whose id tells nothing [RFI-4]', () => {
    const { story, rfi } = withId();
    const all = story.and(FACILITATOR, 'answerRfi', { rfi, text: 'For six minutes.', to: 'all' });
    const item = Object.values(project(all.session, PUBLIC_VIEWER).wire).at(-1)!;
    expect(item).toMatchObject({ reach: 'public', rfi: { question: question.text }, text: 'For six minutes.' });
    expect(JSON.stringify(item)).not.toMatch(/JPN|Japan/);
    expect(item.id).not.toContain(rfi);
    expect(seenBy(all, KOREA).rfis).toBeUndefined();
    story
      .when(FACILITATOR, 'answerRfi', { rfi, text: 'x', to: 'all', names: true })
      .tells('wireTold', { rfi: { question: question.text, by: 'JPN' } });
  });

  it('is released to some: the asker does not read to whom, and they not whose question it was [RFI-4]', () => {
    const { story, rfi } = withId();
    const outcome = story.when(FACILITATOR, 'answerRfi', { rfi, text: 'Six minutes.', to: ['KOR', 'JPN'] });
    outcome.tells('wireTold', { reach: 'restricted' }, ['d:KOR']).tells('rfiAnswered', {}, ['d:JPN']);
    const some = story.and(FACILITATOR, 'answerRfi', { rfi, text: 'Six minutes.', to: ['KOR', 'JPN'] });
    expect(seenBy(some, JAPAN).wire).toEqual({});
    expect(Object.values(seenBy(some, KOREA).wire)).toHaveLength(1);
    expect(seenBy(some, 'CHN.head')).toEqual(seenBy(story, 'CHN.head'));
    story.when(FACILITATOR, 'answerRfi', { rfi, text: 'x', to: ['ZZZ'] }).refusedWith('unknownRecipient');
  });

  it('is held back until its time of play, however long the clock stands, and then goes out by itself [RFI-5]', () => {
    const { story, rfi } = withId();
    const outcome = story.when(FACILITATOR, 'answerRfi', { rfi, text: 'Later.', to: 'all', embargo: { played: 3 * MINUTE } });
    expect(outcome.events.map(({ type }) => type)).toEqual(['rfiReplied']);
    const held = story.and(FACILITATOR, 'answerRfi', { rfi, text: 'Later.', to: 'all', embargo: { played: 3 * MINUTE } });
    expect(seenBy(held, JAPAN)).toEqual(seenBy(story, JAPAN));
    expect(rfisWaiting(held.session)).toEqual([]);
    expect(rfiDesk(held.session).heldBack).toHaveLength(1);
    const paused = held.after(1).and(FACILITATOR, 'pauseClock').after(10).and(FACILITATOR, 'resumeClock').after(1.9);
    expect(paused.session.rfis?.[rfi]?.stage).toBe('open');
    const out = paused.after(0.1).session;
    expect(out.rfis?.[rfi]).toMatchObject({ stage: 'answered', settledAt: 3 * MINUTE });
    expect(Object.values(out.wire).some((one) => one.rfi)).toBe(true);
    expect(held.late(20).session.rfis?.[rfi]?.stage).toBe('answered');
  });

  it('is held back until a turn begins, and another answer takes the place of the first [RFI-5]', () => {
    const { story, rfi } = withId();
    const held = story.and(FACILITATOR, 'answerRfi', { rfi, text: 'Next turn.', to: 'asker', embargo: { turn: 2 } });
    expect(held.after(6.9).session.rfis?.[rfi]?.stage).toBe('open');
    expect(held.after(7.1).session.rfis?.[rfi]).toMatchObject({ stage: 'answered', answer: 'Next turn.' });
    const replaced = held.and(FACILITATOR, 'answerRfi', { rfi, text: 'Now.', to: 'asker' });
    expect(replaced.after(8).session.rfis?.[rfi]).toMatchObject({ answer: 'Now.', settledAt: 0 });
    const past = { rfi, text: 'x', to: 'asker' as const };
    story
      .after(2)
      .when(FACILITATOR, 'answerRfi', { ...past, embargo: { played: MINUTE } })
      .refusedWith('embargoPast');
    story.when(FACILITATOR, 'answerRfi', { ...past, embargo: { turn: 1 } }).refusedWith('embargoPast');
    story.when(FACILITATOR, 'answerRfi', { ...past, embargo: { turn: 9 } }).refusedWith('embargoPast');
  });

  it('is declined with a reason, or taken back by whoever asked; a held answer then never goes out [RFI-6]', () => {
    const { story, rfi } = withId();
    story.when(CELL, 'declineRfi', { rfi, why: 'Your capital knows.' }).tells('rfiDeclined', { why: 'Your capital knows.' }, ['d:JPN']);
    story.and(CELL, 'declineRfi', { rfi, why: 'No.' }).when(CLOCK, 'answerRfi', { rfi, text: 'x', to: 'asker' }).refusedWith('rfiSettled');
    const held = story.and(FACILITATOR, 'answerRfi', { rfi, text: 'Later.', to: 'all', embargo: { played: MINUTE } });
    const gone = held.and('JPN.aide', 'withdrawRfi', { rfi });
    expect(gone.after(2).session.rfis?.[rfi]).toMatchObject({ stage: 'withdrawn' });
    expect(Object.values(gone.after(2).session.wire).some((one) => one.rfi)).toBe(false);
    expect(responseTime(gone.session.rfis![rfi]!)).toBeUndefined();
    story.when(KOREA, 'withdrawRfi', { rfi }).refusedWith('noSuchRfi');
    gone.when(JAPAN, 'withdrawRfi', { rfi }).refusedWith('rfiSettled');
    story.when(JAPAN, 'withdrawRfi', { rfi: '__proto__' }).refusedWith('noSuchRfi');
  });
});
