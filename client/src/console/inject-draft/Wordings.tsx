import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useDelegations } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { KEYS } from '../keys.ts';
import { AttachmentsField } from './AttachmentsField.tsx';
import { type Draft, letterOf, type Wording } from './draft.ts';
import styles from './InjectComposer.module.css';
import { Recipients } from './Recipients.tsx';

const MOST = 6;

/** The wordings of one inject: who reads which, and when. */
export function Wordings(props: {
  draft: Draft;
  onChange: (draft: Draft) => void;
  shown: number;
  onShow: (index: number) => void;
  onCommit?: (() => void) | undefined;
}) {
  const { t } = useLingui();
  const everyone = useDelegations().length;
  const { draft, shown } = props;
  const wording = draft.wordings[shown]!;
  const set = (part: Partial<Wording>) =>
    props.onChange({ ...draft, wordings: draft.wordings.map((one, index) => (index === shown ? { ...one, ...part } : one)) });
  const isSeveral = draft.wordings.length > 1 || wording.delayMin > 0 || wording.title !== '';
  const add = () => {
    props.onChange({ ...draft, wordings: [...draft.wordings, { ...copied(wording), title: '', to: [], delayMin: 0 }] });
    props.onShow(draft.wordings.length);
    // What a further wording needs first is its readers.
    frame.current?.querySelector<HTMLElement>('[data-codes] input')?.focus();
  };
  const frame = useRef<HTMLFieldSetElement>(null);
  const mayAdd = draft.wordings.length < MOST;
  useShortcut(mayAdd ? KEYS.always.wording : undefined, () => frame.current?.contains(document.activeElement) && add(), {
    label: t`Another wording`,
    group: t`Improvise`,
    layer: 'dialog',
  });
  const remove = () => {
    props.onChange({ ...draft, wordings: draft.wordings.filter((_one, index) => index !== shown) });
    props.onShow(0);
  };
  const labelOf = ({ to }: Wording, index: number) => {
    const readers = to
      .map((one) => (one === 'all' ? t`all ${everyone}` : one === 'public' ? t`public` : one === 'control' ? t`control` : one))
      .join(', ');
    return readers === '' ? letterOf(index) : `${letterOf(index)} · ${readers}`;
  };
  return (
    <fieldset ref={frame} className={styles['wordings']}>
      <legend className="visually-hidden">
        <Trans>Wordings</Trans>
      </legend>
      <div className={styles['bar']}>
        {draft.wordings.length > 1 && (
          <SegmentedControl
            label={t`Wording`}
            options={draft.wordings.map((one, index) => ({ value: String(index), label: labelOf(one, index) }))}
            value={String(shown)}
            onChange={(index) => props.onShow(Number(index))}
          />
        )}
        {draft.wordings.length > 1 && (
          <IconButton size="small" name={t`Remove wording ${letterOf(shown)}`} icon={<Trash2 />} onPress={remove} />
        )}
        {mayAdd && (
          <Button className={styles['spread']} size="small" variant="quiet" shortcut={KEYS.always.wording} icon={<Plus />} onPress={add}>
            <Trans>Wording {letterOf(draft.wordings.length)}</Trans>
          </Button>
        )}
      </div>
      <Recipients draft={draft} onChange={props.onChange} index={shown} onDone={() => frame.current?.querySelector('textarea')?.focus()} />
      <TextArea
        label={draft.wordings.length > 1 ? t`Text of wording ${letterOf(shown)}` : t`Text`}
        value={wording.text}
        onChange={(text) => set({ text })}
        rows={4}
        maxLength={8000}
        onCommit={props.onCommit}
      />
      <AttachmentsField attachments={wording.attachments ?? []} onChange={(attachments) => set({ attachments })} />
      {isSeveral && (
        <div className={styles['pair']}>
          <NumberField
            label={t`Goes out after`}
            value={wording.delayMin}
            onChange={(delayMin) => set({ delayMin })}
            min={0}
            max={1440}
            step={1}
            unit={t`min`}
          />

          <TextField
            label={t`Own headline`}
            value={wording.title}
            onChange={(title) => set({ title })}
            placeholder={draft.title}
            maxLength={200}
          />
        </div>
      )}
    </fieldset>
  );
}

/** A second wording begins as the first: its text, and what goes with it. */
const copied = ({ text, attachments }: Wording): Pick<Wording, 'text' | 'attachments'> => ({
  text,
  ...(attachments ? { attachments } : {}),
});
