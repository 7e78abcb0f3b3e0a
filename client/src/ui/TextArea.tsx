import type { KeyboardEvent, ReactNode } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldHelp, FieldLabel, type FieldProps, fieldClass } from './Field.tsx';
import fieldStyles from './field.module.css';
import styles from './TextArea.module.css';

export interface TextAreaProps
  extends FieldProps,
    Pick<AriaTextFieldProps, 'maxLength' | 'autoFocus' | 'isReadOnly' | 'isRequired' | 'spellCheck' | 'onBlur' | 'onFocus'> {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  /** Ctrl Enter, or Command Enter: the text is ready to go. */
  onCommit?: (() => void) | undefined;
  rows?: number;
  voice?: 'message' | 'document' | 'wire';
  after?: ReactNode;
}

/** Grows with its text up to two fifths of the window, then scrolls. */
export function TextArea({
  label,
  labelShown,
  description,
  error,
  disabledBecause,
  className,
  placeholder,
  onCommit,
  rows = 2,
  voice = 'message',
  after,
  ...props
}: TextAreaProps) {
  const commit = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing || !onCommit) return;
    event.preventDefault();
    onCommit();
  };
  return (
    <AriaTextField
      {...props}
      isInvalid={error !== undefined}
      isDisabled={disabledBecause !== undefined}
      className={fieldClass({ error, disabledBecause, className })}
    >
      <FieldLabel label={label} labelShown={labelShown ?? 'above'} />
      <div className={cx(fieldStyles['box'], styles['box'], styles[voice])}>
        {/* An unseen copy of the text gives the box its height, which works in every browser and without measuring. */}
        <div className={styles['grow']} data-text={props.value}>
          <AriaTextArea className={cx(styles['area'])} rows={rows} placeholder={placeholder} onKeyDown={commit} />
        </div>
        {after}
      </div>
      <FieldHelp description={description} error={error} disabledBecause={disabledBecause} />
    </AriaTextField>
  );
}
