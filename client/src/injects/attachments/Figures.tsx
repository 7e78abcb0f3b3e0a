import { numberIn, type WireAttachment } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useText } from '../../store/table.ts';
import { cx } from '../../ui/cx.ts';
import styles from './Attachments.module.css';

/** A table with its heading and where it comes from. */
export function Figures({ table }: { table: Extract<WireAttachment, { kind: 'table' }> }) {
  const read = useText();
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['title']}>{read(table.title)}</figcaption>
      <GridTable name={read(table.title)} columns={table.columns} rows={table.rows} />
      {table.source !== undefined && (
        <p className={styles['caption']}>
          <Trans>Source: {read(table.source)}</Trans>
        </p>
      )}
    </figure>
  );
}

/** Rows and columns; numbers stand under each other. Scrolls by itself where it is wider than the page. */
export function GridTable({ name, columns, rows }: { name: string; columns: readonly string[]; rows: readonly (readonly string[])[] }) {
  const isNumber = columns.map((_column, place) => rows.every((row) => row[place] === '' || numberIn(row[place]) !== undefined));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles['scroll']} tabIndex={0} aria-label={name}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
              <th key={place} scope="col" className={cx(isNumber[place] && styles['number'])}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places
            <tr key={line}>
              {columns.map((_column, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells keep their places
                <td key={place} className={cx(isNumber[place] && styles['number'])}>
                  {row[place] || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
