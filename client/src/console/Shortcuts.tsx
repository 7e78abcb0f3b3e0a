import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useActiveShortcuts, useShortcut } from '../ui/use-shortcut.ts';
import styles from './Console.module.css';
import { useConsole, useLook } from './console-state.ts';
import { KEYS } from './keys.ts';

/** Every key that works now, on one sheet. */
export function Shortcuts() {
  const { t } = useLingui();
  const look = useLook();
  const isOpen = useConsole((state) => state.sheet === 'shortcuts');
  const active = useActiveShortcuts();
  useShortcut(KEYS.always.sheet, () => look({ sheet: 'shortcuts' }), { label: t`This sheet of keys` });
  const groups = [...Map.groupBy(active, ({ group }) => group ?? t`Console`)];
  return (
    <Dialog isOpen={isOpen} onClose={() => look({ sheet: undefined })} title={t`Keys`} size="wide" isText>
      <p className="secondary">
        <Trans>Single keys work whenever no text is being typed. In the list of injects the arrow keys choose and Enter opens.</Trans>
      </p>
      {groups.map(([group, keys]) => (
        <section key={group} aria-label={group} className={styles['keys']}>
          <h3>{group}</h3>
          <dl>
            {keys.map(({ keys: key, label }) => (
              <div key={`${key} ${label}`}>
                <dt>
                  <Kbd keys={key} spoken />
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
