import type { ExerciseMap } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MapPart } from '../../situation/MapPart.tsx';
import { useDelegations, useSession, useText } from '../../store/table.ts';
import { Select } from '../../ui/Select.tsx';
import { useLook } from '../console-state.ts';
import styles from './WorldRoom.module.css';

/** The map that the delegations have, with what all of them were told, or one of them. */
export function MapOfAll({ map }: { map: ExerciseMap }) {
  const { t } = useLingui();
  const text = useText();
  const look = useLook();
  const delegations = useDelegations();
  const msel = useSession((session) => session.msel);
  const [reader, read] = useState('all');
  const [mark, choose] = useState<string>();
  const open = (wire: string) => {
    const state = Object.values(msel).find(({ deliveries }) => deliveries.some((one) => one.wire === wire));
    if (state) look({ detail: state.inject.id });
  };
  return (
    <div className={styles['map']}>
      <div className={styles['narrow']}>
        <Select
          label={t`Whose map`}
          labelShown="hidden"
          options={[
            { value: 'all', label: t`What all were told` },
            { value: 'public', label: t`What everybody was told` },
            ...delegations.map(({ id, name }) => ({ value: id, label: t`What ${text(name)} was told` })),
          ]}
          value={reader}
          onChange={(next) => {
            read(next);
            choose(undefined);
          }}
        />
      </div>
      <MapPart
        key={reader}
        className={styles['ground']}
        map={map}
        reader={reader === 'all' ? undefined : reader}
        selected={mark}
        onSelect={choose}
        onRead={open}
      />
    </div>
  );
}
