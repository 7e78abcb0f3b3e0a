import { useMemo } from 'react';
import { type Mark, useBookmarks } from '../bookmarks/use-bookmarks.ts';
import { usePlayhead } from '../replay-context.ts';
import { useLed } from './use-debrief.ts';

/** What is asked, and of which moment: exercise time, ms. */
export interface Asked {
  moment: number;
  question: string;
}

/** The decision point at which the playhead stands, or the one to which the debrief is led. */
export function useAsked(): Asked | undefined {
  const { all } = useBookmarks();
  const { role, head } = useLed();
  const played = usePlayhead((one) => one.played);
  const isPlaying = usePlayhead((one) => one.playing);
  if (role === 'following' || role === 'wandering') return head?.asks;
  if (isPlaying) return undefined;
  return askedAt(all, played);
}

export function askedAt(marks: readonly Mark[], played: number): Asked | undefined {
  const mark = marks.find((one) => one.asks && one.played === played);
  return mark && { moment: mark.played, question: mark.text };
}

/** Exercise times at which playback stops, ms. */
export function useStops(): number[] {
  const { all } = useBookmarks();
  return useMemo(() => all.flatMap(({ asks, played }) => (asks ? [played] : [])), [all]);
}
