import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { MINUTE } from '../rules/time.ts';
import { given, type Story } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { withWorld } from '../testing/with-world.ts';
import { type Around, attention } from './attention.ts';

const request = { id: 'r', seat: 'CHN.head', holder: 'C', askedAt: 0 };
const needs = ({ session, at }: Story, around: Partial<Around> = {}) => attention(session, { at, online: [], requests: [], ...around });
const kinds = (story: Story, around: Partial<Around> = {}) => needs(story, around).map(({ kind }) => kind);

describe('what needs the facilitator', () => {
  it('is nothing in a calm minute', () => {
    expect(needs(given().started())).toEqual([]);
  });
  it('is who asks to join, also in the lobby, and nothing after ENDEX', () => {
    expect(kinds(given(), { requests: [request] })).toEqual(['joinRequest']);
    expect(kinds(given().started().and(FACILITATOR, 'endExercise'), { requests: [request] })).toEqual([]);
  });
  it('is a phase that waits', () => {
    const waits = given().started().after(10.5);
    expect(needs(waits)).toContainEqual({ kind: 'phaseWaiting', id: 'phase-waiting', tone: 'held', due: 10 * MINUTE });
  });
  it('is an acknowledgement that is late, with those who owe it', () => {
    const late = needs(given().started().after(3.5)).find(({ kind }) => kind === 'acknowledgementLate');
    expect(late).toMatchObject({ inject: 'S-1', delegations: ['JPN'], due: 3 * MINUTE });
  });
  it('is a line in its last minute, before anything else', () => {
    const rings = given().started().and(FACILITATOR, 'deliverInject', { inject: 'S-2' });
    expect(kinds(rings, { requests: [request] })).toEqual(['ringing', 'joinRequest']);
    expect(kinds(rings.after(1.5))).not.toContain('ringing');
  });
  it('is an expected action that was missed, for a while', () => {
    const missed = given().started().and(FACILITATOR, 'deliverInject', { inject: 'S-3' }).after(1.5);
    expect(kinds(missed)).toContain('expectedMissed');
    expect(kinds(missed.after(5))).not.toContain('expectedMissed');
  });
  it('is an expected action that only a person can see, when it is nearly due', () => {
    const { injects } = turnOne();
    const asks = { ...injects[2]!, expected: { by: ['JPN'], action: 'Speaks', withinMin: 4 } };
    const story = given(turnOne({ injects: [asks] }))
      .started()
      .and(FACILITATOR, 'deliverInject', { inject: 'S-3' });
    expect(kinds(story.after(1))).not.toContain('expectedUnconfirmed');
    expect(kinds(story.after(2.5))).toContain('expectedUnconfirmed');
    expect(kinds(story.after(2.5).and(FACILITATOR, 'confirmExpected', { inject: 'S-3' }))).not.toContain('expectedUnconfirmed');
  });
  it('is what was held past its time', () => {
    const held = given().started().and(FACILITATOR, 'holdInject', { inject: 'S-1' });
    expect(kinds(held)).toEqual([]);
    expect(kinds(held.after(1.5))).toContain('heldPast');
  });
  it('is an empty table when the vote is near', () => {
    expect(kinds(given().started().after(2.5))).not.toContain('noProposal');
    expect(kinds(given().started().after(3.5))).toContain('noProposal');
    const tabled = given()
      .started()
      .after(3.5)
      .and('JPN.head', 'tableProposal', { title: 'x', clauses: ['x'] });
    expect(kinds(tabled)).not.toContain('noProposal');
  });
  it('is a held seat that is offline', () => {
    const seated = given().and('JPN.head', 'takeSeat', { holder: 'A' }).started();
    expect(kinds(seated)).toEqual(['seatLost']);
    expect(kinds(seated, { online: ['JPN.head'] })).toEqual([]);
  });
  it('is a delegation that could speak and has not for five minutes of play', () => {
    const { turns } = turnOne();
    const long = turns.map((turn, index) =>
      index === 0 ? { ...turn, phases: turn.phases.map((phase) => ({ ...phase, minutes: 20 })) } : turn,
    );
    const seated = given(turnOne({ turns: long }))
      .and('JPN.head', 'takeSeat', { holder: 'A' })
      .started();
    expect(kinds(seated.after(4.9), { online: ['JPN.head'] })).not.toContain('silent');
    expect(kinds(seated.after(5.1), { online: ['JPN.head'] })).toContain('silent');
  });
  it('is not an observer that only listens', () => {
    const turns = withWorld().turns.map((turn) => ({ ...turn, phases: turn.phases.map((phase) => ({ ...phase, minutes: 20 })) }));
    const watched = given(withWorld({ turns })).and('UN.desk', 'takeSeat', { holder: 'A' }).started();
    expect(kinds(watched.after(6), { online: ['UN.desk'] })).not.toContain('silent');
  });
});

describe('a question to the control room needs the facilitator', () => {
  const asked = () => given().started().and('JPN.head', 'askRfi', { text: 'Was the signal off?' });
  const rfi = Object.keys(asked().session.rfis ?? {})[0]!;
  it('until it is answered, loudly after five minutes', () => {
    expect(needs(asked().after(1)).find(({ kind }) => kind === 'rfiWaits')).toMatchObject({
      rfi,
      delegation: 'JPN',
      since: 0,
      tone: 'held',
    });
    expect(needs(asked().after(6)).find(({ kind }) => kind === 'rfiWaits')).toMatchObject({ tone: 'alert' });
    expect(kinds(asked().and(FACILITATOR, 'answerRfi', { rfi, text: 'Yes', to: 'asker' }))).not.toContain('rfiWaits');
  });
  it('no longer once an answer is held back, or the asker took it back', () => {
    const later = { rfi, text: 'Yes', to: 'asker', embargo: { turn: 2 } };
    expect(kinds(asked().and(FACILITATOR, 'answerRfi', later))).not.toContain('rfiWaits');
    expect(kinds(asked().and('JPN.head', 'withdrawRfi', { rfi }))).not.toContain('rfiWaits');
  });
});

describe('crises need the facilitator', () => {
  const clash = () => given(withWorld()).started().and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
  it('when an order would lift one, with who asks', () => {
    const raid = clash().and('JPN.head', 'sealOrders', { orders: [{ order: 'raid', target: 'CHN', text: '' }] });
    expect(kinds(raid)).not.toContain('rungAwaits');
    const asks = needs(raid.after(5)).find(({ kind }) => kind === 'rungAwaits');
    expect(asks).toMatchObject({ tone: 'alert', crisis: 'clash', name: 'Clash', rung: 5, by: 'JPN', order: 'Raid' });
    expect(kinds(raid.after(5).and(FACILITATOR, 'confirmRung', { crisis: 'clash', confirmed: false }))).not.toContain('rungAwaits');
  });
  it('when one stops play, until play goes on', () => {
    const top = clash().and(FACILITATOR, 'setRung', { crisis: 'clash', rung: 9, why: 'As far as it goes' });
    expect(needs(top)[0]).toMatchObject({ kind: 'playStopped', crisis: 'clash', rung: 9 });
    const on = top.and(FACILITATOR, 'resumeClock');
    expect(kinds(on)).not.toContain('playStopped');
    expect(kinds(on.after(1).and(FACILITATOR, 'pauseClock', {}))).not.toContain('playStopped');
  });
});
