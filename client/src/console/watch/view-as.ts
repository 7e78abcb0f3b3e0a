import { project, type SeatId, type Session, viewerOf } from '@demarche/shared';
import { useEffect, useMemo } from 'react';
import { createStore } from 'zustand';
import { type Table, useTable } from '../../store/table.ts';

/** What one seat sees, read-only, following the live table: the same law that shapes the seat's own screen. */
export function useViewAs(seat: SeatId): Table {
  const { store: live, now, draftsKey } = useTable();
  const table = useMemo((): Table & { store: ReturnType<typeof createSeatStore> } => {
    const store = createSeatStore(project(live.getState().session, viewerOf(seat)));
    return { seat, store, now, draftsKey: `${draftsKey}.as.${seat}` };
  }, [live, now, draftsKey, seat]);
  useEffect(() => {
    let shown: Session | undefined;
    const follow = () => {
      const { session } = live.getState();
      // Presence and the line change the live store too; only another session is another view.
      if (session === shown) return;
      shown = session;
      table.store.setState({ session: project(session, viewerOf(seat)) });
    };
    follow();
    return live.subscribe(follow);
  }, [live, table, seat]);
  return table;
}

const createSeatStore = (session: Session) => createStore<{ session: Session }>(() => ({ session }));
