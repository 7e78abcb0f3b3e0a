import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import styles from './choice.module.css';
import { cx } from './cx.ts';
import { FieldHelp, FieldLabel, type FieldProps, fieldClass } from './Field.tsx';

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly disabledBecause?: string | undefined;
}

export function RadioGroup<T extends string>(
  props: FieldProps & {
    options: readonly RadioOption<T>[];
    value: T | undefined;
    onChange: (value: T) => void;
    orientation?: 'vertical' | 'horizontal';
  },
) {
  const { error, disabledBecause, className, description } = props;
  return (
    <AriaRadioGroup
      className={fieldClass({ error, disabledBecause, className })}
      value={props.value ?? null}
      onChange={(chosen) => {
        const option = props.options.find(({ value }) => value === chosen);
        if (option) props.onChange(option.value);
      }}
      orientation={props.orientation ?? 'vertical'}
      isInvalid={error !== undefined}
      isDisabled={disabledBecause !== undefined}
    >
      <FieldLabel label={props.label} labelShown={props.labelShown ?? 'above'} />
      <div className={cx(styles['options'], styles[props.orientation ?? 'vertical'])}>
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} className={cx(styles['choice'])} isDisabled={option.disabledBecause !== undefined}>
            <span className={cx(styles['mark'], styles['round'])} aria-hidden="true" />
            <span className={styles['words']}>
              {option.label}
              {(option.disabledBecause ?? option.description) && (
                <span className={styles['description']}>{option.disabledBecause ?? option.description}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
      <FieldHelp description={description} error={error} disabledBecause={disabledBecause} />
    </AriaRadioGroup>
  );
}
