import { CLOCK, delegationOf, FACILITATOR, type SeatId, type Session, type TableHistory } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { slotOf, useSession, useTable, useText } from '../store/table.ts';
import type { Slot } from '../ui/slot.ts';

export interface Actor {
  /** What stands on a chip. */
  code: string;
  name: string;
  slot: Slot;
}

/** A delegation that is at the table or has been. */
const everOf = (exercise: Session['exercise'], former: TableHistory['former'] | undefined, id: string) =>
  exercise?.delegations.find((one) => one.id === id) ?? former?.find((one) => one.id === id);

/** Who a delegation's code, or a seat outside the delegations, stands for. */
export function useActor(): (id: string) => Actor {
  const { t } = useLingui();
  const text = useText();
  const { store } = useTable();
  const exercise = useSession((session) => session.exercise);
  const former = useSession((session) => session.table?.former);
  return useCallback(
    (id) => {
      if (id === FACILITATOR)
        return { code: t({ message: 'FAC', comment: 'Facilitator, on a chip' }), name: t`Facilitator`, slot: 'facilitator' };
      if (id === CLOCK)
        return { code: t({ message: 'CLK', comment: 'The exercise clock, on a chip' }), name: t`Exercise clock`, slot: 'facilitator' };
      const appointed = id.includes('-') ? store.getState().session.controllers?.[id] : undefined;
      if (appointed)
        return {
          code: t({ message: 'CTL', comment: 'A controller beside the lead, on a chip' }),
          name: appointed.holder ?? appointed.name,
          slot: 'facilitator',
        };
      if (id === 'public') return { code: t({ message: 'PUB', comment: 'The public, on a chip' }), name: t`Public`, slot: 'public' };
      const found = everOf(exercise, former, id);
      return { code: id, name: found ? text(found.name) : id, slot: slotOf(store.getState().session, id) };
    },
    [t, text, store, exercise, former],
  );
}

/** How a seat is called: “Japan, Head of delegation”, or only its title within its own delegation. */
export function useSeatName(): (seat: SeatId, form?: 'full' | 'title') => string {
  const actor = useActor();
  const text = useText();
  const exercise = useSession((session) => session.exercise);
  const former = useSession((session) => session.table?.former);
  return useCallback(
    (seat, form = 'full') => {
      const delegation = delegationOf(seat);
      if (delegation === undefined) return actor(seat).name;
      const own = seat.slice(delegation.length + 1);
      const title = text(everOf(exercise, former, delegation)?.seats.find((one) => one.id === own)?.title);
      const { name } = actor(delegation);
      if (form === 'title') return title || name;
      return title ? `${name}, ${title}` : name;
    },
    [actor, text, exercise, former],
  );
}
