import { applied, mechanismsIn, type Proposal, type TextChange, wordingOf } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useMemo } from 'react';
import { useHasCatalogue } from '../mechanisms/use-drafted.ts';
import { useEffectWords } from '../mechanisms/use-effect-words.ts';
import { useEffects } from '../mechanisms/use-effects.ts';
import { useOwnDelegation } from '../use-own.ts';
import styles from './Amendments.module.css';

/** What changes would do to the text, as far as the reader can tell: bite, cost and turns, before and after. */
export function WouldDo({ proposal, changes }: { proposal: Proposal; changes: readonly TextChange[] }) {
  const hasCatalogue = useHasCatalogue();
  const words = useEffectWords();
  const own = useOwnDelegation();
  const now = useMemo(() => mechanismsIn(proposal), [proposal]);
  const after = useMemo(() => {
    const text = applied(wordingOf(proposal), changes);
    return text && mechanismsIn(text);
  }, [proposal, changes]);
  const isMoved = changes.some((one) => one.do === 'set' || one.do === 'add' || one.do === 'drop' || one.do === 'strike');
  const effects = useEffects(hasCatalogue && isMoved ? after : undefined, now, proposal);
  if (!hasCatalogue) return null;
  if (!effects?.before) {
    return (
      <p className={styles['effects']}>
        <Trans>Changes words alone: what the text does stays the same.</Trans>
      </p>
    );
  }
  const step = (name: ReactNode, of: typeof words.bite) => {
    const [was, is] = [of(effects.before!), of(effects.now)];
    return (
      <span>
        {name}{' '}
        {was === is ? (
          was
        ) : (
          <>
            {was} → <b>{is}</b>
          </>
        )}
      </span>
    );
  };
  return (
    <p className={styles['effects']}>
      {step(<Trans>Bite</Trans>, words.bite)}
      {own !== undefined && step(<Trans>Cost</Trans>, words.cost)}
      {step(<Trans>Turns</Trans>, words.turns)}
      {own !== undefined && step(<Trans>Setback</Trans>, words.setback)}
    </p>
  );
}
