import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './field.module.css';

/** What every control that holds a value takes. */
export interface FieldProps {
  label: string;
  /** Hidden labels are still spoken. */
  labelShown?: 'above' | 'hidden';
  description?: ReactNode;
  /** What is wrong and how to mend it; its presence marks the control invalid. */
  error?: string | undefined;
  /** Why it cannot be changed now; its presence disables the control and stands below it as text. */
  disabledBecause?: string | undefined;
  className?: string | undefined;
}

export function FieldLabel({ label, labelShown }: Pick<FieldProps, 'label' | 'labelShown'>) {
  return <Label className={labelShown === 'hidden' ? 'visually-hidden' : cx(styles['label'])}>{label}</Label>;
}

/** The lines below a control; must stand inside a react-aria field. */
export function FieldHelp({ description, error, disabledBecause }: Pick<FieldProps, 'description' | 'error' | 'disabledBecause'>) {
  const words = disabledBecause ?? description;
  return (
    <>
      {words && (
        <Text slot="description" className={cx(styles['help'])}>
          {words}
        </Text>
      )}
      {error && <FieldError className={cx(styles['error'])}>{error}</FieldError>}
    </>
  );
}

export const fieldClass = ({ error, disabledBecause, className }: Pick<FieldProps, 'error' | 'disabledBecause' | 'className'>) =>
  cx(styles['field'], error && styles['invalid'], disabledBecause && styles['disabled'], className);
