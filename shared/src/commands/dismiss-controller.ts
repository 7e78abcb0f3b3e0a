import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, idText, unlessControl } from './command.ts';

/** The lead ends a seat beside its own: its link and its page end with it, and what it had taken on is free. [CTL-1] */
export const dismissController = command({
  input: z.strictObject({ seat: idText }),
  decide(session, { seat }, given) {
    const refused = unlessControl(given, 'dismissController');
    if (refused) return refused;
    const controllers = session.controllers ?? {};
    const controller = Object.hasOwn(controllers, seat) ? controllers[seat] : undefined;
    if (!controller || controller.endedAt !== undefined) return refuse('noSuchController');
    return { events: [told(given.at, TO_CONTROL, 'controllerDismissed', { seat })] };
  },
});
