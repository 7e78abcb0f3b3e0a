import { useDraft } from '../../store/drafts.ts';

export interface RfiDraft {
  text: string;
  /** The wire item it is about, or the question it follows. */
  about?: string;
  follows?: string;
}

export const RFI_DRAFT = 'rfi';
const BLANK: RfiDraft = { text: '' };

/** The question that is being written, kept until it is asked. */
export function useRfiDraft(): [RfiDraft, (draft: RfiDraft) => void] {
  return useDraft<RfiDraft>(RFI_DRAFT, BLANK);
}
