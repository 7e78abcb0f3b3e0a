import { Trans, useLingui } from '@lingui/react/macro';
import { useDelegations, useText } from '../../store/table.ts';
import { Chip } from '../../ui/Chip.tsx';
import { cx } from '../../ui/cx.ts';
import type { Slot } from '../../ui/slot.ts';
import { CodeEntry } from './CodeEntry.tsx';
import { assign, type Draft, letterOf, wordingOf } from './draft.ts';
import styles from './InjectComposer.module.css';

/** Who reads one wording: each delegation, all of them, everybody as in the press, or the control room alone. */
export function Recipients({
  draft,
  onChange,
  index,
  onDone,
}: {
  draft: Draft;
  onChange: (draft: Draft) => void;
  index: number;
  /** Enter in the empty field: what comes next is the text. */
  onDone: () => void;
}) {
  const { t } = useLingui();
  const text = useText();
  const delegations = useDelegations();
  const codes = delegations.map(({ id }) => id);
  const toggle = (recipient: string) => onChange(assign(draft, index, recipient, codes));
  const options: { id: string; code: string; name: string; slot: Slot }[] = [
    ...delegations.map(({ id, name, slot }) => ({ id, code: id, name: text(name), slot })),
    { id: 'all', code: t`All ${codes.length}`, name: t`All delegations, restricted to them`, slot: 'facilitator' },
    { id: 'public', code: t`Public`, name: t`Public`, slot: 'public' },
    { id: 'control', code: t`Control`, name: t`The control room alone: a note to yourself`, slot: 'facilitator' },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset of its own would draw a second frame
    <div className={styles['to']} role="group" aria-label={t`To`}>
      <span className="label" aria-hidden="true">
        <Trans>To</Trans>
      </span>
      <div className={styles['codes']} data-codes="">
        <CodeEntry codes={options.map(({ id }) => id)} taken={draft.wordings[index]?.to ?? []} onToggle={toggle} onDone={onDone} />
      </div>
      {options.map(({ id, code, name, slot }) => {
        const reads = wordingOf(draft, id);
        const isHere = reads === index;
        const where = reads >= 0 && !isHere ? t`${name}, reads wording ${letterOf(reads)}` : name;
        return (
          <button
            key={id}
            type="button"
            className={cx(styles['toggle'], reads >= 0 && !isHere && styles['elsewhere'])}
            aria-pressed={isHere}
            onClick={() => toggle(id)}
          >
            <Chip
              code={reads >= 0 && !isHere ? `${code} ${letterOf(reads)}` : code}
              slot={slot}
              name={where}
              variant={isHere ? 'solid' : 'outline'}
            />
          </button>
        );
      })}
    </div>
  );
}
