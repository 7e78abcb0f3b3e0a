import type { SyntheticEvent } from 'react';
import { Input, TextField } from 'react-aria-components';
import styles from './CodeField.module.css';
import { cx } from './cx.ts';
import { FieldHelp, FieldLabel, type FieldProps } from './Field.tsx';
import fieldStyles from './field.module.css';

const LENGTH = 6;
const HALF = 3;

/**
 * A code of six letters or digits, one in each box. It is a single input underneath, so typing, pasting and correcting
 * work as everywhere. Whatever is longer than a code goes to `onLong`, such as a whole link that was pasted.
 */
export function CodeField(
  props: Omit<FieldProps, 'disabledBecause'> & { value: string; onChange: (code: string) => void; onLong: (text: string) => void },
) {
  const { value, error, className, description } = props;
  const change = (text: string) => {
    const isCode = /^[\s\w–-]*$/.test(text);
    const code = text.replace(/[^a-z0-9]/gi, '').toUpperCase();
    if (isCode && code.length <= LENGTH) props.onChange(code);
    // Something was added to a full code: the first six stand.
    else if (text.toUpperCase().startsWith(value) && value.length === LENGTH && isCode) return;
    else props.onLong(text.trim());
  };
  return (
    <TextField
      value={value}
      onChange={change}
      isInvalid={error !== undefined}
      autoComplete="off"
      spellCheck="false"
      className={cx(fieldStyles['field'], error !== undefined && styles['invalid'], className)}
    >
      <FieldLabel label={props.label} labelShown={props.labelShown ?? 'above'} />
      <div className={styles['boxes']}>
        <Input className={cx(styles['input'])} autoCapitalize="characters" onSelect={toTheEnd} />
        {Array.from({ length: LENGTH }, (_, place) => {
          const isNext = place === Math.min(value.length, LENGTH - 1);
          const look = cx(styles['box'], place === HALF && styles['gap'], isNext && styles['next']);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a box has no identity but its place
            <span key={place} className={look} aria-hidden="true">
              {value[place]}
            </span>
          );
        })}
      </div>
      <FieldHelp description={description} error={error} />
    </TextField>
  );
}

/** The caret is not seen, so it stays where the next character goes; a selection is left alone. */
function toTheEnd({ currentTarget: input }: SyntheticEvent<HTMLInputElement>) {
  const end = input.value.length;
  if (input.selectionStart === input.selectionEnd && input.selectionStart !== end) input.setSelectionRange(end, end);
}
