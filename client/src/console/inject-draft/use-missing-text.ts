import { useLingui } from '@lingui/react/macro';
import type { Missing } from './draft.ts';

/** Why an inject cannot go out yet, as a sentence. */
export function useMissingText(missing: Missing | undefined): string | undefined {
  const { t } = useLingui();
  const texts: Record<Missing, string> = {
    title: t`Give it a title first.`,
    from: t`Say who it comes from first.`,
    recipient: t`Choose who reads it first.`,
    text: t`Every wording that somebody reads needs a text.`,
  };
  return missing && texts[missing];
}
