import type { ExerciseMap } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { FileText, Map as MapIcon } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import { Button as Row } from 'react-aria-components';
import { useActor } from '../room/use-seat-name.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AboutMap } from './AboutMap.tsx';
import { MarkLine } from './MarkLine.tsx';
import styles from './MarkList.module.css';
import type { PlacedMark } from './marks.ts';

/** The map in words: the same marks under the same numbers. Choosing one chooses its sign, and the other way round. */
export function MarkList(props: {
  marks: readonly PlacedMark[];
  areas: ExerciseMap['areas'];
  title?: ReactNode;
  selected: string | undefined;
  pointed: string | undefined;
  onSelect: (id: string | undefined) => void;
  onPoint: (id: string | undefined) => void;
  /** Goes to the wire item that told of a mark. */
  onRead?: ((wire: string) => void) | undefined;
  ref?: Ref<HTMLElement>;
  className?: string | undefined;
}) {
  const titleId = useId();
  const rows = useRef<HTMLOListElement>(null);
  const actor = useActor();
  const today = latest(props.marks);
  useEffect(() => {
    if (props.selected !== undefined) bringIntoSight(rows.current?.querySelector('[aria-pressed="true"]'));
  }, [props.selected]);
  return (
    <section ref={props.ref} className={cx(styles['list'], props.className)} aria-labelledby={titleId}>
      <h3 id={titleId} className={cx('kicker', styles['title'])}>
        {props.title ?? <Trans>Reported to you</Trans>}
      </h3>
      {props.marks.length === 0 && (
        <EmptyState icon={<MapIcon />} title={<Trans>Nothing is reported yet</Trans>}>
          <Trans>Incidents, movements and sightings that reach you on the wire stand here and on the map.</Trans>
        </EmptyState>
      )}
      <ol ref={rows}>
        {props.marks.map((mark) => {
          const isSelected = mark.id === props.selected;
          return (
            <li
              key={mark.id}
              className={cx(styles['row'], isSelected && styles['selected'], mark.id === props.pointed && styles['pointed'])}
              data-slot={mark.status === 'own' && mark.reader !== undefined ? actor(mark.reader).slot : undefined}
            >
              <Row
                className={styles['choose'] ?? ''}
                aria-pressed={isSelected}
                onPress={() => props.onSelect(isSelected ? undefined : mark.id)}
                onHoverChange={(isOver) => props.onPoint(isOver ? mark.id : undefined)}
                onFocusChange={(isOn) => props.onPoint(isOn ? mark.id : undefined)}
              >
                <MarkLine mark={mark} today={today} />
              </Row>
              {isSelected && props.onRead && (
                <Button className={styles['read']} size="small" icon={<FileText />} onPress={() => props.onRead?.(mark.wire)}>
                  <Trans>Read on the wire</Trans>
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <AboutMap areas={props.areas} />
    </section>
  );
}

/** The newest scenario time among the marks: rows of another day say so. */
export function latest(marks: readonly PlacedMark[]): number | undefined {
  const times = marks.flatMap(({ seenAt }) => seenAt ?? []);
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** Scrolls the list alone; the page around it stays where the reader left it. */
function bringIntoSight(row: Element | null | undefined): void {
  const list = row?.closest('section');
  if (!row || !list || list.scrollHeight <= list.clientHeight) return;
  const [inside, around] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inside.top < around.top) list.scrollTop -= around.top - inside.top + 8;
  if (inside.bottom > around.bottom) list.scrollTop += inside.bottom - around.bottom + 8;
}
