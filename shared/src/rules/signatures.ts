import type { Signature, Signing } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';

/** Does a signature count? Where ratification is asked for, once it is ratified. [SIG-4] */
export const isCounted = ({ refused, ratified }: Signature, ratification: true | undefined): boolean =>
  refused === undefined && (ratification === undefined || ratified === true);

/** Who has signed and not failed to ratify. */
export const signatoriesOf = ({ signatures }: Signing): DelegationId[] =>
  Object.entries(signatures).flatMap(([code, one]) => (one.refused ? [] : [code]));

/** Those whose signature counts. */
export const countedIn = ({ signatures, ratification }: Signing): DelegationId[] =>
  Object.entries(signatures).flatMap(([code, one]) => (isCounted(one, ratification) ? [code] : []));

/** Are these the ones it takes: enough of them, and among them whoever must be? [SIG-3] */
export const areEnough = ({ least, required }: Pick<Signing, 'least' | 'required'>, codes: readonly DelegationId[]): boolean =>
  codes.length >= least && required.every((code) => codes.includes(code));

/** Can somebody still sign? */
export const isOpen = ({ closedAt, outcome }: Signing): boolean => closedAt === undefined && outcome !== 'lapsed';

/** How many turns after that of its signature a delegation ratifies: ⌊P ÷ 25⌋, at most 3, with P its domestic pressure. */
export const ratificationDelay = (pressure: number): number => Math.max(0, Math.min(3, Math.floor(pressure / 25)));
