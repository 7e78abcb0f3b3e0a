import type { CrisisSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useText } from '../store/table.ts';
import styles from './CrisisStrip.module.css';
import { Swatch } from './Swatch.tsx';
import { useCrises } from './use-crises.ts';

/** Each crisis under way in a line: its rung and the one before; a press goes to its ladder. */
export function CrisisStrip({ onOpen }: { onOpen: () => void }) {
  const { t } = useLingui();
  const live = useCrises().filter((one) => one.live);
  if (live.length === 0) return null;
  return (
    <ul className={styles['strip']} aria-label={t`Crises under way`}>
      {live.map((crisis) => (
        <Line key={crisis.crisis} crisis={crisis} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function Line({ crisis, onOpen }: { crisis: CrisisSeen; onOpen: () => void }) {
  const text = useText();
  const { rung, was, rungs } = crisis;
  const label = text(rungs.find(({ n }) => n === rung)?.label);
  return (
    <li>
      <button type="button" className={styles['line']} onClick={onOpen}>
        <Swatch n={rung} top={rungs[0]?.n ?? rung}>
          {rung}
        </Swatch>
        <span className={styles['words']}>
          <b>{label}</b>
          <span className={styles['what']}>
            {text(crisis.name)}
            {was !== undefined && (
              <>
                {' · '}
                <Trans>was {was}</Trans>
              </>
            )}
          </span>
        </span>
        <span className={styles['parties']}>
          {crisis.parties.map((code) => (
            <DelegationChip key={code} id={code} />
          ))}
        </span>
        <ChevronRight aria-hidden="true" />
      </button>
    </li>
  );
}
