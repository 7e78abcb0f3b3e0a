import { RATINGS } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import { useDelegations, useText } from '../../store/table.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Evaluate.module.css';
import { RatingPicker } from './RatingPicker.tsx';
import { useCapabilities } from './use-capabilities.ts';
import type { NotedDraft } from './use-noted.ts';

const NONE = '–';

/** What was seen, of whom, which capability and how it went. Alt with a letter rates, Alt with a number names a delegation. */
export function NotedFields({
  draft,
  onChange,
  onCommit,
}: {
  draft: NotedDraft;
  onChange: (next: NotedDraft) => void;
  onCommit: () => void;
}) {
  const { t } = useLingui();
  const text = useText();
  const delegations = useDelegations();
  const capabilities = useCapabilities();
  const change = (part: Partial<NotedDraft>) => onChange({ ...draft, ...part });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onCommit();
      return;
    }
    // By the key's place, since Alt makes other characters of it on some keyboards.
    const [, letter, digit] = /^(?:Key([A-Z])|Digit([1-9]))$/.exec(event.code) ?? [];
    if (!event.altKey || (letter === undefined && digit === undefined)) return;
    const rating = RATINGS.find((one) => one === letter);
    const delegation = delegations[Number(digit) - 1]?.id;
    if (rating === undefined && delegation === undefined) return;
    event.preventDefault();
    change(rating === undefined ? { delegation: draft.delegation === delegation ? undefined : delegation } : { rating });
  };
  return (
    <div className={styles['fields']}>
      <TextField
        label={t`What you see`}
        description={t`Enter records it. Alt and P, S, M, U or N rates; Alt and a number names a delegation.`}
        autoFocus
        value={draft.text}
        onChange={(said) => change({ text: said })}
        onKeyDown={onKeyDown}
        maxLength={2000}
        enterKeyHint="done"
      />
      {/* biome-ignore lint/a11y/useSemanticElements: toggles of one choice, not a part of a form */}
      <div className={styles['chips']} role="group" aria-label={t`Of which delegation`}>
        {delegations.map(({ id, name, slot }, place) => (
          <button
            key={id}
            type="button"
            className={styles['chip']}
            aria-pressed={draft.delegation === id}
            onClick={() => change({ delegation: draft.delegation === id ? undefined : id })}
          >
            {place < 9 && (
              <span className={styles['digit']} aria-hidden="true">
                {place + 1}
              </span>
            )}
            <Chip code={id} slot={slot} name={text(name)} variant={draft.delegation === id ? 'solid' : 'outline'} />
          </button>
        ))}
      </div>
      {capabilities.length > 0 && (
        <Select
          label={t`Capability`}
          options={[{ value: NONE, label: t`None in particular` }, ...capabilities.map((value) => ({ value, label: value }))]}
          value={draft.capability ?? NONE}
          onChange={(next) => change({ capability: next === NONE ? undefined : next })}
        />
      )}
      <RatingPicker label={t`Rating`} value={draft.rating} onChange={(rating) => change({ rating })} />
    </div>
  );
}
