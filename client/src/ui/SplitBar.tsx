import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './SplitBar.module.css';

export interface SplitBarProps {
  /** Which part it makes wider or narrower. */
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  onReset?: () => void;
  /** Which side the sized part is on. */
  side: 'before' | 'after';
}

const STEP = 16;

/** A bar between two columns: dragged, moved with the arrow keys, or set back with a double press. Sizes are in px. */
export function SplitBar({ label, value, min, max, onChange, onReset, side }: SplitBarProps) {
  const { t } = useLingui();
  const grip = useRef<{ x: number; value: number } | undefined>(undefined);
  const direction = side === 'before' ? 1 : -1;
  const set = (next: number) => onChange(Math.round(Math.min(max, Math.max(min, next))));

  const start = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, value };
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (grip.current) set(grip.current.value + direction * (event.clientX - grip.current.x));
  };
  const drop = () => {
    grip.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowLeft: value - direction * STEP, ArrowRight: value + direction * STEP, Home: min, End: max }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a focusable separator can
    <div
      className={styles['bar']}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t`Width of ${label}`}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={start}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={onKeyDown}
      onDoubleClick={onReset}
    />
  );
}
