import type { Inject } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession, useText } from '../../store/table.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { MEDIA, MediaIcon, useMediaName } from '../words/media.tsx';
import type { Draft } from './draft.ts';
import { Effects } from './Effects.tsx';
import styles from './InjectComposer.module.css';
import { Preview } from './Preview.tsx';
import { VisibleTo } from './VisibleTo.tsx';
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
        <TextField label={t`From`} value={draft.from} onChange={(from) => set({ from })} placeholder={t`Duty officer`} maxLength={120} />
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
      {original && <Starts crises={original.startsCrisis} />}
      <Effects effects={draft.effects} onChange={(effects) => set({ effects })} />
      <Preview draft={draft} original={original} />
      <VisibleTo draft={draft} />
    </div>
  );
}

/** A crisis that breaks out with a planned inject stays with it, whatever is written here. */
function Starts({ crises }: { crises: readonly string[] }) {
  const text = useText();
  const cards = useSession((session) => session.control?.exercise.crises);
  if (crises.length === 0) return null;
  const names = crises.map((id) => text(cards?.find((one) => one.id === id)?.name) || id).join(', ');
  return (
    <p className="label">
      <Trans>With it the crisis {names} breaks out.</Trans>
    </p>
  );
}
