import { type HitRate, hitRates } from '@demarche/shared/aar/expected-actions';
import { Trans, useLingui } from '@lingui/react/macro';
import { Target } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useText } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Measure.module.css';

interface Row extends HitRate {
  key: string;
  name: ReactNode;
}

/** Expected actions met and missed: in all, by delegation, by objective of the exercise. */
export function Expected() {
  const { t, i18n } = useLingui();
  const text = useText();
  const session = useSession((one) => one);
  const { all, delegations, objectives } = useMemo(() => hitRates(session), [session]);
  const named = session.control?.exercise.meta.objectives ?? [];
  const rows: Row[] = [
    { key: 'all', name: t`All`, ...all },
    ...Object.entries(delegations).map(([code, rate]) => ({ key: code, name: <DelegationChip id={code} withName />, ...rate })),
    ...Object.entries(objectives).map(([id, rate]) => ({
      key: `o:${id}`,
      name: text(named.find((one) => one.id === id)?.text) || id,
      ...rate,
    })),
  ];
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent' });
  const columns: Column<Row>[] = [
    { id: 'name', label: t`Of`, cell: ({ name }) => name },
    { id: 'met', label: t`Met`, align: 'end', cell: ({ met }) => met },
    { id: 'missed', label: t`Missed`, align: 'end', cell: ({ missed }) => missed },
    { id: 'open', label: t`Open`, align: 'end', cell: ({ open }) => open },
    {
      id: 'rate',
      label: t`Hit rate`,
      align: 'end',
      cell: ({ met, missed }) => (met + missed === 0 ? '–' : percent.format(met / (met + missed))),
    },
  ];
  if (all.met + all.missed + all.open === 0) {
    return (
      <EmptyState title={<Trans>Nothing was expected yet</Trans>} icon={<Target />}>
        <Trans>Injects that expect an action are counted here once they are delivered.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className={styles['measure']}>
      <div className={styles['flush']}>
        <DataTable caption={t`Expected actions`} captionShown="hidden" columns={columns} rows={rows} rowKey={({ key }) => key} />
      </div>
    </div>
  );
}
