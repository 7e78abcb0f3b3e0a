import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useRef, useState } from 'react';
import { useDesk } from '../delegation/desk.ts';
import { useOwnDelegation } from '../delegation/use-own.ts';
import { useSession } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { ArchitecturePanel } from './ArchitecturePanel.tsx';
import { CrisisStrip } from './CrisisStrip.tsx';
import { IndicatorsPanel } from './IndicatorsPanel.tsx';
import { LadderPanel } from './LadderPanel.tsx';
import { MapPart } from './MapPart.tsx';
import styles from './Situation.module.css';
import { useArrangement } from './use-arrangement.ts';

type Part = 'map' | 'indicators' | 'crises' | 'architecture';

interface Piece {
  id: Part;
  label: ReactNode;
  content: ReactNode;
}

/** How things stand: the map, and below it the numbers, the ladder of every crisis and the architecture in force. */
export function Situation() {
  const { t } = useLingui();
  const place = useRef<HTMLElement>(null);
  const arrangement = useArrangement(place);
  const map = useMapPiece();
  const pieces = usePieces();
  const [chosen, choose] = useState<Part>();
  const isOneColumn = arrangement === 'one';
  return (
    <section ref={place} className={cx(styles['place'], styles[arrangement])} aria-label={t`Situation`} tabIndex={-1}>
      <h2 className="visually-hidden">
        <Trans>Situation</Trans>
      </h2>
      {isOneColumn && <CrisisStrip onOpen={() => choose('crises')} />}
      {!isOneColumn && map?.content}
      <Panels
        pieces={isOneColumn && map ? [map, ...pieces] : pieces}
        columns={{ three: 3, two: 2, one: 1 }[arrangement]}
        chosen={chosen}
        onChoose={choose}
      />
    </section>
  );
}

function useMapPiece(): Piece | undefined {
  const { mark, pick, showWire } = useDesk();
  const own = useOwnDelegation();
  const map = useSession((session) => session.exercise?.map);
  if (!map) return undefined;
  const content = (
    <div className={styles['map']}>
      <MapPart map={map} reader={own} selected={mark} onSelect={pick} onRead={showWire} />
    </div>
  );
  return { id: 'map', label: <Trans>Map</Trans>, content };
}

/** Which panels this exercise has something for. */
function usePieces(): Piece[] {
  const own = useOwnDelegation();
  const hasLadder = useSession((session) => session.exercise?.ladder !== undefined);
  const hasMechanisms = useSession((session) => session.exercise?.mechanisms !== undefined || session.mechanisms !== undefined);
  const pieces: Piece[] = [];
  if (own !== undefined) {
    pieces.push({ id: 'indicators', label: <Trans>Indicators</Trans>, content: <IndicatorsPanel delegation={own} /> });
  }
  if (hasLadder) pieces.push({ id: 'crises', label: <Trans>Crises</Trans>, content: <LadderPanel /> });
  if (hasMechanisms) pieces.push({ id: 'architecture', label: <Trans>Architecture</Trans>, content: <ArchitecturePanel /> });
  return pieces;
}

/** As many side by side as there are columns; what is left shares the last one, in tabs. */
function Panels(props: { pieces: readonly Piece[]; columns: number; chosen: Part | undefined; onChoose: (part: Part) => void }) {
  const { t } = useLingui();
  const { pieces, columns } = props;
  const alone = pieces.length <= columns ? pieces : pieces.slice(0, columns - 1);
  const together = pieces.slice(alone.length);
  const selected = together.find(({ id }) => id === props.chosen) ?? together[0];
  return (
    <div className={styles['panels']}>
      {alone.map(({ id, content }) => (
        <div key={id} className={styles['piece']}>
          {content}
        </div>
      ))}
      {selected && (
        <Tabs<Part>
          className={styles['tabs']}
          label={t`What is shown of the situation`}
          selected={selected.id}
          onSelect={props.onChoose}
          tabs={together}
        />
      )}
    </div>
  );
}
