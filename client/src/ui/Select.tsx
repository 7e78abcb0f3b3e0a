import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldHelp, FieldLabel, type FieldProps, fieldClass } from './Field.tsx';
import fieldStyles from './field.module.css';
import list from './list.module.css';
import { type Choice, Option } from './Option.tsx';
import popover from './Popover.module.css';
import styles from './Select.module.css';

export interface SelectProps<T extends string> extends FieldProps {
  options: readonly Choice<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  placeholder?: string;
}

/** One of several, folded away until asked for. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { t } = useLingui();
  const { error, disabledBecause, className, description } = props;
  const chosen = props.options.find(({ value }) => value === props.value);
  return (
    <AriaSelect
      className={fieldClass({ error, disabledBecause, className })}
      value={props.value ?? null}
      onChange={(key) => {
        const option = props.options.find(({ value }) => value === key);
        if (option) props.onChange(option.value);
      }}
      isInvalid={error !== undefined}
      isDisabled={disabledBecause !== undefined}
    >
      <FieldLabel label={props.label} labelShown={props.labelShown ?? 'above'} />
      <Button className={cx(fieldStyles['box'], styles['button'])}>
        {/* Its own element of the library, so that the value is part of the button's spoken name. */}
        <SelectValue className={cx(styles['value'], !chosen && styles['none'])}>
          {() => (
            <>
              {chosen?.mark}
              {chosen?.label ?? props.placeholder ?? t`Choose`}
            </>
          )}
        </SelectValue>
        <ChevronDown aria-hidden="true" />
      </Button>
      <FieldHelp description={description} error={error} disabledBecause={disabledBecause} />
      <Popover className={cx(popover['popover'])} offset={4}>
        <ListBox className={cx(list['list'])}>
          {props.options.map((choice) => (
            <Option key={choice.value} choice={choice} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
