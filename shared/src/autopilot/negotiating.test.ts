import { describe, expect, it } from 'vitest';
import type { Exercise } from '../exercise/schema.ts';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { mechanismsIn } from '../rules/texts.ts';
import { MINUTE, played } from '../rules/time.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { autopilotMove, autopilotNextAt } from './autopilot.ts';
import { supportOf } from './support.ts';

const SEATS = ['JPN.head', 'KOR.head', 'CHN.head'];
const ALL = ['message', 'channel', 'propose', 'amend', 'vote', 'sign'] as const;

/** A table at which everything but orders is open all the time, with all seats on autopilot. */
function table(changes: Partial<Exercise> = {}): Story {
  const world = withWorld();
  const turns = world.turns.map((turn) => ({ ...turn, phases: turn.phases.map((phase) => ({ ...phase, allow: [...ALL], minutes: 30 })) }));
  const exercise: Exercise = { ...world, turns, negotiation: { ...world.negotiation, signing: {} }, ...changes };
  const story = SEATS.reduce((now, seat) => now.and(FACILITATOR, 'setAutopilot', { seat, autopilot: true }), given(exercise));
  return story.started();
}

/** What a seat's autopilot would give in some minutes of a certain command. */
function ideas(story: Story, seat: string, command: string, minutes = 4): unknown[] {
  const view = project(story.session, viewerOf(seat));
  const from = played(view.clock, story.at);
  const found: unknown[] = [];
  for (let at = story.at; ; ) {
    const next = autopilotNextAt(view, seat, at, 'seed');
    if (next === undefined || next > from + minutes * MINUTE) return found;
    at = story.at + next - from;
    const move = autopilotMove(view, seat, at, 'seed');
    if (move?.name === command) found.push(move.input);
  }
}

const tabled = (story: Story) =>
  story.and('JPN.head', 'tableProposal', { title: 'A text', clauses: ['We meet.', 'We talk.'], mechanisms: [{ template: 'treaty' }] });
const proposalIn = (story: Story) => Object.values(story.session.proposals)[0]!;
const amendmentIn = (story: Story) => Object.values(story.session.amendments!)[0]!;
const amended = (story: Story, changes: object[]) => story.and('KOR.head', 'proposeAmendment', { proposal: proposalIn(story).id, changes });
const voting = (story: Story) => story.and(FACILITATOR, 'callVote', { proposal: proposalIn(story).id, minutes: 12 });
/** What China thinks of the treaty as it is, and with so much obligation. */
const likes = (story: Story, oblig?: number) => {
  const view = project(story.session, viewerOf('CHN.head'));
  const [treaty] = mechanismsIn(proposalIn(story));
  return supportOf(view, 'CHN', [oblig === undefined ? treaty! : { ...treaty!, oblig }]);
};

describe('an autopilot at the negotiating table [SEA-4]', () => {
  it('votes for an amendment that it likes better than the text, and not for one that it likes less', () => {
    const start = tabled(table());
    const ballot = (oblig: number) => {
      const asked = voting(amended(start, [{ do: 'set', mechanism: 'm1', to: { template: 'treaty', oblig } }]));
      return ideas(asked, 'CHN.head', 'castBallot')[0] as { choice: string };
    };
    const [better, worse] = likes(start, 0) > likes(start) ? [0, 1] : [1, 0];
    expect(likes(start, better)).toBeGreaterThan(likes(start));
    expect(ballot(better).choice).toBe('yes');
    expect(likes(start, worse)).toBeLessThan(likes(start));
    expect(ballot(worse).choice).not.toBe('yes');
  });

  it('votes on the parts of a divided text', () => {
    const start = tabled(table());
    const [first] = proposalIn(start).clauses;
    const divided = voting(start.and(FACILITATOR, 'divideQuestion', { proposal: proposalIn(start).id, parts: [[first!.id]] }));
    expect(Object.values(divided.session.votes)[0]!.question).toEqual({ on: 'part', part: 0 });
    expect(ideas(divided, 'CHN.head', 'castBallot').length).toBeGreaterThan(0);
  });

  it('approves an amendment to its own text if it likes the text better with it', () => {
    const start = tabled(table());
    const view = project(start.session, viewerOf('JPN.head'));
    const [treaty] = mechanismsIn(proposalIn(start));
    const worth = (oblig: number) => supportOf(view, 'JPN', [{ ...treaty!, oblig }]);
    const [better, worse] = worth(0) > worth(1) ? [0, 1] : [1, 0];
    const approvals = (oblig: number) =>
      ideas(amended(start, [{ do: 'set', mechanism: 'm1', to: { template: 'treaty', oblig } }]), 'JPN.head', 'approveAmendment');
    expect(approvals(better).length).toBeGreaterThan(0);
    expect(approvals(worse)).toEqual([]);
    expect(ideas(amended(start, [{ do: 'title', title: 'Another' }]), 'CHN.head', 'approveAmendment')).toEqual([]);
  });

  it('initials confidential clauses that it reads, and knows nothing of others', () => {
    const start = tabled(table());
    const annexed = start.and('JPN.head', 'writeAnnex', {
      proposal: proposalIn(start).id,
      over: 0,
      readers: ['KOR'],
      title: 'Between us',
      clauses: ['Quietly.'],
    });
    expect(ideas(annexed, 'KOR.head', 'initialAnnex').length).toBeGreaterThan(0);
    expect(ideas(annexed, 'CHN.head', 'initialAnnex')).toEqual([]);
  });

  it('signs what it has voted for, and nothing else', () => {
    const asked = voting(tabled(table({ negotiation: { ...withWorld().negotiation, rule: { type: 'simple_majority' }, signing: {} } })));
    const vote = Object.keys(asked.session.votes)[0]!;
    const passed = asked
      .and('JPN.head', 'castBallot', { vote, choice: 'yes' })
      .and('KOR.head', 'castBallot', { vote, choice: 'yes' })
      .and('CHN.head', 'castBallot', { vote, choice: 'no' })
      .after(0);
    expect(Object.keys(passed.session.signings ?? {})).toHaveLength(1);
    expect(ideas(passed, 'KOR.head', 'signText')).toContainEqual({ proposal: proposalIn(passed).id, reservations: [] });
    expect(ideas(passed, 'CHN.head', 'signText')).toEqual([]);
  });

  it('asks for the floor where one needs it, says one thing and gives it back', () => {
    const start = table({ procedure: { template: 'plenary' } as NonNullable<Exercise['procedure']> });
    expect(ideas(start, 'KOR.head', 'requestFloor').length).toBeGreaterThan(0);
    const speaking = start.and('KOR.head', 'requestFloor', {});
    expect(ideas(speaking, 'KOR.head', 'postMessage', 1).length).toBeGreaterThan(0);
    const [plenary] = Object.values(speaking.session.channels).filter(({ kind }) => kind === 'plenary');
    const spoken = speaking.and('KOR.head', 'postMessage', { channel: plenary!.id, text: 'We agree.' });
    expect(ideas(spoken, 'KOR.head', 'yieldFloor', 1).length).toBeGreaterThan(0);
    expect(ideas(spoken, 'CHN.head', 'yieldFloor', 1)).toEqual([]);
  });

  it('votes for its own amendment', () => {
    const asked = voting(amended(tabled(table()), [{ do: 'title', title: 'Another' }]));
    expect(amendmentIn(asked).stage).toBe('voting');
    expect(ideas(asked, 'KOR.head', 'castBallot')).toContainEqual({ vote: Object.keys(asked.session.votes)[0], choice: 'yes' });
  });
});
