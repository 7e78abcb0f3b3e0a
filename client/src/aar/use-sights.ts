import type { Chapter } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { nextSight, type Sight } from './course.ts';
import { usePlayhead, useWay } from './replay-context.ts';

/** Something a jump key leads to. */
export interface Sighting {
  sight: Sight;
  key: string;
  word: string;
  /** Names of the two jumps, for the list of keys. */
  forward: string;
  back: string;
  /** Where the next one lies, if one is left. */
  ahead: number | undefined;
  /** Why there is nowhere to jump. */
  none: string;
}

export function useSights(): Sighting[] {
  const { t } = useLingui();
  const { chapters } = useWay();
  const position = usePlayhead((head) => head.position);
  const has = (kind: Chapter['kind']) => chapters.some((chapter) => chapter.kind === kind);
  const sights: Omit<Sighting, 'ahead'>[] = [
    { sight: 'inject', key: 'I', word: t`Inject`, forward: t`Next inject`, back: t`Previous inject`, none: t`No inject comes after this.` },
    { sight: 'vote', key: 'V', word: t`Vote`, forward: t`Next vote`, back: t`Previous vote`, none: t`No vote comes after this.` },
    { sight: 'orders', key: 'O', word: t`Orders`, forward: t`Next orders`, back: t`Previous orders`, none: t`No orders come after this.` },
    { sight: 'turn', key: 'T', word: t`Turn`, forward: t`Next turn`, back: t`Previous turn`, none: t`This is the last turn.` },
  ];
  // Offered only where the log has any.
  if (has('rung')) {
    const names = {
      word: t({ message: 'Rung', context: 'jump to the next peak' }),
      forward: t`Next rung peak`,
      back: t`Previous rung peak`,
    };
    sights.push({ sight: 'rung', key: 'R', ...names, none: t`No crisis peaks after this.` });
  }
  if (has('correction')) {
    const names = { word: t`Correction`, forward: t`Next correction`, back: t`Previous correction` };
    sights.push({ sight: 'correction', key: 'X', ...names, none: t`No correction comes after this.` });
  }
  return sights.map((one) => ({ ...one, ahead: nextSight(chapters, position, one.sight, 'forward') }));
}
