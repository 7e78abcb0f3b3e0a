import type { OrderType } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** What kind of step an order is, in a word. */
export function useStanceWords(): Record<OrderType['stance'], string> {
  const { t } = useLingui();
  return { cancel: t`Takes back`, defensive: t`Defensive`, cooperative: t`Cooperative`, coercive: t`Coercive`, forceful: t`Forceful` };
}
