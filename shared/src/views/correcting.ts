import { isCorrectable } from '../commands/correct-fact.ts';
import type { LogEvent } from '../events/event.ts';
import type { Fact } from '../model/correction.ts';
import { FACILITATOR } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { mayRead, toDelegation } from '../rules/audience.ts';
import { type Correcting, correcting } from '../rules/corrections.ts';

/** Something of the log that can be corrected, as it is said now. `position` counts the events before it. */
export interface Correctable {
  id: string;
  position: number;
  /** Server time of its event, ms. */
  at: number;
  fact: Fact;
}

const named = (position: number, at: number, fact: Fact, part = ''): Correctable => ({ id: `${position}${part}`, position, at, fact });

/** Everything that can be corrected, the latest first. */
export function correctables(session: Session, log: readonly LogEvent[]): Correctable[] {
  const started = new Set(Object.values(session.msel).flatMap(({ inject }) => inject.startsCrisis));
  return log
    .flatMap((event, n): Correctable[] => {
      const one = (fact: Fact, part?: string) => named(n, event.at, fact, part);
      switch (event.type) {
        case 'injectDelivered': {
          const inject = session.msel[event.data.inject]?.inject;
          if (!inject || inject.effects.length + inject.startsCrisis.length === 0) return [];
          return [one({ of: 'inject', inject: inject.id, adds: inject.effects.map(({ add }) => add), crises: inject.startsCrisis })];
        }
        case 'ordersRevealed': {
          const { turn } = event.data;
          return Object.entries(session.sealed[turn] ?? {}).flatMap(([delegation, { orders }]) =>
            orders.map(({ intensity = 1 }, place) => one({ of: 'order', turn, delegation, place, intensity }, `${delegation}${place}`)),
          );
        }
        case 'worldReckoned': {
          const value = event.data.reasons[0]?.reason.value;
          return value === undefined ? [] : [one({ of: 'deed', position: n, value })];
        }
        case 'crisisConfirmed': {
          const after = log.slice(n, n + 8).find((next) => next.type === 'crisisMoved' && next.data.slot === event.data.crisis);
          const value = after?.type === 'crisisMoved' && after.at === event.at ? after.data.rung : undefined;
          return [one({ of: 'deed', position: n, ...(value === undefined ? {} : { value }) })];
        }
        case 'crisisOpened':
          // One that an inject or the turn brought is corrected with what brought it.
          return started.has(event.data.crisis) || isTurns(log, n) ? [] : [one({ of: 'deed', position: n })];
        case 'mechanismAdopted':
          return event.data.proposal !== undefined || event.data.turn === 0 ? [] : [one({ of: 'deed', position: n })];
        case 'voteClosed':
          return [one({ of: 'vote', vote: event.data.vote, outcome: event.data.outcome })];
        case 'buildReckoned': {
          const { turn, outcome } = event.data.draw;
          return [one({ of: 'build', mechanism: event.data.id, turn, outcome: outcome === 'progress' ? 'progress' : 'setback' })];
        }
        case 'crisisStepped':
          return [one({ of: 'step', crisis: event.data.crisis, k: event.data.step.k, rung: event.data.step.rung })];
        default:
          return [];
      }
    })
    .filter(({ fact }) => isCorrectable(session, log, fact))
    .reverse();
}

/** Did a phase end in the same moment? */
function isTurns(log: readonly LogEvent[], from: number): boolean {
  for (let n = from; log[n]?.at === log[from]!.at; n += 1) if (log[n]!.type === 'phaseBegan') return true;
  return false;
}

/** What would come of a correction, or of taking one back. */
export function correctionWould(
  session: Session,
  log: readonly LogEvent[],
  change: { facts: readonly Fact[] } | { undoes: string },
  at: number,
): Correcting {
  return correcting(session, log, change, { why: '', track: 'control' }, { seat: FACILITATOR, at, id: 'would' });
}

/** Delegation → positions of the events by which it was told of a fact. */
export function toldOf(session: Session, log: readonly LogEvent[], { position, fact }: Correctable): Record<string, number[]> {
  const { at } = log[position]!;
  const tells = carries(log, position, fact);
  const told: Record<string, number[]> = {};
  const from = log.findIndex((event) => event.at === at);
  for (const { id } of session.exercise?.delegations ?? []) {
    const viewer = { seat: id, labels: ['public' as const, toDelegation(id)] };
    const items: number[] = [];
    for (let n = from; n < log.length; n += 1) {
      const event = log[n]!;
      if (event.at !== at && !isLater(event, fact, log[position]!)) continue;
      if (tells(event, n) && mayRead(viewer, event.to)) items.push(n);
    }
    if (items.length > 0) told[id] = items;
  }
  return told;
}

/** A wording of an inject may have gone out later than the rest. */
const isLater = (event: LogEvent, fact: Fact, origin: LogEvent): boolean =>
  fact.of === 'inject' && event.type === 'wireTold' && event.at > origin.at;

function carries(log: readonly LogEvent[], position: number, fact: Fact): (event: LogEvent, n: number) => boolean {
  const origin = log[position]!;
  switch (fact.of) {
    case 'inject': {
      const wires = new Set(
        log.flatMap((event) =>
          (event.type === 'injectDelivered' || event.type === 'injectFollowed') && event.data.inject === fact.inject
            ? event.data.deliveries.map(({ wire }) => wire)
            : [],
        ),
      );
      return (event) => event.type === 'wireTold' && wires.has(event.data.id);
    }
    case 'order':
      return (event) => event.type === 'ordersRevealed';
    case 'vote':
      return (event) => event.type === 'voteClosed' && event.data.vote === fact.vote;
    case 'build':
      return (event) => event.type === 'mechanismBuilt' && event.data.id === fact.mechanism;
    case 'step':
      return (event) => event.type === 'crisisMoved' && event.data.slot.split('~')[0] === fact.crisis;
    case 'deed': {
      const keys = origin.type === 'worldReckoned' ? origin.data.reasons.map(({ key }) => key) : [];
      const crisis = origin.type === 'crisisConfirmed' || origin.type === 'crisisOpened' ? origin.data.crisis : undefined;
      return (event, n) =>
        (n === position && event.type === 'mechanismAdopted') ||
        (event.type === 'worldChanged' && keys.some((key) => event.data.key === key || event.data.key.startsWith(`${key}@`))) ||
        (event.type === 'crisisMoved' && event.data.slot.split('~')[0] === crisis) ||
        (event.type === 'crisisTold' && event.data.sight.crisis === crisis);
    }
  }
}
