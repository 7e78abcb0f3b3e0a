import type { MselStatus } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** The word for where an inject stands. */
export function useStatusWord(status: MselStatus): string {
  const { t } = useLingui();
  return {
    planned: t`Planned`,
    armed: t`Armed`,
    held: t`Held`,
    delivered: t`Delivered`,
    acknowledged: t`Acknowledged`,
    overdue: t`Overdue`,
    skipped: t`Skipped`,
  }[status];
}
