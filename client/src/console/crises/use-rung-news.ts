import type { CrisisSeen } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';
import { useSession } from '../../store/table.ts';

/** What follows when a crisis comes to stand on another rung: who is told, and whether play stops. */
export function useRungNews({ crisis, parties, stopAt }: Pick<CrisisSeen, 'crisis' | 'parties' | 'stopAt'>): (rung: number) => string[] {
  const { t } = useLingui();
  const actor = useActor();
  const ladder = useSession((session) => session.control?.exercise.ladder.rungs);
  const isPublic = useSession((session) => session.crises?.[`${crisis}~public`] !== undefined);
  const [one, other] = parties.map((code) => actor(code).name);
  return (rung) => {
    const noticed = isPublic || ladder?.[rung]?.noticedBy === 'all';
    return [
      noticed ? t`Everybody is told.` : t`${one} and ${other} are told.`,
      ...(noticed && !isPublic ? [t`It becomes public.`] : []),
      ...(rung >= stopAt ? [t`The clock stops for everybody: play ends here, for the debrief.`] : []),
    ];
  };
}
