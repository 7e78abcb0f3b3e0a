import { deedAsked, unlessAllowed } from '../commands/command.ts';
import type { Deed, Phase } from '../exercise/schema.ts';
import type { Permission, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import type { Refusal } from '../rules/refusal.ts';
import { turnNow } from '../rules/time.ts';

/** Why a seat may not do a deed now, or nothing when it may: the very rule its command will be asked. */
export function mayNow(session: Session, seat: SeatId, deed: Deed, permission: Permission, at: number): Refusal | undefined {
  return unlessAllowed(session, { seat, at, id: '' }, deed, permission)?.refused;
}

/** The next phase of this turn that opens a deed to a seat's delegation. */
export function opensIn(session: Session, seat: SeatId, deed: Deed): Phase | undefined {
  const delegation = delegationOf(seat);
  const following = turnNow(session)?.phases.slice((session.phase?.index ?? -1) + 1) ?? [];
  return following.find((phase) => {
    const asked = deedAsked(phase, deed);
    return phase.allow.includes(asked) && isSaid(phase.press, deed) && (phase.only?.[asked]?.some((one) => one === delegation) ?? true);
  });
}

/** Does the press mode of a phase leave a deed open? [CHN-11] */
const isSaid = (press: Phase['press'], deed: Deed): boolean =>
  press === undefined || press === 'all' || (deed !== 'message' && deed !== 'channel' && (deed !== 'statement' || press === 'public'));
