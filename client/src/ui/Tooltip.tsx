import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, type TooltipProps, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

/** A short text on hover and focus; the child must be a Button, IconButton or another focusable control of this kit. */
export function Tooltip(props: {
  text: ReactNode;
  shortcut?: string | undefined;
  placement?: NonNullable<TooltipProps['placement']>;
  children: ReactElement;
}) {
  return (
    <TooltipTrigger delay={450} closeDelay={80}>
      {props.children}
      <AriaTooltip className={styles['tooltip'] ?? ''} offset={6} placement={props.placement ?? 'top'}>
        {props.text}
        {props.shortcut && <Kbd keys={props.shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
