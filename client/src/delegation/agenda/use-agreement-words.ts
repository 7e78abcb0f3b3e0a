import type { Agreement } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** What a concordance says, in two words and in a sentence. */
export function useAgreementWords(): Record<Agreement, { short: string; sentence: string }> {
  const { t } = useLingui();
  return {
    hardlyAny: {
      short: t`hardly any agreement`,
      sentence: t`The order hardly tells what the delegations have in common: look at who put what first.`,
    },
    weak: {
      short: t`weak agreement`,
      sentence: t`Some elements are wanted early or late by several, but the rankings differ more than they agree.`,
    },
    moderate: { short: t`moderate agreement`, sentence: t`The delegations share a rough order and differ over single elements.` },
    strong: { short: t`strong agreement`, sentence: t`Most delegations want much the same order.` },
    close: { short: t`very close agreement`, sentence: t`The rankings are all but the same.` },
  };
}
