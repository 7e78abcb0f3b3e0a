export { type CodedValues, type CodingInput, codingOf } from './commands/code-clause.ts';
export * from './commands/decide.ts';
export type { InjectText } from './commands/inject-text.ts';
export { type MechanismDraft, specsOf } from './commands/mechanism-draft.ts';
export { openSession, PLENARY } from './commands/open-session.ts';
export { type ChangeInput, changesFrom } from './commands/propose-amendment.ts';
export type { CommandInput, CommandName } from './commands/register.ts';
export type { WhenInput } from './commands/when-input.ts';
export type { EventMap, EventType, LogEvent, ToldEvent } from './events/event.ts';
export { filesOf } from './exercise/attachment-schema.ts';
export { type Grid, numberIn, readGrid } from './exercise/csv.ts';
export type { Explanation, Side } from './exercise/explain.ts';
export { type Ast, parseExpression } from './exercise/expression.ts';
export * from './exercise/parts.ts';
export type { ProcedureRules } from './exercise/procedure.ts';
export { MOTIONS } from './exercise/procedure-schema.ts';
export type * from './exercise/schema.ts';
export { optionsChosen, withStart } from './exercise/start.ts';
export { templateYaml } from './exercise/template-yaml.ts';
export * from './exercise/when.ts';
export type * from './model/agenda.ts';
export type * from './model/audience.ts';
export * from './model/channel.ts';
export type * from './model/clock.ts';
export * from './model/controller.ts';
export type * from './model/correction.ts';
export type * from './model/crisis.ts';
export type * from './model/mechanism.ts';
export type * from './model/msel.ts';
export * from './model/observation.ts';
export type * from './model/order.ts';
export * from './model/procedure.ts';
export * from './model/proposal.ts';
export * from './model/seat.ts';
export * from './model/session.ts';
export type * from './model/table.ts';
export type * from './model/wire.ts';
export type * from './model/world.ts';
export type { Chapter } from './replay/chapters.ts';
export { type Timeline, timelineOf } from './replay/timeline.ts';
export { distanceOf, pendingAmendments, sponsorsOf, touchedBy } from './rules/amendments.ts';
export { initialsOf, initialsWith, isAgreed, memberWithout } from './rules/annexes.ts';
export { mediaFor, mediaOf, mediaToken, type Unfolding, unfoldingOf } from './rules/attachments.ts';
export * from './rules/audience.ts';
export * from './rules/canonical.ts';
export type { Decision, Given } from './rules/decision.ts';
export * from './rules/declassified.ts';
export { readersOf, untold, wireOf } from './rules/delivery.ts';
export { nextDueAt, whatIsDue } from './rules/due.ts';
export { evolve, fold } from './rules/evolve.ts';
export { GRACE_SEC, releaseTimes } from './rules/grace.ts';
export * from './rules/powers.ts';
export {
  chairNow,
  meetingOf,
  motionsInOrder,
  needsFloor,
  presides,
  procedureNow,
  ruleOfMotion,
  sitting,
  takesNames,
} from './rules/procedure.ts';
export { project } from './rules/project.ts';
export * from './rules/refusal.ts';
export { isAlone } from './rules/release.ts';
export { scheduledAt, unlessAhead } from './rules/schedule.ts';
export * from './rules/texts.ts';
export * from './rules/time.ts';
export { explainTrigger, type TriggerExplanation } from './rules/trigger.ts';
export { chairOf, mayBePutAgain } from './rules/vote-closing.ts';
export { quorumOf } from './rules/voting.ts';
export * from './views/adoption.ts';
export * from './views/agenda.ts';
export * from './views/annexes.ts';
export * from './views/architecture.ts';
export * from './views/attention.ts';
export * from './views/channels.ts';
export * from './views/chronicle.ts';
export * from './views/claims.ts';
export * from './views/crises.ts';
export * from './views/crisis-working.ts';
export * from './views/diff.ts';
export * from './views/duties.ts';
export * from './views/evidence.ts';
export * from './views/goals.ts';
export type { Happening } from './views/happening.ts';
export * from './views/indicators.ts';
export * from './views/may.ts';
export * from './views/mechanism-estimate.ts';
export * from './views/meeting.ts';
export * from './views/membership.ts';
export * from './views/msel.ts';
export * from './views/order-choice.ts';
export * from './views/orders-known.ts';
export * from './views/perspective.ts';
export * from './views/readiness.ts';
export * from './views/reasons.ts';
export * from './views/signing.ts';
export * from './views/stream.ts';
export * from './views/text-life.ts';
export * from './views/votes.ts';
export * from './views/watch.ts';
export * from './wire/debrief-head.ts';
export type * from './wire/http.ts';
export * from './wire/log-chain.ts';
export * from './wire/log-file.ts';
export * from './wire/protocol.ts';
export { FORMULAS, type FormulaId } from './world/formulas.ts';
