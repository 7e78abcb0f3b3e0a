import type { ReactNode } from 'react';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps, Group, Input } from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldHelp, FieldLabel, type FieldProps, fieldClass } from './Field.tsx';
import styles from './field.module.css';

type Passed = Pick<
  AriaTextFieldProps,
  | 'type'
  | 'inputMode'
  | 'maxLength'
  | 'autoFocus'
  | 'autoComplete'
  | 'spellCheck'
  | 'isRequired'
  | 'isReadOnly'
  | 'name'
  | 'onBlur'
  | 'onFocus'
  | 'onKeyDown'
  | 'enterKeyHint'
>;

export interface TextFieldProps extends FieldProps, Passed {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  icon?: ReactNode;
  /** Stands in the box after the text, such as a unit or a button. */
  after?: ReactNode;
}

export function TextField({
  label,
  labelShown,
  description,
  error,
  disabledBecause,
  className,
  placeholder,
  icon,
  after,
  onKeyDown,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      {...(onKeyDown && {
        // The library keeps a key that is listened for to itself; Escape must still reach the dialog around.
        onKeyDown: (event) => {
          onKeyDown(event);
          if (!event.isDefaultPrevented()) event.continuePropagation();
        },
      })}
      isInvalid={error !== undefined}
      isDisabled={disabledBecause !== undefined}
      className={fieldClass({ error, disabledBecause, className })}
    >
      <FieldLabel label={label} labelShown={labelShown ?? 'above'} />
      <Group className={cx(styles['box'])}>
        {icon}
        <Input className={cx(styles['input'])} placeholder={placeholder ?? ''} />
        {after && <span className={styles['after']}>{after}</span>}
      </Group>
      <FieldHelp description={description} error={error} disabledBecause={disabledBecause} />
    </AriaTextField>
  );
}
