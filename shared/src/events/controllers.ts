import type { ControllerKind } from '../model/controller.ts';
import type { SeatId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

/** All of these are the control room's alone, but for the stop itself. */
export interface ControllerEvents {
  controllerAppointed: { seat: SeatId; kind: ControllerKind; name: string };
  controllerDismissed: { seat: SeatId };
  controllerSeated: { seat: SeatId; holder: string };
  itemClaimed: { item: string; by: SeatId; played: number; from?: SeatId };
  itemReleased: { item: string; by: SeatId };
  handoverWritten: { id: string; by: SeatId; text: string; played: number };
  /** Told to everybody: play stands, and this is not part of the exercise. */
  playHalted: { played: number };
  haltCalled: { by: SeatId; played: number; why?: string };
}

export const controllerEvolvers: Evolvers<ControllerEvents> = {
  controllerAppointed(session, { seat, kind, name }, { at }) {
    session.controllers ??= {};
    session.controllers[seat] = { seat, kind, name, appointedAt: at };
  },
  controllerDismissed(session, { seat }, { at }) {
    const controller = own(session.controllers ?? {}, seat);
    if (!controller) return;
    controller.endedAt = at;
    delete controller.holder;
    // Nobody sees to what this seat had taken on.
    for (const [item, claim] of Object.entries(session.claims ?? {})) if (claim.by === seat) delete session.claims?.[item];
  },
  controllerSeated(session, { seat, holder }) {
    const controller = own(session.controllers ?? {}, seat);
    if (controller && controller.endedAt === undefined) controller.holder = holder;
  },
  itemClaimed(session, { item, by, played }) {
    session.claims ??= {};
    session.claims[item] = { by, played };
  },
  itemReleased(session, { item }) {
    if (session.claims && Object.hasOwn(session.claims, item)) delete session.claims[item];
  },
  handoverWritten(session, { id, by, text, played }, { at }) {
    session.handovers ??= {};
    session.handovers[id] = { id, by, text, at, played };
  },
  playHalted(session, { played }) {
    session.halt = { played };
  },
  haltCalled(session, { by, played, why }) {
    session.haltCalls = [...(session.haltCalls ?? []), why === undefined ? { by, played } : { by, played, why }];
  },
};
