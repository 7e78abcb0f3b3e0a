import { describe, expect, it } from 'vitest';
import { delegationViewer, viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { MINUTE, played } from '../rules/time.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { dutiesOf } from './duties.ts';

const of = ({ session, at }: Story, seat: string, seen?: ReadonlySet<string>) =>
  dutiesOf(project(session, viewerOf(seat)), seat, played(session.clock, at), seen);
const kinds = (story: Story, seat: string) => of(story, seat).map(({ kind }) => kind);

describe('what is expected of a seat', () => {
  it('is nothing before STARTEX', () => {
    expect(of(given(), 'JPN.head')).toEqual([]);
  });

  it('is to acknowledge what asks for it, until somebody of the delegation has', () => {
    const told = given().started().after(1);
    expect(of(told, 'JPN.head')).toMatchObject([{ kind: 'acknowledge', title: 'First report', dueAt: 3 * MINUTE }]);
    expect(kinds(told, 'CHN.head')).toEqual([]);
    const wire = Object.values(told.session.wire)[0]!.id;
    expect(kinds(told.and('JPN.aide', 'acknowledge', { wire }), 'JPN.head')).toEqual([]);
  });

  it('stays owed when it is late', () => {
    expect(of(given().started().after(4), 'JPN.head')).toMatchObject([{ kind: 'acknowledge', dueAt: 3 * MINUTE }]);
  });

  it('is to answer a ringing line, nearest deadline first, as long as it rings', () => {
    const ringing = given().started().after(1).and('control.facilitator', 'deliverInject', { inject: 'S-2' });
    expect(kinds(ringing, 'JPN.head')).toEqual(['answer', 'acknowledge']);
    expect(kinds(ringing.after(1.1), 'JPN.head')).toEqual(['acknowledge']);
    const wire = Object.values(ringing.session.wire).find((item) => item.ringsUntil !== undefined)!.id;
    expect(kinds(ringing.and('JPN.head', 'answerCall', { wire, answer: 'defer' }), 'JPN.head')).toContain('answer');
    expect(kinds(ringing.and('JPN.head', 'answerCall', { wire, answer: 'answer' }), 'JPN.head')).not.toContain('answer');
  });

  it('is to vote for those who may and have not', () => {
    const voting = given()
      .started()
      .and('KOR.head', 'tableProposal', { title: 'Search', clauses: ['One search.'] })
      .after(5.5);
    expect(kinds(voting, 'CHN.head')).toEqual(['vote']);
    expect(kinds(voting, 'JPN.aide')).not.toContain('vote');
    const vote = Object.keys(voting.session.votes)[0]!;
    expect(kinds(voting.and('CHN.head', 'castBallot', { vote, choice: 'yes' }), 'CHN.head')).toEqual([]);
  });

  it('is to seal orders while the phase takes them, for the seat that may', () => {
    const ordering = given().started().after(7.5);
    expect(kinds(ordering, 'CHN.head')).toEqual(['orders']);
    expect(kinds(ordering, 'JPN.aide')).not.toContain('orders');
    expect(kinds(ordering.and('CHN.head', 'sealOrders', { orders: [{ order: 'appeal', text: '' }] }), 'CHN.head')).toEqual([]);
  });

  it('is to rank the agenda while the phase takes rankings, for the seat that may', () => {
    const ranking = given(withWorld()).started();
    expect(of(ranking, 'JPN.head')[0]).toMatchObject({ kind: 'rank', count: 3, dueAt: 5 * MINUTE });
    expect(kinds(ranking, 'UN.desk')).not.toContain('rank');
    const sealed = ranking.and('JPN.head', 'sealRanking', { order: ['rules', 'members', 'issues'] });
    expect(kinds(sealed, 'JPN.head')).not.toContain('rank');
    expect(kinds(sealed, 'CHN.head')).toContain('rank');
    expect(kinds(sealed.after(6), 'CHN.head')).not.toContain('rank');
  });

  it('is to initial an annex as it stands, for a seat that can, until the delegation has', () => {
    const text = given(withWorld())
      .started()
      .and('JPN.head', 'tableProposal', { title: 'Lights', clauses: ['All ships show lights.'] });
    const written = text.and('JPN.head', 'writeAnnex', {
      proposal: 'e1',
      over: 0,
      title: 'Patrols',
      clauses: ['We tell each other.'],
      readers: ['KOR'],
    });
    expect(of(written, 'KOR.head')).toContainEqual(
      expect.objectContaining({ kind: 'initial', annex: 'e2', proposal: 'e1', title: 'Patrols' }),
    );
    expect(kinds(written, 'CHN.head')).not.toContain('initial');
    const agreed = written.and('KOR.head', 'initialAnnex', { annex: 'e2', version: 1, stands: true });
    expect(kinds(agreed, 'KOR.head')).not.toContain('initial');
    expect(kinds(agreed, 'JPN.head')).toContain('initial');
  });

  it('is to look at amendments to its own text, until they have been seen', () => {
    const changes = (title: string) => ({ proposal: 'e1', changes: [{ do: 'title', title }] });
    const moved = given()
      .started()
      .and('JPN.head', 'tableProposal', { title: 'Search', clauses: ['One search.'] })
      .and('KOR.head', 'proposeAmendment', changes('A search'))
      .and('CHN.head', 'proposeAmendment', changes('Two searches'));
    expect(of(moved, 'JPN.head', new Set())).toContainEqual(
      expect.objectContaining({ kind: 'amendment', proposal: 'e1', number: 1, count: 2 }),
    );
    expect(of(moved, 'JPN.head', new Set(['amendment:e2', 'amendment:e3'])).map(({ kind }) => kind)).not.toContain('amendment');
    expect(kinds(moved, 'JPN.head')).not.toContain('amendment');
    expect(of(moved, 'KOR.head', new Set()).map(({ kind }) => kind)).not.toContain('amendment');
  });

  it('names an instruction unread only to a reader who says what it has seen', () => {
    const told = given().started().and('control.facilitator', 'deliverInject', { inject: 'S-3' });
    const wire = Object.values(told.session.wire)[0]!.id;
    expect(kinds(told, 'JPN.head')).toEqual([]);
    expect(of(told, 'JPN.head', new Set())).toMatchObject([{ kind: 'read', wire }]);
    expect(of(told, 'JPN.head', new Set([wire]))).toEqual([]);
  });

  it('is the same asked of the whole session or of a view, for a seat or its delegation', () => {
    const { session, at } = given().started().after(2);
    const now = played(session.clock, at);
    expect(dutiesOf(session, 'JPN.head', now)).toEqual(dutiesOf(project(session, viewerOf('JPN.head')), 'JPN.head', now));
    expect(dutiesOf(project(session, delegationViewer('JPN')), 'JPN', now)).toEqual(dutiesOf(session, 'JPN.head', now));
  });
});
