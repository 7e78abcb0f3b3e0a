import type { DelegationId, Noted, Rating } from '@demarche/shared';

/** An observation while it is being written. */
export interface NotedDraft {
  text: string;
  delegation: DelegationId | undefined;
  capability: string | undefined;
  rating: Rating | undefined;
  evidence: string[];
}

export const BLANK: NotedDraft = { text: '', delegation: undefined, capability: undefined, rating: undefined, evidence: [] };

export const draftOfNoted = ({ text, delegation, capability, rating, evidence }: Noted): NotedDraft => ({
  text,
  delegation,
  capability,
  rating,
  evidence,
});

/** What a command takes: what is not said is left out. */
export const notedOf = ({ text, delegation, capability, rating, evidence }: NotedDraft): Noted => ({
  text,
  evidence,
  ...(delegation === undefined ? {} : { delegation }),
  ...(capability === undefined ? {} : { capability }),
  ...(rating === undefined ? {} : { rating }),
});
