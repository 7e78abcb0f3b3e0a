import type { PrivateBrief } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { OctagonX } from 'lucide-react';
import { useText } from '../store/table.ts';
import { Panel } from '../ui/Panel.tsx';
import styles from './Brief.module.css';

const WEIGHTS = [1, 2, 3, 4, 5];

/** What a delegation wants, by weight, and what it must not let happen. */
export function Goals({ brief }: { brief: PrivateBrief }) {
  const { t } = useLingui();
  const text = useText();
  return (
    <Panel title={<Trans>Objectives</Trans>} aside={<Trans>weight 1 to 5</Trans>}>
      <ul className={styles['list']}>
        {brief.objectives.map(({ id, text: words, weight }) => (
          <li key={id} className={styles['item']}>
            <span>{text(words)}</span>
            <span className={styles['weight']} role="img" aria-label={t`Weight ${weight} of 5`} title={t`Weight ${weight} of 5`}>
              {WEIGHTS.map((step) => (
                <i key={step} data-on={step <= weight} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {brief.redLines.length > 0 && (
        <>
          <h4 className={styles['sub']}>
            <Trans>Red lines</Trans>
          </h4>
          <ul>
            {brief.redLines.map(({ id, text: words }) => (
              <li key={id} className={styles['red']}>
                <OctagonX aria-hidden="true" />
                <span>{text(words)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
