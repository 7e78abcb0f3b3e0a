import type { HttpRefusal, Refusal, RefusalCode } from '@demarche/shared';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { HttpProblem } from './http.ts';

/** Looks up what a sentence needs. */
type Value = (name: string) => string;

/** What a person reads when a command was refused: what the rule is, and what to do. */
const texts = {
  malformed: () => msg`Something in it is missing, too long, or not what is asked for. Check the fields; your text is kept.`,
  notYours: (v: Value) => msg`Your seat may not do that. It needs the permission “${v('permission')}”; ask the head of your delegation.`,
  controlOnly: () => msg`Only the facilitator may do that.`,
  leadOnly: () => msg`Only the lead facilitator may do that. Ask the lead.`,
  facilitatorsOnly: () => msg`Your seat may not do that. The lead and the co-facilitators may.`,
  voicesOnly: () => msg`Your seat may not do that. The lead, the co-facilitators and the SimCell may.`,
  assessorsOnly: () => msg`Your seat may not do that. The lead, the co-facilitators and the evaluators may.`,
  controllersOnly: () => msg`An observer only reads.`,
  noSuchController: () => msg`This seat of the control room has ended already.`,
  claimedAlready: (v: Value) => msg`${v('who')} has taken this on. Ask them to give it back, or the lead to take it over.`,
  notClaimed: () => msg`Nobody has taken this on any more.`,
  claimedByOther: () => msg`Only whoever has taken this on, or the lead, can give it back.`,
  secondPerson: () => msg`You have asked for its release. A second controller confirms it from another seat.`,
  reasonAlone: () => msg`This inject takes two people, and you are alone. Say why it goes out all the same.`,
  haltedAlready: () => msg`Play has stopped already.`,
  noSuchObservation: () => msg`This observation has been withdrawn.`,
  noSuchTask: () => msg`The evaluation guide has no such task.`,
  delegationOnly: () => msg`Only a delegation may do that.`,
  notStarted: () => msg`The exercise has not started yet. Wait for STARTEX.`,
  alreadyStarted: () => msg`The exercise has started already.`,
  ended: () => msg`The exercise has ended. Nothing can be added; the replay shows what happened.`,
  paused: () => msg`The clock is paused. Your text is kept; send it once the facilitator resumes.`,
  notNow: () => msg`That is not open to your delegation in this phase. Your text is kept for when it is.`,
  notRunning: () => msg`The clock is paused already.`,
  alreadyRunning: () => msg`The clock is running already.`,
  noChannel: () => msg`There is no such channel for your delegation.`,
  badMembers: () => msg`Choose at least one other delegation of this exercise.`,
  channelExists: () => msg`You already have a channel with exactly these delegations. It is in the list.`,
  noMessage: () => msg`This message is not here any more.`,
  notYourMessage: () => msg`Only the person who wrote it can change it.`,
  messageGone: () => msg`This message has been withdrawn.`,
  graceOver: (v: Value) => msg`A message can be changed for ${v('minutes')} min. This one stands; write another to correct it.`,
  messageArrived: () => msg`It has arrived and can no longer be recalled.`,
  channelClosed: () => msg`This channel is closed. What was said stays readable.`,
  channelShut: (v: Value) => msg`This channel cannot be used now: ${v('needs')}.`,
  needsMechanism: (v: Value) => msg`Needs “${v('mechanism')}” in force.`,
  noHotline: () => msg`Needs a mechanism in force that provides a direct line.`,
  noMarkedSeat: (v: Value) => msg`${v('delegation')} has no seat for track 1.5.`,
  notMarked: () => msg`Only seats for track 1.5 take part here.`,
  lineBusy: () => msg`This line is in use already.`,
  notConnected: () => msg`Nobody is on the line. Call first; your text is kept.`,
  notRinging: () => msg`This line is not ringing any more.`,
  personAnswers: () => msg`Somebody of that delegation can answer for themselves.`,
  notSimCell: () => msg`The control room writes only in a SimCell line.`,
  notAnExcerpt: () => msg`The press can only quote what the message says now, word for word. Copy the excerpt from it.`,
  leakedAlready: () => msg`The press has quoted this message already.`,
  notAsked: () => msg`Nothing is asked of your delegation about this message.`,
  pressPublic: () => msg`In this phase delegations speak only in public statements. Your text is kept.`,
  pressNone: () => msg`In this phase delegations say nothing. Your text is kept.`,
  takesNoOther: () => msg`This order does not listen to another delegation like that. Leave it out.`,
  noSuchWire: () => msg`There is no such item on your wire.`,
  alreadyAcknowledged: () => msg`Your delegation has acknowledged this already.`,
  notACall: () => msg`This is not a call that can be answered.`,
  callOver: () => msg`The line no longer rings.`,
  alreadyAnswered: () => msg`Your delegation has answered this call already.`,
  noSuchProposal: () => msg`There is no such proposal before you.`,
  notSponsor: () => msg`Only the sponsor may change or withdraw this proposal. Message them, or table your own.`,
  noSuchDraft: () => msg`There is no such draft before you.`,
  notDraftOwner: () => msg`Only the delegation that wrote this draft may change it, share it or table it. Message them.`,
  draftTabled: () => msg`This draft has been tabled. Go on with the text on the table.`,
  noSuchReader: () => msg`Choose delegations of this exercise.`,
  ownText: () => msg`This text is your delegation's own: it is behind it already.`,
  notCosponsor: () => msg`Only the sponsor and co-sponsors of a text may write confidential clauses beside it. Co-sponsor it first.`,
  noAnnexes: () => msg`This exercise takes no confidential clauses.`,
  noSuchAnnex: () => msg`There is no such annex before you.`,
  notAnnexOwner: () => msg`Only the delegation that wrote this annex may withdraw it. Take back your initials instead.`,
  annexSettled: () => msg`What becomes of this annex is settled; it can no longer be changed.`,
  annexChanged: () => msg`This annex has been written anew meanwhile. Read it first; your text is kept.`,
  annexForNobody: () => msg`Choose at least one other delegation that reads it.`,
  memberCannotRead: (v: Value) =>
    msg`${v('delegation')} would be bound by a clause it does not read. Let it read the annex, or leave it out of the mechanism.`,
  tooManyProposals: (v: Value) =>
    msg`The most that may lie on the table here is ${v('max')}. Revise the text that is there, or ask its sponsor to withdraw it.`,
  tooManyClauses: (v: Value) => msg`A proposal here has at most ${v('max')} clauses. Join two of them.`,
  noSuchQuestion: (v: Value) => msg`This exercise does not ask the question “${v('question')}”. Choose one from the list.`,
  noSuchAmendment: () => msg`There is no such amendment before you.`,
  notAmongSponsors: () => msg`Only the sponsor and the co-sponsors approve an amendment. Others vote on it.`,
  notMover: () => msg`Only the delegation that moved an amendment can withdraw it.`,
  amendmentOver: () => msg`This amendment is in a vote or settled already.`,
  approvedAlready: () => msg`Your delegation has approved this amendment already. It waits for the other sponsors.`,
  amendmentUnfit: () => msg`The text has changed meanwhile and your amendment no longer fits it. Read the text, then amend it again.`,
  nothingAmended: () => msg`This leaves the text as it is. Change, add or strike something first.`,
  tooManyAmendments: (v: Value) =>
    msg`Your delegation has ${v('max')} amendments to this text waiting, the most there may be. Withdraw one, or join two.`,
  noSuchClause: () => msg`The text has no such clause any more.`,
  notCoded: () => msg`Nothing is coded for this clause; there is nothing to take back.`,
  nothingCoded: () => msg`Change at least one value, or leave the clause as it is.`,
  noSuchPart: () => msg`The text has changed meanwhile and no longer has one of these parts. Divide it again.`,
  partTwice: () => msg`Something is in two parts at once. A provision goes with its article if that is in a part.`,
  noDivision: () => msg`Each part needs something in it, and one part with everything is no division.`,
  inVote: () => msg`A vote on this text is open or over; it can no longer be changed.`,
  notOpenForVote: () => msg`No vote is open on this.`,
  voteClosed: () => msg`The vote has closed.`,
  notElector: () => msg`Your delegation has no vote on this.`,
  voteOpenAlready: () => msg`A vote is open on this proposal already.`,
  notTabled: () => msg`Only a tabled proposal can be put to the vote.`,
  noSuchOrder: (v: Value) => msg`There is no order “${v('order')}” in this exercise.`,
  needsTarget: () => msg`Choose the delegation this order is directed at, other than your own.`,
  takesNoTarget: () => msg`This order is not directed at anybody. Leave the delegation out.`,
  tooManyOrders: (v: Value) => msg`The most a delegation may order in a turn is ${v('max')}. Remove one.`,
  nothingSealed: () => msg`Your delegation has sealed no orders this turn.`,
  tooIntense: () => msg`This order cannot be given that strongly. Choose a lower intensity.`,
  badCondition: () =>
    msg`A condition needs another delegation, one of the orders that are announced and, if it asks at whom that is directed, a delegation it can be directed at.`,
  draftChanged: () => msg`Somebody of your delegation has shared another draft meanwhile. Read it, then share yours again.`,
  ordersRevealed: () => msg`The orders of this turn have been revealed.`,
  noSuchSeat: (v: Value) => msg`There is no seat “${v('seat')}” in this exercise.`,
  seatHeld: () => msg`Somebody holds this seat; it cannot be put on autopilot. Revoke the link first.`,
  noSuchInject: (v: Value) => msg`There is no inject “${v('inject')}” in this session.`,
  injectGone: (v: Value) => msg`Inject ${v('inject')} has been delivered or skipped already.`,
  injectNotHeld: (v: Value) => msg`Inject ${v('inject')} is not held.`,
  injectExists: (v: Value) => msg`There is an inject “${v('inject')}” already; choose another id.`,
  unknownRecipient: (v: Value) =>
    msg`“${v('recipient')}” is neither a delegation of this exercise nor everyone. Choose a recipient from the list.`,
  recipientTwice: (v: Value) => msg`${v('recipient')} is addressed twice. Each recipient reads one wording.`,
  unknownVariant: (v: Value) => msg`The wording “${v('variant')}” is addressed but not written.`,
  unknownEffect: (v: Value) => msg`The effect on “${v('variable')}” names nothing this exercise has.`,
  noPhase: (v: Value) => msg`There is no phase ${v('index')} in turn ${v('turn')}.`,
  badTime: (v: Value) => msg`The phase would end in the past: it has run ${v('minutes')} min. Advance to the next phase instead.`,
  noSuchStart: () => msg`This exercise has no such start. Choose one from the list.`,
  noSuchVariable: () => msg`There is no such variable in this world.`,
  outOfRange: (v: Value) => msg`The value must lie between ${v('least')} and ${v('most')}.`,
  noSuchCrisis: () => msg`There is no such crisis under way.`,
  crisisBrokeOut: () => msg`This crisis has broken out already.`,
  nothingAwaits: () => msg`Nothing of this crisis waits for confirmation any more.`,
  noSuchMechanism: () => msg`There is no such mechanism in place any more.`,
  notMember: () => msg`Your delegation is not a member of it.`,
  noSuchTemplate: () => msg`The catalogue of this exercise has no such mechanism. Choose one from the list.`,
  noSuchIssue: () => msg`This exercise has no such issue. Choose one from the list.`,
  ruleNeedsMember: (v: Value) => msg`The decision rule names ${v('delegation')}, which is not a member. Change the members or the rule.`,
  hostLacks: (v: Value) =>
    msg`The host cannot take in ${v('delegation')}, which is not a member there. Leave it out, or choose a mechanism with another host.`,
  badRanking: (v: Value) => msg`Rank each of the ${v('count')} elements once.`,
  rankingsRevealed: () => msg`The rankings have been revealed; they can no longer be changed.`,
  needNotMet: (v: Value) => msg`This order cannot be given now: ${v('needs')}.`,
  tooDear: (v: Value) => msg`These orders cost ${v('cost')} of political capital; your delegation has ${v('have')}. Remove one.`,
  notDue: () => msg`Nothing of that kind is due.`,
  storage: () => msg`The server could not save this, so nobody has seen it. Your text is kept here; try again in a moment.`,
  tooFast: () => msg`That is faster than this server takes. Wait a second and send it again.`,
  versionMismatch: () => msg`This page is older than the server. Reload it; your drafts are kept.`,
} satisfies Record<RefusalCode, (value: Value) => MessageDescriptor>;

/** The sentence for a refused command, in the page's language. */
export function useRefusalText(): (refusal: Refusal) => string {
  const { _ } = useLingui();
  return useCallback((refusal) => _(texts[refusal.code]((name) => String(refusal.with?.[name] ?? ''))), [_]);
}

const doorTexts = {
  notFacilitator: msg`Only the facilitator may see this. Open the facilitator’s link that the server printed when it started.`,
  badToken: msg`This link is no longer valid. Ask the facilitator for a new one.`,
  badCode: msg`No exercise has this code. Check it with the facilitator; it has six letters or digits.`,
  seatTaken: msg`Somebody has taken this seat in the meantime. Choose another one.`,
  tooMany: msg`Too many attempts from here. Wait a minute and try again.`,
  notFound: msg`That is not here any more.`,
  malformed: msg`The server could not read that. Reload the page and try again.`,
  notEnded: msg`The log is given out once the exercise has ended.`,
  storage: msg`The server could not save this. Try again in a moment; tell the facilitator if it stays so.`,
} satisfies Record<HttpRefusal['code'], MessageDescriptor>;

/** The sentence for anything that went wrong over HTTP. */
export function useProblemText(): (problem: unknown) => string {
  const { _ } = useLingui();
  return useCallback(
    (problem) => {
      const code = problem instanceof HttpProblem ? problem.refusal?.code : undefined;
      if (code !== undefined && Object.hasOwn(doorTexts, code)) return _(doorTexts[code]);
      return _(msg`The server cannot be reached. Check the network; nothing typed here is lost.`);
    },
    [_],
  );
}
