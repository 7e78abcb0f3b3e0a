import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './SegmentedControl.module.css';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What is spoken after the label where that is only a code. */
  readonly name?: string | undefined;
  readonly icon?: ReactNode;
  readonly count?: number | undefined;
}

/** One of a few, all in sight. */
export function SegmentedControl<T extends string>(props: {
  label: string;
  options: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
  className?: string | undefined;
}) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className={cx(styles['group'], props.className)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const chosen = props.options.find(({ value }) => keys.has(value));
        if (chosen) props.onChange(chosen.value);
      }}
    >
      {props.options.map(({ value, label, name, icon, count }) => (
        <ToggleButton
          key={value}
          id={value}
          className={cx(styles['segment'])}
          {...(name !== undefined && name !== label && { 'aria-label': `${label}, ${name}` })}
        >
          {icon}
          {label}
          {count !== undefined && <span className={styles['count']}>{count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
