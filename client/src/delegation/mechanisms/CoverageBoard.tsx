import { type CoverageChange, FUNCTIONS } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFunctionNames } from '../../situation/Coverage.tsx';
import { useText } from '../../store/table.ts';
import { cx } from '../../ui/cx.ts';
import styles from './CoverageBoard.module.css';

/** The steps of the neutral ramp in the tokens. */
const STEPS = 6;

const percent = (value: number): number => Math.round(value * 100);

/** Issue by function, before → after in percent; what the text changes is framed, what nothing provides for is only named. */
export function CoverageBoard({ rows }: { rows: readonly CoverageChange[] }) {
  const text = useText();
  const names = useFunctionNames();
  const isServed = ({ after }: CoverageChange) => FUNCTIONS.some((fn) => percent(after[fn]) > 0);
  const served = rows.filter(isServed);
  const bare = rows.filter((row) => !isServed(row)).map(({ name }) => text(name));
  const rest = bare.join('; ');
  return (
    <>
      {served.length > 0 && (
        /* The roles are written out, since a browser drops those of a table whose rows are laid out as grids. */
        /* biome-ignore-start lint/a11y/noRedundantRoles: see above */
        <table className={styles['board']} role="table">
          <caption className="visually-hidden">
            <Trans>Coverage by issue and function, in percent, before and after</Trans>
          </caption>
          <thead role="rowgroup">
            <tr role="row" className={styles['row']}>
              <th role="columnheader" scope="col" className="visually-hidden">
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
            {served.map((row) => (
              <tr key={row.id} role="row" className={styles['row']}>
                <th role="rowheader" scope="row" className={cx(styles['issue'], row.isListed && styles['listed'])}>
                  {text(row.name)}
                </th>
                {FUNCTIONS.map((fn) => (
                  <Cell key={fn} was={percent(row.before[fn])} is={percent(row.after[fn])} step={Math.round(row.after[fn] * STEPS)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        /* biome-ignore-end lint/a11y/noRedundantRoles: see above */
      )}
      {bare.length > 0 && (
        <p className={styles['bare']}>
          {served.length > 0 ? <Trans>Nothing yet on: {rest}.</Trans> : <Trans>Nothing yet on any issue.</Trans>}
        </p>
      )}
    </>
  );
}

function Cell({ was, is, step }: { was: number; is: number; step: number }) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a browser drops those of a table whose rows are laid out as grids
    <td role="cell" data-step={step} className={cx(styles['cell'], was !== is && styles['changed'])}>
      {was !== is && (
        <span className={styles['was']}>
          {was} <span aria-hidden="true">→</span> <span className="visually-hidden">{t`then`} </span>
        </span>
      )}
      {is}
    </td>
  );
}
