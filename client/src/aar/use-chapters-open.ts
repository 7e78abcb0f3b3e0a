import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMedia } from '../ui/use-media.ts';
import { useRemembered } from '../ui/use-remembered.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { usePlayhead } from './replay-context.ts';

/** Whether the chapters are in sight: as a column where there is room, else as a drawer. */
export interface ChaptersOpen {
  as: 'column' | 'drawer';
  isOpen: boolean;
  toggle(): void;
  close(): void;
}

export function useChaptersOpen(): ChaptersOpen {
  const { t } = useLingui();
  const isOverview = usePlayhead(({ perspective }) => perspective === 'all' || perspective === 'public');
  const hasRoom = useMedia('(min-width: 1100px)');
  // A delegation's room needs the width more than the chapters do.
  const [isColumn, keep] = useRemembered(`replay.chapters.${isOverview ? 'overview' : 'room'}`, isOverview);
  const [isDrawer, draw] = useState(false);
  const isOpen = hasRoom ? isColumn : isDrawer;
  const set = hasRoom ? keep : draw;
  const toggle = () => set(!isOpen);
  useShortcut('C', toggle, { label: t`Show or hide the chapters`, group: t`Replay` });
  return { as: hasRoom ? 'column' : 'drawer', isOpen, toggle, close: () => set(false) };
}
