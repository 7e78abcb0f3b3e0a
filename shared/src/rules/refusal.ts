/** Why a command was refused: a code the client translates, and the values its sentence needs. */
export interface Refusal {
  code: RefusalCode;
  with?: Record<string, string | number>;
}

/** The sentence for each refusal, for logs, the command line and any reader without a catalogue. */
export const REFUSALS = {
  malformed: 'That could not be read: {where} {expected}.',
  notYours: 'This seat may not do that. It needs the permission “{permission}”.',
  controlOnly: 'Only the facilitator may do that.',
  delegationOnly: 'Only a delegation may do that.',
  notStarted: 'The exercise has not started yet. Wait for STARTEX.',
  alreadyStarted: 'The exercise has started already.',
  ended: 'The exercise has ended. Nothing can be added; the replay shows what happened.',
  paused: 'The clock is paused. You can go on drafting and send once the facilitator resumes.',
  notNow: 'That is not open in this phase ({phase}).',
  notRunning: 'The clock is paused already.',
  alreadyRunning: 'The clock is running already.',
  noChannel: 'There is no such channel for you.',
  badMembers: 'A channel needs your delegation and at least one other of this exercise.',
  channelExists: 'You already have a channel with exactly these delegations.',
  noSuchWire: 'There is no such item on your wire.',
  alreadyAcknowledged: 'Your delegation has acknowledged this already.',
  notACall: 'This is not a call that can be answered.',
  callOver: 'The line no longer rings.',
  alreadyAnswered: 'Your delegation has answered this call already.',
  noSuchProposal: 'There is no such proposal before you.',
  notSponsor: 'Only the sponsor may change or withdraw this proposal.',
  tooManyProposals: 'This exercise takes {max} proposal(s) at a time. Withdraw the one on the table first, or revise it.',
  tooManyClauses: 'A proposal here has at most {max} clauses.',
  inVote: 'A vote on this text is open; it can no longer be changed.',
  notOpenForVote: 'No vote is open on this.',
  voteClosed: 'The vote has closed.',
  notElector: 'Your delegation has no vote on this.',
  voteOpenAlready: 'A vote is open on this proposal already.',
  notTabled: 'Only a tabled proposal can be put to the vote.',
  noSuchOrder: 'There is no order “{order}” in this exercise.',
  needsTarget: 'This order needs a delegation it is directed at, other than your own.',
  takesNoTarget: 'The order “{order}” is not directed at anybody. Leave the delegation out.',
  tooManyOrders: 'A delegation gives at most {max} order(s) a turn.',
  nothingSealed: 'Your delegation has sealed no orders this turn.',
  ordersRevealed: 'The orders of this turn have been revealed.',
  noSuchSeat: 'There is no seat “{seat}” in this exercise.',
  seatHeld: 'Somebody holds this seat; it cannot be put on autopilot.',
  noSuchInject: 'There is no inject “{inject}” in this session.',
  injectGone: 'Inject {inject} has been delivered or skipped already.',
  injectNotHeld: 'Inject {inject} is not held.',
  injectExists: 'There is an inject “{inject}” already; choose another id.',
  unknownRecipient: 'Recipient “{recipient}” is neither a delegation of this exercise nor “public” or “all”.',
  recipientTwice: '“{recipient}” is addressed twice; each recipient reads one wording.',
  unknownVariant: 'The wording “{variant}” is addressed but not written.',
  unknownEffect: 'The effect on “{variable}” names nothing this exercise has.',
  noPhase: 'There is no phase {index} in turn {turn}.',
  badTime: 'The phase would end in the past. It has run {minutes} min.',
  noSuchStart: 'This exercise has no such start.',
  noSuchVariable: 'There is no variable “{variable}” in this world.',
  outOfRange: 'The value must lie between {least} and {most}.',
  noSuchCrisis: 'There is no such crisis under way in this exercise.',
  crisisBrokeOut: 'This crisis has broken out already.',
  nothingAwaits: 'Nothing of this crisis waits for confirmation.',
  noSuchMechanism: 'There is no such mechanism in place.',
  notMember: 'Your delegation is not a member of it.',
  noSuchTemplate: 'There is no mechanism “{template}” in the catalogue.',
  noSuchIssue: 'There is no issue “{issue}” in this exercise.',
  ruleNeedsMember: 'Its decision rule names {delegation}, which is not a member.',
  hostLacks: 'Its host cannot take in {delegation}, which is not a member there. Leave it out, or choose a mechanism with another host.',
  badRanking: 'A ranking names each of the {count} elements once.',
  rankingsRevealed: 'The rankings have been revealed.',
  needNotMet: 'The order “{order}” cannot be given now: {needs}.',
  tooDear: 'These orders cost {cost} of political capital; your delegation has {have}.',
  notDue: 'Nothing of that kind is due.',
  storage: 'The server could not save this, so nobody has seen it. Your text is kept here; try again in a moment.',
  tooFast: 'That is faster than this server takes. Wait a second and send it again.',
  versionMismatch: 'This page is older than the server. Reload it; your drafts are kept.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** The English sentence of a refusal. */
export function sentence(refusal: Refusal): string {
  return REFUSALS[refusal.code].replace(/\{(\w+)\}/g, (_all, name: string) => String(refusal.with?.[name] ?? ''));
}
