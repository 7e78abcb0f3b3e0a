import { type CrisisCard, type CrisisSeen, type StepRead, stepsRead } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useSession } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { useTermWords } from '../world/use-term-words.ts';
import styles from './Crises.module.css';
import { StepWorking } from './StepWorking.tsx';
import { useStepWords } from './use-step-words.ts';

/** The steps of a crisis: the working of the last one, or of the one that is chosen from those before. */
export function Steps({ crisis: { crisis, history }, card }: { crisis: CrisisSeen; card: CrisisCard }) {
  const { t } = useLingui();
  const { exact } = useTermWords();
  const words = useStepWords();
  const session = useSession((one) => one);
  const { crisisBooks, mechanisms } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reading is made of these parts of the session alone
  const steps = useMemo(() => stepsRead(session, crisis), [crisisBooks, mechanisms, crisis]);
  const [wanted, want] = useState<number>();
  const awaiting = session.crisisBooks?.[crisis]?.awaiting;
  /** A rung that was asked for was reached if the crisis stood there afterwards. */
  const decided = ({ step }: StepRead): boolean | undefined =>
    awaiting !== undefined && step === steps[0]?.step
      ? undefined
      : history.some(([played, rung]) => played >= step.played && rung === step.awaits);
  const chosen = steps.find(({ step }) => step.k === wanted) ?? steps[0];
  if (!chosen) {
    return (
      <section className={styles['steps']} aria-label={t`Steps`}>
        <h4>
          <Trans>No step yet</Trans>
        </h4>
        <p className="secondary">
          <Trans>Its first step comes where a phase ends in which crises move. Its dice and their reasons then stand here.</Trans>
        </p>
      </section>
    );
  }
  const columns: Column<StepRead>[] = [
    { id: 'k', label: t`Step`, width: '60px', cell: ({ step }) => String(step.k + 1), sortBy: ({ step }) => step.k },
    { id: 'u', label: t`Dice`, align: 'end', width: '72px', cell: ({ step }) => exact(step.u), sortBy: ({ step }) => step.u },
    { id: 'what', label: t`What it did`, cell: (read) => words.outcome(read, decided(read)) },
    {
      id: 'temper',
      label: t`Tempered`,
      align: 'end',
      width: '84px',
      cell: ({ step }) => words.percent(step.temper),
      sortBy: ({ step }) => step.temper,
    },
  ];
  return (
    <section className={styles['steps']} aria-label={t`Steps`}>
      <StepWorking read={chosen} did={words.outcome(chosen, decided(chosen))} of={card.steps} isLast={chosen === steps[0]} />
      {steps.length > 1 && (
        <div className={styles['before']}>
          <DataTable
            caption={t`All steps, the latest first`}
            columns={columns}
            rows={steps}
            rowKey={({ step }) => String(step.k)}
            selectedKey={String(chosen.step.k)}
            onOpen={({ step }) => want(step.k)}
          />
        </div>
      )}
    </section>
  );
}
