import type { AdjudicationMode } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** How an order is decided, in a few words and in one sentence. */
export function useAdjudicationWords() {
  const { t } = useLingui();
  return {
    mode: (mode: AdjudicationMode): string =>
      ({
        rule: t`by rule`,
        free: t`by the control room`,
        matrix: t`by matrix argument`,
        vote: t`by estimate or vote`,
        consensual: t`by agreement`,
      })[mode],
  };
}
