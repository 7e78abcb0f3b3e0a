import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { ArchitecturePanel } from '../situation/ArchitecturePanel.tsx';
import { hasSituation } from '../situation/has-situation.ts';
import { LadderPanel } from '../situation/LadderPanel.tsx';
import { MapPart } from '../situation/MapPart.tsx';
import { useSession } from '../store/table.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useRemembered } from '../ui/use-remembered.ts';
import styles from './Overview.module.css';
import { Stream } from './Stream.tsx';
import { Texts } from './Texts.tsx';
import { World } from './World.tsx';

type Part = 'stream' | 'texts' | 'world' | 'map' | 'crises' | 'architecture';
type Half = 'said' | 'situation';

/** Everything there was at the playhead for one who is of no delegation: what was said, the texts, how things stood. */
export function Overview() {
  const hasRoom = useMedia('(min-width: 900px)');
  const hasOverview = useSession(hasSituation);
  if (!hasRoom) return <Narrow />;
  return hasOverview ? <Halves /> : <Said />;
}

function Said() {
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

/** What was said and told, or how things stood; the same half at every moment one goes to. */
function Halves() {
  const { t } = useLingui();
  const [half, show] = useRemembered<Half>('replay.half', 'said', isHalf);
  return (
    <Tabs<Half>
      className={styles['tabs']}
      label={t`What is shown of this moment`}
      selected={half}
      onSelect={show}
      tabs={[
        { id: 'said', label: <Trans>Said and told</Trans>, content: <Said /> },
        { id: 'situation', label: <Trans>Situation</Trans>, content: <Stood /> },
      ]}
    />
  );
}

const isHalf = (value: unknown): value is Half => value === 'said' || value === 'situation';

function Stood() {
  const { hasMap, hasLadder, hasMechanisms } = useParts();
  const panels = [<World key="world" />];
  if (hasLadder) panels.push(<LadderPanel key="crises" />);
  if (hasMechanisms) panels.push(<ArchitecturePanel key="architecture" />);
  return (
    <div className={styles['stood']}>
      {hasMap && (
        <div className={styles['map']}>
          <OpenMap />
        </div>
      )}
      <div className={styles['panels']}>{panels}</div>
    </div>
  );
}

/** What is public, or for one who sees all everything that anybody was told. */
function OpenMap() {
  const map = useSession((session) => session.exercise?.map);
  const [selected, select] = useState<string>();
  return map ? <MapPart map={map} reader={undefined} selected={selected} onSelect={select} /> : null;
}

function useParts() {
  return {
    hasMap: useSession(({ exercise }) => exercise?.map !== undefined),
    hasLadder: useSession(({ exercise }) => exercise?.ladder !== undefined),
    hasMechanisms: useSession(({ exercise }) => exercise?.mechanisms !== undefined),
  };
}

function Narrow() {
  const { t } = useLingui();
  const [part, show] = useState<Part>('stream');
  const { hasMap, hasLadder, hasMechanisms } = useParts();
  const tabs: { id: Part; label: ReactNode; content: ReactNode }[] = [
    { id: 'stream', label: <Trans>Said and told</Trans>, content: <Stream /> },
    { id: 'texts', label: <Trans>Texts</Trans>, content: <Texts /> },
    { id: 'world', label: <Trans>Indicators</Trans>, content: <World /> },
  ];
  if (hasMap) {
    const content = (
      <div className={styles['scrolls']}>
        <OpenMap />
      </div>
    );
    tabs.push({ id: 'map', label: <Trans>Map</Trans>, content });
  }
  if (hasLadder) tabs.push({ id: 'crises', label: <Trans>Crises</Trans>, content: <LadderPanel /> });
  if (hasMechanisms) tabs.push({ id: 'architecture', label: <Trans>Architecture</Trans>, content: <ArchitecturePanel /> });
  return (
    <Tabs<Part>
      className={styles['tabs']}
      label={t`What is shown of this moment`}
      selected={tabs.some(({ id }) => id === part) ? part : 'stream'}
      onSelect={show}
      tabs={tabs}
    />
  );
}
