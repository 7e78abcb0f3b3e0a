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
    action: t`Say what reply is expected.`,
    answerer: t`A reply is expected of a delegation; choose one that reads it.`,
    follower: t`Choose the inject that follows when no reply comes.`,
    reminder: t`Write the reminder, or choose another consequence.`,
  };
  return missing && texts[missing];
}
