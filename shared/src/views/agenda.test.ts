import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { delegationViewer, viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given, type Story } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { withWorld } from '../testing/with-world.ts';
import { agendaSeen, agreementOf } from './agenda.ts';

const play = (changes: Parameters<typeof withWorld>[0] = {}) => given(withWorld(changes)).started();
const seen = ({ session }: Story, seat: string) => agendaSeen(project(session, viewerOf(seat)), seat);
const rank = (story: Story, code: string, ...order: string[]) => story.and(`${code}.head`, 'sealRanking', { order });

describe('the agenda as somebody sees it', () => {
  it('is nothing in an exercise without one', () => {
    expect(agendaSeen(given(turnOne()).started().session, 'JPN.head')).toBeUndefined();
  });

  it('is open while the phase takes rankings, to those who may vote', () => {
    const story = play();
    expect(seen(story, 'JPN.head')).toMatchObject({ state: 'open', mayRank: true });
    expect(seen(story, 'UN.desk')).toMatchObject({ mayRank: false });
    expect(seen(story, 'JPN.head')!.elements.map(({ id }) => id)).toEqual(['rules', 'members', 'issues']);
  });

  it('says when it opens while it is closed', () => {
    const phases = [
      { id: 'talks', name: 'Talks', minutes: 5, allow: ['message' as const] },
      { id: 'rank', name: 'Ranking', minutes: 5, allow: ['rank' as const], only: { rank: ['CHN'] } },
    ];
    const story = play({ turns: [{ n: 1, scenarioTime: '2026-06-10T05:40:00+09:00', phases }] });
    expect(seen(story, 'JPN.head')).toMatchObject({ state: 'closed', opens: { phase: 'Ranking', turn: 1 } });
    const later = story.after(6);
    expect(seen(later, 'JPN.head')).toMatchObject({ state: 'closed' });
    expect(seen(later, 'JPN.head')!.opens).toBeUndefined();
    expect(seen(later, 'CHN.head')).toMatchObject({ state: 'open' });
  });

  it('shows a delegation its own sealed ranking and nobody else’s', () => {
    const story = rank(play(), 'JPN', 'members', 'rules', 'issues');
    expect(seen(story, 'JPN.head')!.sealed).toMatchObject({ order: ['members', 'rules', 'issues'], by: 'JPN.head' });
    expect(seen(story, 'CHN.head')!.sealed).toBeUndefined();
    expect(agendaSeen(project(story.session, delegationViewer('JPN')), 'JPN')!.sealed).toBeDefined();
  });

  it('once revealed shows points, shared places, everybody’s ranking and who did not rank', () => {
    const sealed = rank(rank(play(), 'JPN', 'members', 'rules', 'issues'), 'CHN', 'rules', 'members', 'issues');
    const { state, result } = seen(sealed.and(FACILITATOR, 'advancePhase'), 'UN.desk')!;
    expect(state).toBe('revealed');
    expect(result).toMatchObject({ most: 4, ranked: ['JPN', 'CHN'], missed: ['KOR'], agreement: 'strong' });
    expect(result!.standing.map(({ element, place, points }) => [element.id, place, points])).toEqual([
      ['rules', 1, 3],
      ['members', 1, 3],
      ['issues', 3, 0],
    ]);
    expect(result!.places['members']).toEqual({ JPN: 1, CHN: 2 });
  });

  it('speaks of no agreement where only one ranked', () => {
    const { result } = seen(rank(play(), 'JPN', 'members', 'rules', 'issues').and(FACILITATOR, 'advancePhase'), 'JPN.head')!;
    expect(result!.concordance).toBeUndefined();
    expect(result!.agreement).toBeUndefined();
  });

  it('puts a concordance into steps', () => {
    expect([0, 0.19, 0.2, 0.5, 0.7, 0.95, 1].map(agreementOf)).toEqual([
      'hardlyAny',
      'hardlyAny',
      'weak',
      'moderate',
      'strong',
      'close',
      'close',
    ]);
  });
});
