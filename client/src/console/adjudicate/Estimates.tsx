import type { AdjudicationSeen, Spread } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Deed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import styles from './Adjudicate.module.css';

/** How controllers, each for itself, judge the chances; the lead decides. */
export function Estimates({ seen: { one, controllers }, deed }: { seen: AdjudicationSeen; deed: Deed }) {
  const { t } = useLingui();
  const { seat, give } = useTable();
  const own = useSession((session) => session.adjudications?.[one.id]?.estimates?.[seat]);
  const [p, set] = useState(own ?? 50);
  const may = useMayCommand('giveEstimate');
  return (
    <div className={styles['estimate']}>
      {may && give && !one.thrown && (
        <>
          <NumberField label={t`My estimate`} value={p} onChange={set} min={0} max={100} step={5} unit="%" className={styles['number']} />
          <Button
            size="small"
            isPending={deed.isPending}
            onPress={() => void deed.run('giveEstimate', { adjudication: one.id, p: Math.round(p) })}
          >
            {own === undefined ? <Trans>Give it</Trans> : <Trans>Change it</Trans>}
          </Button>
        </>
      )}
      {controllers && <SpreadLine spread={controllers} />}
    </div>
  );
}

/** How far estimates lie apart. */
export function SpreadLine({ spread: { count, least, median, most } }: { spread: Spread }) {
  return (
    <span className={styles['sum']}>
      <Plural value={count} one="# estimate" other="# estimates" />:{' '}
      {least === most ? (
        <Trans>{median} %</Trans>
      ) : (
        <Trans>
          {median} % in the middle, {least} to {most}
        </Trans>
      )}
    </span>
  );
}
