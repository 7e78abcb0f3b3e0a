import type { BuildDraw, MechanismSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { useTermWords } from '../world/use-term-words.ts';
import styles from './Architecture.module.css';

/** The turns of building with their dice: below the chance of a setback, the turn was for nothing. */
export function Builds({ seen: { state } }: { seen: MechanismSeen }) {
  const { t, i18n } = useLingui();
  const { exact, inputsOf } = useTermWords();
  const draws = useSession((session) => session.builds?.[state.id]);
  const outcomes: Record<BuildDraw['outcome'], string> = {
    progress: t`one turn nearer`,
    setback: t`set back: paid for nothing`,
    stalled: t`stalled: not all could pay`,
    waits: t`waits`,
    abandoned: t`abandoned after the second setback`,
  };
  if (!draws || draws.length === 0) {
    return state.stage === 'building' ? (
      <section className={styles['section']}>
        <h4>
          <Trans>Building</Trans>
        </h4>
        <p className="secondary">
          <Trans>It has not been built at yet. Each turn of building, with its dice, stands here from the end of this turn.</Trans>
        </p>
      </section>
    ) : null;
  }
  const columns: Column<BuildDraw>[] = [
    { id: 'turn', label: t`Turn`, width: '52px', cell: ({ turn }) => String(turn), sortBy: ({ turn }) => turn },
    { id: 'outcome', label: t`What came of it`, cell: ({ outcome }) => outcomes[outcome] },
    {
      id: 'chance',
      label: t`Chance of a setback`,
      align: 'end',
      cell: ({ chance, inputs }) =>
        chance === undefined ? (
          '–'
        ) : (
          <span title={inputs && inputsOf(inputs).join(' · ')}>{i18n.number(chance, { style: 'percent' })}</span>
        ),
      sortBy: ({ chance }) => chance ?? -1,
    },
    {
      id: 'draw',
      label: t`Dice`,
      align: 'end',
      cell: ({ draw }) => (draw === undefined ? '–' : exact(draw)),
      sortBy: ({ draw }) => draw ?? -1,
    },
  ];
  return (
    <section className={styles['section']}>
      <h4>
        <Trans>
          Building: {state.progress} of {state.buildTurns} turns
        </Trans>
      </h4>
      <p className="label">
        <Trans>A turn is for nothing where the dice fall below the chance of a setback; the second time ends it.</Trans>
      </p>
      <div className={styles['table']}>
        <DataTable caption={t`Turns of building`} columns={columns} rows={draws} rowKey={({ turn }) => String(turn)} />
      </div>
    </section>
  );
}
