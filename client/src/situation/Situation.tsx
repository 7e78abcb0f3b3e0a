import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useRef, useState } from 'react';
import { useDesk } from '../delegation/desk.ts';
import { useOwnDelegation } from '../delegation/use-own.ts';
import { useSession } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { ArchitecturePanel } from './ArchitecturePanel.tsx';
import { IndicatorsPanel } from './IndicatorsPanel.tsx';
import { LadderPanel } from './LadderPanel.tsx';
import styles from './Situation.module.css';
import { useArrangement } from './use-arrangement.ts';

type Part = 'indicators' | 'crises' | 'architecture';

interface Piece {
  id: Part;
  label: ReactNode;
  content: ReactNode;
}

/** How things stand: the map, and below it the numbers, the ladder of every crisis and the architecture in force. */
export function Situation() {
  const { t } = useLingui();
  const { frame } = useDesk();
  const place = useRef<HTMLElement>(null);
  const arrangement = useArrangement(place);
  const pieces = usePieces();
  return (
    <section ref={place} className={cx(styles['place'], styles[arrangement])} data-frame={frame} aria-label={t`Situation`} tabIndex={-1}>
      <h2 className="visually-hidden">
        <Trans>Situation</Trans>
      </h2>
      <Panels pieces={pieces} columns={{ three: 3, two: 2, one: 1 }[arrangement]} />
    </section>
  );
}

/** Which panels this exercise has something for. */
function usePieces(): Piece[] {
  const own = useOwnDelegation();
  const hasLadder = useSession((session) => session.exercise?.ladder !== undefined);
  const hasMechanisms = useSession((session) => session.exercise?.mechanisms !== undefined || session.mechanisms !== undefined);
  return [
    ...(own === undefined
      ? []
      : [{ id: 'indicators', label: <Trans>Indicators</Trans>, content: <IndicatorsPanel delegation={own} /> } as const]),
    ...(hasLadder ? [{ id: 'crises', label: <Trans>Crises</Trans>, content: <LadderPanel /> } as const] : []),
    ...(hasMechanisms ? [{ id: 'architecture', label: <Trans>Architecture</Trans>, content: <ArchitecturePanel /> } as const] : []),
  ];
}

/** As many side by side as there are columns; what is left shares the last one, in tabs. */
function Panels({ pieces, columns }: { pieces: readonly Piece[]; columns: number }) {
  const { t } = useLingui();
  const [chosen, choose] = useState<Part>();
  const alone = pieces.length <= columns ? pieces : pieces.slice(0, columns - 1);
  const together = pieces.slice(alone.length);
  const selected = together.find(({ id }) => id === chosen) ?? together[0];
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
          onSelect={choose}
          tabs={together}
        />
      )}
    </div>
  );
}
