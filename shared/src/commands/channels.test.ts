import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { delegationViewer, PUBLIC_VIEWER, redact, viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

type Input = Parameters<typeof withWorld>[0];

const CHANNELS = [
  { id: 'inside', kind: 'delegation' as const, name: 'Delegation room' },
  { id: 'cell', kind: 'simcell' as const, name: 'SimCell' },
  { id: 'room', kind: 'room' as const, name: 'Treaty room', mechanism: 'treaty' },
  { id: 'line', kind: 'hotline' as const, name: 'Hotline', credence: true },
  { id: 'quiet', kind: 'backchannel' as const, name: 'Quiet channel', leakRisk: 1 },
  { id: 'safe', kind: 'backchannel' as const, name: 'Safe channel', leakRisk: 0 },
  { id: 'experts', kind: 'track15' as const, name: 'Experts', members: ['JPN', 'KOR'] },
  {
    id: 'allies',
    kind: 'alliance' as const,
    name: 'Allies',
    members: ['JPN', 'KOR'],
    openIf: 'turn >= 2',
    openText: 'opens in turn 2',
  },
  { id: 'pouch', kind: 'group' as const, name: 'Pouch', members: ['JPN', 'CHN'], delayMin: 3 },
];

const can = ['speak' as const, 'draft' as const, 'vote' as const, 'sign' as const, 'order' as const, 'hotline' as const];
const delegation = (id: string) => ({
  id,
  name: id,
  brief: `Secret of ${id}`,
  seats: [
    { id: 'head', title: 'Head', can },
    { id: 'expert', title: 'Expert', can: ['speak' as const], ...(id === 'CHN' ? {} : { track: '1.5' as const }) },
  ],
});

const table = (changes: Input = {}) => {
  const world = withWorld();
  const [, treaty] = world.mechanisms;
  return withWorld({
    delegations: ['JPN', 'KOR', 'CHN'].map(delegation),
    institutions: [],
    mechanisms: [{ ...treaty!, hotline: true, noticeTurns: 0 }],
    channels: CHANNELS,
    turns: world.turns.map((turn) => ({
      ...turn,
      phases: turn.phases.map((phase) => ({ ...phase, allow: [...phase.allow, 'channel' as const] })),
    })),
    orders: [
      {
        id: 'listen',
        name: 'Listen',
        instrument: 'information',
        text: 'Listen',
        visibility: 'covert',
        target: 'delegation',
        intercepts: true,
      },
    ],
    ...changes,
  });
};
const seated = (story: Story): Story =>
  ['JPN.head', 'KOR.head', 'CHN.head'].reduce((now, seat) => now.and(seat as 'JPN.head', 'takeSeat', { holder: seat }), story);
const start = (changes: Input = {}) => seated(given(table(changes))).started();
const treaty = (story: Story) =>
  story.and(FACILITATOR, 'adoptMechanism', { mechanism: { template: 'treaty' }, inForce: true, why: 'Start' });
const messagesIn = (story: Story, channel: string) => story.session.channels[channel]!.messages;

describe('a delegation’s own lines', () => {
  it('are there from the start, each for one delegation [CHN-4]', () => {
    const { session } = start();
    expect(session.channels['inside-JPN']).toMatchObject({ kind: 'delegation', members: ['JPN'] });
    expect(Object.keys(project(session, viewerOf('KOR.head')).channels)).toEqual(['plenary', 'inside-KOR', 'cell-KOR']);
    expect(Object.keys(project(session, PUBLIC_VIEWER).channels)).toEqual([]);
  });
  it('take what any of its seats writes, whatever the phase, and nobody else’s [CHN-4]', () => {
    const silent = withWorld().turns.map((turn) => ({
      ...turn,
      phases: turn.phases.map((phase) => ({ ...phase, allow: [], press: 'none' as const })),
    }));
    const story = start({ turns: silent });
    story.when('JPN.expert', 'postMessage', { channel: 'inside-JPN', text: 'Among us' }).tells('messagePosted', {}, ['d:JPN']);
    story.when('KOR.head', 'postMessage', { channel: 'inside-JPN', text: 'x' }).refusedWith('pressNone');
    start().when('KOR.head', 'postMessage', { channel: 'inside-JPN', text: 'x' }).refusedWith('noChannel');
    given(table()).when('JPN.head', 'postMessage', { channel: 'inside-JPN', text: 'x' }).refusedWith('notStarted');
  });
  it('bring answers of the control room, as itself or as somebody it plays [CHN-4]', () => {
    const asked = start().and('JPN.head', 'postMessage', { channel: 'cell-JPN', text: 'Where are the ships?' });
    asked
      .when(FACILITATOR, 'writeAsSimCell', { channel: 'cell-JPN', text: 'Two miles north.', as: 'Coast guard' })
      .tells('messagePosted', { by: FACILITATOR, as: 'Coast guard' }, ['d:JPN']);
    asked.when(FACILITATOR, 'writeAsSimCell', { channel: 'plenary', text: 'x' }).refusedWith('notSimCell');
    asked.when('JPN.head', 'writeAsSimCell', { channel: 'cell-JPN', text: 'x' }).refusedWith('controlOnly');
  });
});

describe('channels of the exercise', () => {
  it('are known to those who may use them, and their existence to nobody else [CHN-5]', () => {
    const { session } = start();
    const known = (code: string) => session.briefs[code]!.channels!.map(({ id }) => id);
    expect(known('JPN')).toContain('allies');
    expect(known('CHN')).not.toContain('allies');
    expect(known('CHN')).toContain('quiet');
    expect(JSON.stringify(session.exercise)).not.toContain('Allies');
  });
  it('open while their condition holds; the refusal says what is missing [CHN-5]', () => {
    const story = start();
    story.when('JPN.head', 'openChannel', { channel: 'allies' }).refusedWith('channelShut', { needs: 'opens in turn 2' });
    story.when('CHN.head', 'openChannel', { channel: 'allies' }).refusedWith('noChannel');
    story
      .after(6)
      .when('JPN.head', 'openChannel', { channel: 'allies' })
      .tells('channelOpened', { id: 'allies-JPN-KOR', kind: 'alliance', members: ['JPN', 'KOR'] }, ['d:JPN', 'd:KOR']);
  });
  it('may be several of the same members, of different kinds [CHN-2] [CHN-5]', () => {
    const story = start().and('JPN.head', 'openChannel', { channel: 'quiet', members: ['CHN'] });
    story.when('CHN.head', 'openChannel', { channel: 'quiet', members: ['JPN'] }).refusedWith('channelExists');
    story.when('CHN.head', 'openChannel', { members: ['JPN'] }).tells('channelOpened', { kind: 'bilateral' });
    story.when('JPN.head', 'openChannel', { channel: 'quiet', members: ['XYZ'] }).refusedWith('badMembers');
    story.when('JPN.head', 'openChannel', { channel: 'room' }).refusedWith('noChannel');
  });
  it('of track 1.5 are for the marked seats alone [CHN-4]', () => {
    const story = start();
    story.when('JPN.head', 'openChannel', { channel: 'experts' }).refusedWith('notMarked');
    const open = story.and('JPN.expert', 'openChannel', { channel: 'experts' });
    open
      .when('KOR.expert', 'postMessage', { channel: 'experts-JPN-KOR', text: 'As an expert' })
      .tells('messagePosted', {}, ['s:JPN.expert', 's:KOR.expert']);
    open.when('KOR.head', 'postMessage', { channel: 'experts-JPN-KOR', text: 'x' }).refusedWith('noChannel');
    const without = CHANNELS.map((one) => (one.id === 'experts' ? { ...one, members: ['JPN', 'CHN'] } : one));
    start({ channels: without })
      .when('JPN.expert', 'openChannel', { channel: 'experts' })
      .refusedWith('noMarkedSeat', { delegation: 'CHN' });
  });
});

describe('a mechanism’s room', () => {
  it('opens when it enters into force and closes with it [CHN-5]', () => {
    const story = treaty(start());
    const [id] = Object.keys(story.session.channels).filter((one) => one.startsWith('room-'));
    expect(story.session.channels[id!]).toMatchObject({ kind: 'room', members: ['JPN', 'KOR', 'CHN'], mechanism: 'treaty' });
    const spoken = story.and('JPN.head', 'postMessage', { channel: id, text: 'In our room' });
    const ended = spoken.and(FACILITATOR, 'endMechanism', { mechanism: 'treaty', why: 'Over' });
    expect(ended.session.channels[id!]).toMatchObject({ closed: 0, messages: [{ text: 'In our room' }] });
    ended.when('JPN.head', 'postMessage', { channel: id, text: 'x' }).refusedWith('channelClosed');
  });
  it('is a new one for those who stay when a member leaves [CHN-5]', () => {
    const left = treaty(start()).and('CHN.head', 'giveNotice', { mechanism: 'treaty', leave: true }).after(6);
    const rooms = Object.values(left.session.channels).filter(({ kind }) => kind === 'room');
    expect(rooms.map(({ members, closed }) => [members.length, closed !== undefined])).toEqual([
      [3, true],
      [2, false],
    ]);
  });
});

describe('a hotline', () => {
  const ready = () => treaty(start());
  const called = () => ready().and('JPN.head', 'callHotline', { line: 'line', to: 'CHN' });
  const line = 'line-JPN-CHN';
  const on = { channel: line };

  it('needs a mechanism in force that provides it, with both as members [CHN-6]', () => {
    start().when('JPN.head', 'callHotline', { line: 'line', to: 'CHN' }).refusedWith('noHotline');
    ready()
      .when('JPN.head', 'callHotline', { line: 'line', to: 'CHN' })
      .tells('hotlineCalled', { from: 'JPN', to: 'CHN' }, ['d:JPN', 'd:CHN']);
    ready().when('JPN.expert', 'callHotline', { line: 'line', to: 'CHN' }).refusedWith('notYours', { permission: 'hotline' });
    ready().when('JPN.head', 'callHotline', { line: 'line' }).refusedWith('badMembers');
    ready().when('JPN.head', 'callHotline', { line: 'inside', to: 'CHN' }).refusedWith('noChannel');
  });
  it('is answered, put off or declined by the other side while it rings [CHN-6]', () => {
    const story = called();
    story.when('CHN.head', 'answerHotline', { ...on, answer: 'answer' }).tells('hotlineAnswered', { answer: 'answer' }, ['d:JPN', 'd:CHN']);
    story.when('JPN.head', 'answerHotline', { ...on, answer: 'answer' }).refusedWith('notRinging');
    story.when('KOR.head', 'answerHotline', { ...on, answer: 'answer' }).refusedWith('noChannel');
    story.when(FACILITATOR, 'answerHotline', { ...on, answer: 'answer' }).refusedWith('personAnswers');
    const later = story.and('CHN.head', 'answerHotline', { ...on, answer: 'defer' });
    later.when('CHN.head', 'answerHotline', { ...on, answer: 'answer' }).tells('hotlineAnswered');
    later.when('JPN.head', 'callHotline', { line: 'line', to: 'CHN' }).refusedWith('lineBusy');
    later
      .after(3)
      .when('CHN.head', 'answerHotline', { ...on, answer: 'answer' })
      .refusedWith('notRinging');
    story
      .and('CHN.head', 'answerHotline', { ...on, answer: 'decline' })
      .when('CHN.head', 'callHotline', { line: 'line', to: 'JPN' })
      .tells('hotlineCalled');
  });
  it('carries messages once connected, until somebody hangs up [CHN-6]', () => {
    const story = called();
    story.when('JPN.head', 'postMessage', { ...on, text: 'Hello?' }).refusedWith('notConnected');
    const open = story.and('CHN.head', 'answerHotline', { ...on, answer: 'answer' });
    open.when('JPN.head', 'postMessage', { ...on, text: 'Hello?' }).tells('messagePosted', {}, ['d:JPN', 'd:CHN']);
    open.when('JPN.expert', 'postMessage', { ...on, text: 'x' }).refusedWith('notYours', { permission: 'hotline' });
    const over = open.and('CHN.head', 'endCall', on);
    over.when('JPN.head', 'postMessage', { ...on, text: 'x' }).refusedWith('notConnected');
    over.when('JPN.head', 'endCall', on).refusedWith('notConnected');
    const gone = open.and(FACILITATOR, 'endMechanism', { mechanism: 'treaty', why: 'Over' });
    gone.when('JPN.head', 'postMessage', { ...on, text: 'x' }).refusedWith('noHotline');
  });
  it('rings out where a person sits and does nothing [CHN-6]', () => {
    expect(called().after(2).session.channels[line]!.calls![0]!.stage).toBe('ringing');
    expect(called().after(3).session.channels[line]!.calls![0]!.stage).toBe('unanswered');
    called()
      .and('JPN.head', 'endCall', on)
      .when('CHN.head', 'answerHotline', { ...on, answer: 'answer' })
      .refusedWith('notRinging');
  });
  it('is taken by the dice where nobody sits, with the willingness of a party [CHN-7]', () => {
    const empty = called().and(FACILITATOR, 'vacateSeat', { seat: 'CHN.head' }).after(1);
    const [draw] = empty.session.channelDraws![line]!;
    // b = .35·0 + .45·.9 + .35·.6 + .20·1 = .815 of the formal preset; no crisis, so r = 0 and the hardest issue, h = .7; T 50, S 30, P 50.
    const { b, T, S, P, h, r } = draw!.inputs as Record<'b' | 'T' | 'S' | 'P' | 'h' | 'r', number>;
    expect({ b, T, S, P, h, r }).toEqual({ b: 0.815, T: 50, S: 30, P: 50, h: 0.7, r: 0 });
    expect(draw!.p).toBeCloseTo(Math.min(0.98, 0.92 + 0.1 * b + 0.06 - h * (1 - 0.75 * b) * 0.35 * 0.5 - 0.04), 10);
    expect(empty.session.channels[line]!.calls![0]!.stage).toBe(draw!.happened ? 'connected' : 'unanswered');
    expect(project(empty.session, viewerOf('JPN.head')).channelDraws).toBeUndefined();
  });
  it('is taken less often the higher the tension and the rung [CHN-7]', () => {
    const chance = (T: number, rung: number) => {
      const tense = ready().and(FACILITATOR, 'setWorld', { key: 'T:CHN~JPN', value: T, why: 'Test' });
      const crisis =
        rung === 0
          ? tense
          : tense.and(FACILITATOR, 'startCrisis', { crisis: 'clash' }).and(FACILITATOR, 'setRung', { crisis: 'clash', rung, why: 'Test' });
      const rung_ = crisis
        .and(FACILITATOR, 'vacateSeat', { seat: 'CHN.head' })
        .and('JPN.head', 'callHotline', { line: 'line', to: 'CHN' })
        .after(1);
      return rung_.session.channelDraws![line]![0]!.p;
    };
    const chances = [chance(20, 0), chance(90, 0), chance(90, 3), chance(90, 5)];
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    expect(new Set(chances).size).toBeGreaterThan(2);
  });
  it('may be answered by the control room for a delegation with nobody [CHN-7]', () => {
    called()
      .and(FACILITATOR, 'vacateSeat', { seat: 'CHN.head' })
      .when(FACILITATOR, 'answerHotline', { ...on, answer: 'decline' })
      .tells('hotlineAnswered', { answer: 'decline' });
  });
  it('asks whether what was read is believed, and tells it to nobody else [CHN-7]', () => {
    const open = called()
      .and('CHN.head', 'answerHotline', { ...on, answer: 'answer' })
      .and('JPN.head', 'postMessage', { ...on, text: 'It was an accident.' });
    const [message] = messagesIn(open, line);
    open
      .when('CHN.head', 'giveCredence', { ...on, message: message!.id, believed: 'no' })
      .tells('credenceGiven', { delegation: 'CHN' }, ['d:CHN']);
    open.when('JPN.head', 'giveCredence', { ...on, message: message!.id, believed: 'no' }).refusedWith('notAsked');
    open.when('KOR.head', 'giveCredence', { ...on, message: message!.id, believed: 'no' }).refusedWith('noChannel');
    const believed = open.and('CHN.head', 'giveCredence', { ...on, message: message!.id, believed: 'no' });
    expect(project(believed.session, viewerOf('JPN.head')).credences).toBeUndefined();
    expect(project(believed.session, viewerOf('CHN.head')).credences).toBeDefined();
  });
});

describe('a message', () => {
  const said = () => start().and('JPN.head', 'postMessage', { channel: 'plenary', text: 'We attack.' });
  const about = (story: Story) => ({ channel: 'plenary', message: messagesIn(story, 'plenary')[0]!.id });

  it('is changed by whoever wrote it; what it said before is the control room’s [CHN-8]', () => {
    const story = said();
    const change = { ...about(story), text: 'We attend.' };
    story.when('JPN.head', 'editMessage', change).tells('messageEdited', { text: 'We attend.' }, ['d:JPN', 'd:KOR', 'd:CHN']);
    story.when('JPN.head', 'editMessage', change).tells('wordingKept', {}, ['control']);
    story.when('JPN.expert', 'editMessage', change).refusedWith('notYourMessage');
    story.when('JPN.head', 'editMessage', { ...change, message: 'none' }).refusedWith('noMessage');
    story.when('JPN.head', 'editMessage', { ...change, text: 'We attack.' }).tellsNothing();
    const edited = story.and('JPN.head', 'editMessage', change).session;
    expect(edited.wordings).toMatchObject({ [change.message]: [{ text: 'We attack.', became: 'edited' }] });
    const view = project(edited, viewerOf('KOR.head'));
    expect(view.channels['plenary']!.messages[0]).toMatchObject({ text: 'We attend.', edited: 0 });
    expect(JSON.stringify(view)).not.toContain('We attack.');
  });
  it('is withdrawn: readers see that there was one [CHN-8]', () => {
    const story = said().and('JPN.head', 'withdrawMessage', about(said()));
    expect(messagesIn(story, 'plenary')[0]).toMatchObject({ text: '', withdrawn: 0 });
    story.when('JPN.head', 'editMessage', { ...about(story), text: 'x' }).refusedWith('messageGone');
    story.when('KOR.head', 'withdrawMessage', about(story)).refusedWith('notYourMessage');
  });
  it('stands after two minutes of play [CHN-8]', () => {
    const story = said();
    story.after(2).when('JPN.head', 'withdrawMessage', about(story)).tells('messageWithdrawn');
    story.after(2.1).when('JPN.head', 'withdrawMessage', about(story)).refusedWith('graceOver', { minutes: 2 });
  });
});

describe('a channel that takes its time', () => {
  const sent = () =>
    start()
      .and('JPN.head', 'openChannel', { channel: 'pouch' })
      .and('JPN.head', 'postMessage', { channel: 'pouch-JPN-CHN', text: 'By courier' });
  it('delivers later; until then only its sender knows [CHN-8]', () => {
    const story = sent();
    const [id] = Object.keys(story.session.outbox!);
    expect(project(story.session, viewerOf('CHN.head')).outbox).toBeUndefined();
    expect(project(story.session, delegationViewer('JPN')).outbox![id!]).toMatchObject({ text: 'By courier', arrives: 180_000 });
    const arrived = story.after(3);
    expect(arrived.session.outbox).toBeUndefined();
    expect(messagesIn(arrived, 'pouch-JPN-CHN')).toMatchObject([{ id, text: 'By courier', sent: 0, played: 180_000 }]);
  });
  it('lets it be recalled until it arrives, and leaves no trace with its readers [CHN-8]', () => {
    const story = sent();
    const [message] = Object.keys(story.session.outbox!);
    story.when('JPN.expert', 'recallMessage', { message }).refusedWith('notYourMessage');
    story.when('CHN.head', 'recallMessage', { message }).refusedWith('noMessage');
    const recalled = story.and('JPN.head', 'recallMessage', { message });
    expect(messagesIn(recalled.after(4), 'pouch-JPN-CHN')).toEqual([]);
    expect(recalled.session.wordings![message!]).toMatchObject([{ text: 'By courier', became: 'recalled' }]);
    expect(JSON.stringify(redact(recalled.log, viewerOf('CHN.head')))).not.toContain(message);
    story.after(3).when('JPN.head', 'recallMessage', { message }).refusedWith('noMessage');
  });
});

describe('a leak', () => {
  const quiet = 'quiet-JPN-CHN';
  const text = 'We could live with that. Tell nobody.';
  const whispered = (channel = 'quiet') =>
    start()
      .and('JPN.head', 'openChannel', { channel, members: ['CHN'] })
      .and('JPN.head', 'postMessage', { channel: `${channel}-JPN-CHN`, text });

  it('is drawn once a message stands, from the number of members and their pressure at home [CHN-9]', () => {
    expect(whispered().after(1.9).session.channelDraws).toBeUndefined();
    const story = whispered().after(2);
    expect(story.session.channelDraws![quiet]).toMatchObject([
      { about: 'leak', p: 1, happened: true, inputs: { risk: 1, others: 1, P: 50 } },
    ]);
    const risk = CHANNELS.map((one) => (one.id === 'quiet' ? { id: 'quiet', kind: 'backchannel' as const, name: 'Quiet' } : one));
    const usual = start({ channels: risk })
      .and('JPN.head', 'openChannel', { channel: 'quiet', members: ['CHN', 'KOR'] })
      .and('JPN.head', 'postMessage', { channel: 'quiet-JPN-KOR-CHN', text });
    expect(usual.after(2).session.channelDraws!['quiet-JPN-KOR-CHN']![0]!.p).toBeCloseTo(0.03 * 2 * 1.5, 12);
    expect(whispered('safe').after(4).session.channelDraws).toBeUndefined();
  });
  it('quotes what the message says at that moment, and shows its members that it got out [CHN-9]', () => {
    const edit = whispered();
    const story = edit
      .and('JPN.head', 'editMessage', { channel: quiet, message: messagesIn(edit, quiet)[0]!.id, text: 'Never! We mean it.' })
      .after(2);
    const item = Object.values(story.session.wire)[0]!;
    expect(item).toMatchObject({ reach: 'public', media: 'newsclip' });
    expect(JSON.stringify(item)).toContain('“Never!”');
    expect(JSON.stringify(item)).not.toMatch(/quiet|live with that|CHN/);
    expect(messagesIn(story, quiet)[0]).toMatchObject({ leaked: { excerpt: 'Never!' } });
    expect(Object.keys(project(story.session, PUBLIC_VIEWER).channels)).toEqual([]);
  });
  it('takes nothing that was withdrawn in time [CHN-9]', () => {
    const story = whispered();
    const gone = story.and('JPN.head', 'withdrawMessage', { channel: quiet, message: messagesIn(story, quiet)[0]!.id }).after(3);
    expect(gone.session.wire).toEqual({});
    expect(gone.session.channelDraws![quiet]).toMatchObject([{ happened: false }]);
  });
  it('by the facilitator’s hand quotes a chosen part, word for word, once [CHN-9]', () => {
    const story = whispered('safe');
    const about = { channel: 'safe-JPN-CHN', message: messagesIn(story, 'safe-JPN-CHN')[0]!.id };
    story.when(FACILITATOR, 'leakMessage', { ...about, excerpt: 'Tell nobody' }).tells('wireTold', { reach: 'public' }, ['public']);
    story
      .when(FACILITATOR, 'leakMessage', { ...about, excerpt: 'Tell nobody' })
      .tells('messageLeaked', { excerpt: 'Tell nobody' }, ['d:JPN', 'd:CHN']);
    story.when(FACILITATOR, 'leakMessage', { ...about, excerpt: 'Tell somebody' }).refusedWith('notAnExcerpt');
    story.when('JPN.head', 'leakMessage', { ...about, excerpt: 'Tell nobody' }).refusedWith('controlOnly');
    const out = story.and(FACILITATOR, 'leakMessage', { ...about, excerpt: 'Tell nobody' });
    out.when(FACILITATOR, 'leakMessage', { ...about, excerpt: 'We' }).refusedWith('leakedAlready');
  });
  it('adds nothing to what the public is told but the item itself [CHN-9]', () => {
    const publicly = (more: (story: Story) => Story) => {
      const story = more(whispered('safe'));
      const about = { channel: 'safe-JPN-CHN', message: messagesIn(story, 'safe-JPN-CHN')[0]!.id };
      return JSON.stringify(redact(story.and(FACILITATOR, 'leakMessage', { ...about, excerpt: 'Tell nobody' }).log, PUBLIC_VIEWER));
    };
    const busy = publicly((story) =>
      Array.from({ length: 5 })
        .reduce<Story>((now) => now.and('CHN.head', 'postMessage', { channel: 'safe-JPN-CHN', text: 'More' }), story)
        .and('KOR.head', 'openChannel', { channel: 'safe', members: ['CHN'] }),
    );
    expect(busy).toBe(publicly((story) => story));
  });
});

describe('an order that intercepts', () => {
  it('brings copies of what its target wrote this turn, and its members never learn [CHN-10]', () => {
    const story = start()
      .and('JPN.head', 'openChannel', { channel: 'safe', members: ['CHN'] })
      .and('JPN.head', 'postMessage', { channel: 'safe-JPN-CHN', text: 'Meet at nine.' })
      .and('CHN.head', 'postMessage', { channel: 'safe-JPN-CHN', text: 'Agreed.' })
      .and('JPN.head', 'postMessage', { channel: 'plenary', text: 'Hello all.' })
      .and('JPN.expert', 'postMessage', { channel: 'inside-JPN', text: 'Among us.' })
      .and('KOR.head', 'sealOrders', { orders: [{ order: 'listen', target: 'JPN', text: '' }] })
      .after(5);
    const [item] = Object.values(project(story.session, viewerOf('KOR.head')).wire);
    expect(item).toMatchObject({ media: 'intelligence', reach: 'restricted' });
    expect(JSON.stringify(item!.text)).toContain('Meet at nine.');
    expect(JSON.stringify(item!.text)).not.toMatch(/Agreed|Hello all|Among us/);
    for (const seat of ['JPN.head', 'CHN.head']) expect(project(story.session, viewerOf(seat)).wire).toEqual({});
  });
  it('may listen to the channels with one other only, and to nothing that was withdrawn [CHN-10]', () => {
    const order = (other: string) => ({ orders: [{ order: 'listen', target: 'JPN', with: other, text: '' }] });
    const story = start().and('JPN.head', 'openChannel', { members: ['CHN'] });
    story.when('KOR.head', 'sealOrders', order('JPN')).refusedWith('takesNoOther');
    story.when('KOR.head', 'sealOrders', order('XYZ')).refusedWith('takesNoOther');
    const [id] = Object.keys(story.session.channels).filter((one) => story.session.channels[one]!.kind === 'bilateral');
    const said = story.and('JPN.head', 'postMessage', { channel: id, text: 'Secret.' });
    const heard = said.and('KOR.head', 'sealOrders', order('CHN')).after(5).session;
    expect(JSON.stringify(heard.wire)).toContain('Secret.');
    const gone = said.and('JPN.head', 'withdrawMessage', { channel: id, message: messagesIn(said, id!)[0]!.id });
    const nothing = gone.and('KOR.head', 'sealOrders', order('CHN')).after(5).session;
    expect(JSON.stringify(nothing.wire)).toContain('Nothing was intercepted');
  });
});

describe('a phase’s press', () => {
  const turns = (press: 'public' | 'none') =>
    withWorld().turns.map((turn) => ({
      ...turn,
      phases: turn.phases.map((phase) => ({ ...phase, press, allow: ['message' as const, 'channel' as const, 'statement' as const] })),
    }));
  it('may leave only public statements [CHN-11]', () => {
    const story = start({ turns: turns('public') });
    story.when('JPN.head', 'postMessage', { channel: 'plenary', text: 'x' }).refusedWith('pressPublic');
    story.when('JPN.head', 'openChannel', { members: ['KOR'] }).refusedWith('pressPublic');
    story.when('JPN.head', 'issueStatement', { text: 'To the world' }).tells('wireTold');
  });
  it('or nothing [CHN-11]', () => {
    const story = start({ turns: turns('none') });
    story.when('JPN.head', 'issueStatement', { text: 'x' }).refusedWith('pressNone', { phase: 'talks' });
    story.when('JPN.head', 'postMessage', { channel: 'cell-JPN', text: 'May we?' }).tells('messagePosted');
  });
});
