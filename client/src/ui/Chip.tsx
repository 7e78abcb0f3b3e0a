import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { cx } from './cx.ts';
import type { Slot } from './slot.ts';

/** A short code in its accent. Tint for a mention, solid for "this one is you or chosen", outline for an option. */
export function Chip(props: {
  code: string;
  slot: Slot;
  /** The full name: the tooltip and what is spoken instead of the code. */
  name?: string | undefined;
  variant?: 'tint' | 'solid' | 'outline';
  size?: 'medium' | 'large';
  /** A glyph after the code. */
  mark?: ReactNode;
}) {
  return (
    <span
      className={cx(styles['chip'], styles[props.variant ?? 'tint'], styles[props.size ?? 'medium'])}
      data-slot={props.slot}
      title={props.name}
    >
      <span aria-hidden={props.name !== undefined && props.name !== ''}>{props.code}</span>
      {props.name && <span className="visually-hidden">{props.name}</span>}
      {props.mark}
    </span>
  );
}
