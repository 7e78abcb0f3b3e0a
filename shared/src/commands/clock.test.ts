import { describe, expect, it } from 'vitest';
import { CLOCK, FACILITATOR } from '../model/seat.ts';
import { MINUTE, played, scenarioTime, timeLeft } from '../rules/time.ts';
import { given } from '../testing/given.ts';

const DAY = 24 * 60;

describe('startExercise', () => {
  it('starts the clock and the first phase for all [CLK-2] [CLK-1]', () => {
    const started = given().when(FACILITATOR, 'startExercise').tells('exerciseStarted', {}, ['public']);
    started.tells('phaseBegan', { turn: 1, index: 0, beganAt: 0, endsAt: 5 * MINUTE }, ['public']);
  });
  it('is refused a second time', () => given().started().when(FACILITATOR, 'startExercise').refusedWith('alreadyStarted'));
  it('is the facilitator’s alone', () => given().when('JPN.head', 'startExercise').refusedWith('controlOnly'));
});

describe('endExercise', () => {
  it('stops the clock for good [CLK-2]', () => {
    const ended = given().started().after(2).and(FACILITATOR, 'endExercise');
    expect(ended.session.stage).toBe('ended');
    expect(played(ended.session.clock, ended.at + MINUTE)).toBe(2 * MINUTE);
  });
  it('is refused before the start and after the end', () => {
    given().when(FACILITATOR, 'endExercise').refusedWith('notStarted');
    given().started().and(FACILITATOR, 'endExercise').when(FACILITATOR, 'endExercise').refusedWith('ended');
  });
  it('is the facilitator’s alone', () => given().started().when('JPN.head', 'endExercise').refusedWith('controlOnly'));
});

describe('pauseClock and resumeClock', () => {
  it('a pause overnight changes no deadline [CLK-4]', () => {
    const paused = given().started().after(2).and(FACILITATOR, 'pauseClock', { because: 'Dinner' });
    const morning = paused.after(DAY).and(FACILITATOR, 'resumeClock');
    expect(timeLeft(morning.session, morning.at)).toBe(3 * MINUTE);
    expect(morning.after(2.9).session.phase).toMatchObject({ turn: 1, index: 0 });
    expect(morning.after(3).session.phase).toMatchObject({ turn: 1, index: 1, beganAt: 5 * MINUTE });
  });
  it('nothing falls due while the clock stands [CLK-4]', () => {
    const paused = given().started().and(FACILITATOR, 'pauseClock').after(DAY);
    expect(Object.keys(paused.session.wire)).toEqual([]);
  });
  it('the server may say that it was away since some moment; a person may not [CLK-4]', () => {
    const away = given().started().after(0.5);
    const back = away.late(0);
    back.when(CLOCK, 'pauseClock', { since: away.at - 10_000 }).tells('clockPaused', { elapsed: 20_000 });
    back.when(FACILITATOR, 'pauseClock', { since: away.at - 10_000 }).tells('clockPaused', { elapsed: 30_000 });
  });
  it('deliberate deeds wait, acknowledging does not', () => {
    const paused = given().started().after(1).and(FACILITATOR, 'pauseClock');
    paused.when('JPN.head', 'postMessage', { channel: 'plenary', text: 'Hello' }).refusedWith('paused');
    paused.when('JPN.head', 'acknowledge', { wire: Object.keys(paused.session.wire)[0] }).tells('wireAcknowledged');
  });
  it('refuses what is so already', () => {
    given().started().when(FACILITATOR, 'resumeClock').refusedWith('alreadyRunning');
    given().started().and(FACILITATOR, 'pauseClock').when(FACILITATOR, 'pauseClock').refusedWith('notRunning');
  });
  it.each(['pauseClock', 'resumeClock'] as const)('%s is refused outside play and to others', (name) => {
    given().when(FACILITATOR, name).refusedWith('notStarted');
    given().started().and(FACILITATOR, 'endExercise').when(FACILITATOR, name).refusedWith('ended');
    given().started().when('JPN.head', name).refusedWith('controlOnly');
  });
});

describe('movePhaseEnd', () => {
  it('extends and shortens [CLK-6]', () => {
    given()
      .started()
      .when(FACILITATOR, 'movePhaseEnd', { minutes: 3 })
      .tells('phaseEndMoved', { endsAt: 8 * MINUTE }, ['public']);
    given()
      .started()
      .when(FACILITATOR, 'movePhaseEnd', { minutes: -4 })
      .tells('phaseEndMoved', { endsAt: 1 * MINUTE });
  });
  it('never into the past [CLK-6]', () => {
    given().started().after(2).when(FACILITATOR, 'movePhaseEnd', { minutes: -3 }).refusedWith('badTime', { minutes: 2 });
  });
  it('counts from now when a phase waits in overtime [CLK-6]', () => {
    const waiting = given().started().after(12);
    expect(waiting.session.phase).toMatchObject({ turn: 2, index: 0, waiting: true });
    waiting.when(FACILITATOR, 'movePhaseEnd', { minutes: 1 }).tells('phaseEndMoved', { endsAt: 13 * MINUTE });
  });
  it('takes the votes that close with the phase along [CLK-6]', () => {
    const voting = given()
      .started()
      .and('JPN.head', 'tableProposal', { title: 'Step', clauses: ['One'] })
      .after(5);
    const [vote] = Object.values(voting.and(FACILITATOR, 'movePhaseEnd', { minutes: 4 }).session.votes);
    expect(vote?.closesAt).toBe(11 * MINUTE);
  });
  it('is refused outside play and to others', () => {
    given().when(FACILITATOR, 'movePhaseEnd', { minutes: 1 }).refusedWith('notStarted');
    given().started().when('JPN.head', 'movePhaseEnd', { minutes: 1 }).refusedWith('controlOnly');
  });
});

describe('advancePhase', () => {
  it('ends the phase now and begins the next [TRN-4]', () => {
    given()
      .started()
      .after(2)
      .when(FACILITATOR, 'advancePhase')
      .tells('phaseBegan', { turn: 1, index: 1, beganAt: 2 * MINUTE, endsAt: 4 * MINUTE });
  });
  it('after the last phase the exercise ends [TRN-4] [CLK-2]', () => {
    const last = given().started().and(FACILITATOR, 'advancePhase').and(FACILITATOR, 'advancePhase').and(FACILITATOR, 'advancePhase');
    last.when(FACILITATOR, 'advancePhase').tells('exerciseEnded', {}, ['public']);
  });
  it('is refused outside play and to others', () => {
    given().when(FACILITATOR, 'advancePhase').refusedWith('notStarted');
    given().started().when('JPN.head', 'advancePhase').refusedWith('controlOnly');
  });
});

describe('the end of a phase', () => {
  it('moves on by itself when the exercise says so, without drift however late the timer looks [TRN-4] [CLK-3]', () => {
    const late = given().started().late(5.4);
    expect(late.session.phase).toMatchObject({ turn: 1, index: 1, beganAt: 5 * MINUTE, endsAt: 7 * MINUTE });
  });
  it('a server that slept catches up phase by phase [CLK-3]', () => {
    expect(given().started().late(8).session.phase).toMatchObject({ turn: 2, index: 0, beganAt: 7 * MINUTE, endsAt: 10 * MINUTE });
  });
  it('waits for the facilitator when the exercise says so, and says that time is up once [TRN-4]', () => {
    const waiting = given().started().after(30);
    expect(waiting.session.phase).toMatchObject({ turn: 2, index: 0, waiting: true });
    expect(waiting.log.filter((event) => event.type === 'phaseExpired')).toHaveLength(1);
  });
  it('scenario time runs at the turn’s rate and starts anew with each turn [CLK-5]', () => {
    const start = Date.parse('2026-06-10T05:40:00+09:00');
    const talks = given().started().after(3);
    expect(scenarioTime(talks.session, played(talks.session.clock, talks.at))).toBe(start + 30 * MINUTE);
    const next = given().started().after(8);
    expect(scenarioTime(next.session, played(next.session.clock, next.at))).toBe(Date.parse('2026-06-10T12:00:00+09:00') + MINUTE);
  });
});

describe('setPhaseLength', () => {
  it('fits a phase to the afternoon there is, for all to see [TRN-5]', () => {
    const fitted = given().and(FACILITATOR, 'setPhaseLength', { turn: 1, index: 0, minutes: 9 }).started();
    expect(fitted.session.phase?.endsAt).toBe(9 * MINUTE);
  });
  it('is refused once the exercise has started [TRN-5]', () => {
    given().started().when(FACILITATOR, 'setPhaseLength', { turn: 1, index: 0, minutes: 9 }).refusedWith('alreadyStarted');
  });
  it('is refused for a phase that is not there, and to others', () => {
    given().when(FACILITATOR, 'setPhaseLength', { turn: 7, index: 0, minutes: 9 }).refusedWith('noPhase', { turn: 7, index: 0 });
    given().when('JPN.head', 'setPhaseLength', { turn: 1, index: 0, minutes: 9 }).refusedWith('controlOnly');
  });
});
