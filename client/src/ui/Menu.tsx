import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, type PopoverProps, Separator } from 'react-aria-components';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import list from './list.module.css';
import styles from './Popover.module.css';

export type MenuEntry =
  | {
      readonly id: string;
      readonly label: string;
      readonly icon?: ReactNode;
      readonly shortcut?: string | undefined;
      readonly hint?: string | undefined;
      readonly tone?: 'plain' | 'danger';
      readonly disabledBecause?: string | undefined;
      readonly run: () => void;
    }
  | 'separator';

/** What can be done to a thing, behind its trigger (a Button or IconButton). */
export function Menu(props: {
  trigger: ReactElement;
  label: string;
  entries: readonly MenuEntry[];
  placement?: NonNullable<PopoverProps['placement']>;
}) {
  return (
    <MenuTrigger>
      {props.trigger}
      <Popover className={cx(styles['popover'])} placement={props.placement ?? 'bottom end'} offset={6}>
        <AriaMenu className={cx(list['list'])} aria-label={props.label}>
          {props.entries.map((entry, place) =>
            entry === 'separator' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a separator has no identity but its place
              <Separator key={place} className={cx(list['separator'])} />
            ) : (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                className={cx(list['item'], entry.tone === 'danger' && list['danger'])}
                isDisabled={entry.disabledBecause !== undefined}
                onAction={entry.run}
              >
                {entry.icon}
                <span className={list['words']}>
                  {entry.label}
                  {(entry.disabledBecause ?? entry.hint) && <span className={list['hint']}>{entry.disabledBecause ?? entry.hint}</span>}
                </span>
                {entry.shortcut && <Kbd keys={entry.shortcut} />}
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
