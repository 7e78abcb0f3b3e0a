import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './choice.module.css';
import { cx } from './cx.ts';

export function Checkbox(props: {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isIndeterminate?: boolean;
  description?: ReactNode;
  disabledBecause?: string | undefined;
  /** Only where the reason stands beside it. */
  isDisabled?: boolean;
  /** Only where something else on screen already says it. */
  'aria-label'?: string;
  children?: ReactNode;
}) {
  const words = props.disabledBecause ?? props.description;
  return (
    <AriaCheckbox
      className={cx(styles['choice'])}
      isSelected={props.isSelected}
      onChange={props.onChange}
      isIndeterminate={props.isIndeterminate ?? false}
      isDisabled={props.isDisabled === true || props.disabledBecause !== undefined}
      {...(props['aria-label'] && { 'aria-label': props['aria-label'] })}
    >
      <span className={cx(styles['mark'], styles['square'])} aria-hidden="true">
        {props.isIndeterminate ? <Minus /> : <Check />}
      </span>
      <span className={styles['words']}>
        {props.children}
        {words && <span className={styles['description']}>{words}</span>}
      </span>
    </AriaCheckbox>
  );
}
