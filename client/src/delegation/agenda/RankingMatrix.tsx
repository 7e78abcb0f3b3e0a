import type { AgendaResultSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useText } from '../../store/table.ts';
import { cx } from '../../ui/cx.ts';
import { useOwnDelegation } from '../use-own.ts';
import styles from './RankingMatrix.module.css';

/** The steps of the neutral ramp in the tokens. */
const STEPS = 6;

/** Which place each delegation gave each element; the darker, the earlier. */
export function RankingMatrix({ result: { standing, ranked, places } }: { result: AgendaResultSeen }) {
  const { t } = useLingui();
  const text = useText();
  const own = useOwnDelegation();
  const count = standing.length;
  const stepOf = (place: number) => Math.round((STEPS * (count - place)) / Math.max(1, count - 1));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys
    <section className={styles['frame']} tabIndex={0} aria-label={t`Places by delegation`}>
      <table className={styles['matrix']}>
        <caption className="visually-hidden">
          <Trans>The place each delegation gave each element</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              <span className="visually-hidden">
                <Trans>Element</Trans>
              </span>
            </th>
            {ranked.map((code) => (
              <th key={code} scope="col" className={styles['who']}>
                <DelegationChip id={code} variant={code === own ? 'solid' : 'tint'} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standing.map(({ element }) => (
            <tr key={element.id}>
              <th scope="row" className={styles['element']}>
                {text(element.name)}
              </th>
              {ranked.map((code) => {
                const place = places[element.id]?.[code] ?? 0;
                return (
                  <td key={code} data-step={stepOf(place)} className={cx(styles['cell'], code === own && styles['own'])}>
                    {place}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
