import type { SetbackBand, TextEstimate } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useNumbers } from './use-numbers.ts';

/** The four answers of an estimate, each in a word or a number. */
export function useEffectWords() {
  const { t } = useLingui();
  const { share, about } = useNumbers();
  const bands: Record<SetbackBand, string> = { low: t`low`, moderate: t`moderate`, high: t`high` };
  const bite = (estimate: TextEstimate) => share(estimate.bite);
  const cost = ({ setup }: TextEstimate) => (setup ? about(setup) : t`nothing`);
  const turns = ({ buildTurns }: TextEstimate) => String(buildTurns);
  const setback = ({ setback: band }: TextEstimate) => (band ? bands[band] : '–');
  return { bands, bite, cost, turns, setback };
}
