import { useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import styles from './CommandPalette.module.css';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import list from './list.module.css';
import { useShortcut } from './use-shortcut.ts';

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly section?: string | undefined;
  /** Other words by which it may be looked for. */
  readonly keywords?: string | undefined;
  readonly hint?: string | undefined;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly disabledBecause?: string | undefined;
  readonly run: () => void;
}

/** Everything that can be done here, found by typing. Ctrl K, or Command K, opens and closes it. */
export function CommandPalette({
  commands,
  isOpen,
  onOpenChange,
}: {
  commands: readonly Command[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { t } = useLingui();
  const { contains } = useFilter({ sensitivity: 'base' });
  const label = t`Commands`;
  useShortcut('Mod+K', () => onOpenChange(!isOpen), { label, layer: 'dialog' });
  const matches = (text: string, sought: string) => sought.split(/\s+/).every((word) => contains(text, word));
  const close = () => onOpenChange(false);
  return (
    <ModalOverlay className={cx(styles['overlay'])} data-covers-page="" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className={cx(styles['frame'])}>
        <Dialog className={cx(styles['dialog'])} aria-label={label}>
          <Autocomplete filter={matches}>
            <SearchField className={cx(styles['search'])} aria-label={t`Find a command`} autoFocus>
              <Search aria-hidden="true" />
              <Input className={cx(styles['input'])} placeholder={t`Type what you want to do`} />
              <Kbd keys="Escape" />
            </SearchField>
            <Menu
              className={cx(list['list'], styles['list'])}
              aria-label={label}
              renderEmptyState={() => <p className={list['empty']}>{t`No command matches. Try another word.`}</p>}
              onClose={close}
            >
              {bySection(commands).map(([section, members]) => (
                <MenuSection key={section} aria-label={section || label}>
                  {section && <Header className={cx(list['heading'])}>{section}</Header>}
                  {members.map((command) => (
                    <CommandRow key={command.id} command={command} />
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function CommandRow({ command }: { command: Command }) {
  const below = command.disabledBecause ?? command.hint;
  return (
    <MenuItem
      id={command.id}
      textValue={`${command.label} ${command.keywords ?? ''}`}
      className={cx(list['item'])}
      isDisabled={command.disabledBecause !== undefined}
      onAction={command.run}
    >
      {command.icon}
      <span className={list['words']}>
        {command.label} {below && <span className={list['hint']}>{below}</span>}
      </span>
      {command.shortcut && <Kbd keys={command.shortcut} />}
    </MenuItem>
  );
}

function bySection(commands: readonly Command[]): [string, readonly Command[]][] {
  return [...Map.groupBy(commands, ({ section }) => section ?? '')];
}
