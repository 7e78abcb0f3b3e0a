import { memo } from 'react';
import { cx } from '../ui/cx.ts';
import type { Spot } from '../ui/geo/labels.ts';
import type { Point } from '../ui/geo/rect.ts';
import type { Slot } from '../ui/slot.ts';
import { at } from './at.ts';
import styles from './Lettering.module.css';
import { HANDS, type Name } from './lettering.ts';

/** The names that found room, and the dots of their places. Text keeps its size at every scale. */
export const Lettering = memo(function Lettering(props: {
  names: readonly Name[];
  settled: ReadonlyMap<string, Spot>;
  slotOf: (delegation: string) => Slot;
}) {
  const { names, settled, slotOf } = props;
  return (
    <g>
      {names.map((name) => {
        const spot = settled.get(name.id);
        const { place } = name;
        return (
          (spot || place?.kind === 'capital') && (
            <g key={name.id} data-slot={place?.delegation === undefined ? undefined : slotOf(place.delegation)}>
              {place && <Dot kind={place.kind} at={name.spots[0]!.at} isOwned={place.delegation !== undefined} />}
              {spot && <Words name={name} spot={spot} />}
            </g>
          )
        );
      })}
    </g>
  );
});

function Words({ name: { hand, lines }, spot }: { name: Name; spot: Spot }) {
  const { leading } = HANDS[hand];
  return (
    <g className={styles['at']} style={at(spot.at, [spot.dx, spot.dy])}>
      <text className={cx(styles['name'], styles[hand])} textAnchor={spot.align}>
        {lines.map((line, place) => (
          <tspan key={line} x="0" dy={`${place === 0 ? -((lines.length - 1) / 2) * leading : leading}rem`}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

type Kind = NonNullable<Name['place']>['kind'];

const DOTS: Record<Kind, string> = {
  capital: 'M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0Z',
  city: 'M-2.2 0a2.2 2.2 0 1 1 4.4 0a2.2 2.2 0 1 1-4.4 0Z',
  port: 'M-2.4 0a2.4 2.4 0 1 1 4.8 0a2.4 2.4 0 1 1-4.8 0Z',
  base: 'M-2.3-2.3h4.6v4.6h-4.6Z',
  site: 'M0-3 2.9 2.2H-2.9Z',
};

function Dot({ kind, at: point, isOwned }: { kind: Kind; at: Point; isOwned: boolean }) {
  return (
    <g className={styles['at']} style={at(point)}>
      <path className={cx(styles['dot'], styles[`${kind}Dot`], isOwned && styles['owned'])} d={DOTS[kind]} />
    </g>
  );
}
