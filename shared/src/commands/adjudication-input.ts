import * as z from 'zod/mini';
import type { Effect } from '../exercise/schema.ts';
import type { Adjudication, Hearing, Outcome } from '../model/adjudication.ts';
import type { Session } from '../model/session.ts';
import { awaitedNow, typeOf, waitingNow } from '../rules/adjudication.ts';
import { delegationOf } from '../rules/audience.ts';
import { isOnCrisis } from '../rules/crises.ts';
import { type Given, refuse } from '../rules/decision.ts';
import { keysOf } from '../rules/effects.ts';
import { hearingFor } from '../rules/hearings.ts';
import type { Refusal } from '../rules/refusal.ts';
import { played } from '../rules/time.ts';
import { unlessAble } from './channel-rules.ts';
import { idText, typed } from './command.ts';

type Refused = { refused: Refusal };

const effect = z.strictObject({
  var: z.string().check(z.minLength(1), z.maxLength(64)),
  on: z.optional(z.union([z.string(), z.array(z.string()).check(z.minLength(1))])),
  add: z.number().check(z.gte(-1000), z.lte(1000)),
  track: z.string().check(z.maxLength(40)),
});

/** An outcome as a controller writes it. */
export const outcomeInput = z.strictObject({
  succeeds: z.boolean(),
  effects: z.array(effect).check(z.maxLength(30)),
  told: z.array(z.strictObject({ to: z.array(idText).check(z.minLength(1), z.maxLength(30)), text: typed(4000) })).check(z.maxLength(30)),
  reason: z.exactOptional(typed(1000)),
});
export type OutcomeInput = z.infer<typeof outcomeInput>;

/** An order that waits for its outcome, or the refusal of one that does not. */
export function waitingOrder(session: Session, id: string): Adjudication | Refused {
  const found = waitingNow(session).find((one) => one.id === id);
  return found ?? refuse(awaitedNow(session) === 'published' ? 'outcomesPublished' : 'noSuchAdjudication');
}

/** The refusal of an outcome that could not be told or would change nothing there is, or nothing. [ADJ-7] */
export function unlessTellable(
  session: Session,
  { delegation, order }: Adjudication,
  { effects, told }: OutcomeInput,
): Refused | undefined {
  const codes = session.exercise?.delegations.map((one) => one.id) ?? [];
  const seen = new Set<string>();
  for (const recipient of told.flatMap(({ to }) => to)) {
    if (recipient !== 'public' && recipient !== 'all' && !codes.includes(recipient)) return refuse('unknownRecipient', { recipient });
    if (seen.has(recipient)) return refuse('recipientTwice', { recipient });
    seen.add(recipient);
  }
  const exercise = session.control?.exercise;
  const parties = order.target === undefined ? { own: delegation } : { own: delegation, target: order.target };
  const lost = exercise && effects.find((one) => !isOnSomething(exercise, one, parties));
  return lost ? refuse('unknownEffect', { variable: lost.var }) : undefined;
}

function isOnSomething(exercise: Parameters<typeof keysOf>[0], effect: Effect, parties: Parameters<typeof keysOf>[2]): boolean {
  const isOnTheirs = (effect.var === 'mu' || effect.var === 'attribution') && [effect.on].flat().includes('crisis');
  return isOnTheirs || isOnCrisis(exercise, effect) || keysOf(exercise, effect, parties).length > 0;
}

/** What a controller wrote, as an outcome that is kept. */
export const writtenOutcome = (session: Session, mode: Outcome['mode'], written: OutcomeInput, { seat, at }: Given): Outcome => ({
  ...written,
  mode,
  by: seat,
  played: played(session.clock, at),
});

/** Everybody knows of an order that is not covert. */
export const isCovert = (session: Session, one: Adjudication): boolean => typeOf(session, one)?.visibility === 'covert';

/** A hearing of this kind in which the seat's delegation is heard now, or the refusal. */
export function openHearingFor(
  session: Session,
  id: string,
  kinds: readonly Hearing['kind'][],
  permission: 'speak' | 'vote',
  given: Given,
): Hearing | Refused {
  const refused = unlessAble(session, given, permission);
  if (refused) return refused;
  const hearing = hearingFor(session, id, delegationOf(given.seat)!);
  if (!hearing || !kinds.includes(hearing.kind)) return refuse('noSuchHearing');
  return hearing.closed ? refuse('hearingOver') : hearing;
}
