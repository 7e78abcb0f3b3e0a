import { cx } from './cx.ts';
import styles from './Kbd.module.css';
import { printedKeys } from './shortcuts.ts';

/** A key as printed on its control; `keys` as in useShortcut. Hidden from the control's spoken name by default. */
export function Kbd({ keys, className, spoken }: { keys: string; className?: string | undefined; spoken?: boolean | undefined }) {
  return (
    <kbd className={cx(styles['kbd'], spoken && styles['spoken'], className)} aria-hidden={!spoken}>
      {printedKeys(keys)}
    </kbd>
  );
}
