import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './choice.module.css';
import { cx } from './cx.ts';

/** Something that is on or off at once, without a further "save". */
export function Switch(props: {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  description?: ReactNode;
  disabledBecause?: string | undefined;
  children: ReactNode;
}) {
  const words = props.disabledBecause ?? props.description;
  return (
    <AriaSwitch
      className={cx(styles['choice'])}
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.disabledBecause !== undefined}
    >
      <span className={styles['track']} aria-hidden="true" />
      <span className={styles['words']}>
        {props.children}
        {words && <span className={styles['description']}>{words}</span>}
      </span>
    </AriaSwitch>
  );
}
