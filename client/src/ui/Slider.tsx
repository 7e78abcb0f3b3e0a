import { useLingui } from '@lingui/react/macro';
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Slider as AriaSlider, Label, SliderThumb, SliderTrack } from 'react-aria-components';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Slider.module.css';

export interface SliderProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** When the hand lets go: the moment for anything costly. */
  onChangeEnd?: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  /** Marked on the track; when the value differs, a button goes back to it. */
  standard?: number;
  /** How the value reads, with its unit. */
  format?: (value: number) => string;
  /** One line on why one would move it. */
  reason?: ReactNode;
}

export function Slider({ label, value, onChange, onChangeEnd, min, max, step = 1, standard, format = String, reason }: SliderProps) {
  const { t } = useLingui();
  const place = (at: number) => `${((at - min) / (max - min)) * 100}%`;
  const isChanged = standard !== undefined && standard !== value;
  const reset = () => {
    if (standard === undefined) return;
    onChange(standard);
    onChangeEnd?.(standard);
  };
  return (
    <AriaSlider
      className={cx(styles['slider'])}
      value={value}
      onChange={onChange}
      {...(onChangeEnd && { onChangeEnd })}
      minValue={min}
      maxValue={max}
      step={step}
    >
      <div className={styles['head']}>
        <Label>{label}</Label>
        <output className={cx(styles['value'], isChanged && styles['changed'])}>{format(value)}</output>
        {isChanged && <IconButton size="small" name={t`Back to ${format(standard)}`} icon={<RotateCcw />} onPress={reset} />}
      </div>
      <SliderTrack className={cx(styles['track'])}>
        <span className={styles['rail']}>
          <span className={styles['fill']} style={{ inlineSize: place(value) }} />
          {standard !== undefined && <span className={styles['tick']} style={{ insetInlineStart: place(standard) }} />}
        </span>
        <SliderThumb className={cx(styles['thumb'])} />
      </SliderTrack>
      {reason && <p className={styles['reason']}>{reason}</p>}
    </AriaSlider>
  );
}
