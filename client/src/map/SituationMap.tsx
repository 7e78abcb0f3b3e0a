import type { ExerciseMap } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { cx } from '../ui/cx.ts';
import { MapStage } from './MapStage.tsx';
import { latest, MarkList } from './MarkList.tsx';
import { MarkNote } from './MarkNote.tsx';
import type { PlacedMark } from './marks.ts';
import styles from './SituationMap.module.css';
import { useLayout } from './use-layout.ts';

/**
 * The map of an exercise with what was reported, and the same in a list: over the map where there is room, else under
 * it. Beside, it fills the height it is given; under, it is as tall as its list.
 */
export function SituationMap(props: {
  map: ExerciseMap;
  /** From `usePlacedMarks`, or some of them. */
  marks: readonly PlacedMark[];
  selected?: string | undefined;
  onSelect: (id: string | undefined) => void;
  /** Stands over the upper left corner, such as a choice of turns. */
  heading?: ReactNode;
  /** Above the list; “Reported to you” unless said otherwise. */
  listTitle?: ReactNode;
  /** Goes to the wire item that told of a mark; without it there is no such way. */
  onRead?: ((wire: string) => void) | undefined;
  className?: string | undefined;
}) {
  const { t } = useLingui();
  const { map, marks, onSelect, onRead } = props;
  const root = useRef<HTMLDivElement>(null);
  const descriptionId = useId();
  const [pointed, point] = useState<string>();
  const description = useDescription(marks.length);
  const layout = useLayout(root);
  const { list } = layout;
  const selected = marks.find(({ id }) => id === props.selected);
  const both = { marks, selected: selected?.id, pointed, onSelect, onPoint: point };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !selected) return;
    event.stopPropagation();
    onSelect(undefined);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard here on behalf of the controls inside
    <div ref={root} className={cx(styles['map'], styles[list], props.className)} onKeyDown={onKeyDown}>
      <p id={descriptionId} hidden>
        {description}
      </p>
      <MapStage
        {...both}
        className={styles['stage']}
        map={map}
        heading={props.heading}
        layout={layout}
        name={t`Map of the situation`}
        describedBy={descriptionId}
      >
        {list === 'below' && selected && (
          <MarkNote mark={selected} today={latest(marks)} onRead={onRead} onClose={() => onSelect(undefined)} />
        )}
      </MapStage>
      <MarkList {...both} className={styles['list']} areas={map.areas} title={props.listTitle} onRead={onRead} />
    </div>
  );
}

/** What the map shows, for those who do not see it. */
function useDescription(count: number): string {
  const { t } = useLingui();
  const moves = t`Arrow keys move it, plus and minus zoom, zero shows the whole.`;
  if (count === 0) return t`Nothing is reported yet. ${moves}`;
  const reports = plural(count, { one: '# report', other: '# reports' });
  return t`${reports}; the list after the map says the same in words. ${moves}`;
}
