import type { CommandName, Permission } from '@demarche/shared';
import { CLOCK, FACILITATOR, type Session, unfoldingOf, untold } from '@demarche/shared';
import type { Chance } from './chance.ts';
import { adjudicationDrawers, adjudicationTries, urgentInAdjudication } from './draw-adjudication.ts';
import { AMENDMENT_DRAWERS, amendmentTries } from './draw-amendments.ts';
import { CORRECTION_DRAWERS, correctionTries } from './draw-corrections.ts';
import { DRAFT_DRAWERS, draftTries, urgentInConfidence } from './draw-drafts.ts';
import { MEMBERSHIP_DRAWERS, membershipTries } from './draw-membership.ts';
import { PROCEDURE_DRAWERS, procedureTries, urgentInMeeting } from './draw-procedure.ts';
import { RFI_DRAWERS, rfiTries } from './draw-rfi.ts';
import { signingDrawers, signingTries, urgentInSigning } from './draw-signing.ts';
import { urgent, VOTE_DRAWERS, voteTries } from './draw-votes.ts';

/** A command somebody might give. */
export interface Drawn {
  seat: string;
  name: string;
  input: unknown;
}

type Drawer = (session: Session, chance: Chance) => { seat: string; input: unknown } | undefined;

const seatsOf = (session: Session) => Object.keys(session.seats);
const able = (session: Session, permission: Permission): string[] =>
  session.control!.exercise.delegations.flatMap((one) =>
    one.seats.filter((seat) => seat.can.includes(permission)).map((seat) => `${one.id}.${seat.id}`),
  );

/** By a seat with the permission, if the exercise gave it to anyone. */
const by =
  (permission: Permission, input: (session: Session, chance: Chance, seat: string) => unknown): Drawer =>
  (session, chance) => {
    const seats = able(session, permission);
    if (seats.length === 0) return undefined;
    const seat = chance.one(seats);
    const drawn = input(session, chance, seat);
    return drawn === undefined ? undefined : { seat, input: drawn };
  };
const byControl =
  (input: (session: Session, chance: Chance) => unknown): Drawer =>
  (session, chance) => {
    const drawn = input(session, chance);
    return drawn === undefined ? undefined : { seat: controllerOf(session, chance), input: drawn };
  };
/** What is always open would crowd out what is not. */
const seldom =
  (drawer: Drawer): Drawer =>
  (session, chance) =>
    chance.happens(0.3) ? drawer(session, chance) : undefined;
/** The lead most of the time, otherwise somebody beside it: whoever acts, delegations hear one voice. */
const controllerOf = (session: Session, chance: Chance): string =>
  chance.happens(0.25) ? (idOf(inOffice(session), chance) ?? FACILITATOR) : FACILITATOR;
const inOffice = ({ controllers = {} }: Session) =>
  Object.fromEntries(Object.entries(controllers).filter(([, { kind, endedAt }]) => kind === 'co' && endedAt === undefined));
const assessed = (session: Session, chance: Chance) => ({
  text: words(chance),
  ...(chance.happens(0.5) ? { delegation: chance.one(codes(session)) } : {}),
  ...(chance.happens(0.5) ? { capability: 'Drafting' } : {}),
  ...(chance.happens(0.5) ? { rating: chance.one(['P', 'S', 'M', 'U', 'N']) } : {}),
  evidence: chance.happens(0.3) ? ['inject:A-1'] : [],
});
const observed = (session: Session, chance: Chance) =>
  idOf(Object.fromEntries(Object.entries(session.observations ?? {}).filter(([, one]) => one.withdrawnAt === undefined)), chance);
const idOf = (record: Record<string, unknown>, chance: Chance) => {
  const ids = Object.keys(record);
  return ids.length === 0 ? undefined : chance.one(ids);
};
const injectWhere = (session: Session, chance: Chance, stages: string[]) => {
  const known = Object.values(session.msel).filter((state) => stages.includes(state.stage));
  return known.length === 0 ? undefined : { inject: chance.one(known).inject.id };
};
/** Somebody was left out when it was delivered. */
const withheldOf = (session: Session, chance: Chance) => {
  const known = Object.values(session.msel).filter(({ withheld, leaving }) => withheld && !leaving);
  return known.length === 0 ? undefined : { inject: chance.one(known).inject.id };
};
/** A time ahead, most of the time, in one of the ways of counting. */
function whenOf({ exercise, phase }: Session, chance: Chance) {
  const turns = exercise?.turns ?? [];
  const turn = chance.one(turns.filter(({ n }) => n >= (phase?.turn ?? 1)));
  const of = chance.one(turn.phases.slice(turn.n === phase?.turn ? phase.index : 0)).id;
  return chance.one([
    { turn: turn.n, offsetMin: 2 + chance.below(6) },
    { turn: turn.n, phase: of, offsetMin: 1 + chance.below(3) },
    { scenarioTime: new Date(Date.parse(turn.scenarioTime) + (1 + chance.below(60)) * 60_000).toISOString() },
    { wallTime: new Date(1_700_000_000_000 + (1 + chance.below(40)) * 60_000).toISOString() },
  ]);
}
const proposalWhere = (session: Session, chance: Chance, stages: string[]) => {
  const known = Object.values(session.proposals).filter((one) => stages.includes(one.stage));
  return known.length === 0 ? undefined : chance.one(known).id;
};
const own = (seat: string) => seat.split('.')[0]!;
const codes = (session: Session) => session.exercise!.delegations.map((one) => one.id);
const words = (chance: Chance) => chance.one(['We agree.', 'Not yet.', '  spaced  ', 'Unicode: 合意 🕊', 'x'.repeat(200)]);

/** Figures of which not all are told at once, and a picture that only readers of the item may open. */
const attached = (chance: Chance) => [
  {
    chart: { columns: ['Day', 'Reports'], rows: [1, 2, 3, 4].map((day) => [`Day ${day}`, String(100 * day + chance.below(100))]) },
    title: 'Reports',
    unit: 'a day',
    source: 'Registry',
    axis: 'Day',
    shown: 1,
  },
  ...(chance.happens(0.5) ? [{ table: { columns: ['Port'], rows: [['Open']] }, title: 'Ports' }] : []),
  ...(chance.happens(0.5) ? [{ image: 'media/harbour.png', alt: 'A harbour' }] : []),
];
const unfolding = (session: Session, chance: Chance) => {
  const charts = Object.values(session.msel).flatMap((state) => unfoldingOf(session, state).filter(({ next }) => next !== undefined));
  if (charts.length === 0) return undefined;
  const { wire, attachment } = chance.one(charts);
  return { wire, attachment };
};

function injectText(session: Session, chance: Chance) {
  const list = chance.happens(0.3) ? [chance.one(['public', 'all'])] : chance.some(codes(session));
  return {
    title: 'Written in play',
    media: 'cable',
    from: { name: 'Control' },
    to: [{ list, variant: 'v', delayMin: chance.below(2) / 2 }],
    variants: { v: { text: words(chance), ...(chance.happens(0.4) ? { attachments: attached(chance) } : {}) } },
    ...(chance.happens(0.15) ? { expected: { by: [chance.one(codes(session))], action: 'Say something', withinMin: 1 } } : {}),
    ...(chance.happens(0.1) ? { startsCrisis: session.control!.exercise.crises.slice(0, 1).map(({ id }) => id) } : {}),
    effects: chance.happens(0.5) ? [{ var: 'K', on: 'all', add: 1, track: 'political' }] : [],
  };
}

/** What expects something sometimes reminds of it by itself. */
const withReminder = (inject: ReturnType<typeof injectText>) => ('expected' in inject ? { inject, reminder: 'We wait.' } : { inject });

function ordersOf(session: Session, chance: Chance, seat: string) {
  const { orders, maxOrders } = session.exercise!;
  const others = codes(session).filter((code) => code !== own(seat));
  const chosen = Array.from({ length: 1 + chance.below(maxOrders) }, () => chance.one(orders));
  const asked = () => {
    const delegation = chance.one(others);
    const { id, target } = chance.one(chance.happens(0.95) ? orders.filter(({ visibility }) => visibility === 'overt') : orders);
    const rest = codes(session).filter((code) => code !== delegation);
    return { delegation, order: id, ...(target === 'delegation' && chance.happens(0.4) ? { toward: chance.one(rest) } : {}) };
  };
  return chosen.map(({ id, target, maxIntensity = 1, visibility }) => ({
    order: id,
    text: words(chance),
    ...(target === 'delegation' ? { target: chance.one(others) } : {}),
    ...(maxIntensity > 1 && chance.happens(0.5) ? { intensity: 1 + chance.below(maxIntensity) } : {}),
    ...(chance.happens(visibility === 'overt' ? 0.3 : 0.05) ? { ifOther: asked() } : {}),
    ...(chance.happens(0.15) ? { unlessOther: asked() } : {}),
  }));
}

/** How each command may be drawn; a command that is not here does not compile. */
const DRAWERS: Record<CommandName, Drawer> = {
  ...MEMBERSHIP_DRAWERS,
  ...CORRECTION_DRAWERS,
  takeSeat: (session, chance) => ({
    seat: (chance.happens(0.3) && idOf(session.controllers ?? {}, chance)) || chance.one(seatsOf(session)),
    input: { holder: chance.one(['Ann', 'Ben', 'Chi']) },
  }),
  vacateSeat: byControl((session, chance) => ({ seat: chance.one(seatsOf(session)) })),
  setReady: (session, chance) => ({ seat: chance.one(seatsOf(session)), input: { ready: chance.happens(0.7) } }),
  setAutopilot: byControl((session, chance) => ({ seat: chance.one(seatsOf(session)), autopilot: chance.happens(0.6) })),
  appointController: (session, chance) =>
    Object.keys(session.controllers ?? {}).length > 3
      ? undefined
      : {
          seat: FACILITATOR,
          input: {
            kind: chance.one(['co', 'co', 'simcell', 'evaluator', 'observer']),
            name: chance.one(['Cora', 'Dan']),
            ...(chance.happens(0.2) ? { sees: 'all' } : {}),
          },
        },
  dismissController: (session, chance) => {
    const seat = chance.happens(0.3) ? idOf(session.controllers ?? {}, chance) : undefined;
    return seat === undefined ? undefined : { seat: FACILITATOR, input: { seat } };
  },
  claimItem: seldom(byControl((session, chance) => ({ item: `silent-${chance.one(codes(session))}` }))),
  releaseItem: byControl((session, chance) => {
    const item = idOf(session.claims ?? {}, chance);
    return item === undefined ? undefined : { item };
  }),
  writeHandover: seldom(byControl((_session, chance) => ({ text: words(chance) }))),
  callSafetyStop: (session, chance) =>
    chance.happens(0.12)
      ? { seat: chance.one([...seatsOf(session), FACILITATOR]), input: chance.happens(0.5) ? { why: words(chance) } : {} }
      : undefined,
  recordObservation: seldom(
    byControl((session, chance) => ({
      ...assessed(session, chance),
      ...(chance.happens(0.5) ? { moment: { played: chance.below(60_000), at: session.clock.anchorAt } } : {}),
    })),
  ),
  amendObservation: byControl((session, chance) => {
    const observation = observed(session, chance);
    return observation === undefined ? undefined : { observation, ...assessed(session, chance) };
  }),
  withdrawObservation: byControl((session, chance) => {
    const observation = observed(session, chance);
    return observation === undefined ? undefined : { observation };
  }),
  markMoment: seldom(
    byControl((_session, chance) => ({
      text: words(chance),
      ...(chance.happens(0.5) ? { moment: { played: chance.below(60_000), at: 5 } } : {}),
    })),
  ),
  commentBookmark: byControl((session, chance) => {
    const bookmark = idOf(session.bookmarks ?? {}, chance);
    return bookmark === undefined ? undefined : { bookmark, text: words(chance) };
  }),
  askAtBookmark: byControl((session, chance) => {
    const bookmark = idOf(session.bookmarks ?? {}, chance);
    return bookmark === undefined ? undefined : { bookmark, asks: !session.bookmarks?.[bookmark]?.asks };
  }),
  removeBookmark: seldom(
    byControl((session, chance) => {
      const bookmark = idOf(session.bookmarks ?? {}, chance);
      return bookmark === undefined ? undefined : { bookmark };
    }),
  ),
  rateTask: seldom(
    byControl((_session, chance) => ({ task: chance.below(2), rating: chance.one(['P', 'S', 'M', 'U', 'N']), evidence: [] })),
  ),
  startExercise: byControl(() => ({})),
  endExercise: byControl(() => ({})),
  writeNote: (session, chance) => ({
    seat: chance.one(seatsOf(session)),
    input: { ...(chance.happens(0.4) ? { question: 0 } : chance.happens(0.5) ? { moment: 2_000 } : {}), text: words(chance) },
  }),
  revealNotes: byControl((_session, chance) => (chance.happens(0.4) ? { moment: 2_000 } : {})),
  declassify: byControl((session, chance) => ({
    scope: chance.happens(0.3) ? 'everything' : chance.some(codes(session)),
    why: words(chance),
  })),
  pauseClock: (session, chance) =>
    chance.happens(0.3)
      ? { seat: CLOCK, input: { because: 'The server was away', since: session.clock.anchorAt + 500 } }
      : { seat: FACILITATOR, input: chance.happens(0.5) ? { because: 'Tea' } : {} },
  resumeClock: byControl(() => ({})),
  movePhaseEnd: byControl((_session, chance) => ({ minutes: chance.one([-0.5, 0.5, 1, 2]) })),
  advancePhase: byControl(() => ({})),
  setPhaseLength: byControl((session, chance) => ({
    turn: chance.one(session.exercise!.turns).n,
    index: 0,
    minutes: 1 + chance.below(4) / 2,
  })),
  openChannel: by('speak', (session, chance, seat) => {
    const channel = chance.happens(0.6) ? { channel: chance.one(['quiet', 'experts', 'allies', 'pouch', 'quiet']) } : {};
    return { members: chance.some(codes(session).filter((code) => code !== own(seat))), ...channel };
  }),
  callHotline: by('hotline', (session, chance, seat) => ({
    line: chance.one(['line', 'pair-line']),
    to: chance.one(codes(session).filter((code) => code !== own(seat))),
  })),
  answerHotline: (session, chance) => {
    const ringing = callsWhere(session, ['ringing', 'deferred']);
    if (ringing.length === 0) return undefined;
    const { channel, to } = chance.one(ringing);
    const seats = [...seatsOf(session).filter((seat) => own(seat) === to), ...(chance.happens(0.2) ? [FACILITATOR] : [])];
    return { seat: chance.one(seats), input: { channel, answer: chance.one(['answer', 'answer', 'defer', 'decline']) } };
  },
  endCall: (session, chance) => {
    const connected = callsWhere(session, chance.happens(0.8) ? ['connected'] : ['ringing']);
    if (connected.length === 0) return undefined;
    const { channel, from } = chance.one(connected);
    return { seat: chance.one(seatsOf(session).filter((seat) => own(seat) === from)), input: { channel } };
  },
  editMessage: (session, chance) => {
    const message = messageWhere(session, chance);
    return message && { seat: message.by, input: { channel: message.channel, message: message.id, text: words(chance) } };
  },
  withdrawMessage: (session, chance) => {
    const message = messageWhere(session, chance);
    return message && { seat: message.by, input: { channel: message.channel, message: message.id } };
  },
  recallMessage: (session, chance) => {
    const underway = Object.values(session.outbox ?? {});
    if (underway.length === 0) return undefined;
    const { id, by } = chance.one(underway);
    return { seat: by, input: { message: id } };
  },
  leakMessage: byControl((session, chance) => {
    const message = messageWhere(session, chance);
    return message && { channel: message.channel, message: message.id, excerpt: message.text.slice(0, 3).trim() };
  }),
  writeAsSimCell: byControl((session, chance) => ({
    channel: `cell-${chance.one(codes(session))}`,
    text: words(chance),
    ...(chance.happens(0.5) ? { as: 'Duty officer' } : {}),
  })),
  giveCredence: (session, chance) => {
    const asked = Object.values(session.channels).filter(({ credence, messages }) => credence && messages.length > 0);
    if (asked.length === 0) return undefined;
    const { id, members, messages } = chance.one(asked);
    const message = chance.one(messages);
    const seats = seatsOf(session).filter((seat) => members.includes(own(seat)) && own(seat) !== own(message.by));
    if (seats.length === 0) return undefined;
    return { seat: chance.one(seats), input: { channel: id, message: message.id, believed: chance.one(['yes', 'partly', 'no']) } };
  },
  postMessage: by('speak', (session, chance, seat) => {
    const rooms = Object.values(session.channels).filter((room) => room.members.includes(own(seat)));
    return rooms.length === 0 ? undefined : { channel: chance.one(rooms).id, text: words(chance) };
  }),
  issueStatement: by('speak', (_session, chance) => ({ text: words(chance) })),
  acknowledge: (session, chance) => {
    const seat = chance.one(seatsOf(session));
    const heard = Object.keys(session.wire).filter((id) =>
      session.heardBy[`wire:${id}`]?.some((to) => to === 'public' || to === `d:${own(seat)}`),
    );
    return heard.length === 0 ? undefined : { seat, input: { wire: chance.one(heard) } };
  },
  answerCall: (session, chance) => {
    const ringing = Object.values(session.wire).filter((item) => item.ringsUntil !== undefined);
    if (ringing.length === 0) return undefined;
    const { id } = chance.one(ringing);
    const rungAt = session.heardBy[`wire:${id}`] ?? [];
    const seats = seatsOf(session).filter((seat) => rungAt.includes('public') || rungAt.includes(`d:${own(seat)}`));
    if (seats.length === 0) return undefined;
    return { seat: chance.one(seats), input: { wire: id, answer: chance.one(['answer', 'answer', 'answer', 'defer', 'decline']) } };
  },
  ...RFI_DRAWERS,
  ...DRAFT_DRAWERS,
  tableProposal: by('draft', (session, chance, seat) => {
    const [draft] = Object.values(session.drafts ?? {}).filter((one) => one.owner === own(seat) && one.proposal === undefined);
    return draft && chance.happens(0.6) ? { draft: draft.id, over: draft.version } : textOf(session, chance);
  }),
  reviseProposal: (session, chance) => {
    const text = session.proposals[proposalWhere(session, chance, ['tabled']) ?? ''];
    return (
      text && { seat: text.by, input: { proposal: text.id, title: 'Revised', clauses: [words(chance)], ...establishing(session, chance) } }
    );
  },
  withdrawProposal: (session, chance) => {
    const text = session.proposals[proposalWhere(session, chance, ['tabled']) ?? ''];
    return text && { seat: text.by, input: { proposal: text.id } };
  },
  ...AMENDMENT_DRAWERS,
  ...signingDrawers(byControl),
  ...adjudicationDrawers(byControl),
  ...VOTE_DRAWERS,
  ...PROCEDURE_DRAWERS,
  sealOrders: by('order', (session, chance, seat) => ({ orders: ordersOf(session, chance, seat) })),
  withdrawOrders: (session, chance) => {
    const sealed = Object.values(session.sealed[session.phase?.turn ?? 0] ?? {});
    return sealed.length === 0 ? undefined : { seat: chance.one(sealed).by, input: {} };
  },
  shareOrdersDraft: by('draft', (session, chance, seat) => ({
    over: session.orderDrafts?.[session.phase?.turn ?? 0]?.[own(seat)]?.version ?? 0,
    orders: ordersOf(session, chance, seat),
  })),
  addInject: byControl((session, chance) => ({
    ...withReminder(injectText(session, chance)),
    ...(chance.happens(0.5) ? { when: { turn: 1 + chance.below(2), offsetMin: chance.below(3) } } : {}),
  })),
  editInject: byControl((session, chance) => {
    const known = injectWhere(session, chance, ['planned', 'held']);
    return known && { ...known, text: injectText(session, chance) };
  }),
  deliverInject: byControl((session, chance) => {
    const known = injectWhere(session, chance, ['planned', 'held']) ?? withheldOf(session, chance);
    const open = known && untold(session, session.msel[known.inject]!);
    return (
      known && {
        ...known,
        ...(chance.happens(0.4) ? { alone: 'Nobody else is here' } : {}),
        ...(open && open.length > 1 && chance.happens(0.4) ? { to: [chance.one(open)] } : {}),
        ...(chance.happens(0.3) ? { graceSec: 30 } : {}),
      }
    );
  }),
  rescheduleInject: byControl((session, chance) => {
    const known = injectWhere(session, chance, ['planned', 'held']);
    return known && { ...known, when: whenOf(session, chance) };
  }),
  deferInject: byControl((session, chance) => {
    const known = injectWhere(session, chance, ['planned', 'held']);
    const last = session.exercise?.turns.length ?? 1;
    return known && { ...known, when: { turn: last, offsetMin: 3 + chance.below(5) }, why: 'Not yet' };
  }),
  cancelInject: byControl((session, chance) => {
    const known = injectWhere(session, chance, ['planned', 'held', 'skipped']);
    return known && { ...known, why: 'Play went elsewhere' };
  }),
  takeBackInject: byControl((session, chance) => {
    const leaving = Object.values(session.msel).filter((state) => state.leaving);
    return leaving.length === 0 ? undefined : { inject: chance.one(leaving).inject.id };
  }),
  holdInject: byControl((session, chance) => {
    const known = injectWhere(session, chance, ['planned']);
    return known && (chance.happens(0.5) ? { ...known, why: 'Too early' } : known);
  }),
  releaseInject: byControl((session, chance) => injectWhere(session, chance, ['held', 'skipped', 'cancelled'])),
  skipInject: byControl((session, chance) => injectWhere(session, chance, ['planned', 'held'])),
  confirmExpected: byControl((session, chance) => {
    const due = Object.values(session.msel).filter((state) => state.stage === 'delivered' && state.inject.expected && !state.expected);
    return due.length === 0 ? undefined : { inject: chance.one(due).inject.id };
  }),
  revealPoint: byControl(unfolding),
  chooseStart: byControl((session, chance) => {
    const choices = (session.control!.pack ?? session.control!.exercise).start;
    if (choices.length === 0) return undefined;
    const choice = chance.one(choices);
    return { choice: choice.id, option: chance.one(choice.options).id };
  }),
  sealRanking: by('vote', (session, chance) => {
    const elements = session.exercise!.agenda?.elements.map((one) => one.id);
    return elements && { order: chance.happens(0.5) ? elements : [...elements].reverse() };
  }),
  giveNotice: by('sign', (session, chance, seat) => {
    const leaving = Object.values(session.mechanisms ?? {}).find((one) => own(seat) in one.leaving);
    if (leaving && chance.happens(0.7)) return { mechanism: leaving.id, leave: false };
    const mechanism = idOf(session.mechanisms ?? {}, chance);
    return mechanism && { mechanism, leave: true };
  }),
  setWorld: byControl((session, chance) => {
    const keys = Object.keys(session.world).filter((key) => !key.includes('@') && !key.startsWith('band.'));
    return keys.length === 0 ? undefined : { key: chance.one(keys), value: chance.below(11) / 10, why: words(chance) };
  }),
  startCrisis: byControl((session, chance) => {
    const cards = session.control!.exercise.crises.filter(({ id }) => !session.crises?.[id]);
    return cards.length === 0 ? undefined : { crisis: chance.one(cards).id };
  }),
  setRung: byControl((session, chance) => {
    // One that is over is live again where it is set.
    const over = Object.entries(session.crises ?? {}).filter(([slot, one]) => slot === one.crisis && one.ended !== undefined);
    const crisis = over.length > 0 && chance.happens(0.6) ? chance.one(over)[0] : crisisWhere(session, chance);
    const top = session.control!.exercise.ladder.rungs.length;
    return crisis && { crisis, rung: chance.below(chance.happens(0.1) ? top : top - 1), why: words(chance) };
  }),
  confirmRung: byControl((session, chance) => {
    const waiting = Object.entries(session.crisisBooks ?? {}).filter(([, book]) => book.awaiting !== undefined);
    return waiting.length === 0 ? undefined : { crisis: chance.one(waiting)[0], confirmed: chance.happens(0.5) };
  }),
  endCrisis: byControl((session, chance) => {
    const crisis = crisisWhere(session, chance);
    return crisis && { crisis };
  }),
  adoptMechanism: byControl((session, chance) => {
    const mechanism = mechanismDraft(session, chance);
    return mechanism && { mechanism, inForce: chance.happens(0.4), why: words(chance) };
  }),
  endMechanism: byControl((session, chance) => {
    const mechanism = idOf(session.mechanisms ?? {}, chance);
    return mechanism && { mechanism, why: words(chance) };
  }),
};

/** Calls that stand so, with the channel they are on. */
const callsWhere = (session: Session, stages: string[]) =>
  Object.values(session.channels).flatMap(({ id: channel, calls = [] }) =>
    calls.flatMap(({ stage, from, to }) => (stages.includes(stage) ? [{ channel, from, to }] : [])),
  );

/** One of the latest messages that delegations wrote. */
function messageWhere(session: Session, chance: Chance) {
  const said = Object.values(session.channels).flatMap(({ id: channel, messages }) =>
    messages.slice(-2).flatMap((message) => (message.by === FACILITATOR || message.text === '' ? [] : [{ ...message, channel }])),
  );
  return said.length === 0 ? undefined : chance.one(said);
}

const textOf = (session: Session, chance: Chance) => ({
  title: words(chance),
  clauses: Array.from({ length: 1 + chance.below(session.exercise!.negotiation.maxClauses) }, () => words(chance)),
  ...establishing(session, chance),
});

/** Now and then a text establishes something. */
function establishing(session: Session, chance: Chance): { mechanisms?: object[] } {
  const drafts = chance.happens(0.6) ? [mechanismDraft(session, chance), mechanismDraft(session, chance)] : [];
  const known = drafts.filter((one) => one !== undefined);
  return known.length > 0 ? { mechanisms: known } : {};
}

function crisisWhere(session: Session, chance: Chance): string | undefined {
  const live = Object.entries(session.crises ?? {}).filter(([slot, one]) => slot === one.crisis && one.ended === undefined);
  return live.length === 0 ? undefined : chance.one(live)[0];
}

function mechanismDraft(session: Session, chance: Chance): object | undefined {
  const templates = session.exercise!.mechanisms ?? [];
  if (templates.length === 0) return undefined;
  const { id } = chance.one(templates);
  const changed = chance.happens(0.5) ? { oblig: chance.below(11) / 10, alliance: chance.one(['silent', 'limits', 'supersedes']) } : {};
  return { template: id, ...changed };
}

const NAMES = Object.keys(DRAWERS) as CommandName[];
/** Deeds that would end the play or stop it are drawn seldom, those of the table often. */
const RARE: CommandName[] = [
  'releaseDelegation',
  'mergeDelegations',
  'splitDelegation',
  'changeStanding',
  'setPowers',
  'endCrisis',
  'endMechanism',
  'endExercise',
  'pauseClock',
  'advancePhase',
  'skipInject',
  'cancelInject',
  'vacateSeat',
  'startExercise',
  'setPhaseLength',
];
const OFTEN: CommandName[] = [
  'signText',
  'objectToReservation',
  'settleRatification',
  'accede',
  'answerAccession',
  'shareDraft',
  'writeAnnex',
  'proposeAmendment',
  'approveAmendment',
  'sealRanking',
  'startCrisis',
  'askRfi',
  'postMessage',
  'openChannel',
  'castBallot',
  'castBallot',
  'breakTie',
  'explainVote',
  'tableProposal',
  'sealOrders',
  'acknowledge',
  'answerCall',
  'callHotline',
  'answerHotline',
  'recallMessage',
  'giveCredence',
];

/** What is on its way out can be taken back only for some seconds. */
const urgentOnBoard = ({ msel, stage }: Session, chance: Chance): CommandName | undefined =>
  stage === 'running' && Object.values(msel).some(({ leaving }) => leaving) && chance.happens(0.15) ? 'takeBackInject' : undefined;

/** A command that a seat may well give now. */
export function likely(session: Session, chance: Chance): Drawn | undefined {
  const name =
    urgentOnBoard(session, chance) ??
    urgent(session, chance) ??
    urgentInSigning(session, chance) ??
    urgentInMeeting(session, chance) ??
    urgentInAdjudication(session, chance) ??
    urgentInConfidence(session, chance) ??
    (chance.happens(0.5) ? chance.one(OFTEN) : chance.one(NAMES));
  if (RARE.includes(name) && !chance.happens(name === 'endExercise' ? 0.03 : 0.15)) return undefined;
  const drawn = DRAWERS[name](session, chance);
  return drawn && { name, ...drawn };
}

/** Any seat, any name, ids of things that may be hidden from it, input that may not even be of the right shape. */
export function nosy(session: Session, chance: Chance, seat: string): Drawn {
  const wire = idOf(session.wire, chance) ?? 'none';
  const channel = idOf(session.channels, chance) ?? 'none';
  const message = session.channels[channel]?.messages.at(-1)?.id ?? 'none';
  const inject = idOf(session.msel, chance) ?? 'none';
  const proposal = idOf(session.proposals, chance) ?? 'none';
  const vote = idOf(session.votes, chance) ?? 'none';
  const tries: [CommandName, unknown][] = [
    ['postMessage', { channel, text: 'Who is there?' }],
    ['openChannel', { members: chance.some(codes(session)) }],
    ['acknowledge', { wire }],
    ['answerCall', { wire, answer: 'answer' }],
    ['acknowledge', { wire: channel }],
    ['openChannel', { channel: chance.one(['quiet', 'experts', 'allies', 'pouch', 'line', 'none']), members: chance.some(codes(session)) }],
    ['callHotline', { line: chance.one(['line', 'pair-line', 'quiet']), to: chance.one(codes(session)) }],
    ['answerHotline', { channel, answer: 'answer' }],
    ['endCall', { channel }],
    ['editMessage', { channel, message, text: 'Never said.' }],
    ['withdrawMessage', { channel, message }],
    ['recallMessage', { message: idOf(session.outbox ?? {}, chance) ?? message }],
    ['leakMessage', { channel, message, excerpt: 'x' }],
    ['appointController', { kind: 'co', name: 'Eve' }],
    ['claimItem', { item: idOf(session.claims ?? {}, chance) ?? 'x' }],
    ['recordObservation', { text: 'I saw it' }],
    ['rateTask', { task: 0, rating: 'P' }],
    ['markMoment', { text: 'Mine' }],
    ['callSafetyStop', {}],
    ['writeAsSimCell', { channel, text: 'Control speaking.' }],
    ['giveCredence', { channel, message, believed: 'no' }],
    ...procedureTries(session, chance),
    ...voteTries(vote),
    ...membershipTries(session, chance),
    ...rfiTries(session, chance),
    ...correctionTries(session, chance),
    ...amendmentTries(session, chance),
    ...(signingTries(session, chance) as [CommandName, unknown][]),
    ...(adjudicationTries(session, chance) as [CommandName, unknown][]),
    ['reviseProposal', { proposal, title: 'Mine now', clauses: ['x'] }],
    ['withdrawProposal', { proposal }],
    ['tableProposal', { title: 'Another', clauses: ['x'] }],
    ...draftTries(session, chance),
    ['sealOrders', { orders: ordersOf(session, chance, seat.includes('.') ? seat : 'AAA.head') }],
    ['sealOrders', { orders: [{ order: 'o-session', text: '' }] }],
    ['shareOrdersDraft', { over: chance.below(2), orders: ordersOf(session, chance, seat.includes('.') ? seat : 'AAA.head') }],
    ['withdrawOrders', {}],
    ['issueStatement', { text: 'We know.' }],
    ['deliverInject', { inject }],
    ['holdInject', { inject }],
    ['releaseInject', { inject }],
    ['rescheduleInject', { inject, when: { turn: 1, offsetMin: 1 } }],
    ['deferInject', { inject, when: { turn: 9, offsetMin: 1 }, why: 'x' }],
    ['cancelInject', { inject, why: 'x' }],
    ['takeBackInject', { inject }],
    ['confirmExpected', { inject }],
    ['revealPoint', { wire: idOf(session.wire, chance) ?? 'x', attachment: 0 }],
    ['callVote', { proposal, minutes: 1 }],
    ['setAutopilot', { seat, autopilot: true }],
    ['takeSeat', { holder: 'Eve' }],
    ['setReady', { ready: true }],
    ['acknowledge', { wire: '__proto__' }],
    ['postMessage', { channel: 'constructor', text: 'x' }],
    ['giveNotice', { mechanism: idOf(session.mechanisms ?? {}, chance) ?? 'none', leave: true }],
    ['giveNotice', { mechanism: '__proto__', leave: true }],
    ['sealRanking', { order: session.exercise!.agenda?.elements.map((one) => one.id) ?? ['x'] }],
    ['startCrisis', { crisis: idOf(session.crises ?? {}, chance) ?? 'none' }],
    ['confirmRung', { crisis: idOf(session.crisisBooks ?? {}, chance) ?? 'none', confirmed: true }],
    ['setWorld', { key: idOf(session.world, chance) ?? 'T:AAA~BBB', value: 1, why: 'Because' }],
    ['tableProposal', { title: 'With a mechanism', clauses: ['x'], mechanisms: [{ template: 'code' }] }],
  ];
  const [name, input] = chance.one(tries);
  if (chance.happens(0.1)) return { seat, name, input: chance.one([undefined, null, 7, 'text', [], { ...(input as object), extra: 1 }]) };
  return { seat, name: chance.happens(0.02) ? 'openSesame' : name, input };
}

/** Somebody who tries what they should not. */
export function anyone(session: Session, chance: Chance): Drawn {
  return nosy(
    session,
    chance,
    chance.one([...seatsOf(session), FACILITATOR, CLOCK, 'public', 'ZZZ.head', 'AAA.ghost', 'LAT.head', 'OBS.head']),
  );
}
