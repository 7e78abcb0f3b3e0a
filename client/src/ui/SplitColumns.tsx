import { Fragment, type ReactNode } from 'react';
import { cx } from './cx.ts';
import { SplitBar } from './SplitBar.tsx';
import styles from './SplitColumns.module.css';
import { useRemembered } from './use-remembered.ts';

export interface SplitColumn {
  readonly id: string;
  /** What the column shows, for the bar beside it. */
  readonly label: string;
  /** In px; the one column without a width takes what is left. */
  readonly width?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly content: ReactNode;
}

/** Columns whose widths the reader sets and this browser remembers under `id`. */
export function SplitColumns({ id, columns, className }: { id: string; columns: readonly SplitColumn[]; className?: string | undefined }) {
  const [widths, remember] = useRemembered<Readonly<Record<string, number>>>(`columns.${id}`, {});
  const flexible = columns.findIndex(({ width }) => width === undefined);
  const sized = ({ id, width = 0, min = 200, max = 900 }: SplitColumn) => Math.min(max, Math.max(min, widths[id] ?? width));
  return (
    <div className={cx(styles['columns'], className)}>
      {columns.map((column, place) => {
        // Each bar sizes the fixed column next to it, on the side away from the flexible one.
        const owner = place > 0 ? (place <= flexible ? columns[place - 1]! : column) : undefined;
        return (
          <Fragment key={column.id}>
            {owner && (
              <SplitBar
                label={owner.label}
                value={sized(owner)}
                min={owner.min ?? 200}
                max={owner.max ?? 900}
                side={owner === column ? 'after' : 'before'}
                onChange={(width) => remember({ ...widths, [owner.id]: width })}
                onReset={() => remember({ ...widths, [owner.id]: owner.width ?? 0 })}
              />
            )}
            <div
              className={cx(styles['column'], place === flexible && styles['flexible'])}
              style={place === flexible ? { minInlineSize: column.min } : { inlineSize: sized(column) }}
            >
              {column.content}
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
