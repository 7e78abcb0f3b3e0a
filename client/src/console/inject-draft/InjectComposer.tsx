import type { Inject } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { MEDIA, MediaIcon, useMediaName } from '../words/media.tsx';
import { Consequences } from './Consequences.tsx';
import type { Draft } from './draft.ts';
import { Effects } from './Effects.tsx';
import styles from './InjectComposer.module.css';
import { Outbreaks } from './Outbreaks.tsx';
import { Preview } from './Preview.tsx';
import { Reply } from './Reply.tsx';
import { VisibleTo } from './VisibleTo.tsx';
import { VoiceMenu } from './VoiceMenu.tsx';
import { Wordings } from './Wordings.tsx';

export interface ComposerProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** The inject being edited, if it is one: what is not written here stays as it is. */
  original?: Inject | undefined;
  /** Ctrl Enter in the text. */
  onCommit?: (() => void) | undefined;
}

/** Everything a facilitator writes into an inject, and how each recipient will see it. */
export function InjectComposer({ draft, onChange, original, onCommit }: ComposerProps) {
  const { t } = useLingui();
  const nameOf = useMediaName();
  const [shown, setShown] = useState(0);
  const wording = Math.min(shown, draft.wordings.length - 1);
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  return (
    <div className={styles['composer']}>
      <div className={styles['kind']}>
        <Select
          label={t`Kind`}
          options={MEDIA.map((media) => ({ value: media, label: nameOf(media), mark: <MediaIcon media={media} spoken="off" /> }))}
          value={draft.media}
          onChange={(media) => set({ media })}
        />
        <TextField label={t`Title`} value={draft.title} onChange={(title) => set({ title })} maxLength={200} />
      </div>
      <div className={styles['pair']}>
        <TextField
          label={t`From`}
          value={draft.from}
          onChange={(from) => set({ from })}
          placeholder={t`Duty officer`}
          maxLength={120}
          after={<VoiceMenu onPick={set} />}
        />
        <TextField label={t`Organisation`} value={draft.org} onChange={(org) => set({ org })} maxLength={120} />
      </div>
      <Wordings draft={draft} onChange={onChange} shown={wording} onShow={setShown} onCommit={onCommit} />
      <div className={styles['pair']}>
        <TextField label={t`Handling label`} value={draft.label} onChange={(label) => set({ label })} maxLength={120} />
        <NumberField
          label={t`Acknowledge within`}
          value={draft.acknowledgeMin}
          onChange={(acknowledgeMin) => set({ acknowledgeMin })}
          min={0}
          max={1440}
          step={1}
          unit={t`min`}
        />
      </div>
      <Effects effects={draft.effects} onChange={(effects) => set({ effects })} />
      <Outbreaks chosen={draft.startsCrisis ?? []} onChange={(startsCrisis) => set({ startsCrisis })} />
      <Consequences draft={draft} />
      <Preview draft={draft} original={original} />
      <Reply draft={draft} onChange={(reply) => set({ reply })} self={draft.copyOf === undefined ? original?.id : undefined} />
      <VisibleTo draft={draft} />
    </div>
  );
}
