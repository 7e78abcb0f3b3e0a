import type { EndOfSigning, Signature, Signing } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

/** What becomes of a text after the vote. All of it is public. */
export interface SigningEvents {
  /** A passed text lies open for signature: who may sign, how many must, who must be among them. */
  signingOpened: Pick<Signing, 'proposal' | 'invited' | 'least' | 'required' | 'openedAt'> & { ratification?: true; closesAt?: number };
  textSigned: {
    proposal: string;
    delegation: DelegationId;
    by: SeatId;
    reservations: Signature['reservations'];
    played: number;
    ratifiesAfter?: number;
  };
  signatureRatified: { proposal: string; delegation: DelegationId; played: number; why?: string };
  ratificationRefused: { proposal: string; delegation: DelegationId; played: number; why: string };
  reservationWithdrawn: { proposal: string; delegation: DelegationId; address: string; played: number };
  reservationObjected: {
    proposal: string;
    delegation: DelegationId;
    to: DelegationId;
    address: string;
    text: string;
    precludes: boolean;
    played: number;
  };
  /** Nobody can sign any more. */
  signingClosed: { proposal: string; played: number; why?: string };
  /** The signatures it needs are there: it holds for these delegations. */
  textTookEffect: { proposal: string; delegations: DelegationId[]; played: number };
  /** A signature that came later: the text is now in effect for that delegation too. */
  signatureTookEffect: { proposal: string; delegation: DelegationId; played: number };
  textLapsed: { proposal: string; because: EndOfSigning; played: number; why?: string };
}

export const signingEvolvers: Evolvers<SigningEvents> = {
  signingOpened(session, opened) {
    session.signings ??= {};
    if (own(session.signings, opened.proposal)) return;
    session.signings[opened.proposal] = { ...opened, signatures: {}, objections: [] };
    standing(session, opened.proposal, 'signing');
  },
  textSigned(session, { proposal, delegation, by, reservations, played, ratifiesAfter }, { at }) {
    changed(session, proposal, ({ signatures }) => ({
      signatures: {
        ...signatures,
        [delegation]: { by, at, played, reservations, ...(ratifiesAfter === undefined ? {} : { ratifiesAfter }) },
      },
    }));
  },
  signatureRatified(session, { proposal, delegation }) {
    signature(session, proposal, delegation, (one) => ({ ...one, ratified: true }));
  },
  ratificationRefused(session, { proposal, delegation }) {
    signature(session, proposal, delegation, (one) => ({ ...one, refused: true }));
  },
  reservationWithdrawn(session, { proposal, delegation, address }) {
    signature(session, proposal, delegation, (one) => ({
      ...one,
      reservations: one.reservations.filter((reservation) => reservation.address !== address),
    }));
    changed(session, proposal, ({ objections }) => ({
      objections: objections.filter((one) => one.to !== delegation || one.address !== address),
    }));
  },
  reservationObjected(session, { proposal, ...objection }) {
    changed(session, proposal, ({ objections }) => ({ objections: [...objections, objection] }));
  },
  signingClosed(session, { proposal, played }) {
    changed(session, proposal, () => ({ closedAt: played }));
  },
  textTookEffect(session, { proposal, delegations, played }) {
    changed(session, proposal, ({ signatures }) => ({
      outcome: 'inEffect',
      settledAt: played,
      signatures: Object.fromEntries(
        Object.entries(signatures).map(([code, one]) => [code, delegations.includes(code) ? { ...one, effective: true as const } : one]),
      ),
    }));
    standing(session, proposal, 'adopted');
  },
  signatureTookEffect(session, { proposal, delegation }) {
    signature(session, proposal, delegation, (one) => ({ ...one, effective: true }));
  },
  textLapsed(session, { proposal, because, played }) {
    changed(session, proposal, ({ closedAt = played }) => ({ outcome: 'lapsed', settledAt: played, closedAt, ended: because }));
    standing(session, proposal, 'lapsed');
  },
};

const standing = (session: Session, id: string, stage: 'signing' | 'adopted' | 'lapsed'): void => {
  const proposal = own(session.proposals, id);
  if (proposal) proposal.stage = stage;
};

const changed = (session: Session, id: string, change: (signing: Signing) => Partial<Signing>): void => {
  const signing = own(session.signings ?? {}, id);
  if (signing && session.signings) session.signings[id] = { ...signing, ...change(signing) };
};

const signature = (session: Session, id: string, delegation: DelegationId, change: (one: Signature) => Signature): void =>
  changed(session, id, ({ signatures }) => {
    const one = own(signatures, delegation);
    return one ? { signatures: { ...signatures, [delegation]: change(one) } } : {};
  });
