import type { ClauseKind } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** What clauses can be about, each in a word or two. */
export function useClauseWords(): Record<ClauseKind, string> {
  const { t } = useLingui();
  return {
    purpose: t`purpose`,
    scope: t`scope`,
    membership: t`membership`,
    decision: t`decisions`,
    obligation: t`obligation`,
    verification: t`verification`,
    secretariat: t`secretariat`,
    crisis: t`crises`,
    notification: t`notification`,
    finance: t`finance`,
    alliance: t`existing alliances`,
    withoutPrejudice: t`without prejudice`,
    link: t`links`,
    sequencing: t`sequence and entry into force`,
    sunset: t`duration`,
    accession: t`accession`,
    withdrawal: t`withdrawal`,
    observers: t`observers`,
    disputes: t`settlement of disputes`,
    custom: t`other`,
  };
}
