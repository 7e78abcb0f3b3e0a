import { useLingui } from '@lingui/react/macro';
import { useAnnounce } from '../ui/LiveRegion.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useBookmarks } from './bookmarks/use-bookmarks.ts';
import { type Direction, lastHeard, type Sight } from './course.ts';
import { useReplay } from './replay-context.ts';
import { useHappeningWords } from './use-happening-words.ts';
import { useSights } from './use-sights.ts';

/** The keys of the replay; where a key led is also read out. */
export function useTransportKeys(): void {
  const { t } = useLingui();
  const { playhead, log } = useReplay();
  const announce = useAnnounce();
  const words = useHappeningWords();
  const group = t`Replay`;

  const say = () => {
    const { perspective, position } = playhead.store.getState();
    const last = lastHeard(log.course.heard(perspective), position);
    if (last) announce(words(last.happening));
  };
  const jump = (sight: Sight, direction: Direction) => {
    if (playhead.jump(sight, direction)) say();
  };
  const step = (direction: Direction) => {
    playhead.step(direction);
    say();
  };
  const toggle = () => (playhead.store.getState().playing ? playhead.pause() : playhead.play());

  useShortcut('Space', toggle, { label: t`Play or pause`, group });
  useShortcut('ArrowLeft', () => step('back'), { label: t`Previous event`, group });
  useShortcut('ArrowRight', () => step('forward'), { label: t`Next event`, group });
  useShortcut('Shift+ArrowLeft', () => jump('chapter', 'back'), { label: t`Previous chapter`, group });
  useShortcut('Shift+ArrowRight', () => jump('chapter', 'forward'), { label: t`Next chapter`, group });
  const { all: marks } = useBookmarks();
  const toMark = (direction: Direction) => {
    const { played } = playhead.store.getState();
    const found = direction === 'forward' ? marks.find((mark) => mark.played > played) : marks.findLast((mark) => mark.played < played);
    if (!found) return;
    playhead.go(found.played);
    announce(found.text);
  };
  const hasMarks = marks.length > 0;
  const sights = useSights();
  const [inject, vote, orders, turn] = sights;
  const rung = sights.find(({ sight }) => sight === 'rung');
  const correction = sights.find(({ sight }) => sight === 'correction');
  useShortcut(inject?.key, () => jump('inject', 'forward'), { label: inject?.forward ?? '', group });
  useShortcut(vote?.key, () => jump('vote', 'forward'), { label: vote?.forward ?? '', group });
  useShortcut(orders?.key, () => jump('orders', 'forward'), { label: orders?.forward ?? '', group });
  useShortcut(turn?.key, () => jump('turn', 'forward'), { label: turn?.forward ?? '', group });
  useShortcut(rung?.key, () => jump('rung', 'forward'), { label: rung?.forward ?? '', group });
  useShortcut(correction?.key, () => jump('correction', 'forward'), { label: correction?.forward ?? '', group });
  useShortcut(hasMarks ? 'K' : undefined, () => toMark('forward'), { label: t`Next bookmark`, group });
  useShortcut(hasMarks ? 'Shift+K' : undefined, () => toMark('back'), { label: t`Previous bookmark`, group });
  useShortcut(rung && 'Shift+R', () => jump('rung', 'back'), { label: rung?.back ?? '', group });
  useShortcut(correction && 'Shift+X', () => jump('correction', 'back'), { label: correction?.back ?? '', group });
  useShortcut('Shift+I', () => jump('inject', 'back'), { label: inject?.back ?? '', group });
  useShortcut('Shift+V', () => jump('vote', 'back'), { label: vote?.back ?? '', group });
  useShortcut('Shift+O', () => jump('orders', 'back'), { label: orders?.back ?? '', group });
  useShortcut('Shift+T', () => jump('turn', 'back'), { label: turn?.back ?? '', group });
}
