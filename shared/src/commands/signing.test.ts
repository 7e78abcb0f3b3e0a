import { describe, expect, it } from 'vitest';
import { evaluate, parseExpression } from '../exercise/expression.ts';
import { FACILITATOR } from '../model/seat.ts';
import { factsOf } from '../rules/facts.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

type Changes = NonNullable<Parameters<typeof withWorld>[0]>;
type Signing = NonNullable<NonNullable<Changes['negotiation']>['signing']>;

const negotiation = (signing: Signing | undefined) => ({ maxProposals: 3, maxClauses: 5, signing });
const play = (signing: Signing | undefined = {}, changes: Changes = {}) =>
  given(withWorld({ negotiation: negotiation(signing), ...changes })).started();

/** JPN tables a text, it is put to the vote, and all say yes. */
const passed = (story: Story, mechanisms: object[] = [{ template: 'treaty' }]): Story => {
  const text = { title: 'Text', clauses: ['One', 'Two'], ...(mechanisms.length > 0 ? { mechanisms } : {}) };
  const tabled = story.and('JPN.head', 'tableProposal', text);
  const open = tabled.and(FACILITATOR, 'callVote', { proposal: Object.keys(tabled.session.proposals).at(-1)!, minutes: 1 });
  const vote = Object.keys(open.session.votes).at(-1)!;
  return ['JPN', 'KOR', 'CHN'].reduce((now, code) => now.and(`${code}.head`, 'castBallot', { vote, choice: 'yes' }), open);
};
const textOf = ({ session }: Story) => Object.values(session.proposals).at(-1)!;
const signingOf = (story: Story) => story.session.signings![textOf(story).id]!;
const clause = (story: Story) => textOf(story).clauses[0]!.id;
const signing = (story: Story, reservations: { address: string; text: string }[] = []) => ({ proposal: textOf(story).id, reservations });
const signed = (story: Story, code: string, ...addresses: string[]): Story =>
  story.and(
    `${code}.head`,
    'signText',
    signing(
      story,
      addresses.map((address) => ({ address, text: `${code} does not accept this.` })),
    ),
  );
const allSigned = (story: Story) => ['JPN', 'KOR', 'CHN'].reduce((now, code) => signed(now, code), story);
const mechanism = (story: Story, id = 'treaty') => story.session.mechanisms?.[id];
const told = (story: Story) => story.log.map(({ type }) => type);

describe('a passed text', () => {
  it('takes effect at once where the exercise has no signing [SIG-1]', () => {
    const story = passed(play(undefined, { negotiation: { maxProposals: 3, maxClauses: 5 } }));
    expect(textOf(story).stage).toBe('adopted');
    expect(mechanism(story)?.stage).toBe('building');
    expect(story.session.signings).toBeUndefined();
  });
  it('lies open for the members of its mechanisms, for everybody to see [SIG-1]', () => {
    const story = passed(play({ minutes: 20, signatures: 2, required: ['CHN'] }), [{ template: 'treaty', members: ['JPN', 'KOR'] }]);
    expect(textOf(story).stage).toBe('signing');
    expect(signingOf(story)).toMatchObject({ invited: ['JPN', 'KOR'], least: 2, required: [], closesAt: 20 * 60_000 });
    expect(mechanism(story)).toBeUndefined();
    expect(story.log.find(({ type }) => type === 'signingOpened')?.to).toEqual(['public']);
  });
  it('lies open for those with a vote where it has no mechanism [SIG-1]', () => {
    expect(signingOf(passed(play(), [])).invited).toEqual(['JPN', 'KOR', 'CHN']);
  });
  it('takes effect at once where nobody could sign [SIG-1]', () => {
    const delegations = withWorld().delegations.map((one) => ({
      ...one,
      seats: one.seats.map((seat) => ({ ...seat, can: seat.can.filter((can) => can !== 'sign') })),
    }));
    expect(textOf(passed(play({}, { delegations }))).stage).toBe('adopted');
  });
});

describe('signing', () => {
  it('is refused to whoever may not, twice, and when it is closed [SIG-2]', () => {
    const story = passed(play(), [{ template: 'treaty', members: ['JPN', 'KOR'] }]);
    story.when('CHN.head', 'signText', signing(story)).refusedWith('notInvited');
    story.when('UN.desk', 'signText', signing(story)).refusedWith('notYours');
    story.when(FACILITATOR, 'signText', signing(story)).refusedWith('delegationOnly');
    story.when('JPN.head', 'signText', { proposal: 'p9', reservations: [] }).refusedWith('noSuchSigning');
    const once = signed(story, 'JPN');
    once.when('JPN.head', 'signText', signing(once)).refusedWith('signedAlready');
    const closed = once.and(FACILITATOR, 'closeSigning', { proposal: textOf(once).id, why: 'Time' });
    closed.when('KOR.head', 'signText', signing(closed)).refusedWith('signingClosed');
  });
  it('is told to everybody, with reservations in words [SIG-2]', () => {
    const story = passed(play());
    const reservations = [{ address: clause(story), text: 'Only in our reading.' }];
    story
      .when('JPN.head', 'signText', signing(story, reservations))
      .tells('textSigned', { delegation: 'JPN', by: 'JPN.head', reservations }, ['public']);
  });
  it('takes reservations on parts of the text alone, each once [SIG-2]', () => {
    const story = passed(play());
    const reserve = (...addresses: string[]) =>
      story.when(
        'JPN.head',
        'signText',
        signing(
          story,
          addresses.map((address) => ({ address, text: 'No.' })),
        ),
      );
    reserve('m1', 'm1.verif').tells('textSigned');
    reserve('m2').refusedWith('notInText');
    reserve('m1.sunset').refusedWith('notInText');
    reserve('m1', 'm1').refusedWith('notInText');
  });
  it('takes none where the exercise or the mechanism forbids them [SIG-2]', () => {
    const nowhere = passed(play({ reservations: false }));
    nowhere.when('JPN.head', 'signText', signing(nowhere, [{ address: clause(nowhere), text: 'No.' }])).refusedWith('noReservations');
    const mechanisms = withWorld().mechanisms.map((one) => ({ ...one, reservations: false }));
    const strict = passed(play({}, { mechanisms }));
    const reserve = (address: string) => strict.when('JPN.head', 'signText', signing(strict, [{ address, text: 'No.' }]));
    reserve('m1.verif').refusedWith('noReservations');
    reserve('m1').refusedWith('noReservations');
    reserve(clause(strict)).tells('textSigned');
  });
  it('is open in the phases that open it, and in every phase where none does [SIG-2]', () => {
    const turns = (n: number) =>
      withWorld().turns.map((turn) => ({
        ...turn,
        phases: turn.phases.map((phase) => ({ ...phase, allow: turn.n === n ? [...phase.allow, 'sign' as const] : phase.allow })),
      }));
    const later = passed(play({}, { turns: turns(2) }));
    later.when('JPN.head', 'signText', signing(later)).refusedWith('notNow');
    const then = later.after(5);
    then.when('JPN.head', 'signText', signing(then)).tells('textSigned');
    const any = passed(play());
    any.when('JPN.head', 'signText', signing(any)).tells('textSigned');
    any.and(FACILITATOR, 'pauseClock').when('JPN.head', 'signText', signing(any)).refusedWith('paused');
  });
});

describe('a signed text', () => {
  it('takes effect with the last signature it needs, and is closed when nobody is left to sign [SIG-3]', () => {
    const two = signed(signed(passed(play()), 'JPN'), 'KOR');
    expect(mechanism(two)).toBeUndefined();
    const all = signed(two, 'CHN');
    expect(mechanism(all)).toMatchObject({ stage: 'building', members: ['JPN', 'KOR', 'CHN'], part: 'm1' });
    expect(textOf(all).stage).toBe('adopted');
    expect(signingOf(all)).toMatchObject({ outcome: 'inEffect', closedAt: 0 });
  });
  it('takes effect for those who have signed, and for others when they sign [SIG-3]', () => {
    const two = signed(signed(passed(play({ signatures: 2, required: ['KOR'] })), 'JPN'), 'CHN');
    expect(signingOf(two).outcome).toBeUndefined();
    const enough = signed(passed(play({ signatures: 2 })), 'JPN');
    const early = signed(enough, 'CHN');
    expect(mechanism(early)?.members).toEqual(['JPN', 'CHN']);
    const late = signed(early, 'KOR');
    expect(mechanism(late)?.members).toEqual(['JPN', 'CHN', 'KOR']);
    expect(told(late)).toContain('signatureTookEffect');
  });
  it('establishes no mechanism that fewer than two of its members have signed, until another does [SIG-3]', () => {
    const mechanisms = [
      { template: 'treaty', members: ['JPN', 'CHN'] },
      { template: 'declaration', members: ['JPN', 'KOR'] },
    ];
    const two = signed(signed(passed(play({ signatures: 2 }), mechanisms), 'JPN'), 'CHN');
    expect(Object.keys(two.session.mechanisms!)).toEqual(['treaty']);
    expect(Object.keys(signed(two, 'KOR').session.mechanisms!)).toEqual(['treaty', 'declaration']);
  });
  it('does not take a member back that has left [SIG-3]', () => {
    const two = signed(signed(signed(passed(play({ signatures: 2 })), 'JPN'), 'CHN'), 'KOR');
    const left = two.and('KOR.head', 'giveNotice', { mechanism: 'treaty', leave: true }).after(10);
    expect(mechanism(left)?.members).toEqual(['JPN', 'CHN']);
  });
  it('lapses when it is closed without the signatures it needs, and says why [SIG-3]', () => {
    const open = signed(passed(play({ minutes: 3 })), 'JPN');
    const over = open.after(3);
    expect(textOf(over).stage).toBe('lapsed');
    expect(signingOf(over)).toMatchObject({ outcome: 'lapsed', ended: 'signatures', closedAt: 3 * 60_000 });
    open
      .when(FACILITATOR, 'closeSigning', { proposal: textOf(open).id, why: 'No will' })
      .tells('textLapsed', { because: 'control', why: 'No will' }, ['public']);
    open.when('KOR.head', 'closeSigning', { proposal: textOf(open).id, why: 'No will' }).refusedWith('controlOnly');
    expect(signingOf(open.and(FACILITATOR, 'endExercise'))).toMatchObject({ outcome: 'lapsed', ended: 'endex' });
  });
  it('keeps its distance to the end while the clock is paused [SIG-3]', () => {
    const paused = passed(play({ minutes: 3 }))
      .after(2)
      .and(FACILITATOR, 'pauseClock')
      .after(60);
    const on = paused.and(FACILITATOR, 'resumeClock');
    expect(textOf(on).stage).toBe('signing');
    expect(textOf(on.after(1)).stage).toBe('lapsed');
  });
  it('is closed at the end of a phase that lists it [SIG-3]', () => {
    const turns = withWorld().turns.map((turn) => ({
      ...turn,
      phases: turn.phases.map((phase) => ({ ...phase, atEnd: [...phase.atEnd, 'closeSigning' as const] })),
    }));
    const over = signed(signed(passed(play({ signatures: 2 }, { turns })), 'JPN'), 'KOR').after(5);
    expect(signingOf(over)).toMatchObject({ outcome: 'inEffect' });
    expect(signingOf(over).closedAt).toBe(5 * 60_000);
    expect(textOf(signed(passed(play({}, { turns })), 'JPN').after(5)).stage).toBe('lapsed');
  });
});

describe('reservations', () => {
  const CASES: [what: string, address: string, bites: boolean][] = [
    ['the mechanism as a whole', 'm1', true],
    ['its purpose', 'm1.purpose', true],
    ['its scope', 'm1.scope', true],
    ['its rule of decision', 'm1.rule', true],
    ['its obligations', 'm1.oblig', true],
    ['its verification', 'm1.verif', true],
    ['its secretariat', 'm1.secr', true],
    ['its procedure in a crisis', 'm1.crisis', true],
    ['its clause on alliances', 'm1.alliance', false],
    ['its rule of withdrawal', 'm1.withdrawal', false],
  ];
  it.each(CASES)('on %s halve what binds or leave it [SIG-5]', (_what, address, bites) => {
    const story = signed(signed(signed(passed(play()), 'JPN', address), 'KOR'), 'CHN');
    expect(mechanism(story)?.reservations ?? []).toEqual(bites ? ['JPN'] : []);
  });
  it('on a clause count as what the clause is coded as [SIG-5]', () => {
    const coded = (set: object) => {
      const open = play().and('JPN.head', 'tableProposal', { title: 'T', clauses: ['Inspectors'], mechanisms: [{ template: 'treaty' }] });
      const id = textOf(open).id;
      const coding = { mechanism: 'm1', set };
      const read = open.and(FACILITATOR, 'codeClause', { proposal: id, clause: clause(open), coding, why: 'It says so' });
      const vote = read.and(FACILITATOR, 'callVote', { proposal: id, minutes: 1 });
      const yes = ['JPN', 'KOR', 'CHN'].reduce(
        (now, code) => now.and(`${code}.head`, 'castBallot', { vote: Object.keys(vote.session.votes)[0]!, choice: 'yes' }),
        vote,
      );
      return signed(signed(signed(yes, 'JPN', clause(yes)), 'KOR'), 'CHN');
    };
    expect(mechanism(coded({ verif: 0.4 }))?.reservations).toEqual(['JPN']);
    expect(mechanism(coded({ noticeTurns: 3 }))?.reservations).toBeUndefined();
    expect(mechanism(signed(signed(signed(passed(play()), 'JPN', 'm1.alliance'), 'KOR'), 'CHN'))?.reservations).toBeUndefined();
  });
  it('make the world feel less of it, and are felt no longer once withdrawn [SIG-5]', () => {
    const quick = { template: 'treaty', oblig: 0, verif: 0.4, secr: 0 };
    const reserved = signed(signed(signed(passed(play(), [quick]), 'JPN', 'm1.verif'), 'KOR'), 'CHN');
    const plain = allSigned(passed(play(), [quick]));
    const T = (story: Story) => story.session.world['T:CHN~JPN']!.value;
    expect(mechanism(plain.after(20))?.stage).toBe('inForce');
    expect(T(reserved.after(20))).toBeGreaterThan(T(plain.after(20)));
    const withdrawn = reserved.and('JPN.head', 'withdrawReservation', { proposal: textOf(reserved).id, address: 'm1.verif' });
    expect(mechanism(withdrawn)?.reservations).toEqual([]);
    expect(T(withdrawn.after(20))).toBe(T(plain.after(20)));
    reserved
      .when('KOR.head', 'withdrawReservation', { proposal: textOf(reserved).id, address: 'm1.verif' })
      .refusedWith('noSuchReservation');
  });
});

describe('an objection', () => {
  const reserved = () => signed(signed(signed(passed(play()), 'JPN', 'm1.verif'), 'KOR'), 'CHN');
  const objection = (story: Story, precludes: boolean) => ({
    proposal: textOf(story).id,
    to: 'JPN',
    address: 'm1.verif',
    text: 'Against its object and purpose.',
    precludes,
  });
  it('is told to everybody and changes nothing by itself [SIG-6]', () => {
    const story = reserved();
    story.when('CHN.head', 'objectToReservation', objection(story, false)).tells('reservationObjected', { to: 'JPN' }, ['public']);
    expect(mechanism(story.and('CHN.head', 'objectToReservation', objection(story, false)))?.notBetween ?? []).toEqual([]);
  });
  it('may say that the text does not hold between the two: then it does nothing between them, and costs the same [SIG-6]', () => {
    const story = reserved();
    const objected = story.and('CHN.head', 'objectToReservation', objection(story, true));
    expect(mechanism(objected)?.notBetween).toEqual([['CHN', 'JPN']]);
    const [with_, without] = [objected.after(30), story.after(30)];
    expect(with_.session.prices).toEqual(without.session.prices);
    const T = (at: Story, pair: string) => at.session.world[`T:${pair}`]!.value;
    expect(T(with_, 'CHN~JPN')).toBeGreaterThanOrEqual(T(without, 'CHN~JPN'));
    expect(T(with_, 'CHN~KOR')).toBe(T(without, 'CHN~KOR'));
  });
  it('is void once the reservation is withdrawn [SIG-6]', () => {
    const story = reserved();
    const objected = story.and('CHN.head', 'objectToReservation', objection(story, true));
    const withdrawn = objected.and('JPN.head', 'withdrawReservation', { proposal: textOf(story).id, address: 'm1.verif' });
    expect(mechanism(withdrawn)?.notBetween).toEqual([]);
    expect(signingOf(withdrawn).objections).toEqual([]);
  });
  it('is refused to who has not signed, to one’s own reservation, to what is none, and twice [SIG-6]', () => {
    const story = signed(signed(passed(play()), 'JPN', 'm1.verif'), 'KOR');
    story.when('CHN.head', 'objectToReservation', objection(story, false)).refusedWith('notSignatory');
    story.when('JPN.head', 'objectToReservation', objection(story, false)).refusedWith('noSuchReservation');
    story.when('KOR.head', 'objectToReservation', { ...objection(story, false), address: 'm1' }).refusedWith('noSuchReservation');
    const once = story.and('KOR.head', 'objectToReservation', objection(story, false));
    once.when('KOR.head', 'objectToReservation', objection(story, true)).refusedWith('objectedAlready');
  });
});

describe('ratification', () => {
  const under = (pressure: number) => withWorld().delegations.map((one) => ({ ...one, pressure: one.id === 'JPN' ? pressure : 0 }));
  const CASES: [pressure: number, turn: number][] = [
    [0, 1],
    [24, 1],
    [25, 2],
    [50, 3],
    [75, 4],
    [100, 4],
  ];
  it.each(CASES)('of a signatory under a pressure of %i comes at the end of turn %i [SIG-4]', (pressure, turn) => {
    const story = allSigned(passed(play({ ratification: true }, { delegations: under(pressure) })));
    expect(signingOf(story).signatures['JPN']!.ratifiesAfter).toBe(turn);
    const minutes = 5 * turn;
    expect(signingOf(story.after(minutes - 1)).outcome).toBeUndefined();
    const then = story.after(minutes);
    expect(signingOf(then)).toMatchObject({ outcome: 'inEffect' });
    expect(mechanism(then)?.adoptedTurn).toBe(turn);
  });
  it('may be hastened by the facilitator, who says why [SIG-4]', () => {
    const story = allSigned(passed(play({ ratification: true }, { delegations: under(60) }))).after(5);
    const settle = { proposal: textOf(story).id, delegation: 'JPN', ratified: true, why: 'The upper house hurried' };
    story.when(FACILITATOR, 'settleRatification', settle).tells('signatureRatified', { delegation: 'JPN', why: settle.why }, ['public']);
    const done = story.and(FACILITATOR, 'settleRatification', settle);
    expect(textOf(done).stage).toBe('adopted');
    done.when(FACILITATOR, 'settleRatification', settle).refusedWith('nothingToRatify');
    story.when('JPN.head', 'settleRatification', settle).refusedWith('controlOnly');
  });
  it('may fail at home: the signature counts no longer, and the text lapses if it needs it [SIG-4]', () => {
    const refuse = { delegation: 'JPN', ratified: false, why: 'Voted down' };
    const all = allSigned(passed(play({ ratification: true }, { delegations: under(60) })));
    const failed = all.and(FACILITATOR, 'settleRatification', { proposal: textOf(all).id, ...refuse });
    expect(signingOf(failed)).toMatchObject({ outcome: 'lapsed', ended: 'ratification' });
    const two = allSigned(passed(play({ ratification: true, signatures: 2 }, { delegations: under(60) })));
    const without = two.and(FACILITATOR, 'settleRatification', { proposal: textOf(two).id, ...refuse }).after(5);
    expect(mechanism(without)?.members).toEqual(['KOR', 'CHN']);
    expect(mechanism(without.after(15))?.members).toEqual(['KOR', 'CHN']);
  });
  it('of one that signed comes even after the signing is closed [SIG-4]', () => {
    const story = allSigned(passed(play({ ratification: true, minutes: 3 }, { delegations: under(30) }))).after(9);
    expect(textOf(story).stage).toBe('signing');
    expect(textOf(story.after(1)).stage).toBe('adopted');
  });
});

describe('conditions', () => {
  it('ask who has signed, reserved, ratified and is a member, as everybody was told', () => {
    const ask = ({ session, at }: Story, text: string) => {
      const parsed = parseExpression(text);
      if (!parsed.ok) throw new Error(text);
      return evaluate(parsed.ast, factsOf(session, at));
    };
    const story = signed(signed(passed(play({ ratification: true, signatures: 2 })), 'JPN', 'm1.verif'), 'KOR');
    const asked = ['signatures()', "signed('JPN')", "signed('CHN')", "reserved('JPN')", "reserved('KOR')", "ratified('KOR')", 'inEffect()'];
    expect(asked.map((one) => ask(story, one.replace('()', '')))).toEqual([2, true, false, true, false, false, 0]);
    const later = story.after(15);
    expect([ask(later, "ratified('KOR')"), ask(later, 'inEffect'), ask(later, "member('JPN', 'treaty')")]).toEqual([true, 1, true]);
    expect(ask(later, "member('CHN', 'treaty')")).toBe(false);
  });
});
