import { describe, expect, it } from 'vitest';
import type { Inject } from '../exercise/schema.ts';
import { CLOCK, FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { asOneVoice, isControlSeat, mayCommand, POWERS, roleOf } from '../rules/powers.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { attention } from '../views/attention.ts';
import { decide } from './decide.ts';
import { commands } from './register.ts';

const CO = 'control.co-1';
const OTHER = 'control.co-2';
const CELL = 'control.simcell-1';
const EVALUATOR = 'control.evaluator-1';
const JAPAN = 'JPN.head';

const staffed = (exercise = turnOne()) =>
  given(exercise)
    .and(FACILITATOR, 'appointController', { kind: 'co', name: 'Cora' })
    .and(FACILITATOR, 'appointController', { kind: 'co', name: 'Dan' })
    .and(FACILITATOR, 'appointController', { kind: 'simcell', name: 'Sim' })
    .and(FACILITATOR, 'appointController', { kind: 'evaluator', name: 'Eva' })
    .started();

const twoPerson = (change: Partial<Inject> = {}) => {
  const exercise = turnOne();
  return { ...exercise, injects: exercise.injects.map((one) => (one.id === 'S-4' ? { ...one, twoPerson: true, ...change } : one)) };
};

describe('who sits in the control room', () => {
  it('the lead appoints by name, and only the control room learns of it [CTL-1]', () => {
    given()
      .when(FACILITATOR, 'appointController', { kind: 'co', name: 'Cora' })
      .tells('controllerAppointed', { seat: CO, name: 'Cora' }, ['control']);
    staffed().when(CO, 'appointController', { kind: 'co', name: 'Friend' }).refusedWith('leadOnly');
    staffed().when(JAPAN, 'appointController', { kind: 'co', name: 'Friend' }).refusedWith('controlOnly');
  });

  it('a seat that has ended takes nobody, and its number is not given again [CTL-1]', () => {
    const ended = staffed().and(FACILITATOR, 'claimItem', { item: 'x' }).and(FACILITATOR, 'dismissController', { seat: CO });
    ended.when(FACILITATOR, 'dismissController', { seat: CO }).refusedWith('noSuchController');
    ended.when(FACILITATOR, 'appointController', { kind: 'co', name: 'New' }).tells('controllerAppointed', { seat: 'control.co-3' });
    expect(ended.and(CO, 'takeSeat', { holder: 'Late' }).session.controllers?.[CO]?.holder).toBeUndefined();
  });

  it('an observer sits outside unless it is granted to read everything [CTL-1]', () => {
    const watched = given().and(FACILITATOR, 'appointController', { kind: 'observer', name: 'Oda' });
    watched
      .when(FACILITATOR, 'appointController', { kind: 'observer', name: 'All', sees: 'all' })
      .tells('controllerAppointed', { seat: 'control.observer-1' });
    expect(Object.keys(watched.session.controllers ?? {})).toEqual(['observer-1']);
    expect(viewerOf('observer-1').labels).toEqual(['public']);
    expect(viewerOf('control.observer-1').labels).toEqual(['public', 'control']);
    expect(['control.x-1', 'control.co-', 'control.facilitator-2', 'xcontrol.co-1'].filter(isControlSeat)).toEqual([]);
  });

  it('sitting down is told to the control room alone [CTL-3]', () => {
    staffed().when(CO, 'takeSeat', { holder: 'Cora K.' }).tells('controllerSeated', { seat: CO, holder: 'Cora K.' }, ['control']);
    const { session } = staffed().and(CO, 'takeSeat', { holder: 'Cora K.' });
    expect(JSON.stringify(project(session, viewerOf(JAPAN)))).not.toContain('Cora');
  });
});

/** Who may give what: every line is a command, every column a seat. */
const TABLE = { lead: '1000', run: '1100', voice: '1110', assess: '1101', confer: '1111' } as const;

describe('the table of powers', () => {
  const seats = [FACILITATOR, CO, CELL, EVALUATOR] as const;
  for (const [command, power] of Object.entries(POWERS) as [keyof typeof POWERS, keyof typeof TABLE][]) {
    it(`${command} asks for “${power}” [CTL-2]`, () => {
      expect(Object.hasOwn(commands, command)).toBe(true);
      expect(seats.map((seat) => Number(mayCommand(seat, command))).join('')).toBe(TABLE[power]);
      expect(mayCommand(CLOCK, command)).toBe(true);
      for (const seat of [JAPAN, 'observer-1', 'control.observer-1', 'public']) expect(mayCommand(seat, command)).toBe(false);
    });
  }

  it('a seat without the power is told who has it, and a delegation nothing of the sort [CTL-2]', () => {
    const refusals = Object.keys(POWERS).map((name) => {
      const asked = (seat: string) => decide(staffed().session, name, undefined, { seat, at: 0, id: 'x' });
      return [asked(EVALUATOR), asked(JAPAN)];
    });
    expect(refusals.length).toBe(Object.keys(POWERS).length);
    staffed().when(EVALUATOR, 'deliverInject', { inject: 'S-4' }).refusedWith('facilitatorsOnly');
    staffed().when(EVALUATOR, 'claimItem', { item: 'x' }).refusedWith('voicesOnly');
    staffed().when(CELL, 'recordObservation', { text: 'x' }).refusedWith('assessorsOnly');
    staffed().when('control.observer-1', 'writeHandover', { text: 'x' }).refusedWith('controllersOnly');
    staffed().when(CO, 'endExercise').refusedWith('leadOnly');
    const last = staffed().and(CO, 'advancePhase').and(CO, 'advancePhase').and(CO, 'advancePhase');
    last.when(CO, 'advancePhase').refusedWith('leadOnly');
    last.when(FACILITATOR, 'advancePhase').tells('exerciseEnded');
    staffed().when(CO, 'pauseClock').tells('clockPaused', {}, ['public']);
  });

  it('the control room speaks with one voice [CTL-3]', () => {
    expect([FACILITATOR, CO, CELL, EVALUATOR, 'control.observer-1'].map(asOneVoice)).toEqual(Array(5).fill(FACILITATOR));
    expect(asOneVoice(JAPAN)).toBe(JAPAN);
    expect(roleOf('control.nobody-1')).toBeUndefined();
  });

  it('whoever of the control room writes, a delegation reads the same [CTL-3]', () => {
    const withCell = turnOne({ channels: [{ id: 'cell', kind: 'simcell', name: 'SimCell' }] });
    for (const seat of [FACILITATOR, CO, CELL]) {
      const told = staffed(withCell).when(seat, 'writeAsSimCell', { channel: 'cell-JPN', text: 'Two miles north.' });
      told.tells('messagePosted', { by: FACILITATOR, text: 'Two miles north.' }, ['d:JPN']);
      expect(JSON.stringify(told.events)).not.toMatch(/co-1|simcell-1/);
    }
    staffed(withCell).when(EVALUATOR, 'writeAsSimCell', { channel: 'cell-JPN', text: 'x' }).refusedWith('voicesOnly');
  });
});

describe('an item of the queue', () => {
  it('is taken on by one, seen by all, given back by the same [CTL-4]', () => {
    const taken = staffed().and(CO, 'claimItem', { item: 'silent-JPN' });
    expect(taken.session.claims).toEqual({ 'silent-JPN': { by: CO, played: 0 } });
    taken.when(OTHER, 'claimItem', { item: 'silent-JPN' }).refusedWith('claimedAlready', { who: 'Cora' });
    taken.when(OTHER, 'releaseItem', { item: 'silent-JPN' }).refusedWith('claimedByOther');
    taken.when(CO, 'releaseItem', { item: 'silent-JPN' }).tells('itemReleased', {}, ['control']);
    taken.when(CO, 'releaseItem', { item: 'other' }).refusedWith('notClaimed');
  });

  it('is taken over by the lead, and is free when its seat ends [CTL-4]', () => {
    const taken = staffed().and(CO, 'claimItem', { item: 'silent-JPN' });
    taken.when(FACILITATOR, 'claimItem', { item: 'silent-JPN' }).tells('itemClaimed', { from: CO, by: FACILITATOR });
    expect(taken.and(FACILITATOR, 'dismissController', { seat: CO }).session.claims).toEqual({});
  });
});

describe('an inject that takes two', () => {
  const seated = (exercise = twoPerson()) => staffed(exercise).and(CO, 'takeSeat', { holder: 'Cora' });

  it('is asked for by one and goes out by another [CTL-5]', () => {
    const asked = seated().and(FACILITATOR, 'deliverInject', { inject: 'S-4' });
    expect(asked.session.msel['S-4']).toMatchObject({ stage: 'planned', release: { by: FACILITATOR } });
    asked.when(FACILITATOR, 'deliverInject', { inject: 'S-4', alone: 'In a hurry' }).refusedWith('secondPerson');
    asked.when(EVALUATOR, 'deliverInject', { inject: 'S-4' }).refusedWith('facilitatorsOnly');
    asked.when(CO, 'deliverInject', { inject: 'S-4' }).tells('injectDelivered', { inject: 'S-4', by: CO, how: 'hand' });
  });

  it('is asked for anew after its text was changed or it was held [CTL-5]', () => {
    const asked = seated().and(FACILITATOR, 'deliverInject', { inject: 'S-4' });
    const { title, media, from, to, variants } = asked.session.msel['S-4']!.inject;
    const inject = { title, media, from, to, variants, effects: [] };
    expect(asked.and(CO, 'editInject', { inject: 'S-4', text: inject }).session.msel['S-4']?.release).toBeUndefined();
    expect(asked.and(CO, 'holdInject', { inject: 'S-4' }).session.msel['S-4']?.release).toBeUndefined();
  });

  it('goes out by the lead alone only with a reason, and only if nobody else is in the session [CTL-5]', () => {
    const alone = staffed(twoPerson());
    alone.when(FACILITATOR, 'deliverInject', { inject: 'S-4' }).refusedWith('reasonAlone');
    alone
      .when(FACILITATOR, 'deliverInject', { inject: 'S-4', alone: 'Dan is ill' })
      .tells('releasedAlone', { why: 'Dan is ill' }, ['control'])
      .tells('injectDelivered', { inject: 'S-4' });
    seated().when(FACILITATOR, 'deliverInject', { inject: 'S-4', alone: 'Faster' }).tells('releaseAsked', { inject: 'S-4' });
  });

  it('waits in the queue when its time comes, however often the clock looks [CTL-5]', () => {
    const due = seated(twoPerson({ when: { turn: 1, offsetMin: 1 } })).after(2);
    expect(due.log.filter(({ type }) => type === 'releaseAwaited')).toHaveLength(1);
    expect(due.session.msel['S-4']?.stage).toBe('planned');
    const around = { at: due.at, online: [], requests: [] };
    expect(attention(due.session, around).find(({ kind }) => kind === 'releaseAwaits')).toMatchObject({ inject: 'S-4', id: 'release-S-4' });
    const sent = due.and(CO, 'deliverInject', { inject: 'S-4' }).and(OTHER, 'deliverInject', { inject: 'S-4' });
    expect(attention(sent.session, around).find(({ kind }) => kind === 'releaseAwaits')).toBeUndefined();
  });
});

describe('a hand-over note', () => {
  it('is left by a controller for the control room alone [CTL-6]', () => {
    staffed().when(CELL, 'writeHandover', { text: 'Japan waits for a call' }).tells('handoverWritten', { by: CELL }, ['control']);
    staffed().when(JAPAN, 'writeHandover', { text: 'x' }).refusedWith('controlOnly');
  });
});

describe('a safety stop', () => {
  it('is called by anybody, stops the clock for all and names nobody to them [CTL-7]', () => {
    for (const seat of [JAPAN, 'JPN.aide', EVALUATOR, 'observer-1', FACILITATOR]) {
      const outcome = staffed().when(seat, 'callSafetyStop', { why: 'Somebody is unwell' });
      outcome.tells('clockPaused', {}, ['public']).tells('playHalted', {}, ['public']).tells('haltCalled', { by: seat }, ['control']);
      const told = outcome.events.filter(({ to }) => to.includes('public'));
      expect(JSON.stringify(told)).not.toMatch(/unwell|aide|control/);
    }
    staffed().when('public', 'callSafetyStop').refusedWith('noSuchSeat');
    given().when(JAPAN, 'callSafetyStop').refusedWith('notStarted');
  });

  it('is taken back by a controller alone, and works while the clock stands [CTL-7]', () => {
    const halted = staffed().and(FACILITATOR, 'pauseClock').and(JAPAN, 'callSafetyStop');
    expect(halted.session.halt).toEqual({ played: 0 });
    halted.when(JAPAN, 'callSafetyStop').refusedWith('haltedAlready');
    halted.when(JAPAN, 'resumeClock').refusedWith('controlOnly');
    expect(halted.and(CO, 'resumeClock').session.halt).toBeUndefined();
  });
});
