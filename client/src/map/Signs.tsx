import { useLingui } from '@lingui/react/macro';
import { Button } from 'react-aria-components';
import { cx } from '../ui/cx.ts';
import { Tooltip } from '../ui/Tooltip.tsx';
import { at } from './at.ts';
import { MarkGlyph } from './MarkGlyph.tsx';
import styles from './Signs.module.css';
import type { Standing } from './standing.ts';
import { useMarkWords } from './use-mark-words.ts';

/** The signs of the marks, each a button named as the list beside the map names it. */
export function Signs(props: {
  standing: readonly Standing[];
  selected: string | undefined;
  pointed: string | undefined;
  onSelect: (id: string | undefined) => void;
  onPoint: (id: string | undefined) => void;
  onFocus: (standing: Standing) => void;
}) {
  const { t } = useLingui();
  const words = useMarkWords();
  return props.standing.map((standing) => {
    const { mark, spot, course, slot, shift } = standing;
    if (!spot) return null;
    const { label, kind, status } = words(mark);
    const said = status ? t`${kind} ${mark.number}, ${status}: ${label}` : t`${kind} ${mark.number}: ${label}`;
    const isSelected = mark.id === props.selected;
    return (
      <Tooltip key={mark.id} text={label} placement="top">
        <Button
          className={cx(styles['sign'], isSelected && styles['selected'], mark.id === props.pointed && styles['pointed'])}
          style={at(spot, shift)}
          data-slot={slot}
          aria-label={said}
          aria-pressed={isSelected}
          onPress={() => props.onSelect(isSelected ? undefined : mark.id)}
          onHoverChange={(isOver) => props.onPoint(isOver ? mark.id : undefined)}
          onFocusChange={(isOn) => isOn && props.onFocus(standing)}
        >
          <MarkGlyph number={mark.number} kind={mark.kind} status={mark.status} {...(course !== undefined && { heading: course })} />
        </Button>
      </Tooltip>
    );
  });
}
