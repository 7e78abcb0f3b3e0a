import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { debriefed } from '../rules/declassified.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';

const ended = () => given().started().and(FACILITATOR, 'endExercise');

describe('notes for the hotwash', () => {
  it('are their delegation’s until all are revealed; the last one of a seat counts [DEB-1]', () => {
    const noted = ended().and('JPN.head', 'writeNote', { text: 'First' }).and('JPN.head', 'writeNote', { text: 'Silence read as a no' });
    expect(Object.values(noted.session.notes!).map(({ text }) => text)).toEqual(['Silence read as a no']);
    expect(project(noted.session, viewerOf('CHN.head')).notes).toBeUndefined();
    expect(Object.keys(project(noted.session, viewerOf('JPN.head')).notes!)).toHaveLength(1);
  });
  it('wait for ENDEX, and are the participants’ [DEB-1]', () => {
    given().started().when('JPN.head', 'writeNote', { text: 'x' }).refusedWith('notEnded');
    ended().when(FACILITATOR, 'writeNote', { text: 'x' }).refusedWith('delegationOnly');
    ended().when('JPN.head', 'writeNote', { question: 50, text: 'x' }).refusedWith('noSuchHotwash');
  });
  it('are revealed to everybody at once, by delegation and not by person [DEB-2]', () => {
    const revealed = ended()
      .and('KOR.head', 'writeNote', { text: 'We waited' })
      .and('JPN.head', 'writeNote', { text: 'So did we' })
      .and(FACILITATOR, 'revealNotes');
    expect(project(revealed.session, viewerOf('CHN.head')).revealedNotes).toEqual([
      { delegation: 'JPN', text: 'So did we' },
      { delegation: 'KOR', text: 'We waited' },
    ]);
  });
  it('cannot be revealed before there are any, nor by a delegation [DEB-2]', () => {
    ended().when(FACILITATOR, 'revealNotes').refusedWith('noNotes');
    ended().when('JPN.head', 'revealNotes').refusedWith('controlOnly');
  });
});

describe('answers at a decision point', () => {
  const answered = () =>
    ended()
      .and('KOR.head', 'writeNote', { moment: 300, text: 'We would call' })
      .and('JPN.head', 'writeNote', { moment: 1e9, text: 'Wait' })
      .and('JPN.head', 'writeNote', { text: 'On the whole' });
  it('are notes on their moment, to the second and never beyond the end, beside a free note [RPL-3]', () => {
    const late = given().started().after(2).and(FACILITATOR, 'endExercise').and('KOR.head', 'writeNote', { moment: 1_300, text: 'x' });
    expect(Object.values(late.session.notes!)).toMatchObject([{ id: 'KOR.head:at-2000', moment: 2_000 }]);
    expect(project(late.session, viewerOf('JPN.head')).notes).toBeUndefined();
    expect(Object.values(answered().session.notes!).map(({ moment }) => moment)).toEqual([0, 0, undefined]);
  });
  it('are revealed together, and other notes stay closed [RPL-3]', () => {
    const open = answered().and(FACILITATOR, 'revealNotes', { moment: 0 });
    expect(open.session.revealedNotes).toEqual([
      { delegation: 'JPN', moment: 0, text: 'Wait' },
      { delegation: 'KOR', moment: 0, text: 'We would call' },
    ]);
    const all = open.and(FACILITATOR, 'revealNotes');
    expect(all.session.revealedNotes).toHaveLength(3);
    expect(all.and(FACILITATOR, 'revealNotes', { moment: 0 }).session.revealedNotes).toHaveLength(3);
    ended().and('JPN.head', 'writeNote', { text: 'x' }).when(FACILITATOR, 'revealNotes', { moment: 0 }).refusedWith('noNotes');
  });
});

describe('declassification', () => {
  it('lets whoever reads the log read it with the labels that were lifted, and everybody knows [DEB-3]', () => {
    const lifted = ended().and(FACILITATOR, 'declassify', { scope: ['JPN'], why: 'For the hotwash' });
    expect(debriefed(viewerOf('KOR.head'), lifted.session).labels).toEqual(['public', 'd:KOR', 's:KOR.head', 'd:JPN']);
    expect(project(lifted.session, viewerOf('KOR.head')).declassified).toMatchObject([{ labels: ['d:JPN'], why: 'For the hotwash' }]);
    // In play nobody is told more than before.
    expect(Object.keys(project(lifted.session, viewerOf('KOR.head')).briefs)).toEqual(['KOR']);
  });
  it('can lift everything, and nothing twice [DEB-3]', () => {
    const all = ended().and(FACILITATOR, 'declassify', { scope: 'everything', why: 'Open review' });
    expect(debriefed(viewerOf('KOR.head'), all.session).labels).toContain('control');
    all.when(FACILITATOR, 'declassify', { scope: ['JPN'], why: 'Again' }).refusedWith('declassifiedAlready');
  });
  it('waits for ENDEX and is the lead’s [DEB-3]', () => {
    given().started().when(FACILITATOR, 'declassify', { scope: 'everything', why: 'Early' }).refusedWith('notEnded');
    ended().when('JPN.head', 'declassify', { scope: 'everything', why: 'x' }).refusedWith('controlOnly');
    ended()
      .when(FACILITATOR, 'declassify', { scope: ['XXX'], why: 'x' })
      .refusedWith('noSuchDelegation');
  });
});
