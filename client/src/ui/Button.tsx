import { type ReactNode, useId } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import { Tooltip } from './Tooltip.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isDisabled'> {
  variant?: 'outline' | 'primary' | 'quiet' | 'danger';
  size?: 'small' | 'medium' | 'large';
  icon?: ReactNode;
  /** Printed on the button; give the same keys to useShortcut. */
  shortcut?: string | undefined;
  /** Why it cannot be pressed now. The button stays focusable, so that the reason can be found and heard. */
  disabledBecause?: string | undefined;
  /** Where the reason stands: in a tooltip, or as text after the button. */
  reasonShown?: 'tooltip' | 'text';
  className?: string | undefined;
  children: ReactNode;
}

export function Button({ disabledBecause, reasonShown = 'tooltip', isPending, ...props }: ButtonProps) {
  const reasonId = useId();
  if (!disabledBecause && !isPending) return <Face {...props} />;

  const { onPress: _press, onPressStart: _start, onPressEnd: _end, type: _type, ...rest } = props;
  // The library's own pending state reads out a nameless picture unless a progress bar stands in the button.
  if (!disabledBecause) return <Face {...rest} type="button" data-busy="" />;
  const face = <Face {...rest} type="button" aria-disabled="true" aria-describedby={reasonId} />;
  if (reasonShown === 'text') {
    return (
      <span className={styles['withReason']}>
        {face}
        <span id={reasonId} className={styles['reason']}>
          {disabledBecause}
        </span>
      </span>
    );
  }
  return (
    <span className={styles['withReason']}>
      <Tooltip text={disabledBecause}>{face}</Tooltip>
      <span id={reasonId} hidden>
        {disabledBecause}
      </span>
    </span>
  );
}

function Face({ variant = 'outline', size = 'medium', icon, shortcut, className, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={cx(styles['button'], styles[variant], styles[size], className)}>
      {icon && (
        <span className={styles['icon']} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles['words']}>{children}</span>
      {shortcut && <Kbd keys={shortcut} />}
    </AriaButton>
  );
}
