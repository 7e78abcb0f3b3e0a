import type { Audience } from '../model/audience.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { toDelegation } from './audience.ts';
import { TO_ALL } from './decision.ts';

type Known = Pick<MechanismState, 'readers'>;

/** Delegations whose common knowledge is asked for; absent means everybody's. */
export type Circle = readonly DelegationId[] | undefined;

/** Who is told what becomes of a mechanism: everybody, or those who agreed on it in confidence. [ANX-5] */
export const toKnowers = ({ readers }: Known): Audience => (readers ? readers.map(toDelegation) : TO_ALL);

/** Does every delegation of a circle know of it? A public one is known to all, one agreed in confidence to no circle that is not named. */
export const isKnownTo = ({ readers }: Known, circle: Circle): boolean =>
  readers === undefined || (circle !== undefined && circle.length > 0 && circle.every((one) => readers.includes(one)));

/** The mechanisms that all of a circle know of, in the order of adoption. */
export const mechanismsKnownTo = (session: Session, circle: Circle): MechanismState[] =>
  Object.values(session.mechanisms ?? {}).filter((one) => isKnownTo(one, circle));
