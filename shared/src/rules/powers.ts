import type { ControllerKind } from '../model/controller.ts';
import { CLOCK, FACILITATOR, type SeatId } from '../model/seat.ts';

/** What somebody is beside the delegations: the lead, the clock, or somebody the lead appointed. */
export type Role = 'lead' | 'clock' | ControllerKind;

/**
 * What the deeds of the control room ask for. `lead`: what nobody but the lead decides. `run`: everything that moves
 * play. `voice`: to speak as somebody of the story, and to say who sees to what. `assess`: to judge. `confer`: to leave
 * word for the others.
 */
export type Power = 'lead' | 'run' | 'voice' | 'assess' | 'confer';

/** Which appointed seats hold which power; the lead holds all, and the clock does what is due. [CTL-2] */
export const HOLDERS: Record<Power, readonly ControllerKind[]> = {
  lead: [],
  run: ['co'],
  voice: ['co', 'simcell'],
  assess: ['co', 'evaluator'],
  confer: ['co', 'simcell', 'evaluator'],
};

/** The power that each command of the control room asks for. A command that is not here is none of the control room's. [CTL-2] */
export const POWERS = {
  appointController: 'lead',
  dismissController: 'lead',
  endExercise: 'lead',
  declassify: 'lead',
  setWorld: 'lead',
  correctFact: 'lead',
  undoCorrection: 'lead',
  continueElsewhere: 'lead',
  vacateSeat: 'run',
  setAutopilot: 'run',
  setPowers: 'run',
  setAbsence: 'run',
  admitDelegation: 'run',
  releaseDelegation: 'run',
  changeStanding: 'run',
  mergeDelegations: 'run',
  splitDelegation: 'run',
  startExercise: 'run',
  pauseClock: 'run',
  resumeClock: 'run',
  movePhaseEnd: 'run',
  advancePhase: 'run',
  setPhaseLength: 'run',
  leakMessage: 'run',
  callVote: 'run',
  breakTie: 'run',
  codeClause: 'run',
  divideQuestion: 'run',
  addInject: 'run',
  editInject: 'run',
  deliverInject: 'run',
  holdInject: 'run',
  releaseInject: 'run',
  skipInject: 'run',
  rescheduleInject: 'run',
  deferInject: 'run',
  cancelInject: 'run',
  takeBackInject: 'run',
  confirmExpected: 'run',
  revealPoint: 'run',
  chooseStart: 'run',
  startCrisis: 'run',
  setRung: 'run',
  confirmRung: 'run',
  endCrisis: 'run',
  adoptMechanism: 'run',
  endMechanism: 'run',
  closeSigning: 'run',
  revealNotes: 'run',
  settleRatification: 'run',
  setAdjudication: 'run',
  acceptOutcome: 'run',
  openHearing: 'run',
  throwDice: 'run',
  publishOutcomes: 'run',
  overrideOutcome: 'run',
  giveEstimate: 'assess',
  writeAsSimCell: 'voice',
  answerHotline: 'voice',
  claimItem: 'voice',
  claimRfi: 'voice',
  answerRfi: 'voice',
  declineRfi: 'voice',
  releaseItem: 'voice',
  writeHandover: 'confer',
  markMoment: 'confer',
  commentBookmark: 'confer',
  askAtBookmark: 'confer',
  removeBookmark: 'confer',
  recordObservation: 'assess',
  amendObservation: 'assess',
  withdrawObservation: 'assess',
  rateTask: 'assess',
} as const satisfies Record<string, Power>;
export type ControlCommand = keyof typeof POWERS;

const APPOINTED = /^(?:control\.(co|simcell|evaluator|observer)|(observer))-\d+$/;

/** What a seat is beside the delegations, if it is anything. */
export function roleOf(seat: SeatId): Role | undefined {
  if (seat === FACILITATOR) return 'lead';
  if (seat === CLOCK) return 'clock';
  const [, inside, outside] = APPOINTED.exec(seat) ?? [];
  // The pattern lets nothing else through.
  return (inside ?? outside) as ControllerKind | undefined;
}

/** A seat that reads everything. An observer without this grant sits outside: `observer-1`, not `control.observer-1`. */
export const isControlSeat = (seat: SeatId): boolean => seat.startsWith('control.') && roleOf(seat) !== undefined;

/** A seat of no delegation that the lead appointed. */
export const isAppointed = (seat: SeatId): boolean => APPOINTED.test(seat);

/** Does a seat of the control room hold the power that a command asks for? */
export function mayCommand(seat: SeatId, command: ControlCommand): boolean {
  const role = isControlSeat(seat) ? roleOf(seat) : undefined;
  if (role === 'lead' || role === 'clock') return true;
  return role !== undefined && HOLDERS[POWERS[command]].includes(role);
}

/** The control room speaks with one voice: nobody outside learns which of its seats did something. [CTL-3] */
export const asOneVoice = (seat: SeatId): SeatId => (isControlSeat(seat) ? FACILITATOR : seat);
