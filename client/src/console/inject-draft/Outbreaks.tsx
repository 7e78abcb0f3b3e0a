import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useSession, useText } from '../../store/table.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './InjectComposer.module.css';

/** Crises of the exercise that break out with an inject; those under way or over cannot break out again. */
export function Outbreaks({ chosen, onChange }: { chosen: readonly string[]; onChange: (crises: string[]) => void }) {
  const { t } = useLingui();
  const text = useText();
  const cards = useSession((session) => session.control?.exercise.crises) ?? [];
  const under = useSession((session) => session.crises);
  const nameOf = (id: string) => text(cards.find((one) => one.id === id)?.name) || id;
  const open = cards.filter(({ id }) => under?.[id] === undefined && !chosen.includes(id));
  if (open.length === 0 && chosen.length === 0) return null;
  return (
    <div className={styles['outbreaks']}>
      {chosen.map((id) => (
        <span key={id} className={styles['chosen']}>
          {t`Breaks out: ${nameOf(id)}`}
          <IconButton
            size="small"
            name={t`Do not let ${nameOf(id)} break out`}
            icon={<X />}
            onPress={() => onChange(chosen.filter((one) => one !== id))}
          />
        </span>
      ))}
      {open.length > 0 && (
        <Select
          label={t`A crisis breaks out with it`}
          labelShown="hidden"
          placeholder={t`A crisis breaks out with it…`}
          options={open.map(({ id, name }) => ({ value: id, label: text(name) }))}
          value={undefined}
          onChange={(id) => onChange([...chosen, id])}
        />
      )}
    </div>
  );
}
