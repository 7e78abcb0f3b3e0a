import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { slotAt, useText } from '../store/table.ts';
import { Chip } from '../ui/Chip.tsx';
import { cx } from '../ui/cx.ts';
import { useDesk } from './desk-context.ts';
import styles from './Editor.module.css';

/** Delegations as chips to switch on and off, never fewer than `least`. */
export function MemberToggles(props: {
  label: string;
  codes: readonly string[];
  chosen: readonly string[];
  least: number;
  help?: string;
  onChange: (codes: readonly string[]) => void;
}) {
  const text = useText();
  const labelId = useId();
  const { exercise } = useDesk();
  const { codes, chosen, least } = props;
  return (
    <div className={styles['members']}>
      <span id={labelId} className={styles['legend']}>
        {props.label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        className={cx(styles['toggles'])}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          const next = codes.filter((code) => keys.has(code));
          if (next.length >= least) props.onChange(next);
        }}
      >
        {codes.map((code) => {
          const at = exercise.delegations.findIndex(({ id }) => id === code);
          return (
            <ToggleButton key={code} id={code} className={cx(styles['toggle'])}>
              <Chip
                code={code}
                slot={slotAt(at)}
                name={text(exercise.delegations[at]?.name)}
                size="large"
                variant={chosen.includes(code) ? 'solid' : 'outline'}
              />
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
      {props.help && chosen.length <= least && <span className={styles['help']}>{props.help}</span>}
    </div>
  );
}
