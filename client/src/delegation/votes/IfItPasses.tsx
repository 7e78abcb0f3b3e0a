import { afterwards, mechanismsIn, type TextEstimate, textEstimate, type Vote } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { useHasCatalogue } from '../mechanisms/use-drafted.ts';
import { useEffectWords } from '../mechanisms/use-effect-words.ts';
import styles from './IfItPasses.module.css';

/** What the text would do if the question passes, and if it fails; only where that makes a difference to its mechanisms. */
export function IfItPasses({ vote }: { vote: Vote }) {
  const { t } = useLingui();
  const words = useEffectWords();
  const hasCatalogue = useHasCatalogue();
  const { seat } = useTable();
  const session = useSession((one) => one);
  const { exercise, mechanisms, briefs, world, crises, proposals, amendments } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an estimate is made of these parts of the session alone
  const rows = useMemo((): [label: string, estimate: TextEstimate][] => {
    const after = hasCatalogue ? afterwards(session, vote) : undefined;
    if (!after) return [];
    const [passes, fails] = [mechanismsIn(after.passes), mechanismsIn(after.fails)];
    if (JSON.stringify(passes) === JSON.stringify(fails)) return [];
    return [
      [t`If it passes`, textEstimate(session, seat, passes, vote.proposal)],
      [t`If it fails`, textEstimate(session, seat, fails, vote.proposal)],
    ];
  }, [exercise, mechanisms, briefs, world, crises, proposals, amendments, seat, vote, hasCatalogue]);
  if (rows.length === 0) return null;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <Trans>Bite</Trans>
          </th>
          <th scope="col">
            <Trans>Turns</Trans>
          </th>
          <th scope="col">
            <Trans>Cost</Trans>
          </th>
          <th scope="col">
            <Trans>Setback</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, estimate]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {estimate.mechanisms.length === 0 ? (
              <td colSpan={4}>
                <Trans>establishes nothing</Trans>
              </td>
            ) : (
              <>
                <td>{words.bite(estimate)}</td>
                <td>{words.turns(estimate)}</td>
                <td>{words.cost(estimate)}</td>
                <td>{words.setback(estimate)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
