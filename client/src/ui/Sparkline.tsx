import { cx } from './cx.ts';
import styles from './Sparkline.module.css';

/** A trend beside its number. `label` must say in words what the line shows; range defaults to that of the values. */
export function Sparkline(props: {
  values: readonly number[];
  label: string;
  kind?: 'line' | 'bars';
  width?: number;
  height?: number;
  range?: readonly [number, number];
}) {
  const { values, width = 64, height = 20 } = props;
  const [low, high] = props.range ?? [props.kind === 'bars' ? 0 : Math.min(...values), Math.max(...values)];
  const inset = 3;
  const y = (value: number) => (high === low ? height / 2 : height - inset - ((value - low) / (high - low)) * (height - 2 * inset));
  const x = (index: number) => (values.length < 2 ? width - inset : inset + (index / (values.length - 1)) * (width - 2 * inset));
  const step = Math.min(6, width / Math.max(values.length, 1));
  const last = values.length - 1;
  return (
    <svg
      className={cx(styles['sparkline'])}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
    >
      {props.kind === 'bars'
        ? values.map((value, index) => {
            const tall = Math.max(1, high === low ? 1 : ((value - low) / (high - low)) * height);
            return (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a point of a series is its place in it
                key={index}
                className={index === last ? styles['lastBar'] : styles['bar']}
                x={index * step}
                y={height - tall}
                width={Math.max(1, step - 1.5)}
                height={tall}
              />
            );
          })
        : values.length > 0 && (
            <>
              <polyline
                className={styles['line']}
                points={values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
              />
              <circle className={styles['end']} cx={x(last)} cy={y(values[last]!)} r="2.2" />
            </>
          )}
    </svg>
  );
}
