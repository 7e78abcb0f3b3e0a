import * as z from 'zod/mini';
import { inLanguage } from '../exercise/parts.ts';
import type { Deed, Phase } from '../exercise/schema.ts';
import type { Permission } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { type Decision, type Given, refuse } from '../rules/decision.ts';
import { type ControlCommand, isControlSeat, mayCommand, POWERS, type Power } from '../rules/powers.ts';
import type { RefusalCode } from '../rules/refusal.ts';
import { powersOf } from '../rules/seat-powers.ts';
import { phaseNow } from '../rules/time.ts';

/** A deed: who may, what it takes, what it decides. */
export interface Command<Input> {
  /** The shape of the input; anything else is refused before the rule is asked. */
  input: z.ZodMiniType<Input>;
  decide(session: Session, input: Input, given: Given): Decision;
}

export const command = <Input>(definition: Command<Input>): Command<Input> => definition;

/** Text a person types: trimmed, not empty, bounded. */
export const typed = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
export const idText = z.string().check(z.minLength(1), z.maxLength(80));
export const noInput = z.strictObject({});

/** What a seat of the control room is told that lacks a power: who holds it. */
const LACKING: Record<Power, RefusalCode> = {
  lead: 'leadOnly',
  run: 'facilitatorsOnly',
  voice: 'voicesOnly',
  assess: 'assessorsOnly',
  confer: 'controllersOnly',
};

/** The refusal of anyone but a seat of the control room with the power that the command asks for, or nothing. [CTL-2] */
export function unlessControl(given: Given, command: ControlCommand) {
  if (!isControlSeat(given.seat)) return refuse('controlOnly');
  return mayCommand(given.seat, command) ? undefined : refuse(LACKING[POWERS[command]]);
}

/** The refusal while play is not on, or nothing. [TRN-2] */
export function unlessRunning(session: Session) {
  if (session.stage === 'lobby') return refuse('notStarted');
  if (session.stage === 'ended') return refuse('ended');
  return undefined;
}

/** A phase that opens `propose` and does not speak of `amend` opens that as well, to the same delegations. [AMD-1] */
export const deedAsked = (phase: Phase | undefined, deed: Deed): Deed =>
  deed === 'amend' && !phase?.allow.includes('amend') ? 'propose' : deed;

/** What delegations say to each other; a phase may leave them only the public, or nothing. [CHN-11] */
const PRESS: readonly Deed[] = ['message', 'channel'];

/**
 * The refusal of a seat that may not do a deed now, or nothing: the seat needs the permission, and the
 * phase must allow the deed to its delegation. [TRN-1] [TRN-3]
 */
export function unlessAllowed(session: Session, given: Given, deed: Deed, permission: Permission) {
  const delegation = delegationOf(given.seat);
  const powers = powersOf(session, given.seat);
  if (!delegation || !powers) return refuse('delegationOnly');
  if (!powers.includes(permission)) return refuse('notYours', { permission });
  const idle = unlessRunning(session);
  if (idle) return idle;
  if (!session.clock.running) return refuse('paused');
  const phase = phaseNow(session);
  const press = phase?.press ?? 'all';
  if (press !== 'all' && (PRESS.includes(deed) || (press === 'none' && deed === 'statement')))
    return refuse(press === 'none' ? 'pressNone' : 'pressPublic', { phase: inLanguage(phase?.name ?? '', 'en') });
  const asked = deedAsked(phase, deed);
  const open = phase?.allow.includes(asked) && (phase.only?.[asked]?.includes(delegation) ?? true);
  return open ? undefined : refuse('notNow', { phase: inLanguage(phase?.name ?? '', 'en') });
}
