import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './list.module.css';

/** One thing to choose, in a Select or a ComboBox. */
export interface Choice<T extends string = string> {
  readonly value: T;
  /** What is read, spoken and searched. */
  readonly label: string;
  readonly hint?: string | undefined;
  /** A chip or a glyph before the label. */
  readonly mark?: ReactNode;
  readonly disabledBecause?: string | undefined;
}

export function Option({ choice }: { choice: Choice }) {
  const below = choice.disabledBecause ?? choice.hint;
  return (
    <ListBoxItem
      id={choice.value}
      textValue={choice.label}
      className={cx(styles['item'])}
      isDisabled={choice.disabledBecause !== undefined}
    >
      {choice.mark}
      <span className={styles['words']}>
        {choice.label}
        {below && <span className={styles['hint']}>{below}</span>}
      </span>
      <Check className={styles['check']} aria-hidden="true" />
    </ListBoxItem>
  );
}
