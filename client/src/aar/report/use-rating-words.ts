import type { Rating } from '@demarche/shared';
import type { CapabilityElement } from '@demarche/shared/aar/report';
import { useLingui } from '@lingui/react/macro';

/** The ratings of HSEEP in words. */
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

/** The elements of capability. */
export function useElementWords(): Record<CapabilityElement, string> {
  const { t } = useLingui();
  return {
    planning: t`Planning`,
    organization: t`Organization`,
    equipment: t`Equipment`,
    training: t`Training`,
    exercise: t`Exercise`,
  };
}
