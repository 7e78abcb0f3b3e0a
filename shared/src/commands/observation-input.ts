import * as z from 'zod/mini';
import type { Noted } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import { refuse } from '../rules/decision.ts';
import { idText, typed } from './command.ts';

export const rating = z.enum(['P', 'S', 'M', 'U', 'N']);
export const evidence = z.array(z.string().check(z.regex(/^[a-z]+:\S+$/), z.maxLength(200))).check(z.maxLength(20));

/** What an observation says, whether new or amended. */
export const noted = {
  text: typed(2000),
  delegation: z.exactOptional(idText),
  capability: z.exactOptional(typed(200)),
  rating: z.exactOptional(rating),
  evidence: z._default(evidence, []),
};

/** The refusal of an observation about a delegation that is not there, or nothing. */
export function unlessKnown(session: Session, { delegation }: Noted) {
  if (delegation === undefined || session.exercise?.delegations.some(({ id }) => id === delegation)) return undefined;
  return refuse('unknownRecipient', { recipient: delegation });
}
