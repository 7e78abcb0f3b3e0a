import type { LogEvent } from '../events/event.ts';
import type { Effect } from '../exercise/schema.ts';
import { FACILITATOR } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { chained } from '../rules/chained.ts';
import { startCrisis } from '../rules/crises.ts';
import { applyEffects } from '../rules/effects.ts';
import { evolve } from '../rules/evolve.ts';
import { evaluateMet } from '../rules/expected.ts';
import { structuralCopy } from '../rules/structural-copy.ts';
import { played } from '../rules/time.ts';
import { triggerHolds } from '../rules/trigger.ts';
import type { Change } from './msel.ts';

/** What would follow if an inject with these effects went out now. */
export interface Consequences {
  /** Each variable once, with its value now and then. */
  changes: Change[];
  /** Injects that would then go out by their trigger, and those whose expected action would then count as taken. */
  fires: string[];
  meets: string[];
  /** Crises that would break out, and live ones between parties whose relations move or that are moved themselves. */
  breaksOut: string[];
  touches: string[];
}

/** Tries effects out on a copy of the session: nothing of it is told to anybody. `at`: server time in ms. [INJ-22] */
export function consequencesOf(
  session: Session,
  inject: { effects: readonly Effect[]; startsCrisis: readonly string[] },
  at: number,
): Consequences {
  const given = { seat: FACILITATOR, at, id: 'tried-out' };
  const events = chained(session, [
    ...inject.startsCrisis.map((crisis) => (now: Session) => startCrisis(now, crisis, given)),
    (now) => applyEffects(now, inject.effects, { at, played: played(now.clock, at), sources: [] }),
  ]);
  const then = structuralCopy(session);
  for (const event of events) evolve(then, event);
  const states = Object.values(session.msel);
  const opened = events.flatMap((event) => (event.type === 'crisisOpened' ? [event.data.crisis] : []));
  return {
    changes: changesIn(events),
    fires: states
      .filter(({ stage, inject: one }) => stage === 'planned' && !triggerHolds(session, one, at) && triggerHolds(then, one, at))
      .map(({ inject: one }) => one.id),
    meets: states
      .filter(
        (state) => state.expectedBy !== undefined && !state.expected && !evaluateMet(session, state, at) && evaluateMet(then, state, at),
      )
      .map(({ inject: one }) => one.id),
    breaksOut: opened,
    touches: touchedBy(session, events).filter((crisis) => !opened.includes(crisis)),
  };
}

function changesIn(events: readonly LogEvent[]): Change[] {
  const changes = new Map<string, Change>();
  for (const event of events) {
    if (event.type !== 'worldChanged') continue;
    const { key, was, value } = event.data;
    // What somebody makes of a value follows from the value.
    if (key.includes('@') || key.startsWith('band.')) continue;
    changes.set(key, { key, was: changes.get(key)?.was ?? was, value });
  }
  return [...changes.values()];
}

/** Live crises that are moved themselves, or whose two parties see a relation between them move. */
function touchedBy({ crises = {}, crisisBooks = {} }: Session, events: readonly LogEvent[]): string[] {
  const moved = new Set<string>();
  for (const event of events) {
    if (event.type === 'crisisShifted') moved.add(event.data.crisis);
    if (event.type === 'worldChanged') moved.add(event.data.key.slice(event.data.key.indexOf(':') + 1));
  }
  return Object.keys(crisisBooks).filter((id) => {
    const sight = crises[id];
    if (!sight || sight.ended !== undefined) return false;
    const [a, b] = sight.parties;
    return moved.has(id) || moved.has(`${a}~${b}`) || moved.has(`${b}~${a}`);
  });
}
