import type { Signing } from '../model/proposal.ts';
import type { Session } from '../model/session.ts';
import { type Given, refuse } from '../rules/decision.ts';
import type { Refusal } from '../rules/refusal.ts';
import { unlessAllowed } from './command.ts';

/**
 * The refusal of a seat that may not sign now, or nothing. Signing, reservations, objections and accession are one deed:
 * where a phase of the exercise opens it, it is open in such phases alone; where none does, in every phase. [SIG-2]
 */
export function unlessSigning(session: Session, given: Given): { refused: Refusal } | undefined {
  const refused = unlessAllowed(session, given, 'sign', 'sign');
  if (refused?.refused.code !== 'notNow') return refused;
  const isListed = session.exercise?.turns.some(({ phases }) => phases.some(({ allow }) => allow.includes('sign')));
  return isListed ? refused : undefined;
}

/** The signing of a text, or why there is none. */
export function signingOf(session: Session, proposal: string): Signing | { refused: Refusal } {
  const signings = session.signings ?? {};
  return (Object.hasOwn(signings, proposal) ? signings[proposal] : undefined) ?? refuse('noSuchSigning');
}
