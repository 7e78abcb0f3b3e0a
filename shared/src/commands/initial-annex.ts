import * as z from 'zod/mini';
import type { Session } from '../model/session.ts';
import { annexFor, initialsWith } from '../rules/annexes.ts';
import { delegationOf } from '../rules/audience.ts';
import { type Given, refuse, told } from '../rules/decision.ts';
import { toReaders } from '../rules/drafts.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** A reader agrees to an annex as it stands in a version it has read, or takes that back while the annex is open. [ANX-3] */
export const initialAnnex = command({
  input: z.strictObject({ annex: idText, version: z.int().check(z.positive()), stands: z.boolean() }),
  decide(session, { annex, version, stands }, given) {
    const refused = unlessInitialling(session, given);
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    const known = annexFor(session, annex, delegation);
    if (!known) return refuse('noSuchAnnex');
    if (known.stage !== 'open') return refuse('annexSettled');
    if (known.version !== version) return refuse('annexChanged');
    if (known.initialled.includes(delegation) === stands) return { events: [] };
    const initialled = { id: annex, delegation, by: given.seat, stands, played: played(session.clock, given.at) };
    return { events: [told(given.at, toReaders(session, known), 'annexInitialled', initialled)] };
  },
});

/** From the time texts are written until they are signed: whichever of these a phase allows. */
function unlessInitialling(session: Session, given: Given) {
  const permission = initialsWith(session);
  const refusals = (['propose', 'vote', 'sign'] as const).map((deed) => unlessAllowed(session, given, deed, permission));
  return refusals.every((one) => one !== undefined) ? refusals[0] : undefined;
}
