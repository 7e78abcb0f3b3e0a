import type { MechanismSpec } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCcw, X } from 'lucide-react';
import { memo, useCallback, useMemo, useState } from 'react';
import { useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Select } from '../ui/Select.tsx';
import { groupIn } from './answer.ts';
import { useDesk, useFocus, useFound, useSetting, useSubjects } from './desk-context.ts';
import styles from './Editor.module.css';
import { changesOf, type Edit, originalOf, withAdded, withChange, withoutOne } from './edit.ts';
import type { Found } from './inquiry.ts';
import { MechanismEntry } from './MechanismEntry.tsx';
import type { Question } from './question.ts';
import { EDITED } from './subjects.ts';
import { useFormat, useGroupWords, useName } from './use-words.ts';

/** Any architecture, changed on the spot; as soon as it differs it stands beside the others as “Edited”. */
export const Editor = memo(function Editor() {
  const { exercise, settings, change } = useDesk();
  const subjects = useSubjects();
  const focus = useFocus();
  const kept = useSetting((settings) => settings.edit);
  const found = useFound('edit');
  const { t } = useLingui();
  const name = useName();
  const [isOpen, open] = useState<string>();
  const bases = subjects.filter(({ kind }) => kind !== 'edited');
  const baseNow = kept?.base ?? (focus.kind === 'edited' ? focus.base : focus.id);
  const base = bases.find(({ id }) => id === baseNow) ?? bases[0]!;
  const edit: Edit = kept ?? { base: base.id, mechanisms: base.specs };
  const { added, removed, changed } = changesOf(edit, base.specs);
  const isEdited = added + removed + changed > 0;

  const baseId = base.id;
  const baseSpecs = base.specs;
  /** The edit as it is by then, or the one that is about to begin. */
  const latest = useCallback(
    (): Edit => settings.getState().edit ?? { base: baseId, mechanisms: baseSpecs },
    [settings, baseId, baseSpecs],
  );

  // What is edited is looked at: it takes the ink, until another one is chosen.
  const put = (next: Edit) => change({ edit: next, focus: EDITED });
  const reset = () => change({ edit: { base: base.id, mechanisms: base.specs }, focus: base.id });
  const taken = edit.mechanisms.map(({ id }) => id).join(' ');
  const add = useCallback(
    (spec: MechanismSpec) => {
      open(spec.id);
      change({ edit: withAdded(latest(), spec), focus: EDITED });
    },
    [change, latest],
  );
  return (
    <div className={styles['editor']}>
      <Select
        label={t`Begin with`}
        options={bases.map((one) => ({ value: one.id, label: one.kind === 'none' ? t`Nothing` : name(one) }))}
        value={base.id}
        onChange={(id) => {
          const next = bases.find((one) => one.id === id)!;
          change({ edit: { base: id, mechanisms: next.specs }, focus: id });
        }}
        {...(isEdited ? { description: <Trans>Beginning with another one drops what you changed here.</Trans> } : {})}
      />
      <div className={styles['state']} role="status">
        <p>
          {isEdited ? (
            <>
              <Trans>
                In the comparison as “Edited”: {added} added, {removed} removed, {changed} changed.
              </Trans>{' '}
              {found && <AgainstBase found={found} />}
            </>
          ) : (
            <Trans>Change anything below, and it stands beside the others as “Edited”.</Trans>
          )}
        </p>
        {isEdited && (
          <Button size="small" icon={<RotateCcw />} onPress={reset}>
            <Trans>Reset</Trans>
          </Button>
        )}
      </div>
      {edit.mechanisms.length === 0 ? (
        <EmptyState title={<Trans>No mechanism in it</Trans>} icon={<X />}>
          <Trans>Add one from the catalogue below.</Trans>
        </EmptyState>
      ) : (
        <ul className={styles['list']}>
          {edit.mechanisms.map((spec, at) => (
            <MechanismEntry
              key={spec.id}
              spec={spec}
              original={originalOf(spec, base.specs, exercise.mechanisms)}
              isNew={!base.specs.some(({ id }) => id === spec.id)}
              isOpen={isOpen === spec.id}
              onOpen={(next) => open(next ? spec.id : undefined)}
              onChange={(change: Partial<MechanismSpec>) => put(withChange(edit, at, change))}
              onRemove={() => put(withoutOne(edit, at))}
            />
          ))}
        </ul>
      )}
      <AddMechanism taken={taken} onAdd={add} />
    </div>
  );
});

/** A field that is drawn only when the list changes, so that what is typed in it stays while answers come in. */
const AddMechanism = memo(function AddMechanism({ taken, onAdd }: { taken: string; onAdd: (spec: MechanismSpec) => void }) {
  const { t } = useLingui();
  const text = useText();
  const { mechanisms } = useDesk().exercise;
  const options = useMemo(() => {
    const ids = taken.split(' ');
    return mechanisms
      .filter(({ id }) => !ids.includes(id))
      .map((spec) => ({ value: spec.id, label: text(spec.name), hint: text(spec.text) }));
  }, [mechanisms, taken, text]);
  if (options.length === 0) return null;
  return (
    <ComboBox
      // Emptied after each choice.
      key={taken}
      label={t`Add from the catalogue`}
      placeholder={t`Name of a mechanism`}
      options={options}
      value={undefined}
      onChange={(id) => {
        const spec = mechanisms.find((one) => one.id === id);
        if (spec) onAdd(spec);
      }}
    />
  );
});

/** What the changes come to, in the same runs. */
function AgainstBase({ found }: { found: Found<Question> }) {
  const name = useName();
  const groups = useGroupWords();
  const { points } = useFormat();
  const { result, question } = found;
  const { group } = question.settings;
  const against = groupIn(result, EDITED, group)?.peaks[0]?.against;
  const base = question.subjects.find(({ id }) => id === result.baseline);
  if (!against || !base) return null;
  const [value, low, high] = [points(against.value), points(against.low), points(against.high)];
  const { crises } = groups[group];
  const rung = result.thresholds[0];
  return (
    <Trans>
      Against “{name(base)}”: <b className={styles['figure']}>{value} pp</b> of {crises} at rung {rung} ({low} to {high}).
    </Trans>
  );
}
