import type { WireItem } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';

/** A released answer says so, from whom it comes and, where that was chosen, who had asked; other items stay as they are. */
export function useReleased(): (item: WireItem) => WireItem {
  const { t } = useLingui();
  const actor = useActor();
  return (item) => {
    const { rfi } = item;
    if (!rfi) return item;
    const label = rfi.by === undefined ? t`Answer to a question` : t`Answer to a question of ${actor(rfi.by).name}`;
    // The title may be only the beginning of a long question.
    const title = rfi.question.length <= 300 ? rfi.question : item.title;
    return { ...item, title, label, from: { name: t`Exercise control` } };
  };
}
