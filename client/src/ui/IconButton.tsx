import type { ReactNode } from 'react';
import type { TooltipProps } from 'react-aria-components';
import { Button, type ButtonProps } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'aria-label' | 'reasonShown'> {
  /** What it does: its spoken name and, with its key, its tooltip. */
  name: string;
  icon: ReactNode;
  placement?: NonNullable<TooltipProps['placement']>;
  /** A small number on the corner, such as what is unread. */
  badge?: ReactNode;
}

/** An icon alone; it never goes without a name and a tooltip. */
export function IconButton({ name, icon, shortcut, placement, badge, className, variant = 'quiet', ...props }: IconButtonProps) {
  const button = (
    <Button {...props} variant={variant} aria-label={name} className={cx(styles['iconButton'], styles[props.size ?? 'medium'], className)}>
      <span className={styles['icon']}>
        {icon}
        {badge !== undefined && <span className={styles['badge']}>{badge}</span>}
      </span>
    </Button>
  );
  if (props.disabledBecause) return button;
  return (
    <Tooltip text={name} shortcut={shortcut} placement={placement ?? 'bottom'}>
      {button}
    </Tooltip>
  );
}
