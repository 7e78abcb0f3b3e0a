import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldHelp, FieldLabel, type FieldProps, fieldClass } from './Field.tsx';
import fieldStyles from './field.module.css';
import list from './list.module.css';
import { type Choice, Option } from './Option.tsx';
import popover from './Popover.module.css';

export interface ComboBoxProps<T extends string> extends FieldProps {
  options: readonly Choice<T>[];
  value: T | undefined;
  /** Undefined when the text is emptied. */
  onChange: (value: T | undefined) => void;
  placeholder?: string;
}

/** One of many: typing narrows the list. */
export function ComboBox<T extends string>(props: ComboBoxProps<T>) {
  const { t } = useLingui();
  const { error, disabledBecause, className, description } = props;
  return (
    <AriaComboBox
      className={fieldClass({ error, disabledBecause, className })}
      value={props.value ?? null}
      onChange={(key) => props.onChange(props.options.find(({ value }) => value === key)?.value)}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error !== undefined}
      isDisabled={disabledBecause !== undefined}
    >
      <FieldLabel label={props.label} labelShown={props.labelShown ?? 'above'} />
      <Group className={cx(fieldStyles['box'])}>
        <Input className={cx(fieldStyles['input'])} placeholder={props.placeholder ?? ''} />
        <Button className={cx(fieldStyles['inside'])} aria-label={t`Show the list`}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} disabledBecause={disabledBecause} />
      <Popover className={cx(popover['popover'])} offset={4}>
        <ListBox className={cx(list['list'])} renderEmptyState={() => <div className={list['empty']}>{t`Nothing matches`}</div>}>
          {props.options.map((choice) => (
            <Option key={choice.value} choice={choice} />
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
