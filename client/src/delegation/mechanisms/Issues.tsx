import { useLingui } from '@lingui/react/macro';
import { useSession, useText } from '../../store/table.ts';
import styles from './Settings.module.css';
import { ToggleChips } from './ToggleChips.tsx';

/** What it covers; at least one issue. */
export function Issues({ chosen, onChange }: { chosen: readonly string[]; onChange: (issues: string[]) => void }) {
  const { t } = useLingui();
  const text = useText();
  const issues = useSession((session) => session.exercise?.issues) ?? {};
  // The order stays as it is: what stands first is what its price is reckoned on.
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <ToggleChips
      label={t`Issues`}
      options={Object.entries(issues).map(([id, { name }]) => ({
        id,
        face: () => <span className={styles['issue']}>{text(name)}</span>,
        closed: chosen.length === 1 && chosen.includes(id) ? t`It covers at least one issue.` : undefined,
      }))}
      chosen={chosen}
      onToggle={toggle}
    />
  );
}
