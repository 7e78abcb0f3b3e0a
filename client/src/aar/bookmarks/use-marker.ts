import { FACILITATOR } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useDebriefed } from '../debrief/use-debrief.ts';
import type { Mark } from './use-bookmarks.ts';

/** Who marked a moment or spoke of it: told apart by name among the control room, whoever's eyes are chosen. */
export function useMarker(): (by: string) => string {
  const { t } = useLingui();
  const controllers = useDebriefed((session) => session.controllers);
  return (by) => {
    if (by === '') return t`you, in this browser`;
    if (by === FACILITATOR) return t`Facilitator`;
    const known = controllers?.[by];
    return known?.holder ?? known?.name ?? t`Control room`;
  };
}

/** The turn a moment lies in. */
export function useTurnAt(): (mark: Pick<Mark, 'played'>) => number | undefined {
  const began = useDebriefed((session) => session.turnsBegan) ?? {};
  return ({ played }) => {
    const turns = Object.entries(began).filter(([, at]) => at <= played);
    return turns.length === 0 ? undefined : Math.max(...turns.map(([n]) => Number(n)));
  };
}
