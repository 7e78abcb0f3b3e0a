import { decide } from '../commands/decide.ts';
import type { Permission } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { hasPower } from '../rules/seat-powers.ts';
import { played } from '../rules/time.ts';
import type { Envelope } from '../wire/protocol.ts';
import { u } from '../world/chance.ts';
import { HABITS, isPlaying } from './deeds.ts';
import { momentAfter, momentNow } from './pace.ts';

/**
 * The deed an empty seat does now, if it does one. `view` is the seat's own projection, so an autopilot
 * knows no more than a person there would; `at` is server time in ms. The same view, time and seed give
 * the same deed. Its id names the moment, so that asking twice at one moment is harmless. [SEA-4]
 */
export function autopilotMove(view: Session, seat: string, at: number, seed: string): Envelope | undefined {
  const delegation = delegationOf(seat);
  if (!delegation || !isPlaying(view) || !view.seats[seat]?.autopilot) return undefined;
  const now = played(view.clock, at);
  const moment = momentNow(seat, seed, now);
  if (moment < 0) return undefined;
  const id = `auto-${view.phase!.turn}-${moment}`;
  const outlook = {
    view,
    delegation,
    now,
    draw: (name: string) => u(seed, `autopilot:${seat}:${name}`, moment),
    settled: (name: string) => u(seed, `autopilot:${delegation}:${name}`, 0),
  };
  for (const habit of HABITS) {
    if (!actsFor(view, seat, delegation, habit.needs)) continue;
    const idea = habit.think(outlook);
    if (idea && 'events' in decide(view, idea.name, idea.input, { seat, at, id })) return { id, ...idea };
  }
  return undefined;
}

/** Exercise time in ms at which the seat's next deed may come; nothing while play is not on. */
export function autopilotNextAt(view: Session, seat: string, at: number, seed: string): number | undefined {
  if (!isPlaying(view) || !view.seats[seat]?.autopilot) return undefined;
  return momentAfter(seat, seed, played(view.clock, at));
}

/** Of a delegation's seats with a permission, a person acts; without one, the first seat on autopilot. */
function actsFor(view: Session, seat: string, delegation: string, needs: Permission | undefined): boolean {
  const seats = view.exercise?.delegations.find((one) => one.id === delegation)?.seats ?? [];
  const able = seats.map((one) => `${delegation}.${one.id}`).filter((id) => needs === undefined || hasPower(view, id, needs));
  if (able.some((id) => view.seats[id]?.holder !== undefined)) return false;
  return able.find((id) => view.seats[id]?.autopilot) === seat;
}
