import { useEffect } from 'react';
import { useTable } from '../../store/table.ts';
import { useRemembered } from '../../ui/use-remembered.ts';
import { useDesk } from '../desk.ts';
import { useAgenda } from './use-agenda.ts';

/** Whoever comes to negotiate while a ranking is owed finds the agenda open, once; after that they go where they like. */
export function useAgendaFirst(): void {
  const { draftsKey, give } = useTable();
  const { open } = useDesk();
  const agenda = useAgenda();
  const [isShown, remember] = useRemembered<boolean>(`agenda.${draftsKey}`, false);
  const isOwed = give !== undefined && agenda?.state === 'open' && agenda.mayRank && !agenda.sealed;
  useEffect(() => {
    if (!isOwed || isShown) return;
    remember(true);
    open('agenda');
  }, [isOwed, isShown, remember, open]);
}
