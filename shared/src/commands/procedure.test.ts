import { describe, expect, it } from 'vitest';
import { MOTIONS } from '../exercise/procedure-schema.ts';
import type { ProcedureSpec } from '../exercise/schema.ts';
import { FACILITATOR } from '../model/seat.ts';
import { chairNow, motionsInOrder, PRECEDENCE, ruleOfMotion } from '../rules/procedure.ts';
import { MINUTE } from '../rules/time.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';

const can = ['speak' as const, 'draft' as const, 'vote' as const, 'sign' as const, 'order' as const];
const seats = (...more: 'chair'[]) => [{ id: 'head', title: 'Head', can: [...can, ...more] }];
const FOUR = [
  { id: 'JPN', name: 'Japan', brief: 'x', seats: seats() },
  { id: 'KOR', name: 'Korea', brief: 'x', seats: seats() },
  { id: 'CHN', name: 'China', brief: 'x', seats: seats() },
  {
    id: 'MNG',
    name: 'Mongolia',
    brief: 'x',
    seats: [
      { id: 'head', title: 'Head', can },
      { id: 'chair', title: 'Chair', can: ['speak' as const, 'chair' as const] },
    ],
  },
  { id: 'UN', name: 'UN', kind: 'observer' as const, brief: 'x', seats: [{ id: 'desk', title: 'Desk', can: ['speak' as const] }] },
];
const phase = (id: string, minutes: number) => ({
  id,
  name: id,
  minutes,
  allow: ['message', 'propose', 'vote', 'channel'] as ('message' | 'propose' | 'vote' | 'channel')[],
});

const conference = (procedure: Partial<ProcedureSpec> = {}, negotiation: object = {}) =>
  turnOne({
    delegations: FOUR,
    procedure: { template: 'plenary', chair: 'MNG', ...procedure },
    negotiation: { maxProposals: 4, maxClauses: 4, rule: { type: 'consensus' }, revotes: 1, ...negotiation },
    turns: [
      { n: 1, scenarioTime: '2026-06-10T05:40:00+09:00', phases: [phase('debate', 60), phase('vote', 10)] },
      { n: 2, scenarioTime: '2026-06-11T05:40:00+09:00', phases: [{ ...phase('informal', 60), atStart: ['openVotes'] }] },
    ],
    injects: [],
  });

const say = { channel: 'plenary', text: 'We have a question.' };
const text = { title: 'A step', clauses: ['We talk.', 'We meet.'] };
const sits = (procedure: Partial<ProcedureSpec> = {}, negotiation: object = {}) => given(conference(procedure, negotiation)).started();
const CHAIR = 'MNG.chair';
const point = (story: ReturnType<typeof given>) => Object.keys(story.session.procedure!.points).at(-1)!;
const motion = (story: ReturnType<typeof given>) => Object.keys(story.session.procedure!.motions).at(-1)!;
const voteOf = (story: ReturnType<typeof given>) => Object.values(story.session.votes).find(({ outcome }) => !outcome)!.id;
const all = (story: ReturnType<typeof given>, choices: Record<string, 'yes' | 'no' | 'abstain'>) =>
  Object.entries(choices).reduce((now, [code, choice]) => now.and(`${code}.head`, 'castBallot', { vote: voteOf(story), choice }), story);
const YES = { JPN: 'yes', KOR: 'yes', CHN: 'yes', MNG: 'yes' } as const;

describe('the chair', () => {
  it('[PRC-1] is the delegation named, by its seats with that permission, and the facilitator can do all it does', () => {
    const story = sits().and('JPN.head', 'raisePoint', { kind: 'order', text: 'The list.' });
    const ruling = { point: point(story), upheld: true, words: 'It is so.' };
    story.when('JPN.head', 'ruleOnPoint', ruling).refusedWith('notInTheChair');
    story.when('MNG.head', 'ruleOnPoint', ruling).refusedWith('notInTheChair');
    story.when(CHAIR, 'ruleOnPoint', ruling).tells('pointRuled', { by: CHAIR, upheld: true }, ['public']);
    story.when(FACILITATOR, 'ruleOnPoint', ruling).tells('pointRuled', { by: FACILITATOR });
  });
  it('[PRC-1] rotates by turn where the exercise says so', () => {
    const chairIn = (turn: number, chair: ProcedureSpec['chair']) => {
      const { session } = given(conference(chair === undefined ? {} : { chair }));
      return chairNow({ ...session, phase: { turn, index: 0, beganAt: 0, endsAt: 1, turnBeganAt: 0, waiting: false } });
    };
    expect([1, 2, 3, 4, 5].map((turn) => chairIn(turn, 'rotates'))).toEqual(['JPN', 'KOR', 'CHN', 'MNG', 'JPN']);
    expect([1, 2, 3].map((turn) => chairIn(turn, ['CHN', 'JPN']))).toEqual(['CHN', 'JPN', 'CHN']);
    expect([1, 2].map((turn) => chairIn(turn, 'facilitator'))).toEqual([undefined, undefined]);
  });
  it('[PRC-1] puts a text to the vote, which other delegations cannot', () => {
    const story = sits().and('JPN.head', 'tableProposal', text);
    const proposal = Object.keys(story.session.proposals)[0]!;
    story.when('JPN.head', 'callVote', { proposal, minutes: 2 }).refusedWith('controlOnly');
    story.when(CHAIR, 'callVote', { proposal, minutes: 2 }).tells('voteOpened', { proposal });
  });
});

describe('the floor', () => {
  it('[PRC-2] is asked for once and given in that order; only who has it, or presides, writes in the plenary', () => {
    const story = sits();
    story.when('JPN.head', 'postMessage', say).refusedWith('floorNeeded');
    story.when(CHAIR, 'postMessage', say).tells('messagePosted');
    const listed = story.and('JPN.head', 'requestFloor').and('KOR.head', 'requestFloor').and('CHN.head', 'requestFloor');
    expect(listed.session.procedure!.floor).toMatchObject({ delegation: 'JPN', from: 0, until: 2 * MINUTE });
    expect(listed.session.procedure!.list.map(({ delegation }) => delegation)).toEqual(['KOR', 'CHN']);
    listed.when('KOR.head', 'requestFloor').refusedWith('onTheList');
    listed.when('JPN.head', 'postMessage', say).tells('messagePosted');
    listed.when('KOR.head', 'postMessage', say).refusedWith('floorTaken', { delegation: 'JPN' });
    listed.when('CHN.head', 'leaveList').tells('listLeft', { delegation: 'CHN' });
    listed.when('MNG.head', 'leaveList').refusedWith('notOnTheList');
    // Whoever speaks may ask to speak again, behind the others.
    listed.when('JPN.head', 'requestFloor').tells('floorRequested', { delegation: 'JPN' });
  });
  it('[PRC-2] the chair closes the list and gives the floor by name', () => {
    const story = sits().and('JPN.head', 'requestFloor').and('KOR.head', 'requestFloor').and(CHAIR, 'setList', { open: false });
    story.when('CHN.head', 'requestFloor').refusedWith('listClosed');
    story.when('CHN.head', 'setList', { open: true }).refusedWith('notInTheChair');
    story.and(CHAIR, 'setList', { open: true }).when('CHN.head', 'requestFloor').tells('floorRequested');
    const called = story.when(CHAIR, 'giveFloor', { delegation: 'CHN' });
    called.tells('floorEnded', { delegation: 'JPN', because: 'chair' }).tells('floorGiven', { delegation: 'CHN', as: 'speech', by: CHAIR });
    story.when(CHAIR, 'giveFloor').tells('floorGiven', { delegation: 'KOR' });
    story.when(CHAIR, 'giveFloor', { delegation: 'JPN' }).refusedWith('hasTheFloor');
    story.when(CHAIR, 'giveFloor', { delegation: 'XXX' }).refusedWith('noSuchDelegation');
    sits().when(CHAIR, 'giveFloor').refusedWith('nobodyAsks');
    const byHand = sits({ calls: 'chair' }).and('JPN.head', 'requestFloor');
    expect(byHand.session.procedure!.floor).toBeUndefined();
  });
  it('[PRC-3] passes to the next when the time is over, however late the clock looks', () => {
    const listed = sits().and('JPN.head', 'requestFloor').and('KOR.head', 'requestFloor').and('CHN.head', 'requestFloor');
    expect(listed.after(2).session.procedure!.floor).toEqual({ delegation: 'KOR', as: 'speech', from: 2 * MINUTE, until: 4 * MINUTE });
    const late = listed.late(5);
    expect(late.session.procedure!.floor).toEqual({ delegation: 'CHN', as: 'speech', from: 4 * MINUTE, until: 6 * MINUTE });
    expect(late.log.filter(({ type }) => type === 'floorEnded')).toMatchObject([
      { data: { played: 2 * MINUTE } },
      { data: { played: 4 * MINUTE } },
    ]);
  });
  it('[PRC-3] stands with the clock', () => {
    const paused = sits().and('JPN.head', 'requestFloor').after(1).and(FACILITATOR, 'pauseClock').late(30);
    expect(paused.session.procedure!.floor?.delegation).toBe('JPN');
    const on = paused.and(FACILITATOR, 'resumeClock').after(0.9);
    expect(on.session.procedure!.floor?.delegation).toBe('JPN');
    expect(on.after(0.2).session.procedure!.floor).toBeUndefined();
  });
  it('[PRC-3] is yielded to the chair or, with the rest of the time, to another delegation', () => {
    const speaks = sits().and('JPN.head', 'requestFloor').and('KOR.head', 'requestFloor').after(1);
    speaks.when('KOR.head', 'yieldFloor').refusedWith('notSpeaking');
    expect(speaks.and('JPN.head', 'yieldFloor').session.procedure!.floor).toMatchObject({ delegation: 'KOR', from: MINUTE });
    speaks.when('JPN.head', 'yieldFloor', { to: 'JPN' }).refusedWith('noSuchDelegation');
    expect(speaks.and('JPN.head', 'yieldFloor', { to: 'CHN' }).session.procedure!.floor).toMatchObject({
      delegation: 'CHN',
      until: 2 * MINUTE,
    });
  });
  it('[PRC-3] ends with its phase, and is not needed where the exercise leaves the plenary free', () => {
    const speaks = sits({ floor: ['debate'], speakingSec: 3600 })
      .after(59.5)
      .and('JPN.head', 'requestFloor');
    const next = speaks.after(1);
    expect(next.session.procedure!.floor).toBeUndefined();
    next.when('KOR.head', 'postMessage', say).tells('messagePosted');
    next.when('KOR.head', 'requestFloor').refusedWith('floorIsFree');
    sits({ phases: ['vote'] })
      .when('JPN.head', 'moveMotion', { kind: 'adjourn' })
      .refusedWith('noProcedure');
    sits({ phases: ['vote'] })
      .when('JPN.head', 'postMessage', say)
      .tells('messagePosted');
  });
});

describe('a delegation that leaves', () => {
  it('[PRC-1] [PRC-3] gives up the floor, its place and the chair', () => {
    const story = sits().and('JPN.head', 'requestFloor').and('KOR.head', 'requestFloor').and('CHN.head', 'requestFloor');
    const gone = ['JPN', 'MNG'].reduce(
      (now, delegation) => now.and(FACILITATOR, 'releaseDelegation', { delegation, why: 'Recalled.' }),
      story,
    );
    expect(gone.session.procedure!.floor).toMatchObject({ delegation: 'KOR' });
    expect(chairNow(gone.session)).toBeUndefined();
  });
});

describe('points', () => {
  it('[PRC-4] are raised while another speaks, one at a time, and ruled on in words', () => {
    const story = sits().and('JPN.head', 'requestFloor').and('KOR.head', 'raisePoint', { kind: 'information', text: 'Which text?' });
    story.when('KOR.head', 'raisePoint', { kind: 'order', text: 'And this?' }).refusedWith('pointWaits');
    const ruled = story.and(CHAIR, 'ruleOnPoint', { point: point(story), upheld: true, words: 'P-1.' });
    ruled.when(CHAIR, 'ruleOnPoint', { point: point(story), upheld: false, words: 'No.' }).refusedWith('ruledAlready');
    story.when(CHAIR, 'ruleOnPoint', { point: 'none', upheld: true, words: 'x' }).refusedWith('noSuchPoint');
  });
  it('[PRC-4] of personal privilege give a right of reply, which comes next, is shorter and cannot be given away', () => {
    const asks = sits().and('JPN.head', 'requestFloor').and('CHN.head', 'requestFloor');
    const story = asks.and('KOR.head', 'raisePoint', { kind: 'privilege', text: 'We were named.' });
    const denied = story.and(CHAIR, 'ruleOnPoint', { point: point(story), upheld: false, words: 'No one was.' });
    expect(denied.session.procedure!.replies).toEqual([]);
    const granted = story.and(CHAIR, 'ruleOnPoint', { point: point(story), upheld: true, words: 'One minute.' });
    expect(granted.session.procedure!.replies).toEqual(['KOR']);
    const reply = granted.and('JPN.head', 'yieldFloor');
    expect(reply.session.procedure!.floor).toEqual({ delegation: 'KOR', as: 'reply', from: 0, until: MINUTE });
    reply.when('KOR.head', 'yieldFloor', { to: 'JPN' }).refusedWith('replyIsOwn');
    expect(reply.after(1).session.procedure!.floor).toMatchObject({ delegation: 'CHN' });
  });
});

describe('an appeal', () => {
  const ruled = (procedure: Partial<ProcedureSpec> = {}) => {
    const story = sits(procedure).and('KOR.head', 'raisePoint', { kind: 'privilege', text: 'We were named.' });
    return story.and(CHAIR, 'ruleOnPoint', { point: point(story), upheld: false, words: 'No.' });
  };
  it('[PRC-6] is voted at once; a majority overrules the chair, and what was denied is granted', () => {
    const story = ruled();
    const appealed = story.and('KOR.head', 'appealRuling', { point: point(story) });
    expect(Object.values(appealed.session.votes)[0]).toMatchObject({ proposal: '', rule: { type: 'simple_majority' } });
    const fell = all(appealed, { ...YES, MNG: 'no' });
    expect(fell.session.procedure!.points[point(story)]!.ruling).toMatchObject({ fell: true });
    expect(fell.session.procedure!.replies.concat(fell.session.procedure!.floor?.delegation ?? [])).toEqual(['KOR']);
    const stood = all(appealed, { JPN: 'no', KOR: 'yes', CHN: 'no', MNG: 'no' });
    expect(stood.session.procedure!.points[point(story)]!.ruling!.fell).toBeUndefined();
    stood.when('JPN.head', 'appealRuling', { point: point(story) }).refusedWith('appealedAlready');
  });
  it('[PRC-6] is not possible before the ruling, nor where the rules make it final', () => {
    const raised = sits().and('KOR.head', 'raisePoint', { kind: 'order', text: 'x' });
    raised.when('KOR.head', 'appealRuling', { point: point(raised) }).refusedWith('notRuledYet');
    const final = ruled({ appeal: false });
    final.when('KOR.head', 'appealRuling', { point: point(final) }).refusedWith('rulingIsFinal');
  });
});

describe('the precedence of motions', () => {
  it('[PRC-5] is that of rule 77 of the General Assembly, then what changes the question', () => {
    expect(PRECEDENCE.slice(0, 4)).toEqual(['suspend', 'adjourn', 'adjournDebate', 'closeDebate']);
    expect([...PRECEDENCE].sort()).toEqual([...MOTIONS].sort());
  });
  const terms = { suspend: { minutes: 5 }, adjourn: {}, extendTime: { seconds: 300 } };
  it.each([
    ['adjourn', 'suspend'],
    ['extendTime', 'adjourn'],
    ['extendTime', 'suspend'],
  ] as const)('[PRC-5] %s waits for %s, whichever came first', (later, first) => {
    const one = sits().and('JPN.head', 'moveMotion', { kind: later, ...terms[later] });
    const both = one.and('KOR.head', 'moveMotion', { kind: first, ...terms[first] });
    expect(motionsInOrder(both.session).map(({ kind }) => kind)).toEqual([first, later]);
    both.when(CHAIR, 'putMotion', { motion: motion(one), how: 'vote' }).refusedWith('otherMotionFirst', { motion: first });
    both.when(CHAIR, 'putMotion', { motion: motion(both), how: 'vote' }).tells('voteOpened', { motion: motion(both) });
  });
  it('[PRC-5] a point of order comes before any motion', () => {
    const story = sits().and('JPN.head', 'moveMotion', { kind: 'adjourn' }).and('KOR.head', 'raisePoint', { kind: 'order', text: 'x' });
    story.when(CHAIR, 'putMotion', { motion: motion(story), how: 'vote' }).refusedWith('pointComesFirst');
  });
});

describe('the majority a motion takes', () => {
  const TWO_THIRDS = { type: 'majority', q: 0.6666, base: 'present_voting' };
  const SIXTY = { type: 'majority', q: 0.6, base: 'members' };
  it.each([
    ['plenary', 'closeDebate', { type: 'simple_majority' }],
    ['plenary', 'reconsider', TWO_THIRDS],
    ['plenary', 'appeal', { type: 'simple_majority' }],
    ['council', 'suspend', SIXTY],
    ['council', 'appeal', SIXTY],
    ['council', 'reconsider', undefined],
    ['contactGroup', 'closeDebate', { type: 'consensus' }],
    ['contactGroup', 'adjourn', undefined],
    ['contactGroup', 'appeal', undefined],
    ['silence', 'closeDebate', { type: 'silence', windowMin: 2 }],
    ['silence', 'divide', undefined],
  ] as const)('[PRC-6] under %s: %s', (template, kind, rule) => {
    expect(ruleOfMotion(given(conference({ template })).session, kind)).toEqual(rule);
  });
  it('[PRC-6] is the exercise’s where it says so, for one motion or for all that have none of their own', () => {
    const own = given(
      conference({ motions: { adjourn: { type: 'unanimity' }, divide: false } }, { proceduralRule: { type: 'consensus' } }),
    ).session;
    expect(ruleOfMotion(own, 'adjourn')).toEqual({ type: 'unanimity' });
    expect(ruleOfMotion(own, 'divide')).toBeUndefined();
    expect(ruleOfMotion(own, 'suspend')).toEqual({ type: 'consensus' });
  });
  const VETO = { type: 'veto' as const, holders: ['CHN'], count: 3 };
  it.each([
    [{}, 'passed'],
    [{ vetoes: true }, 'failed'],
  ] as const)('[PRC-6] a veto holds in procedure only where the rules say so: %j', (procedure, outcome) => {
    const moved = sits({ ...procedure, motions: { adjourn: VETO } }).and('JPN.head', 'moveMotion', { kind: 'adjourn' });
    const put = moved.and(CHAIR, 'putMotion', { motion: motion(moved), how: 'vote' });
    expect(all(put, { ...YES, CHN: 'no' }).session.procedure!.motions[motion(moved)]!.stage).toBe(outcome);
  });
});

describe('a motion', () => {
  it('[PRC-5] may need a second, can be taken back until it is put, and observers move none', () => {
    const moved = sits({ seconding: true }).and('JPN.head', 'moveMotion', { kind: 'adjourn' });
    moved.when(CHAIR, 'putMotion', { motion: motion(moved), how: 'vote' }).refusedWith('notSeconded');
    moved.when('JPN.head', 'secondMotion', { motion: motion(moved) }).refusedWith('ownMotion');
    const seconded = moved.and('KOR.head', 'secondMotion', { motion: motion(moved) });
    expect(seconded.session.procedure!.motions[motion(moved)]).toMatchObject({ stage: 'pending', secondedBy: 'KOR' });
    seconded.when('CHN.head', 'secondMotion', { motion: motion(moved) }).refusedWith('needsNoSecond');
    seconded.when('KOR.head', 'withdrawMotion', { motion: motion(moved) }).refusedWith('notYourMotion');
    seconded.when('JPN.head', 'withdrawMotion', { motion: motion(moved) }).tells('motionWithdrawn');
    seconded.when('CHN.head', 'moveMotion', { kind: 'adjourn' }).refusedWith('motionIsBefore');
    sits().when('UN.desk', 'moveMotion', { kind: 'adjourn' }).refusedWith('observersMoveNothing');
    sits({ motions: { adjourn: false } })
      .when('JPN.head', 'moveMotion', { kind: 'adjourn' })
      .refusedWith('motionNotProvided');
    sits().when('JPN.head', 'moveMotion', { kind: 'suspend' }).refusedWith('sayHowLong');
  });
  it('[PRC-5] [PRC-6] lapses with its phase where it was not put, and a ruling of an earlier phase stands', () => {
    const moved = sits().and('JPN.head', 'moveMotion', { kind: 'adjourn' }).and('KOR.head', 'raisePoint', { kind: 'order', text: 'x' });
    const ruled = moved.and(CHAIR, 'ruleOnPoint', { point: point(moved), upheld: false, words: 'No.' }).after(60);
    expect(ruled.session.procedure!.motions[motion(moved)]!.stage).toBe('withdrawn');
    ruled.when('KOR.head', 'appealRuling', { point: point(moved) }).refusedWith('appealTooLate');
  });
  it('[PRC-6] passes when nobody objects in time, and is voted as soon as somebody does', () => {
    const moved = sits().and('JPN.head', 'moveMotion', { kind: 'suspend', minutes: 10 });
    const put = moved.and(CHAIR, 'putMotion', { motion: motion(moved), how: 'unlessOpposed' });
    put.when(CHAIR, 'putMotion', { motion: motion(moved), how: 'vote' }).refusedWith('motionWasPut');
    expect(put.after(0.4).session.procedure!.suspended).toBeUndefined();
    expect(put.after(0.5).session.procedure!.suspended).toEqual({ since: 0.5 * MINUTE, until: 10.5 * MINUTE });
    const opposed = put.and('CHN.head', 'opposeMotion', { motion: motion(moved) });
    expect(opposed.session.procedure!.motions[motion(moved)]).toMatchObject({ stage: 'voting', objectedBy: 'CHN' });
    opposed.when('KOR.head', 'opposeMotion', { motion: motion(moved) }).refusedWith('nothingToOppose');
    expect(opposed.after(2).session.procedure!.motions[motion(moved)]!.stage).toBe('failed');
  });
  const carried = (kind: string, terms: object, from = sits()) => {
    const moved = from.and('JPN.head', 'moveMotion', { kind, ...terms });
    return all(moved.and(CHAIR, 'putMotion', { motion: motion(moved), how: 'vote' }), YES);
  };
  it('[PRC-7] suspends the meeting for its time or until the chair resumes it', () => {
    const suspended = carried('suspend', { minutes: 10 }, sits().and('KOR.head', 'requestFloor'));
    expect(suspended.session.procedure!.floor).toBeUndefined();
    suspended.when('KOR.head', 'postMessage', say).refusedWith('meetingSuspended');
    suspended.when('KOR.head', 'requestFloor').refusedWith('meetingSuspended');
    suspended.when('KOR.head', 'openChannel', { members: ['JPN'] }).tells('channelOpened');
    suspended.when(CHAIR, 'resumeMeeting').tells('meetingResumed');
    suspended.after(10).when('KOR.head', 'requestFloor').tells('floorRequested');
  });
  it('[PRC-7] adjourns it until the next phase', () => {
    const adjourned = carried('adjourn', {});
    adjourned.when('KOR.head', 'requestFloor').refusedWith('meetingAdjourned');
    adjourned.after(59).when('KOR.head', 'requestFloor').refusedWith('meetingAdjourned');
    adjourned.after(61).when('KOR.head', 'requestFloor').tells('floorRequested');
  });
  const tabled = (procedure = {}, negotiation = {}) => sits(procedure, negotiation).and('KOR.head', 'tableProposal', text);
  const onText = (story: ReturnType<typeof given>) => ({ proposal: Object.keys(story.session.proposals)[0]! });
  it('[PRC-7] closes the debate: the text goes to the vote at once', () => {
    const closed = carried('closeDebate', onText(tabled()), tabled());
    const vote = Object.values(closed.session.votes).find(({ motion: one }) => one === undefined)!;
    expect(vote).toMatchObject({ ...onText(closed), openedAt: 0, closesAt: 5 * MINUTE });
    expect(closed.session.proposals[vote.proposal]!.stage).toBe('voting');
    sits().when('JPN.head', 'moveMotion', { kind: 'closeDebate', proposal: 'none' }).refusedWith('noSuchProposal');
  });
  it('[PRC-7] adjourns the debate: the text is not put to the vote in this turn', () => {
    const aside = carried('adjournDebate', onText(tabled()), tabled());
    aside.when('JPN.head', 'moveMotion', { kind: 'closeDebate', ...onText(aside) }).refusedWith('debateAdjourned');
    expect(Object.values(aside.after(71).session.votes).some(({ proposal }) => proposal !== '')).toBe(true);
  });
  it('[PRC-7] extends the speaking time, also of whoever speaks', () => {
    const longer = carried('extendTime', { seconds: 300 }, sits().and('KOR.head', 'requestFloor'));
    expect(longer.session.procedure!.floor?.until).toBe(5 * MINUTE);
    longer.when('JPN.head', 'moveMotion', { kind: 'extendTime', seconds: 200 }).refusedWith('notLonger', { seconds: 300 });
  });
  it('[PRC-7] divides the question', () => {
    const story = tabled();
    const [first] = Object.values(story.session.proposals)[0]!.clauses;
    story.when('JPN.head', 'moveMotion', { kind: 'divide', ...onText(story), parts: [['zz']] }).refusedWith('noSuchPart');
    const parts = [[first!.id]];
    expect(Object.values(carried('divide', { ...onText(story), parts }, story).session.proposals)[0]!.division).toEqual(parts);
  });
  it('[PRC-7] takes up again what was rejected, where the exercise lets it', () => {
    const put = tabled();
    const called = put.and(CHAIR, 'callVote', { ...onText(put), minutes: 1 });
    const rejected = all(called, { ...YES, CHN: 'no' });
    const again = carried('reconsider', onText(put), rejected);
    expect(again.session.proposals[onText(put).proposal]!.stage).toBe('voting');
    put.when('JPN.head', 'moveMotion', { kind: 'reconsider', ...onText(put) }).refusedWith('notRejected');
    const once = tabled({}, { revotes: 0 });
    const gone = all(once.and(CHAIR, 'callVote', { ...onText(once), minutes: 1 }), { ...YES, CHN: 'no' });
    gone.when('JPN.head', 'moveMotion', { kind: 'reconsider', ...onText(once) }).refusedWith('noRevotes');
  });
  it('[PRC-7] under the silence procedure closing the debate begins the silence, which an objection breaks', () => {
    const silence = { type: 'silence', windowMin: 15 };
    const lies = (() => {
      const story = tabled({ template: 'silence' }, { rule: silence });
      const moved = story.and('JPN.head', 'moveMotion', { kind: 'closeDebate', ...onText(story) });
      return moved.and(CHAIR, 'putMotion', { motion: motion(moved), how: 'unlessOpposed' }).after(1);
    })();
    const [vote] = Object.values(lies.session.votes);
    expect(vote).toMatchObject({ rule: silence, closesAt: 16 * MINUTE });
    expect(lies.after(15).session.votes[vote!.id]!.outcome).toBe('passed');
    expect(lies.and('CHN.head', 'castBallot', { vote: vote!.id, choice: 'no' }).session.votes[vote!.id]!.outcome).toBe('failed');
  });
  it('[PRC-6] can be voted on in a phase without other votes', () => {
    const informal = conference();
    informal.turns[0]!.phases[0]!.allow = ['message'];
    const moved = given(informal).started().and('JPN.head', 'moveMotion', { kind: 'adjourn' });
    const put = moved.and(CHAIR, 'putMotion', { motion: motion(moved), how: 'vote' });
    put.when('KOR.head', 'castBallot', { vote: voteOf(put), choice: 'yes' }).tells('ballotCast');
    put.when('MNG.chair', 'castBallot', { vote: voteOf(put), choice: 'yes' }).refusedWith('notYours');
  });
});
