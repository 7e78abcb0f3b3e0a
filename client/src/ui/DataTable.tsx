import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { cx } from './cx.ts';
import styles from './DataTable.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Given, the column can be sorted by it. */
  readonly sortBy?: ((row: Row) => string | number) | undefined;
  readonly align?: 'start' | 'end';
  readonly width?: string;
}

interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  /** What the table holds; spoken, and shown only if there is no title beside it. */
  caption: string;
  captionShown?: 'above' | 'hidden';
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  initialSort?: Sort;
  /** Given, a press anywhere on a row opens it; the name of the row is the button. */
  onOpen?: ((row: Row) => void) | undefined;
  selectedKey?: string | undefined;
  empty?: ReactNode;
  className?: string | undefined;
}

/** A real table with a header that stays; rows keep the given order until a header is pressed. */
export function DataTable<Row>({ columns, rows, rowKey, onOpen, ...props }: DataTableProps<Row>) {
  const [sort, setSort] = useState(props.initialSort);
  const sorted = useMemo(() => inOrder(rows, columns, sort), [rows, columns, sort]);
  if (rows.length === 0 && props.empty) return props.empty;

  return (
    <div className={cx(styles['frame'], props.className)}>
      <table className={styles['table']}>
        <caption className={props.captionShown === 'above' ? styles['caption'] : 'visually-hidden'}>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => {
            const key = rowKey(row);
            return (
              <tr key={key} className={cx(onOpen && styles['opens'])} aria-current={key === props.selectedKey ? 'true' : undefined}>
                {columns.map((column, place) =>
                  place === 0 ? (
                    <th key={column.id} scope="row" className={styles[column.align ?? 'start']}>
                      {onOpen ? (
                        <button type="button" className={styles['open']} onClick={() => onOpen(row)}>
                          {column.cell(row)}
                        </button>
                      ) : (
                        column.cell(row)
                      )}
                    </th>
                  ) : (
                    <td key={column.id} className={styles[column.align ?? 'start']}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell<Row>({ column, sort, onSort }: { column: Column<Row>; sort: Sort | undefined; onSort: (sort: Sort) => void }) {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={styles[column.align ?? 'start']}
      style={column.width ? { width: `var(--width, ${column.width})` } : undefined}
      aria-sort={column.sortBy ? (direction ?? 'none') : undefined}
    >
      {column.sortBy ? (
        <button type="button" className={styles['sort']} onClick={() => onSort({ column: column.id, direction: next })}>
          {column.label}
          {direction === 'descending' ? (
            <ArrowDown aria-hidden="true" />
          ) : (
            <ArrowUp aria-hidden="true" className={cx(!direction && styles['unsorted'])} />
          )}
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}

const words = new Intl.Collator(undefined, { numeric: true });

function inOrder<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined): readonly Row[] {
  const by = columns.find(({ id }) => id === sort?.column)?.sortBy;
  if (!by) return rows;
  const sign = sort?.direction === 'descending' ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [by(one), by(other)];
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b)));
  });
}
