import { useLingui } from '@lingui/react/macro';
import { Minus, Plus } from 'lucide-react';
import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldHelp, FieldLabel, type FieldProps, fieldClass } from './Field.tsx';
import fieldStyles from './field.module.css';
import styles from './NumberField.module.css';

export interface NumberFieldProps extends FieldProps {
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  step?: number;
  /** Said after the number, such as "min". */
  unit?: string;
  format?: Intl.NumberFormatOptions;
}

/** A number typed or stepped; an emptied box gives the number back that was there. */
export function NumberField({
  label,
  labelShown,
  description,
  error,
  disabledBecause,
  className,
  value,
  onChange,
  min,
  max,
  step,
  unit,
  format,
}: NumberFieldProps) {
  const { t } = useLingui();
  return (
    <AriaNumberField
      value={value}
      onChange={(next) => onChange(Number.isNaN(next) ? value : next)}
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
      {...(step !== undefined && { step })}
      {...(format && { formatOptions: format })}
      isInvalid={error !== undefined}
      isDisabled={disabledBecause !== undefined}
      className={fieldClass({ error, disabledBecause, className })}
    >
      <FieldLabel label={label} labelShown={labelShown ?? 'above'} />
      <Group className={cx(fieldStyles['box'], styles['box'])}>
        <Input className={cx(fieldStyles['input'], styles['input'])} />
        {unit && <span className={fieldStyles['after']}>{unit}</span>}
        <Button slot="decrement" className={cx(styles['step'])} aria-label={t`Less`}>
          <Minus />
        </Button>
        <Button slot="increment" className={cx(styles['step'])} aria-label={t`More`}>
          <Plus />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} disabledBecause={disabledBecause} />
    </AriaNumberField>
  );
}
