import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

type Accession = 'closed' | 'open' | 'consent';
const RULES = { unanimity: { type: 'unanimity' }, consensus: { type: 'consensus' } } as const;

const play = (accession: Accession | undefined, template = 'treaty', rule: keyof typeof RULES = 'consensus') => {
  const mechanisms = withWorld().mechanisms.map((one) => ({ ...one, accession, rule: RULES[rule] }));
  const mechanism = { template, members: ['JPN', 'KOR'], oblig: 0, verif: 0, secr: 0 };
  return given(withWorld({ mechanisms })).started().and(FACILITATOR, 'adoptMechanism', { mechanism, inForce: false, why: 'For the test' });
};
const asks = { mechanism: 'treaty', ask: true };
const answer = (admit: boolean) => ({ mechanism: 'treaty', candidate: 'CHN', admit });
const members = (story: Story) => story.session.mechanisms!['treaty']!.members;

describe('accession', () => {
  it.each([undefined, 'closed' as const])('is refused where the text does not provide for it (%s) [MEC-7]', (accession) => {
    play(accession).when('CHN.head', 'accede', asks).refusedWith('accessionClosed');
  });
  it('to an open mechanism makes a member at once, for everybody to see [MEC-7]', () => {
    play('open').when('CHN.head', 'accede', asks).tells('memberJoined', { delegation: 'CHN', how: 'acceded' }, ['public']);
    expect(members(play('open').and('CHN.head', 'accede', asks))).toEqual(['JPN', 'KOR', 'CHN']);
  });
  it('is refused to a member, to an observer, to what is not there, and where the host cannot take it in [MEC-7]', () => {
    play('open').when('JPN.head', 'accede', asks).refusedWith('memberAlready');
    play('open').when('UN.desk', 'accede', asks).refusedWith('notYours');
    play('open').when('CHN.head', 'accede', { mechanism: 'pact', ask: true }).refusedWith('noSuchMechanism');
    play('open').when('CHN.head', 'accede', { mechanism: 'treaty', ask: false }).refusedWith('notAsking');
    play('open', 'office').when('CHN.head', 'accede', { mechanism: 'office', ask: true }).refusedWith('hostLacks', { delegation: 'CHN' });
    const over = play('open').and(FACILITATOR, 'endMechanism', { mechanism: 'treaty', why: 'Over' });
    over.when('CHN.head', 'accede', asks).refusedWith('noSuchMechanism');
  });
  it('with consent is decided once all members have answered [MEC-7]', () => {
    const asked = play('consent').and('CHN.head', 'accede', asks);
    expect(members(asked)).toEqual(['JPN', 'KOR']);
    const one = asked.and('JPN.head', 'answerAccession', answer(true));
    expect(members(one)).toEqual(['JPN', 'KOR']);
    expect(members(one.and('KOR.head', 'answerAccession', answer(true)))).toEqual(['JPN', 'KOR', 'CHN']);
    const refused = one.and('KOR.head', 'answerAccession', answer(false));
    expect(members(refused)).toEqual(['JPN', 'KOR']);
    expect(refused.session.mechanisms!['treaty']!.candidates).toEqual({});
    one.when('CHN.head', 'answerAccession', answer(true)).refusedWith('notMember');
    refused.when('KOR.head', 'answerAccession', answer(true)).refusedWith('noCandidate');
  });
  const SILENT: [rule: keyof typeof RULES, admitted: boolean][] = [
    ['consensus', true],
    ['unanimity', false],
  ];
  it.each(SILENT)('with consent counts silence as abstention at the end of the turn, under %s [MEC-7]', (rule, admitted) => {
    const asked = play('consent', 'treaty', rule).and('CHN.head', 'accede', asks).and('JPN.head', 'answerAccession', answer(true));
    expect(members(asked.after(4))).toEqual(['JPN', 'KOR']);
    expect(members(asked.after(5)).includes('CHN')).toBe(admitted);
  });
  it('may be asked for no longer [MEC-7]', () => {
    const asked = play('consent').and('CHN.head', 'accede', asks);
    asked.when('CHN.head', 'accede', { ...asks, ask: false }).tells('accessionTakenBack', { delegation: 'CHN' }, ['public']);
    asked.when('CHN.head', 'accede', asks).tellsNothing();
  });
  it('gives the newcomer a price of its own, which it pays at once where it is in force, and leaves the others theirs [MEC-7]', () => {
    const running = play('open').after(5);
    expect(running.session.mechanisms!['treaty']!.stage).toBe('inForce');
    const before = running.session.prices!['treaty']!;
    const joined = running.and('CHN.head', 'accede', asks).after(5);
    const after = joined.session.prices!['treaty']!;
    expect([after['JPN'], after['KOR']]).toEqual([before['JPN'], before['KOR']]);
    const { setup, upkeep } = after['CHN']!;
    expect(setup).toBeGreaterThan(0);
    const K = (story: Story) => story.session.world['K:CHN']!.value;
    expect(K(running.after(5)) - K(joined)).toBeCloseTo(setup + upkeep, 10);
    expect(
      joined.log.find(({ type, data }) => type === 'mechanismPriced' && 'delegation' in data && data.delegation === 'CHN')?.to,
    ).toEqual(['d:CHN']);
  });
  it('brings the newcomer into the room of the mechanism and onto its direct line [MEC-7] [CHN-5]', () => {
    const mechanisms = withWorld().mechanisms.map((one) => ({ ...one, accession: 'open' as const, hotline: true }));
    const channels = [
      { id: 'room', kind: 'room' as const, name: 'Room', mechanism: 'treaty' },
      { id: 'line', kind: 'hotline' as const, name: 'Line' },
    ];
    const mechanism = { template: 'treaty', members: ['JPN', 'KOR'] };
    const delegations = withWorld().delegations.map((one) => ({
      ...one,
      seats: one.seats.map((seat) => ({ ...seat, can: [...seat.can, 'hotline' as const] })),
    }));
    const story = given(withWorld({ mechanisms, channels, delegations }))
      .started()
      .and(FACILITATOR, 'adoptMechanism', { mechanism, inForce: true, why: 'For the test' });
    const rooms = ({ session }: Story) =>
      Object.values(session.channels).flatMap(({ kind, members: all, closed }) => (kind === 'room' && !closed ? [[...all].sort()] : []));
    story.when('CHN.head', 'callHotline', { line: 'line', to: 'JPN' }).refusedWith('noHotline');
    const joined = story.and('CHN.head', 'accede', asks);
    expect(rooms(story)).toEqual([['JPN', 'KOR']]);
    expect(rooms(joined)).toContainEqual(['CHN', 'JPN', 'KOR']);
    joined.when('CHN.head', 'callHotline', { line: 'line', to: 'JPN' }).tells('hotlineCalled', { from: 'CHN', to: 'JPN' });
  });
});
