import { useLingui } from '@lingui/react/macro';
import { useDelegations, useText } from '../../store/table.ts';
import { Chip } from '../../ui/Chip.tsx';
import styles from './Rfi.module.css';

/** The delegations that read the answer beside the asker. */
export function SomeReaders({
  except,
  chosen,
  onChange,
}: {
  except: string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const { t } = useLingui();
  const text = useText();
  const delegations = useDelegations().filter(({ id }) => id !== except);
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: toggles in a row, not fields of a form of their own
    <div className={styles['choices']} role="group" aria-label={t`Who else reads it`}>
      {delegations.map(({ id, name, slot }) => (
        <button key={id} type="button" className={styles['party']} aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
          <Chip code={id} slot={slot} name={text(name)} variant={chosen.includes(id) ? 'solid' : 'outline'} />
        </button>
      ))}
    </div>
  );
}
