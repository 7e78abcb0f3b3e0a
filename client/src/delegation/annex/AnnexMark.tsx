import { useLingui } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { useAnnexes } from './use-annexes.ts';

/** Beside a text in the list: something lies in confidence beside it, for those who read that. */
export function AnnexMark({ proposal }: { proposal: string }) {
  const { t } = useLingui();
  const isThere = useAnnexes(proposal).some(({ stage }) => stage === 'open' || stage === 'adopted');
  return isThere ? <Lock size={12} role="img" aria-label={t`with a confidential annex`} /> : null;
}
