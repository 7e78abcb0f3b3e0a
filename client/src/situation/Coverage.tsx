import { FUNCTIONS, type IssueCovered } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useText } from '../store/table.ts';
import styles from './Coverage.module.css';
import { Readable } from './Readable.tsx';

/** The steps of the neutral ramp in the tokens. */
const STEPS = 6;

/** How far what is in force provides for each issue, by function, in percent. */
export function Coverage({ rows }: { rows: readonly IssueCovered[] }) {
  const { t } = useLingui();
  const text = useText();
  const names = useFunctionNames();
  return (
    <Readable label={t`Coverage`}>
      <div className={styles['coverage']}>
        <p className={styles['note']}>
          <Trans>What the texts in force provide for, in percent. How far it carries in a crisis depends on how much they bind.</Trans>
        </p>
        {/* The roles are written out, since a browser drops those of a table whose rows are laid out as grids. */}
        {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
        <table className={styles['board']} role="table" aria-label={t`Coverage by issue and function, in percent`}>
          <thead role="rowgroup">
            <tr role="row" className={styles['row']}>
              <th role="columnheader" scope="col" className={styles['issue']}>
                <Trans>Issue</Trans>
              </th>
              {FUNCTIONS.map((fn) => (
                <th key={fn} role="columnheader" scope="col" className={styles['function']}>
                  {names[fn]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr key={row.id} role="row" className={styles['row']}>
                <th role="rowheader" scope="row" className={styles['issue']}>
                  {text(row.name)}
                </th>
                {FUNCTIONS.map((fn) => (
                  <td key={fn} role="cell" className={styles['cell']} data-step={Math.round(row[fn] * STEPS)}>
                    {Math.round(row[fn] * 100)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      </div>
    </Readable>
  );
}

export function useFunctionNames(): Record<(typeof FUNCTIONS)[number], string> {
  const { t } = useLingui();
  return { dialogue: t`Dialogue`, norms: t`Norms`, mitigation: t`Mitigation`, crisis: t`Crisis` };
}
