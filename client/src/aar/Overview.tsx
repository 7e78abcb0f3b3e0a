import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Tabs } from '../ui/Tabs.tsx';
import { useMedia } from '../ui/use-media.ts';
import styles from './Overview.module.css';
import { Stream } from './Stream.tsx';
import { Texts } from './Texts.tsx';
import { World } from './World.tsx';

type Part = 'stream' | 'texts' | 'world';

/** Everything there was at the playhead for one who is of no delegation: what was said, the texts, the world. */
export function Overview() {
  const { t } = useLingui();
  const hasRoom = useMedia('(min-width: 900px)');
  const [part, show] = useState<Part>('stream');
  if (hasRoom) {
    return (
      <div className={styles['overview']}>
        <Stream />
        <div className={styles['beside']}>
          <Texts />
          <World />
        </div>
      </div>
    );
  }
  return (
    <Tabs<Part>
      className={styles['tabs']}
      label={t`What is shown of this moment`}
      selected={part}
      onSelect={show}
      tabs={[
        { id: 'stream', label: <Trans>Said and told</Trans>, content: <Stream /> },
        { id: 'texts', label: <Trans>Texts</Trans>, content: <Texts /> },
        { id: 'world', label: <Trans>Indicators</Trans>, content: <World /> },
      ]}
    />
  );
}
