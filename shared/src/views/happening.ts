import type { EventMap, EventType, LogEvent, ToldEvent } from '../events/event.ts';
import type { Media, Text } from '../exercise/schema.ts';
import type { ChannelKind, Credence } from '../model/channel.ts';
import type { ControllerKind } from '../model/controller.ts';
import type { Moved } from '../model/correction.ts';
import type { EndOfCrisis } from '../model/crisis.ts';
import type { BuildOutcome, EndOfMechanism } from '../model/mechanism.ts';
import type { Rating } from '../model/observation.ts';
import type { AmendmentStage, Choice, Counts, EndOfSigning, Vote, VotingMethod } from '../model/proposal.ts';
import type { RfiReaders } from '../model/rfi.ts';
import type { DelegationId, Permission, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { CallAnswer, WireItem } from '../model/wire.ts';
import { delegationOf } from '../rules/audience.ts';
import { countsOf } from '../rules/voting.ts';
import { adjudicationDescribers, type ToldOfAdjudication } from './adjudication-happening.ts';
import { procedureDescribers, type ToldOfProcedure } from './procedure-happening.ts';
import { type Asked, askedIn } from './votes.ts';

/** What each kind of event says, with names in place of ids wherever a name is known. */
interface Told extends ToldOfProcedure, ToldOfAdjudication {
  sessionOpened: { title: Text };
  scenarioTold: { title: Text };
  briefTold: { to: DelegationId };
  seatTaken: { seat: SeatId; holder: string };
  seatVacated: { seat: SeatId };
  readinessChanged: { seat: SeatId; ready: boolean };
  autopilotChanged: { seat: SeatId; autopilot: boolean };
  powersSet: { seat: SeatId; can: Permission[]; why: string };
  absenceChanged: { seat: SeatId; absent: boolean };
  delegationJoined: { by: Actor; name: Text; why: string; from: Actor | undefined };
  delegationLeft: { by: Actor; why: string; into: Actor | undefined };
  standingChanged: { by: Actor; takesPart: boolean; why: string };
  channelRetold: InChannel;
  wireRetold: { title: Text };
  textsRetold: { count: number };
  channelJoined: InChannel;
  channelReopened: InChannel;
  memberSucceeded: Named & { by: Actor; to: Actor };
  controllerAppointed: { role: ControllerKind; name: string };
  controllerDismissed: { name: string };
  controllerSeated: { name: string; holder: string };
  itemClaimed: { by: Actor };
  itemReleased: { by: Actor };
  handoverWritten: { by: Actor; text: string };
  playHalted: object;
  haltCalled: { by: SeatId; why: string | undefined };
  releaseAsked: About & { by: Actor };
  releasedAlone: About & { why: string };
  releaseAwaited: About;
  observationRecorded: { by: Actor; about: DelegationId | undefined; text: string; rating: Rating | undefined };
  observationAmended: { by: Actor; about: DelegationId | undefined; text: string; rating: Rating | undefined };
  observationWithdrawn: { by: Actor; text: string };
  momentMarked: { by: Actor; text: string; moment: number };
  bookmarkCommented: { by: Actor; bookmark: string; text: string };
  bookmarkAsked: { bookmark: string; asks: boolean };
  bookmarkRemoved: object;
  taskRated: { by: Actor; task: Text | undefined; rating: Rating | undefined };
  exerciseStarted: object;
  phaseBegan: { turn: number; phase: Text | undefined; opens: 'turn' | 'phase' };
  phaseExpired: { phase: Text | undefined };
  clockPaused: { because: string | undefined };
  clockResumed: object;
  /** Exercise time, ms. */
  phaseEndMoved: { phase: Text | undefined; endsAt: number };
  phaseLengthSet: { turn: number; phase: Text | undefined; minutes: number };
  exerciseEnded: object;
  noteWritten: { by: Actor; text: string };
  notesRevealed: { count: number };
  declassified: { labels: string[]; why: string };
  channelOpened: { by: Actor | undefined; channel: ChannelKind; members: DelegationId[] };
  channelClosed: InChannel;
  messagePosted: { by: Actor; channel: ChannelKind; with: DelegationId[]; text: string };
  messageSent: { by: Actor; channel: ChannelKind; with: DelegationId[]; text: string };
  messageRecalled: object;
  messageEdited: InChannel & { by: Actor | undefined; text: string };
  messageWithdrawn: InChannel & { by: Actor | undefined };
  wordingKept: object;
  messageLeaked: InChannel & { by: Actor | undefined; excerpt: string };
  hotlineCalled: { by: Actor; to: DelegationId };
  hotlineAnswered: { by: Actor; answer: CallAnswer; from: Actor | undefined };
  hotlineUnanswered: { from: Actor | undefined; to: Actor | undefined };
  hotlineEnded: { by: Actor };
  channelDrawn: object;
  credenceGiven: { by: Actor; believed: Credence['believed'] };
  wireTold: {
    item: WireItem['kind'];
    media: Media;
    title: Text;
    text: Text;
    by: Actor | undefined;
    from: Text | undefined;
    reach: WireItem['reach'];
    of: WireItem['outcome'];
    thrown: WireItem['thrown'];
    to: string[];
  };
  chartPointTold: { title: Text | undefined; chart: Text | undefined };
  rfiAsked: { by: Actor; text: string };
  rfiTaken: { by: Actor | undefined };
  rfiReplied: { by: Actor; to: RfiReaders; isHeldBack: boolean };
  rfiAnswered: { by: Actor | undefined; text: string };
  rfiDeclined: { by: Actor | undefined; why: string };
  rfiWithdrawn: { by: Actor | undefined };
  wireAcknowledged: { by: Actor; title: Text | undefined };
  callAnswered: { by: Actor; answer: CallAnswer; title: Text | undefined };
  injectAdded: About;
  injectEdited: About;
  injectHeld: About & { why: string | undefined };
  injectReleased: About;
  injectSkipped: About & { why: string | undefined };
  injectRescheduled: About;
  injectDeferred: About & { why: string };
  injectCancelled: About & { why: string };
  releaseArmed: About;
  injectTakenBack: About;
  injectDelivered: About & { how: 'clock' | 'trigger' | 'hand' };
  injectFollowed: About;
  expectedActionMet: About;
  expectedActionMissed: About;
  draftShared: { by: Actor; title: string; version: number; readers: DelegationId[] };
  draftCosponsored: { by: Actor; stands: boolean; title: string | undefined };
  draftTabled: { by: Actor | undefined; title: string | undefined };
  proposalCosponsored: { by: Actor; stands: boolean; title: string | undefined };
  annexWritten: { by: Actor; title: string; version: number; readers: DelegationId[] };
  annexInitialled: { by: Actor; stands: boolean; title: string | undefined };
  annexWithdrawn: { by: Actor; title: string | undefined };
  annexAdopted: { title: string | undefined };
  annexFallen: { title: string | undefined };
  proposalTabled: { by: Actor; title: string };
  /** `amendment`: its number, where the new wording is that of an amendment. */
  proposalRevised: { by: Actor | undefined; title: string; amendment: number | undefined };
  proposalWithdrawn: { by: Actor | undefined; title: string | undefined };
  amendmentTabled: OfAmendment & { by: Actor };
  amendmentApproved: OfAmendment & { by: Actor };
  amendmentSettled: OfAmendment & { stage: AmendmentStage };
  clauseCoded: { title: string | undefined; clause: number; coded: boolean; why: string };
  questionDivided: { title: string | undefined; parts: number };
  voteOpened: OfVote & { method: VotingMethod | undefined; again: boolean | undefined };
  ballotCast: OfVote & { by: Actor; choice: Choice };
  ballotCalled: OfVote & { by: Actor; choice: Choice };
  voteTied: OfVote & { until: number };
  tieBroken: OfVote & { by: Actor; choice: 'yes' | 'no' };
  lotDrawn: OfVote & { drawn: number };
  voteClosed: OfVote & { outcome: 'passed' | 'failed'; counts: Counts; because: Vote['because']; text: Vote['text'] };
  voteExplained: OfVote & { by: Actor; text: string };
  signingOpened: { title: string | undefined; invited: DelegationId[] };
  textSigned: { by: Actor; title: string | undefined; reservations: string[] };
  signatureRatified: { by: Actor; title: string | undefined };
  ratificationRefused: { by: Actor; title: string | undefined };
  reservationWithdrawn: { by: Actor; title: string | undefined };
  reservationObjected: { by: Actor; to: DelegationId; title: string | undefined; text: string; precludes: boolean };
  signingClosed: { title: string | undefined };
  textTookEffect: { title: string | undefined };
  signatureTookEffect: { by: Actor; title: string | undefined };
  textLapsed: { title: string | undefined; because: EndOfSigning };
  ordersSealed: { by: Actor; turn: number; orders: Text[] };
  ordersWithdrawn: { by: Actor; turn: number };
  ordersDrafted: { by: Actor; turn: number };
  ordersRevealed: { turn: number; by: DelegationId[] };
  worldSet: { key: string; value: number };
  worldChanged: { key: string; was: number; value: number };
  worldReckoned: object;
  patienceCounted: object;
  startChosen: { named: { choice: Text; option: Text }[] };
  contextTold: { cards: Text[] };
  rankingSealed: { by: Actor };
  rankingsRevealed: { concordance: number };
  mechanismAdopted: Named & { inForce: boolean };
  mechanismBuilt: Named & { outcome: BuildOutcome; progress: number; of: number };
  mechanismEnteredIntoForce: Named;
  mechanismWorn: Named;
  mechanismExpanded: Named;
  mechanismEnded: Named & { because: EndOfMechanism };
  noticeGiven: Named & { by: Actor };
  noticeTakenBack: Named & { by: Actor };
  memberLeft: Named & { by: Actor };
  accessionAsked: Named & { by: Actor };
  accessionAnswered: Named & { by: Actor; candidate: DelegationId; answer: 'yes' | 'no' };
  accessionTakenBack: Named & { by: Actor };
  accessionRefused: Named & { by: Actor };
  memberJoined: Named & { by: Actor };
  mechanismReserved: Named;
  mechanismPriced: Named & { by: Actor; setup: number };
  buildReckoned: object;
  crisisTold: OfCrisis;
  crisisMoved: OfCrisis & { was: number };
  crisisClosed: OfCrisis & { because: EndOfCrisis };
  crisisOpened: object;
  crisisStepped: object;
  crisisShifted: object;
  crisisHeldUp: object;
  crisisAwaits: OfCrisis;
  crisisConfirmed: { crisis: Text | undefined; confirmed: boolean };
  factCorrected: { why: string; isUndoing: boolean; moved: Moved[]; mechanisms: Text[]; crises: Text[] };
  mechanismCorrected: Named;
  crisisReopened: OfCrisis;
  crisisRebooked: { crisis: Text | undefined };
  voteCorrected: OfVote & { outcome: 'passed' | 'failed' };
  sessionForked: { position: number; turn: number };
  sessionContinued: { turn: number; why: string };
}

/** A delegation's code, or a seat outside the delegations such as the facilitator. */
type Actor = string;

/** A channel by its kind and its members. */
interface InChannel {
  channel: ChannelKind;
  members: DelegationId[];
}

/** An inject by the number the control room calls it by, and its title. */
interface About {
  inject: string;
  title: Text | undefined;
}

/** An amendment by its number, its mover and the text it is to. */
interface OfAmendment {
  number: number;
  mover: Actor | undefined;
  title: string | undefined;
}

/** A mechanism by its name. */
interface Named {
  name: Text | undefined;
}

/** A vote by the text it is about, and what of it is asked where it is not the whole. */
interface OfVote {
  title: string | undefined;
  asked: Asked | undefined;
}

/** A crisis by its name, at a rung. `slot` says which circle of readers is meant: one of them has no suffix, the control room. */
interface OfCrisis {
  crisis: Text | undefined;
  rung: number;
  label: Text | undefined;
  slot: string;
}

/** One event as something that can be put into words. */
export type Happening = { [K in EventType]: { kind: K } & Told[K] }[EventType];

type Describe = { [K in EventType]: (data: EventMap[K], session: Session, to: readonly string[]) => Told[K] };

const describers: Describe = {
  ...procedureDescribers,
  ...adjudicationDescribers,
  sessionOpened: ({ exercise }) => ({ title: exercise.meta.title }),
  scenarioTold: ({ exercise }) => ({ title: exercise.meta.title }),
  briefTold: ({ brief }) => ({ to: brief.delegation }),
  seatTaken: ({ seat, holder }) => ({ seat, holder }),
  seatVacated: ({ seat }) => ({ seat }),
  readinessChanged: ({ seat, ready }) => ({ seat, ready }),
  autopilotChanged: ({ seat, autopilot }) => ({ seat, autopilot }),
  powersSet: ({ seat, can, why }) => ({ seat, can, why }),
  absenceChanged: ({ seat, absent }) => ({ seat, absent }),
  delegationJoined: ({ delegation: { id, name }, why, from }) => ({ by: id, name, why, from }),
  delegationLeft: ({ delegation, why, into }) => ({ by: delegation, why, into }),
  standingChanged: ({ delegation, kind, why }) => ({ by: delegation, takesPart: kind === 'delegation', why }),
  channelRetold: ({ channel: { kind, members } }) => ({ channel: kind, members }),
  wireRetold: ({ title }) => ({ title }),
  textsRetold: ({ drafts, annexes }) => ({ count: Object.keys(drafts).length + Object.keys(annexes).length }),
  channelJoined: ({ id }, session) => inChannel(session, id),
  channelReopened: ({ id }, session) => inChannel(session, id),
  memberSucceeded: ({ id, from, to }, session) => ({ ...named(session, id), by: from, to }),
  controllerAppointed: ({ kind, name }) => ({ role: kind, name }),
  controllerDismissed: ({ seat }, session) => ({ name: session.controllers?.[seat]?.name ?? seat }),
  controllerSeated: ({ seat, holder }, session) => ({ name: session.controllers?.[seat]?.name ?? seat, holder }),
  itemClaimed: ({ by }) => ({ by }),
  itemReleased: ({ by }) => ({ by }),
  handoverWritten: ({ by, text }) => ({ by, text }),
  playHalted: () => ({}),
  haltCalled: ({ by, why }) => ({ by, why }),
  releaseAsked: ({ inject, by }, session) => ({ ...about(session, inject), by }),
  releasedAlone: ({ inject, why }, session) => ({ ...about(session, inject), why }),
  releaseAwaited: ({ inject }, session) => about(session, inject),
  observationRecorded: ({ by, delegation, text, rating }) => ({ by, about: delegation, text, rating }),
  observationAmended: ({ by, delegation, text, rating }) => ({ by, about: delegation, text, rating }),
  observationWithdrawn: ({ id, by }, session) => ({ by, text: session.observations?.[id]?.text ?? '' }),
  momentMarked: ({ by, text, played }) => ({ by, text, moment: played }),
  bookmarkCommented: ({ by, bookmark, text }, session) => ({ by, bookmark: session.bookmarks?.[bookmark]?.text ?? '', text }),
  bookmarkAsked: ({ bookmark, asks }, session) => ({ bookmark: session.bookmarks?.[bookmark]?.text ?? '', asks }),
  bookmarkRemoved: () => ({}),
  taskRated: ({ by, task, rating }, session) => ({ by, task: session.control?.exercise.evaluation.guide[task]?.task, rating }),
  exerciseStarted: () => ({}),
  phaseBegan: ({ turn, index }, session) => ({ turn, phase: phaseName(session, turn, index), opens: index === 0 ? 'turn' : 'phase' }),
  phaseExpired: ({ turn, index }, session) => ({ phase: phaseName(session, turn, index) }),
  clockPaused: ({ because }) => ({ because }),
  clockResumed: () => ({}),
  phaseEndMoved: ({ endsAt }, session) => ({ endsAt, phase: session.phase && phaseName(session, session.phase.turn, session.phase.index) }),
  phaseLengthSet: ({ turn, index, minutes }, session) => ({ turn, minutes, phase: phaseName(session, turn, index) }),
  exerciseEnded: () => ({}),
  noteWritten: ({ delegation, text }) => ({ by: delegation, text }),
  notesRevealed: ({ notes }) => ({ count: notes.length }),
  declassified: ({ labels, why }) => ({ labels, why }),
  channelOpened: ({ by, kind, members }) => ({ by: by && actor(by), channel: kind, members }),
  messagePosted: ({ by, channel, text }, session) => {
    const { kind = 'group', members = [] } = session.channels[channel] ?? {};
    return { by: actor(by), channel: kind, with: members.filter((one) => one !== delegationOf(by)), text };
  },
  channelClosed: ({ id }, session) => inChannel(session, id),
  messageSent: ({ by, channel, text }, session) => {
    const { channel: kind, members } = inChannel(session, channel);
    return { by: actor(by), channel: kind, with: members.filter((one) => one !== delegationOf(by)), text };
  },
  messageRecalled: () => ({}),
  messageEdited: ({ channel, id, text }, session) => ({ ...inChannel(session, channel), by: writer(session, channel, id), text }),
  messageWithdrawn: ({ channel, id }, session) => ({ ...inChannel(session, channel), by: writer(session, channel, id) }),
  wordingKept: () => ({}),
  messageLeaked: ({ channel, id, excerpt }, session) => ({ ...inChannel(session, channel), by: writer(session, channel, id), excerpt }),
  hotlineCalled: ({ from, to }) => ({ by: from, to }),
  hotlineAnswered: ({ channel, id, answer }, session) => {
    const call = session.channels[channel]?.calls?.find((one) => one.id === id);
    return { by: call?.to ?? '', answer, from: call?.from };
  },
  hotlineUnanswered: ({ channel, id }, session) => {
    const call = session.channels[channel]?.calls?.find((one) => one.id === id);
    return { from: call?.from, to: call?.to };
  },
  hotlineEnded: ({ by }) => ({ by: actor(by) }),
  channelDrawn: () => ({}),
  credenceGiven: ({ delegation, credence }) => ({ by: delegation, believed: credence.believed }),
  wireTold: ({ kind, media, title, text, by, from, reach, outcome, thrown }, _session, to) => ({
    item: kind,
    media,
    title,
    text,
    by,
    from: from?.name,
    reach,
    of: outcome,
    thrown,
    to: [...to],
  }),
  chartPointTold: ({ wire, attachment }, session) => {
    const item = session.wire[wire];
    const chart = item?.attachments?.[attachment];
    return { title: item?.title, chart: typeof chart === 'object' && chart.kind === 'chart' ? chart.title : undefined };
  },
  rfiAsked: ({ delegation, text }) => ({ by: delegation, text }),
  rfiTaken: ({ id }, session) => ({ by: asker(session, id) }),
  rfiReplied: ({ by, to, embargo }) => ({ by, to, isHeldBack: embargo !== undefined }),
  rfiAnswered: ({ id, text }, session) => ({ by: asker(session, id), text }),
  rfiDeclined: ({ id, why }, session) => ({ by: asker(session, id), why }),
  rfiWithdrawn: ({ id }, session) => ({ by: asker(session, id) }),
  wireAcknowledged: ({ wire, delegation }, session) => ({ by: delegation, title: session.wire[wire]?.title }),
  callAnswered: ({ wire, delegation, answer }, session) => ({ by: delegation, answer, title: session.wire[wire]?.title }),
  injectAdded: ({ inject }) => ({ inject: inject.id, title: inject.title }),
  injectEdited: ({ inject }) => ({ inject: inject.id, title: inject.title }),
  injectHeld: ({ inject, why }, session) => ({ ...about(session, inject), why }),
  injectReleased: ({ inject }, session) => about(session, inject),
  injectSkipped: ({ inject, why }, session) => ({ ...about(session, inject), why }),
  injectRescheduled: ({ inject }, session) => about(session, inject),
  injectDeferred: ({ inject, why }, session) => ({ ...about(session, inject), why }),
  injectCancelled: ({ inject, why }, session) => ({ ...about(session, inject), why }),
  releaseArmed: ({ inject }, session) => about(session, inject),
  injectTakenBack: ({ inject }, session) => about(session, inject),
  injectDelivered: ({ inject, how }, session) => ({ ...about(session, inject), how }),
  injectFollowed: ({ inject }, session) => about(session, inject),
  expectedActionMet: ({ inject }, session) => about(session, inject),
  expectedActionMissed: ({ inject }, session) => about(session, inject),
  draftShared: ({ by, title, version, readers }) => ({ by: actor(by), title, version, readers }),
  draftCosponsored: ({ id, delegation, stands }, session) => ({ by: delegation, stands, title: session.drafts?.[id]?.title }),
  draftTabled: ({ id }, session) => ({ by: session.drafts?.[id]?.owner, title: session.drafts?.[id]?.title }),
  proposalCosponsored: ({ id, delegation, stands }, session) => ({ by: delegation, stands, title: session.proposals[id]?.title }),
  annexWritten: ({ by, title, version, readers }) => ({ by: actor(by), title, version, readers }),
  annexInitialled: ({ id, delegation, stands }, session) => ({ by: delegation, stands, title: session.annexes?.[id]?.title }),
  annexWithdrawn: ({ id, by }, session) => ({ by: actor(by), title: session.annexes?.[id]?.title }),
  annexAdopted: ({ id }, session) => ({ title: session.annexes?.[id]?.title }),
  annexFallen: ({ id }, session) => ({ title: session.annexes?.[id]?.title }),
  proposalTabled: ({ sponsor, title }) => ({ by: sponsor, title }),
  proposalRevised: ({ id, title, amendment }, session) => ({
    by: session.proposals[id]?.sponsor,
    title,
    amendment: session.amendments?.[amendment ?? '']?.number,
  }),
  proposalWithdrawn: ({ id }, session) => ({ by: session.proposals[id]?.sponsor, title: session.proposals[id]?.title }),
  amendmentTabled: ({ id, delegation }, session) => ({ ...ofAmendment(session, id), by: delegation }),
  amendmentApproved: ({ id, delegation }, session) => ({ ...ofAmendment(session, id), by: delegation }),
  amendmentSettled: ({ id, stage }, session) => ({ ...ofAmendment(session, id), stage }),
  clauseCoded: ({ proposal, clause, coding, why }, session) => {
    const text = session.proposals[proposal];
    const place = text?.clauses.findIndex(({ id }) => id === clause) ?? -1;
    return { title: text?.title, clause: place + 1, coded: coding !== undefined, why };
  },
  questionDivided: ({ proposal, parts }, session) => ({ title: session.proposals[proposal]?.title, parts: parts.length }),
  voteOpened: ({ id, method, again }, session) => ({ ...ofVote(session, id), method, again }),
  ballotCast: ({ vote, delegation, choice }, session) => ({ by: delegation, choice, ...ofVote(session, vote) }),
  ballotCalled: ({ vote, delegation, choice }, session) => ({ by: delegation, choice, ...ofVote(session, vote) }),
  voteTied: ({ vote, until }, session) => ({ ...ofVote(session, vote), until }),
  tieBroken: ({ vote, choice, by }, session) => ({ ...ofVote(session, vote), choice, by: actor(by) }),
  lotDrawn: ({ vote, drawn }, session) => ({ ...ofVote(session, vote), drawn }),
  voteClosed: ({ vote, outcome, ballots, counts = countsOf(ballots), because, text }, session) => {
    return { ...ofVote(session, vote), outcome, counts, because, text };
  },
  voteExplained: ({ vote, delegation, text }, session) => ({ ...ofVote(session, vote), by: delegation, text }),
  signingOpened: ({ proposal, invited }, session) => ({ title: titleOf(session, proposal), invited }),
  textSigned: ({ proposal, delegation, reservations }, session) => ({
    by: delegation,
    title: titleOf(session, proposal),
    reservations: reservations.map(({ text }) => text),
  }),
  signatureRatified: ({ proposal, delegation }, session) => ({ by: delegation, title: titleOf(session, proposal) }),
  ratificationRefused: ({ proposal, delegation }, session) => ({ by: delegation, title: titleOf(session, proposal) }),
  reservationWithdrawn: ({ proposal, delegation }, session) => ({ by: delegation, title: titleOf(session, proposal) }),
  reservationObjected: ({ proposal, delegation, to, text, precludes }, session) => ({
    by: delegation,
    to,
    title: titleOf(session, proposal),
    text,
    precludes,
  }),
  signingClosed: ({ proposal }, session) => ({ title: titleOf(session, proposal) }),
  textTookEffect: ({ proposal }, session) => ({ title: titleOf(session, proposal) }),
  signatureTookEffect: ({ proposal, delegation }, session) => ({ by: delegation, title: titleOf(session, proposal) }),
  textLapsed: ({ proposal, because }, session) => ({ title: titleOf(session, proposal), because }),
  ordersSealed: ({ delegation, turn, orders }, session) => ({
    by: delegation,
    turn,
    orders: orders.map(({ order }) => orderName(session, order)),
  }),
  ordersWithdrawn: ({ delegation, turn }) => ({ by: delegation, turn }),
  ordersDrafted: ({ delegation, turn }) => ({ by: delegation, turn }),
  ordersRevealed: ({ turn, orders }) => ({ turn, by: orders.map(({ delegation }) => delegation) }),
  worldSet: ({ key, value }) => ({ key, value }),
  worldChanged: ({ key, was, value }) => ({ key, was, value }),
  worldReckoned: () => ({}),
  patienceCounted: () => ({}),
  startChosen: ({ named }) => ({ named }),
  contextTold: ({ cards }) => ({ cards: cards.map((card) => card.name) }),
  rankingSealed: ({ delegation }) => ({ by: delegation }),
  rankingsRevealed: ({ concordance }) => ({ concordance }),
  mechanismAdopted: ({ spec, inForce }) => ({ name: spec.name, inForce: inForce === true }),
  mechanismBuilt: ({ id, outcome, progress }, session) => ({
    ...named(session, id),
    outcome,
    progress,
    of: session.mechanisms?.[id]?.buildTurns ?? progress,
  }),
  mechanismEnteredIntoForce: ({ id }, session) => named(session, id),
  mechanismWorn: ({ id }, session) => named(session, id),
  mechanismExpanded: ({ id }, session) => named(session, id),
  mechanismEnded: ({ id, because }, session) => ({ ...named(session, id), because }),
  noticeGiven: ({ id, delegation }, session) => ({ ...named(session, id), by: delegation }),
  noticeTakenBack: ({ id, delegation }, session) => ({ ...named(session, id), by: delegation }),
  memberLeft: ({ id, delegation }, session) => ({ ...named(session, id), by: delegation }),
  accessionAsked: ({ id, delegation }, session) => ({ ...named(session, id), by: delegation }),
  accessionAnswered: ({ id, delegation, candidate, answer }, session) => ({ ...named(session, id), by: delegation, candidate, answer }),
  accessionTakenBack: ({ id, delegation }, session) => ({ ...named(session, id), by: delegation }),
  accessionRefused: ({ id, delegation }, session) => ({ ...named(session, id), by: delegation }),
  memberJoined: ({ id, delegation }, session) => ({ ...named(session, id), by: delegation }),
  mechanismReserved: ({ id }, session) => named(session, id),
  mechanismPriced: ({ id, delegation, price }, session) => ({ ...named(session, id), by: delegation, setup: price.setup }),
  buildReckoned: () => ({}),
  crisisTold: ({ slot, sight }, session) => onLadder(session, slot, sight.name, sight.rung),
  crisisMoved: ({ slot, rung }, session) => {
    const sight = session.crises?.[slot];
    return { ...onLadder(session, slot, sight?.name, rung), was: sight?.was ?? rung };
  },
  crisisClosed: ({ slot, because }, session) => {
    const sight = session.crises?.[slot];
    return { ...onLadder(session, slot, sight?.name, sight?.rung ?? 0), because };
  },
  crisisOpened: () => ({}),
  crisisStepped: () => ({}),
  crisisShifted: () => ({}),
  crisisHeldUp: () => ({}),
  crisisAwaits: ({ crisis, rung }, session) => onLadder(session, crisis, session.crises?.[crisis]?.name, rung),
  factCorrected: ({ why, undoes, moved, mechanisms, crises }, session) => ({
    why,
    isUndoing: undoes !== undefined,
    moved,
    mechanisms: namesOf(mechanisms.map((id) => session.mechanisms?.[id]?.spec.name)),
    crises: namesOf(crises.map((id) => session.control?.exercise.crises.find((one) => one.id === id)?.name)),
  }),
  mechanismCorrected: ({ id }, session) => named(session, id),
  crisisReopened: ({ slot }, session) => onLadder(session, slot, session.crises?.[slot]?.name, session.crises?.[slot]?.rung ?? 0),
  crisisRebooked: ({ crisis }, session) => ({ crisis: session.crises?.[crisis]?.name }),
  voteCorrected: ({ vote, outcome }, session) => ({ ...ofVote(session, vote), outcome }),
  sessionForked: ({ position, turn }) => ({ position, turn }),
  sessionContinued: ({ turn, why }) => ({ turn, why }),
  crisisConfirmed: ({ crisis, confirmed }, session) => ({ crisis: session.crises?.[crisis]?.name, confirmed }),
};

/** What an event says; `session` is the session just after it. Nothing for an event of a kind not known here. */
export function happeningOf(session: Session, event: ToldEvent | LogEvent): Happening | undefined {
  if (!Object.hasOwn(describers, event.type)) return undefined;
  // One cast: the register pairs each type with its own data, which TypeScript cannot follow through a union.
  const describe = describers[event.type] as (data: unknown, session: Session, to: readonly string[]) => object;
  try {
    return { kind: event.type, ...describe(event.data, session, 'to' in event ? event.to.flatMap(reader) : []) } as Happening;
  } catch (fault) {
    // As in a fold: an event that cannot be understood does not stop those after it.
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}

/** Whom a label of an address list stands for. */
function reader(label: string): string[] {
  if (label === 'public') return ['public'];
  return label.startsWith('d:') ? [label.slice(2)] : [];
}

const actor = (seat: SeatId): Actor => delegationOf(seat) ?? seat;

const inChannel = (session: Session, id: string): InChannel => {
  const { kind = 'group', members = [] } = session.channels[id] ?? {};
  return { channel: kind, members };
};

function writer(session: Session, channel: string, message: string): Actor | undefined {
  const by = session.channels[channel]?.messages.find(({ id }) => id === message)?.by;
  return by && actor(by);
}

const asker = (session: Session, rfi: string): Actor | undefined => session.rfis?.[rfi]?.delegation;

const about = (session: Session, inject: string): About => ({ inject, title: session.msel[inject]?.inject.title });

const ofAmendment = (session: Session, id: string): OfAmendment => {
  const amendment = session.amendments?.[id];
  return { number: amendment?.number ?? 0, mover: amendment?.delegation, title: session.proposals[amendment?.proposal ?? '']?.title };
};

const named = (session: Session, mechanism: string): Named => ({ name: session.mechanisms?.[mechanism]?.spec.name });

const namesOf = (names: readonly (Text | undefined)[]): Text[] => names.filter((name) => name !== undefined);

const onLadder = (session: Session, slot: string, crisis: Text | undefined, rung: number): OfCrisis => ({
  crisis,
  rung,
  label: session.exercise?.ladder?.rungs[rung]?.label,
  slot,
});

const titleOf = (session: Session, proposal: string): string | undefined => session.proposals[proposal]?.title;

function ofVote(session: Session, id: string): OfVote {
  const vote = session.votes[id];
  const asked = vote && askedIn(session, vote);
  return { title: session.proposals[vote?.proposal ?? '']?.title, asked: asked?.on === 'text' ? undefined : asked };
}

const orderName = (session: Session, order: string): Text => session.exercise?.orders.find(({ id }) => id === order)?.name ?? order;

function phaseName({ exercise }: Session, turn: number, index: number): Text | undefined {
  return exercise?.turns.find(({ n }) => n === turn)?.phases[index]?.name;
}
