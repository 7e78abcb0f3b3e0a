import { accede } from './accede.ts';
import { acceptOutcome } from './accept-outcome.ts';
import { acknowledge } from './acknowledge.ts';
import { addInject } from './add-inject.ts';
import { admitDelegation } from './admit-delegation.ts';
import { adoptMechanism } from './adopt-mechanism.ts';
import { advancePhase } from './advance-phase.ts';
import { agreeOutcome } from './agree-outcome.ts';
import { amendObservation } from './amend-observation.ts';
import { answerAccession } from './answer-accession.ts';
import { answerCall } from './answer-call.ts';
import { answerHotline } from './answer-hotline.ts';
import { answerRfi } from './answer-rfi.ts';
import { appealRuling } from './appeal-ruling.ts';
import { appointController } from './appoint-controller.ts';
import { approveAmendment } from './approve-amendment.ts';
import { argue } from './argue.ts';
import { askRfi } from './ask-rfi.ts';
import { breakTie } from './break-tie.ts';
import { callHotline } from './call-hotline.ts';
import { callSafetyStop } from './call-safety-stop.ts';
import { callVote } from './call-vote.ts';
import { cancelInject } from './cancel-inject.ts';
import { castBallot } from './cast-ballot.ts';
import { changeStanding } from './change-standing.ts';
import { chooseStart } from './choose-start.ts';
import { claimItem } from './claim-item.ts';
import { claimRfi } from './claim-rfi.ts';
import { closeSigning } from './close-signing.ts';
import { codeClause } from './code-clause.ts';
import { confirmExpected } from './confirm-expected.ts';
import { confirmRung } from './confirm-rung.ts';
import { continueElsewhere } from './continue-elsewhere.ts';
import { correctFact } from './correct-fact.ts';
import { cosponsor } from './cosponsor.ts';
import { declassify } from './declassify.ts';
import { declineRfi } from './decline-rfi.ts';
import { deferInject } from './defer-inject.ts';
import { deliverInject } from './deliver-inject.ts';
import { dismissController } from './dismiss-controller.ts';
import { divideQuestion } from './divide-question.ts';
import { editInject } from './edit-inject.ts';
import { editMessage } from './edit-message.ts';
import { endCall } from './end-call.ts';
import { endCrisis } from './end-crisis.ts';
import { endExercise } from './end-exercise.ts';
import { endMechanism } from './end-mechanism.ts';
import { explainVote } from './explain-vote.ts';
import { giveCredence } from './give-credence.ts';
import { giveEstimate } from './give-estimate.ts';
import { giveFloor } from './give-floor.ts';
import { giveNotice } from './give-notice.ts';
import { holdInject } from './hold-inject.ts';
import { initialAnnex } from './initial-annex.ts';
import { issueStatement } from './issue-statement.ts';
import { judgeChance } from './judge-chance.ts';
import { leakMessage } from './leak-message.ts';
import { leaveList } from './leave-list.ts';
import { askAtBookmark, commentBookmark, markMoment, removeBookmark } from './mark-moment.ts';
import { mergeDelegations } from './merge-delegations.ts';
import { moveMotion } from './move-motion.ts';
import { movePhaseEnd } from './move-phase-end.ts';
import { objectToReservation } from './object-to-reservation.ts';
import { openChannel } from './open-channel.ts';
import { openHearing } from './open-hearing.ts';
import { opposeMotion } from './oppose-motion.ts';
import { overrideOutcome } from './override-outcome.ts';
import { pauseClock } from './pause-clock.ts';
import { postMessage } from './post-message.ts';
import { proposeAmendment } from './propose-amendment.ts';
import { publishOutcomes } from './publish-outcomes.ts';
import { putMotion } from './put-motion.ts';
import { raisePoint } from './raise-point.ts';
import { rateTask } from './rate-task.ts';
import { recallMessage } from './recall-message.ts';
import { recordObservation } from './record-observation.ts';
import { releaseDelegation } from './release-delegation.ts';
import { releaseInject } from './release-inject.ts';
import { releaseItem } from './release-item.ts';
import { requestFloor } from './request-floor.ts';
import { rescheduleInject } from './reschedule-inject.ts';
import { resumeClock } from './resume-clock.ts';
import { resumeMeeting } from './resume-meeting.ts';
import { revealNotes } from './reveal-notes.ts';
import { revealPoint } from './reveal-point.ts';
import { reviseProposal } from './revise-proposal.ts';
import { ruleOnPoint } from './rule-on-point.ts';
import { sealOrders } from './seal-orders.ts';
import { sealRanking } from './seal-ranking.ts';
import { secondMotion } from './second-motion.ts';
import { setAbsence } from './set-absence.ts';
import { setAdjudication } from './set-adjudication.ts';
import { setAutopilot } from './set-autopilot.ts';
import { setList } from './set-list.ts';
import { setPhaseLength } from './set-phase-length.ts';
import { setPowers } from './set-powers.ts';
import { setReady } from './set-ready.ts';
import { setRung } from './set-rung.ts';
import { setWorld } from './set-world.ts';
import { settleRatification } from './settle-ratification.ts';
import { shareDraft } from './share-draft.ts';
import { shareOrdersDraft } from './share-orders-draft.ts';
import { signText } from './sign-text.ts';
import { skipInject } from './skip-inject.ts';
import { splitDelegation } from './split-delegation.ts';
import { startCrisis } from './start-crisis.ts';
import { startExercise } from './start-exercise.ts';
import { tableProposal } from './table-proposal.ts';
import { takeBackInject } from './take-back-inject.ts';
import { takeSeat } from './take-seat.ts';
import { throwDice } from './throw-dice.ts';
import { undoCorrection } from './undo-correction.ts';
import { vacateSeat } from './vacate-seat.ts';
import { withdrawAmendment } from './withdraw-amendment.ts';
import { withdrawAnnex } from './withdraw-annex.ts';
import { withdrawMessage } from './withdraw-message.ts';
import { withdrawMotion } from './withdraw-motion.ts';
import { withdrawObservation } from './withdraw-observation.ts';
import { withdrawOrders } from './withdraw-orders.ts';
import { withdrawProposal } from './withdraw-proposal.ts';
import { withdrawReservation } from './withdraw-reservation.ts';
import { withdrawRfi } from './withdraw-rfi.ts';
import { writeAnnex } from './write-annex.ts';
import { writeAsSimCell } from './write-as-sim-cell.ts';
import { writeHandover } from './write-handover.ts';
import { writeNote } from './write-note.ts';
import { yieldFloor } from './yield-floor.ts';

/** Every deed of play. A new command is a file and a line here. */
export const commands = {
  takeSeat,
  vacateSeat,
  setReady,
  setAutopilot,
  setPowers,
  setAbsence,
  admitDelegation,
  releaseDelegation,
  changeStanding,
  mergeDelegations,
  splitDelegation,
  appointController,
  dismissController,
  claimItem,
  releaseItem,
  writeHandover,
  callSafetyStop,
  recordObservation,
  amendObservation,
  withdrawObservation,
  rateTask,
  markMoment,
  commentBookmark,
  askAtBookmark,
  removeBookmark,
  startExercise,
  endExercise,
  writeNote,
  revealNotes,
  declassify,
  correctFact,
  undoCorrection,
  continueElsewhere,
  pauseClock,
  resumeClock,
  movePhaseEnd,
  advancePhase,
  setPhaseLength,
  openChannel,
  postMessage,
  callHotline,
  answerHotline,
  endCall,
  editMessage,
  withdrawMessage,
  recallMessage,
  leakMessage,
  writeAsSimCell,
  giveCredence,
  issueStatement,
  askRfi,
  withdrawRfi,
  claimRfi,
  answerRfi,
  declineRfi,
  acknowledge,
  answerCall,
  shareDraft,
  cosponsor,
  tableProposal,
  reviseProposal,
  withdrawProposal,
  proposeAmendment,
  approveAmendment,
  withdrawAmendment,
  codeClause,
  divideQuestion,
  writeAnnex,
  initialAnnex,
  withdrawAnnex,
  callVote,
  castBallot,
  requestFloor,
  leaveList,
  setList,
  giveFloor,
  yieldFloor,
  raisePoint,
  ruleOnPoint,
  appealRuling,
  moveMotion,
  secondMotion,
  withdrawMotion,
  putMotion,
  opposeMotion,
  resumeMeeting,
  breakTie,
  explainVote,
  sealOrders,
  shareOrdersDraft,
  withdrawOrders,
  setAdjudication,
  acceptOutcome,
  giveEstimate,
  openHearing,
  throwDice,
  argue,
  judgeChance,
  agreeOutcome,
  publishOutcomes,
  overrideOutcome,
  addInject,
  editInject,
  deliverInject,
  holdInject,
  releaseInject,
  skipInject,
  rescheduleInject,
  deferInject,
  cancelInject,
  takeBackInject,
  confirmExpected,
  revealPoint,
  chooseStart,
  sealRanking,
  giveNotice,
  signText,
  withdrawReservation,
  objectToReservation,
  closeSigning,
  settleRatification,
  accede,
  answerAccession,
  setWorld,
  startCrisis,
  setRung,
  confirmRung,
  endCrisis,
  adoptMechanism,
  endMechanism,
};
export type CommandName = keyof typeof commands;
/** What a command takes, after its schema has read it. */
export type CommandInput<N extends CommandName> = (typeof commands)[N] extends {
  decide(session: never, input: infer I, given: never): unknown;
}
  ? I
  : never;
