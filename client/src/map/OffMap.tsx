import type { ExerciseMap } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { cx } from '../ui/cx.ts';
import { alongEdge, directionTo, isSeen } from '../ui/geo/edges.ts';
import type { Frame } from '../ui/geo/frame.ts';
import type { Resting } from '../ui/geo/mover.ts';
import { grown, type Point, type Rect } from '../ui/geo/rect.ts';
import { useTextWidth } from '../ui/geo/use-text-width.ts';
import type { Roominess } from './covers.ts';
import styles from './OffMap.module.css';

/** The capitals that this screen does not show, at its edge and in their direction. */
export function OffMap(props: {
  map: ExerciseMap;
  frame: Frame;
  resting: Resting;
  /** What hides the map in places. */
  covers: readonly Rect[];
  /** What else stands on the screen. */
  taken: readonly Rect[];
  rem: number;
  size: Roominess;
}) {
  const { t } = useLingui();
  const textWidth = useTextWidth();
  const { frame, resting, rem } = props;
  const { pose, home, room, size } = resting;
  // A small screen, looked at closely, says only what lies off the whole map.
  const seenFrom = props.size === 'tight' ? home : pose;
  const screen = { x: 0, y: 0, ...size };
  const away = props.map.places.flatMap(({ kind, delegation, at }) => {
    if (kind !== 'capital' || delegation === undefined || isSeen(frame, seenFrom, room, props.covers, at)) return [];
    return [{ delegation, direction: directionTo(frame, pose, screen, at) }];
  });
  if (away.length === 0) return null;
  const isWorded = props.size === 'roomy' && away.length <= 3;
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-ui');
  const words = isWorded ? textWidth(t`Off map`, `400 ${0.6875 * rem}px ${family}`) + 5 : 0;
  const boxes = away.map(({ direction, delegation }) => {
    const chip = 12 + textWidth(delegation, `620 ${0.65625 * rem}px ${family}`) + delegation.length * 0.03 * rem;
    return { direction, width: words + chip + 18, height: 20 };
  });
  const inner = grown(room, -12);
  const middles = alongEdge(boxes, inner, [...props.covers, ...props.taken]);
  return (
    <ul className={styles['offMap']} aria-label={t`Off the map`}>
      {away.map(({ delegation, direction }, place) => {
        const [x, y] = middles[place]!;
        return (
          <li key={delegation} className={styles['away']} style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}>
            {direction[0] < 0 && <Pointer direction={direction} />}
            <span className={cx(!isWorded && 'visually-hidden')}>
              <Trans>Off map</Trans>
            </span>
            <DelegationChip id={delegation} />
            {direction[0] >= 0 && <Pointer direction={direction} />}
          </li>
        );
      })}
    </ul>
  );
}

function Pointer({ direction: [dx, dy] }: { direction: Point }) {
  return <ArrowRight aria-hidden="true" style={{ rotate: `${Math.round((Math.atan2(dy, dx) * 180) / Math.PI / 15) * 15}deg` }} />;
}
