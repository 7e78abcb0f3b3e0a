import type { MselStatus } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** The word for where an inject stands. */
export const useStatusWord = (status: MselStatus): string => useStatusWords()[status];

export function useStatusWords(): Record<MselStatus, string> {
  const { t } = useLingui();
  return {
    planned: t`Planned`,
    armed: t`Armed`,
    deferred: t`Deferred`,
    held: t`Held`,
    leaving: t`Going out`,
    delivered: t`Delivered`,
    acknowledged: t`Acknowledged`,
    answered: t`Answered`,
    overdue: t`Overdue`,
    skipped: t`Skipped`,
    cancelled: t`Cancelled`,
  };
}
