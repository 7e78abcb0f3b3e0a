import type { ExerciseMap } from '@demarche/shared';
import { useMemo } from 'react';
import { useText } from '../store/table.ts';
import type { Frame } from '../ui/geo/frame.ts';
import { type Spot, settle } from '../ui/geo/labels.ts';
import type { Resting } from '../ui/geo/mover.ts';
import { onScreen } from '../ui/geo/pose.ts';
import { around, type Rect } from '../ui/geo/rect.ts';
import { useTextWidth } from '../ui/geo/use-text-width.ts';
import type { AreaShape } from './areas.ts';
import { roominess } from './covers.ts';
import { CAPITAL_DOT, HANDS, type Hand, type Name, namesOf } from './lettering.ts';
import { type Standing, signBoxes, wayBoxes } from './standing.ts';

const NOWHERE: ReadonlyMap<string, Spot> = new Map();

/** The names of a map, and where each stands once the map stands still: none over a sign, none over another. */
export function useLettering(args: {
  map: ExerciseMap;
  frame: Frame;
  shapes: readonly AreaShape[];
  standing: readonly Standing[];
  resting: Resting | undefined;
  covers: readonly Rect[];
  rem: number;
}): { names: readonly Name[]; settled: ReadonlyMap<string, Spot> } {
  const { map, frame, shapes, standing, resting, covers, rem } = args;
  const read = useText();
  const textWidth = useTextWidth();
  const longestLine = (resting && roominess(resting, rem) === 'roomy' ? 9 : 6) * rem;
  const names = useMemo(() => {
    const widthOf = (line: string, hand: Hand) => WIDER * textWidth(line, fontOf(hand, rem));
    return namesOf(map, shapes, frame, { read, widthOf, rem, longestLine });
  }, [map, shapes, frame, read, rem, longestLine, textWidth]);
  const settled = useMemo(() => {
    if (!resting) return NOWHERE;
    const { pose, room } = resting;
    const capitals = names.filter(({ place }) => place?.kind === 'capital');
    const dot = CAPITAL_DOT * rem;
    const dots = capitals.map(({ spots }) => around(onScreen(pose, spots[0]!.at), { width: dot, height: dot }));
    const obstacles = [...signBoxes(standing, pose, rem), ...wayBoxes(standing, pose), ...dots];
    return settle(names, { obstacles, covers, screen: room }, pose);
  }, [names, standing, resting, covers, rem]);
  return { names, settled };
}

/** The page's letters are a little wider than plain ones, for their alternates. */
const WIDER = 1.03;

/** A hand as canvas understands it. */
function fontOf(hand: Hand, rem: number): string {
  const { family, style, size } = HANDS[hand];
  return `${style} ${size * rem}px ${getComputedStyle(document.documentElement).getPropertyValue(`--font-${family}`)}`;
}
