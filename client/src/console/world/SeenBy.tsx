import type { VariableKept } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Eye, Globe, Lock } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useAmount, useBandWords } from '../../room/variable-words.ts';
import styles from './VariableDetail.module.css';

/** Who sees a value: exactly, as they take it to be, or as a band. */
export function SeenBy({ variable: { now, sights } }: { variable: VariableKept }) {
  const { t } = useLingui();
  const amount = useAmount();
  const bandOf = useBandWords();
  return (
    <section className={styles['seen']} aria-label={t`Who sees this`}>
      <h4>
        <Trans>Who sees this</Trans>
      </h4>
      <ul>
        {sights.map((sight) => {
          if (sight.kind === 'perceived') {
            const off = Math.round((sight.value - now.value) * 10) / 10;
            return (
              <li key={sight.by}>
                <Eye aria-hidden="true" />
                <DelegationChip id={sight.by} />
                <span>
                  <Trans>
                    takes it to be <b className="tabular">{amount(sight.value)}</b>
                  </Trans>{' '}
                  <span className="secondary">{off === 0 ? t`which it is` : t`${amount(off, 'signed')} off the truth`}</span>
                </span>
              </li>
            );
          }
          if (sight.kind === 'band') {
            return (
              <li key="band">
                <Globe aria-hidden="true" />
                <Trans>
                  Everybody sees the band <b>{bandOf(sight.band)}</b>
                </Trans>
              </li>
            );
          }
          const isPublic = sight.by === 'all';
          return (
            <li key="exact">
              {isPublic ? <Globe aria-hidden="true" /> : <Lock aria-hidden="true" />}
              {Array.isArray(sight.by) && sight.by.map((code) => <DelegationChip key={code} id={code} />)}
              <span>
                {isPublic ? (
                  <Trans>Everybody sees the value</Trans>
                ) : sight.by === 'control' ? (
                  <Trans>The value itself is yours alone</Trans>
                ) : (
                  <Trans>and you see the value</Trans>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
