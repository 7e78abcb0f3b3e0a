import type { OrderType } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { LetterMark } from '../ui/LetterMark.tsx';

/** The instrument of power an order uses: a letter in a shape of its own, never a colour. */
export function InstrumentMark({ instrument, size }: { instrument: OrderType['instrument']; size?: number }) {
  const name = useInstrumentName()(instrument);
  const shape = ({ diplomatic: 'circle', information: 'diamond', military: 'square', economic: 'hexagon' } as const)[instrument];
  return <LetterMark shape={shape} letter={instrument.slice(0, 1).toUpperCase()} name={name} size={size ?? 18} />;
}

export function useInstrumentName(): (instrument: OrderType['instrument']) => string {
  const { t } = useLingui();
  return (instrument) =>
    ({ diplomatic: t`Diplomatic`, information: t`Information`, military: t`Military`, economic: t`Economic` })[instrument];
}
