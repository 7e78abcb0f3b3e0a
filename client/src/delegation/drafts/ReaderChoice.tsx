import { Trans } from '@lingui/react/macro';
import { useDelegations, useText } from '../../store/table.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Chip } from '../../ui/Chip.tsx';
import styles from '../Form.module.css';
import { Visibility } from '../Visibility.tsx';

/** Which delegations are to read something beside those who do already, and who will read it then. */
export function ReaderChoice(props: {
  readers: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const { readers, chosen, onChange } = props;
  const text = useText();
  const others = useDelegations().filter(({ id }) => !readers.includes(id));
  const toggle = (id: string, isChosen: boolean) => onChange([...chosen.filter((one) => one !== id), ...(isChosen ? [id] : [])]);
  return (
    <>
      <fieldset className={styles['choices']}>
        <legend className={styles['legend']}>
          <Trans>Who reads it from now on</Trans>
        </legend>
        {others.map(({ id, name, slot }) => (
          <Checkbox key={id} isSelected={chosen.includes(id)} onChange={(isChosen) => toggle(id, isChosen)}>
            <span className={styles['who']}>
              <Chip code={id} slot={slot} /> {text(name)}
            </span>
          </Checkbox>
        ))}
      </fieldset>
      <Visibility to={[...readers, ...chosen]} />
      <p className="secondary measure">
        <Trans>They read every version and see who else does. Whoever reads it cannot be shut out again.</Trans>
      </p>
    </>
  );
}
