import { type Explanation, explain } from '../exercise/explain.ts';
import { type Facts, holds, type Parsed, parseExpression } from '../exercise/expression.ts';
import { usesTime } from '../exercise/expression-uses.ts';
import type { Inject } from '../exercise/schema.ts';
import type { When } from '../exercise/when.ts';
import type { Session } from '../model/session.ts';
import { factsOf } from './facts.ts';
import { scheduledAt } from './schedule.ts';
import { played } from './time.ts';

/** Why a trigger fires or does not, as data. */
export interface TriggerExplanation {
  holds: boolean;
  /** The turn after which it no longer fires is over. */
  expired: boolean;
  /** The time before which it does not fire. */
  notBefore?: { when: When; reached: boolean };
  conditions: Explanation;
}

/** Does an inject's trigger hold now? An inject without a trigger, or whose trigger says nothing, never does. [INJ-2] */
export function triggerHolds(session: Session, { trigger, when }: Inject, at: number): boolean {
  if (!trigger || !reached(session, when, at) || isExpired(session, trigger)) return false;
  const { all = [], any = [] } = trigger;
  if (all.length + any.length === 0) return false;
  const facts = factsOf(session, at);
  const now = (source: string) => isSo(source, facts);
  return all.every(now) && (any.length === 0 || any.some(now));
}

/** Does one condition hold? One that cannot be read does not. */
export function isSo(source: string, facts: Facts): boolean {
  const parsed = parsedOf(source);
  return parsed.ok && holds(parsed.ast, facts);
}

/** Can its trigger come to hold by time alone? Then it has to be looked at again while nothing happens. */
export function triggerUsesTime({ trigger }: Inject): boolean {
  return [...(trigger?.all ?? []), ...(trigger?.any ?? [])].some((source) => {
    const parsed = parsedOf(source);
    return parsed.ok && usesTime(parsed.ast);
  });
}

/** Why a trigger has fired or has not, with what each condition is now and what it needs. */
export function explainTrigger(session: Session, inject: Inject, at: number): TriggerExplanation {
  const { trigger, when } = inject;
  const facts = factsOf(session, at);
  const one = (source: string): Explanation => {
    const parsed = parsedOf(source);
    return parsed.ok ? explain(parsed.ast, facts) : { kind: 'leaf', holds: false, left: { text: source } };
  };
  const all = (trigger?.all ?? []).map(one);
  const any = (trigger?.any ?? []).map(one);
  const either: Explanation[] = any.length === 0 ? [] : [{ kind: 'any', holds: any.some((part) => part.holds), parts: any }];
  const parts = [...all, ...either];
  return {
    holds: triggerHolds(session, inject, at),
    expired: trigger !== undefined && isExpired(session, trigger),
    ...(when === undefined ? {} : { notBefore: { when, reached: reached(session, when, at) } }),
    conditions: { kind: 'all', holds: parts.length > 0 && parts.every((part) => part.holds), parts },
  };
}

function reached(session: Session, when: Inject['when'], at: number): boolean {
  if (!when) return true;
  const since = scheduledAt(session, when);
  return since !== undefined && since <= played(session.clock, at);
}

const isExpired = (session: Session, trigger: { expiresTurn?: number | undefined }): boolean =>
  trigger.expiresTurn !== undefined && (session.phase?.turn ?? 0) > trigger.expiresTurn;

/**
 * What was read stays read. A pure memo: the same source always reads the same, so nothing of one session
 * can reach another through it. Emptied when it grows beyond what exercises hold.
 */
const memo = new Map<string, Parsed>();

function parsedOf(source: string): Parsed {
  const known = memo.get(source);
  if (known) return known;
  if (memo.size > 5_000) memo.clear();
  const parsed = parseExpression(source);
  memo.set(source, parsed);
  return parsed;
}
