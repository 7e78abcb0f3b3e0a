import type { ReactElement, ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger, type PopoverProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Popover.module.css';

/** Opens beside its trigger (a Button or IconButton); `children` may be given a way to close it. */
export function Popover(props: {
  trigger: ReactElement;
  /** What it holds, for those who hear it. */
  label: string;
  placement?: NonNullable<PopoverProps['placement']>;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const { children } = props;
  return (
    <DialogTrigger>
      {props.trigger}
      <AriaPopover className={cx(styles['popover'])} placement={props.placement ?? 'bottom start'} offset={6}>
        <Dialog className={cx(styles['content'])} aria-label={props.label}>
          {typeof children === 'function' ? ({ close }) => children(close) : children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
