import { useLingui } from '@lingui/react/macro';
import { useDelegations, useSession, useText } from '../../store/table.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type Draft, type DraftReply, readersIn } from './draft.ts';
import styles from './InjectComposer.module.css';

/** What reply is expected of whom and by when, and what follows when none comes. `self`: the inject it is about, where it is one already. */
export function Reply(props: { draft: Draft; onChange: (reply: DraftReply | undefined) => void; self?: string | undefined }) {
  const { t } = useLingui();
  const { draft, onChange } = props;
  const { reply } = draft;
  const first: DraftReply = { action: t`A reply`, by: [], withinMin: 15, otherwise: 'remind', inject: '', text: '' };
  return (
    <section aria-label={t`Expected reply`} className={styles['reply']}>
      <Checkbox isSelected={reply !== undefined} onChange={(isOn) => onChange(isOn ? first : undefined)}>
        {t`Expect a reply`}
      </Checkbox>
      {reply && <Terms {...props} reply={reply} set={(part) => onChange({ ...reply, ...part })} />}
    </section>
  );
}

function Terms({
  draft,
  reply,
  set,
  self,
}: {
  draft: Draft;
  reply: DraftReply;
  set: (part: Partial<DraftReply>) => void;
  self?: string | undefined;
}) {
  const { t } = useLingui();
  const text = useText();
  const delegations = useDelegations();
  const msel = useSession((session) => session.msel);
  const codes = delegations.map(({ id }) => id);
  const readers = readersIn(draft, codes);
  const of = reply.by.length > 0 ? reply.by : readers;
  // Whoever is chosen alone is written down; all who read it are not, so that a new reader is one of them.
  const toggle = (code: string) => {
    const next = of.includes(code) ? of.filter((one) => one !== code) : [...of, code];
    set({ by: readers.every((one) => next.includes(one)) && next.length === readers.length ? [] : next });
  };
  const followers = Object.values(msel).filter(({ stage, inject }) => (stage === 'planned' || stage === 'held') && inject.id !== self);
  return (
    <>
      <div className={styles['pair']}>
        <TextField label={t`What is expected`} value={reply.action} onChange={(action) => set({ action })} maxLength={300} />
        <NumberField
          label={t`Within`}
          value={reply.withinMin}
          onChange={(withinMin) => set({ withinMin })}
          min={1}
          max={1440}
          step={1}
          unit={t`min`}
        />
      </div>
      {readers.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset of its own would draw a second frame
        <div className={styles['to']} role="group" aria-label={t`Of whom`}>
          <span className="label" aria-hidden="true">{t`Of`}</span>
          {delegations
            .filter(({ id }) => readers.includes(id))
            .map(({ id, name, slot }) => (
              <button key={id} type="button" className={styles['toggle']} aria-pressed={of.includes(id)} onClick={() => toggle(id)}>
                <Chip code={id} slot={slot} name={text(name)} variant={of.includes(id) ? 'solid' : 'outline'} />
              </button>
            ))}
        </div>
      )}
      <Select
        label={t`Otherwise`}
        options={[
          { value: 'remind', label: t`remind me` },
          { value: 'inject', label: t`deliver an inject of the list` },
          // What is edited stands on the list already; a reminder is written with a new one.
          ...(self === undefined ? [{ value: 'text' as const, label: t`send a reminder by itself` }] : []),
        ]}
        value={reply.otherwise}
        onChange={(otherwise) =>
          set({ otherwise, ...(otherwise === 'text' && reply.text === '' ? { text: reminderFor(draft.title) } : {}) })
        }
      />
      {reply.otherwise === 'inject' && (
        <ComboBox
          label={t`Which inject`}
          options={followers.map(({ inject }) => ({ value: inject.id, label: `${inject.id} · ${text(inject.title)}` }))}
          value={reply.inject === '' ? undefined : reply.inject}
          onChange={(inject) => set({ inject: inject ?? '' })}
        />
      )}
      {reply.otherwise === 'text' && (
        <TextArea
          label={t`Reminder, sent in the same name to those of whom it is expected`}
          value={reply.text}
          onChange={(written) => set({ text: written })}
          rows={2}
          maxLength={4000}
        />
      )}
    </>
  );

  function reminderFor(title: string): string {
    return title.trim() === '' ? t`We still await your reply.` : t`We still await your reply on “${title.trim()}”.`;
  }
}
