import type { Rating } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** The ratings of an evaluation guide in full. */
export function useRatingWords(): Record<Rating, string> {
  const { t } = useLingui();
  return {
    P: t`Performed without challenges`,
    S: t`Performed with some challenges`,
    M: t`Performed with major challenges`,
    U: t`Unable to be performed`,
    N: t`Not observed`,
  };
}
