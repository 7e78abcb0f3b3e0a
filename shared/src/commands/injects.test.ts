import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { MINUTE } from '../rules/time.ts';
import { given, type Story } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';

const wireWith = (story: Story, text: string) => Object.values(story.session.wire).find((item) => item.text === text);
const written = {
  title: 'Ad hoc',
  media: 'cable',
  from: { name: 'Control' },
  to: [{ list: ['JPN'], variant: 'v', delayMin: 0 }],
  variants: { v: { text: 'New words' } },
  effects: [],
};
const control = [
  ['holdInject', { inject: 'S-2' }],
  ['releaseInject', { inject: 'S-2' }],
  ['skipInject', { inject: 'S-2' }],
  ['deliverInject', { inject: 'S-2' }],
  ['addInject', { inject: written }],
  ['editInject', { inject: 'S-2', text: written }],
  ['confirmExpected', { inject: 'S-3' }],
] as const;

describe('delivery', () => {
  it('each reader gets its wording at its time [INJ-2] [INJ-3]', () => {
    const first = given().started().after(1);
    expect(first.session.heardBy[`wire:${wireWith(first, 'A cutter is ready.')?.id}`]).toEqual(['d:JPN']);
    expect(wireWith(first, 'A helicopter is ready.')).toBeUndefined();
    const second = given().started().after(2);
    expect(wireWith(second, 'A helicopter is ready.')).toMatchObject({ played: 2 * MINUTE, acknowledgeBy: 4 * MINUTE });
    expect(second.session.msel['S-1']).toMatchObject({ how: 'clock', pending: [] });
  });
  it('the id of a wording says neither its inject nor that there are others [INJ-3]', () => {
    const ids = Object.keys(given().started().after(2).session.wire);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(id).toMatch(/^w[0-9a-z]+$/);
  });
  it('changes the world with the first wording, and tells those who know the variable [WLD-2]', () => {
    const delivered = given().started().when(FACILITATOR, 'deliverInject', { inject: 'S-1' });
    const { id } = wireWith(given().started().after(1), 'A cutter is ready.')!;
    delivered.tells('worldChanged', { key: 'P:JPN', was: 50, add: 60, value: 100, wire: id }, ['d:JPN']);
    // China did not read of the cause, so the dyad's change comes without one.
    delivered.tells('worldChanged', { key: 'T:CHN~JPN', value: 53, wire: undefined }, ['d:CHN', 'd:JPN']);
    delivered.tells('worldChanged', { key: 'rift', value: 7 }, ['control']);
  });
  it('everybody starts with the variables that are theirs [WLD-1]', () => {
    const { world, heardBy } = given().session;
    expect(world['rescued']?.value).toBe(0);
    expect(heardBy['world:rescued']).toEqual(['public']);
    expect(heardBy['world:evidence:KOR']).toEqual(['d:KOR']);
    expect(heardBy['world:T:CHN~JPN']).toEqual(['d:CHN', 'd:JPN']);
    expect(heardBy['world:rift']).toEqual(['control']);
  });
  it('an indicator kept per dyad is told to both of its members [WLD-1] [WLD-2]', () => {
    const indicator = { id: 'contacts', name: 'Contacts', per: 'dyad', init: 3, visibility: 'own' } as const;
    const { world } = turnOne();
    const watched = given(turnOne({ world: { ...world, indicators: [...world.indicators, indicator] } })).started();
    expect(watched.session.heardBy['world:contacts:CHN~JPN']).toEqual(['d:CHN', 'd:JPN']);
    const effects = [{ var: 'contacts', on: 'JPN~CHN', add: 2, track: 'political' }];
    const moved = watched
      .and(FACILITATOR, 'addInject', { inject: { ...written, effects } })
      .and(FACILITATOR, 'deliverInject', { inject: 'X-1' });
    expect(moved.session.world['contacts:CHN~JPN']?.value).toBe(5);
  });
  it('a trigger delivers once its condition holds, and not after its last turn [INJ-2]', () => {
    const spoken = given().started().and('CHN.head', 'issueStatement', { text: 'We act.' });
    expect(spoken.session.msel['S-5']).toMatchObject({ stage: 'delivered', how: 'trigger' });
    expect(given().started().session.msel['S-5']?.stage).toBe('planned');
  });
});

describe('deliverInject', () => {
  it('goes out by hand whatever its time says, also when held [INJ-2]', () => {
    given()
      .started()
      .and(FACILITATOR, 'holdInject', { inject: 'S-1' })
      .when(FACILITATOR, 'deliverInject', { inject: 'S-1' })
      .tells('injectDelivered', { how: 'hand' }, ['control'])
      .tells('wireTold', {}, ['d:JPN']);
  });
  it('is refused twice, and before the start', () => {
    given()
      .started()
      .and(FACILITATOR, 'deliverInject', { inject: 'S-1' })
      .when(FACILITATOR, 'deliverInject', { inject: 'S-1' })
      .refusedWith('injectGone');
    given().when(FACILITATOR, 'deliverInject', { inject: 'S-1' }).refusedWith('notStarted');
  });
});

describe('holdInject, releaseInject, skipInject', () => {
  it('a held inject stays, a released one goes when it is its time [INJ-1]', () => {
    const held = given().and(FACILITATOR, 'holdInject', { inject: 'S-1', why: 'Too early' }).started().after(3);
    expect(held.session.msel['S-1']).toMatchObject({ stage: 'held', why: 'Too early' });
    expect(held.and(FACILITATOR, 'releaseInject', { inject: 'S-1' }).session.msel['S-1']?.stage).toBe('delivered');
  });
  it('a skipped inject stays out, until it is released after all [INJ-1]', () => {
    const skipped = given().and(FACILITATOR, 'skipInject', { inject: 'S-1', why: 'No time' }).started().after(3);
    expect(skipped.session.msel['S-1']?.stage).toBe('skipped');
    skipped.when(FACILITATOR, 'deliverInject', { inject: 'S-1' }).refusedWith('injectGone');
    skipped.when(FACILITATOR, 'skipInject', { inject: 'S-1' }).refusedWith('injectGone');
    skipped.when(FACILITATOR, 'holdInject', { inject: 'S-1' }).refusedWith('injectGone');
    skipped.when(FACILITATOR, 'releaseInject', { inject: 'S-1' }).tells('injectReleased', {}, ['control']);
  });
  it('only what is held or skipped can be released', () =>
    given().when(FACILITATOR, 'releaseInject', { inject: 'S-1' }).refusedWith('injectNotHeld'));
});

describe('addInject and editInject', () => {
  it('an inject written in play waits to be delivered by hand [INJ-7]', () => {
    const added = given().started().and(FACILITATOR, 'addInject', { inject: written });
    expect(added.session.msel['X-1']).toMatchObject({ adHoc: true, stage: 'planned', inject: { number: 6 } });
    expect(wireWith(added.and(FACILITATOR, 'deliverInject', { inject: 'X-1' }), 'New words')).toBeDefined();
  });
  it('or goes out at its time [INJ-7]', () => {
    const added = given()
      .started()
      .and(FACILITATOR, 'addInject', { inject: written, when: { turn: 1, offsetMin: 3 } });
    expect(wireWith(added.after(2.9), 'New words')).toBeUndefined();
    expect(wireWith(added.after(3), 'New words')).toBeDefined();
  });
  it('takes an id that is free, also when the exercise has one like it [INJ-7]', () => {
    const own = turnOne({ injects: turnOne().injects.map((inject, n) => (n === 0 ? { ...inject, id: 'X-1' } : inject)) });
    expect(Object.keys(given(own).and(FACILITATOR, 'addInject', { inject: written }).session.msel)).toContain('X-2');
  });
  it('is refused after the end', () => {
    given().started().and(FACILITATOR, 'endExercise').when(FACILITATOR, 'addInject', { inject: written }).refusedWith('ended');
  });
  it('an edited inject goes out as edited [INJ-7]', () => {
    const edited = given().started().and(FACILITATOR, 'editInject', { inject: 'S-1', text: written });
    expect(edited.session.msel['S-1']).toMatchObject({ edited: true });
    expect(wireWith(edited.after(1), 'New words')).toBeDefined();
  });
  it('what has gone out cannot be edited', () => {
    given().started().after(1).when(FACILITATOR, 'editInject', { inject: 'S-1', text: written }).refusedWith('injectGone');
  });
  it.each([
    ['a reader nobody knows', { to: [{ list: ['XYZ'], variant: 'v', delayMin: 0 }] }, 'unknownRecipient'],
    [
      'a reader addressed twice',
      {
        to: [
          { list: ['JPN'], variant: 'v', delayMin: 0 },
          { list: ['JPN'], variant: 'v', delayMin: 1 },
        ],
      },
      'recipientTwice',
    ],
    ['a wording nobody wrote', { to: [{ list: ['JPN'], variant: 'other', delayMin: 0 }] }, 'unknownVariant'],
    ['an effect on nothing', { effects: [{ var: 'Z', on: 'JPN', add: 1, track: 'political' }] }, 'unknownEffect'],
  ] as const)('is refused with %s [INJ-8]', (_what, change, code) => {
    given()
      .when(FACILITATOR, 'addInject', { inject: { ...written, ...change } })
      .refusedWith(code);
    given()
      .when(FACILITATOR, 'editInject', { inject: 'S-2', text: { ...written, ...change } })
      .refusedWith(code);
  });
});

describe.each(control)('%s', (name, input) => {
  it('is the facilitator’s alone', () => given().started().when('JPN.head', name, input).refusedWith('controlOnly'));
  it.skipIf(name === 'addInject').each(['Q-9', 'constructor'])('is refused for an inject that is not there: %s', (inject) => {
    given()
      .started()
      .when(FACILITATOR, name, { ...input, inject })
      .refusedWith('noSuchInject', { inject });
  });
});

describe('acknowledge', () => {
  const read = () => given().started().after(1);
  it('is known to the delegation and the control room [INJ-4]', () => {
    const story = read();
    const wire = wireWith(story, 'A cutter is ready.')!.id;
    story.when('JPN.aide', 'acknowledge', { wire }).tells('wireAcknowledged', { wire, delegation: 'JPN', by: 'JPN.aide' }, ['d:JPN']);
    story.and('JPN.aide', 'acknowledge', { wire }).when('JPN.head', 'acknowledge', { wire }).refusedWith('alreadyAcknowledged');
    story.when('CHN.head', 'acknowledge', { wire }).refusedWith('noSuchWire');
    story.when('JPN.head', 'acknowledge', { wire: '__proto__' }).refusedWith('noSuchWire');
    story.when(FACILITATOR, 'acknowledge', { wire }).refusedWith('delegationOnly');
  });
});

describe('answerCall', () => {
  const ringing = () => given().started().and(FACILITATOR, 'deliverInject', { inject: 'S-2' });
  const wireOf = (story: Story) => wireWith(story, 'Will you take it?')!.id;

  it('once all have answered they are connected, and only they know [INJ-6]', () => {
    const story = ringing();
    const wire = wireOf(story);
    const one = story.and('JPN.head', 'answerCall', { wire, answer: 'answer' });
    expect(Object.keys(one.session.channels)).toEqual(['plenary']);
    const both = one.and('KOR.head', 'answerCall', { wire, answer: 'defer' }).and('KOR.head', 'answerCall', { wire, answer: 'answer' });
    const line = Object.values(both.session.channels).find((channel) => channel.kind === 'bilateral')!;
    expect(both.session.heardBy[`channel:${line.id}`]).toEqual(['d:JPN', 'd:KOR']);
    one.when('JPN.head', 'answerCall', { wire, answer: 'decline' }).refusedWith('alreadyAnswered');
  });
  it('is refused when the line no longer rings, or never did [INJ-6]', () => {
    const story = ringing();
    story
      .after(1.1)
      .when('JPN.head', 'answerCall', { wire: wireOf(story), answer: 'answer' })
      .refusedWith('callOver');
    const cable = given().started().after(1);
    cable.when('JPN.head', 'answerCall', { wire: wireWith(cable, 'A cutter is ready.')!.id, answer: 'answer' }).refusedWith('notACall');
  });
  it('is refused to those it does not ring at, and outside play', () => {
    const story = ringing();
    const input = { wire: wireOf(story), answer: 'answer' };
    story.when('CHN.head', 'answerCall', input).refusedWith('noSuchWire');
    story.when(FACILITATOR, 'answerCall', input).refusedWith('delegationOnly');
    given().when('JPN.head', 'answerCall', input).refusedWith('notStarted');
    story.and(FACILITATOR, 'pauseClock').when('JPN.head', 'answerCall', input).refusedWith('paused');
    story.and(FACILITATOR, 'endExercise').when('JPN.head', 'answerCall', input).refusedWith('ended');
  });
});

describe('an expected action', () => {
  const asked = () => given().started().and(FACILITATOR, 'deliverInject', { inject: 'S-3' });

  it('counts as done once its condition holds [INJ-5]', () => {
    expect(asked().and('JPN.head', 'postMessage', { channel: 'plenary', text: 'Hello' }).session.msel['S-3']?.expected).toBe('met');
  });
  it('is missed when its time is up, and its contingency goes out [INJ-5]', () => {
    const missed = asked().after(1);
    expect(missed.session.msel['S-3']?.expected).toBe('missed');
    expect(missed.session.msel['S-4']?.stage).toBe('delivered');
    expect(missed.session.world['rescued']).toMatchObject({ value: 11, add: 20 });
  });
  it('may be ticked off by the facilitator, once [INJ-5]', () => {
    asked().when(FACILITATOR, 'confirmExpected', { inject: 'S-3' }).tells('expectedActionMet', { inject: 'S-3' }, ['control']);
    asked()
      .and(FACILITATOR, 'confirmExpected', { inject: 'S-3' })
      .when(FACILITATOR, 'confirmExpected', { inject: 'S-3' })
      .refusedWith('notDue');
    given().started().when(FACILITATOR, 'confirmExpected', { inject: 'S-3' }).refusedWith('notDue');
  });
});
