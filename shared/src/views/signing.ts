import { unlessSigning } from '../commands/signing-rules.ts';
import type { Address, Objection, Signature, Signing } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Refusal } from '../rules/refusal.ts';
import { coreAt, mayReserve } from '../rules/reservations.ts';
import { areEnough, countedIn, isOpen, ratificationDelay, signatoriesOf } from '../rules/signatures.ts';
import { addressesOf } from '../rules/texts.ts';
import { phaseNow } from '../rules/time.ts';
import { delegationBehind, holds } from './perspective.ts';

/** Where one delegation stands under a text: it may still sign, has signed, waits to be ratified, is bound, failed at home, or stayed away. */
export type SignatureStanding = 'open' | 'signed' | 'pending' | 'counts' | 'failed' | 'absent';

export interface SignatureSeen {
  delegation: DelegationId;
  standing: SignatureStanding;
  signature?: Signature;
  reservations: { address: Address; text: string; bites: boolean; objections: Objection[] }[];
}

/** The signing of a text as a page of signatures. */
export interface SigningSeen {
  signing: Signing;
  rows: SignatureSeen[];
  isOpen: boolean;
  /** Those whose signature counts, and those who have signed and may come to count. */
  counted: DelegationId[];
  signed: DelegationId[];
  isEnough: boolean;
}

export function signingSeen(session: Session, proposal: string): SigningSeen | undefined {
  const signings = session.signings ?? {};
  const signing = Object.hasOwn(signings, proposal) ? signings[proposal] : undefined;
  const text = session.proposals[proposal];
  if (!signing || !text) return undefined;
  const open = isOpen(signing);
  const counted = countedIn(signing);
  const rows = signing.invited.map((delegation): SignatureSeen => {
    const signature = signing.signatures[delegation];
    const reservations = signature?.reservations ?? [];
    return {
      delegation,
      standing: standingOf(signing, signature, open, counted.includes(delegation)),
      ...(signature ? { signature } : {}),
      reservations: reservations.map(({ address, text: words }) => ({
        address,
        text: words,
        bites: coreAt(text, address) !== undefined,
        objections: signing.objections.filter((one) => one.to === delegation && one.address === address),
      })),
    };
  });
  const signed = signatoriesOf(signing);
  return { signing, rows, isOpen: open, counted, signed, isEnough: areEnough(signing, counted) };
}

function standingOf({ outcome }: Signing, signature: Signature | undefined, open: boolean, counts: boolean): SignatureStanding {
  if (!signature) return open ? 'open' : 'absent';
  if (signature.refused) return 'failed';
  if (!counts) return outcome === 'lapsed' ? 'signed' : 'pending';
  return outcome === 'inEffect' ? 'counts' : 'signed';
}

/** Parts of a text on which a signatory may reserve, and whether that would touch the core of a mechanism. */
export function reservable(session: Session, proposal: string): { address: Address; bites: boolean }[] {
  const text = session.proposals[proposal];
  const allowed = session.exercise?.negotiation.signing?.reservations !== false;
  return text
    ? addressesOf(text).flatMap((address) =>
        mayReserve(text, address, allowed) ? [{ address, bites: coreAt(text, address) !== undefined }] : [],
      )
    : [];
}

/** Texts that a seat's delegation is invited to sign and has not signed. */
export function unsignedBy(session: Session, eyes: SeatId): Signing[] {
  const delegation = delegationBehind(session, eyes);
  if (!delegation || !holds(session, eyes, 'sign')) return [];
  return Object.values(session.signings ?? {}).filter(
    (one) => isOpen(one) && one.invited.includes(delegation) && !one.signatures[delegation],
  );
}

/** Does the phase open signing, or does no phase of the exercise speak of it? */
export function isSigningOpen(session: Session): boolean {
  const isListed = session.exercise?.turns.some(({ phases }) => phases.some(({ allow }) => allow.includes('sign')));
  return !isListed || phaseNow(session)?.allow.includes('sign') === true;
}

/** Why a seat may not sign, reserve, object or accede now; nothing when it may. */
export const maySignNow = (session: Session, seat: SeatId, at: number): Refusal | undefined =>
  unlessSigning(session, { seat, at, id: '' })?.refused;

/** The turn at whose end a delegation would ratify what it signs now. */
export function wouldRatify(session: Session, delegation: DelegationId): number {
  return (session.phase?.turn ?? 0) + ratificationDelay(session.world[`P:${delegation}`]?.value ?? 0);
}
