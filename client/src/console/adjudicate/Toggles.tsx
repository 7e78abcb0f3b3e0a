import { useLingui } from '@lingui/react/macro';
import { useDelegations, useText } from '../../store/table.ts';
import { Chip } from '../../ui/Chip.tsx';
import type { Slot } from '../../ui/slot.ts';
import styles from './Adjudicate.module.css';

/** Delegations to choose from; with “all” and “public” where a text is told. */
export function Toggles(props: { label: string; chosen: readonly string[]; onToggle: (id: string) => void; withAll?: boolean }) {
  const { t } = useLingui();
  const text = useText();
  const delegations = useDelegations();
  const options: { id: string; code: string; name: string; slot: Slot }[] = [
    ...delegations.map(({ id, name, slot }) => ({ id, code: id, name: text(name), slot })),
    ...(props.withAll
      ? [
          { id: 'all', code: t`All`, name: t`All delegations`, slot: 'facilitator' as const },
          { id: 'public', code: t`Public`, name: t`Public`, slot: 'public' as const },
        ]
      : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset of its own would draw a second frame
    <div className={styles['toggles']} role="group" aria-label={props.label}>
      {options.map(({ id, code, name, slot }) => (
        <button key={id} type="button" aria-pressed={props.chosen.includes(id)} onClick={() => props.onToggle(id)}>
          <Chip code={code} slot={slot} name={name} variant={props.chosen.includes(id) ? 'solid' : 'outline'} />
        </button>
      ))}
    </div>
  );
}
