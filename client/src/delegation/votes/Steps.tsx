import type { Step } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Steps.module.css';

const STAGES: Record<Step['stage'], [sign: ReactNode, word: ReactNode]> = {
  passed: [<Check key="sign" />, <Trans key="word">adopted</Trans>],
  failed: [<X key="sign" />, <Trans key="word">not adopted</Trans>],
  now: [undefined, <Trans key="word">asked now</Trans>],
  ahead: [undefined, <Trans key="word">to come</Trans>],
  moot: [<Minus key="sign" />, <Trans key="word">not asked</Trans>],
};

/** The questions of a text in their sequence: which are decided, which is asked now, which are to come. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const { t } = useLingui();
  return (
    <ol className={styles['steps']} aria-label={t`Questions in their sequence`}>
      {steps.map(({ asked, question, stage }) => {
        const [sign, word] = STAGES[stage];
        const name = asked.on === 'amendment' ? `A-${asked.number}` : asked.on === 'part' ? t`Part ${asked.number}` : t`Text`;
        return (
          <li
            key={JSON.stringify(question)}
            className={styles['step']}
            data-stage={stage}
            aria-current={stage === 'now' ? 'step' : undefined}
          >
            {sign && (
              <span className={styles['sign']} aria-hidden="true">
                {sign}
              </span>
            )}
            {name}
            <span className="visually-hidden">, {word}</span>
          </li>
        );
      })}
    </ol>
  );
}
