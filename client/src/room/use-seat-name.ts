import { CLOCK, delegationOf, FACILITATOR, type SeatId } from '@demarche/shared';
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

/** Who a delegation's code, or a seat outside the delegations, stands for. */
export function useActor(): (id: string) => Actor {
  const { t } = useLingui();
  const text = useText();
  const { store } = useTable();
  const delegations = useSession((session) => session.exercise?.delegations);
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
      const found = delegations?.find((one) => one.id === id);
      return { code: id, name: found ? text(found.name) : id, slot: slotOf(store.getState().session, id) };
    },
    [t, text, store, delegations],
  );
}

/** How a seat is called: “Japan, Head of delegation”, or only its title within its own delegation. */
export function useSeatName(): (seat: SeatId, form?: 'full' | 'title') => string {
  const actor = useActor();
  const text = useText();
  const delegations = useSession((session) => session.exercise?.delegations);
  return useCallback(
    (seat, form = 'full') => {
      const delegation = delegationOf(seat);
      if (delegation === undefined) return actor(seat).name;
      const own = seat.slice(delegation.length + 1);
      const title = text(delegations?.find((one) => one.id === delegation)?.seats.find((one) => one.id === own)?.title);
      const { name } = actor(delegation);
      if (form === 'title') return title || name;
      return title ? `${name}, ${title}` : name;
    },
    [actor, text, delegations],
  );
}
