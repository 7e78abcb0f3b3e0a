import { useLingui } from '@lingui/react/macro';
import { useActor, useSeatName } from '../../room/use-seat-name.ts';
import { useSession } from '../../store/table.ts';
import type { Command } from '../../ui/CommandPalette.tsx';
import { useGo } from './use-go.ts';

/** The delegations to watch, and the seats with whose eyes one may look. */
export function usePeopleCommands(): Command[] {
  const { t } = useLingui();
  const go = useGo();
  const actor = useActor();
  const seatName = useSeatName();
  const seats = useSession((session) => session.seats);
  const delegations = useSession((session) => session.exercise?.delegations);
  return [
    ...(delegations ?? []).map(
      ({ id }): Command => ({
        id: `watch-${id}`,
        section: t`Delegations`,
        label: t`Watch ${actor(id).name}`,
        keywords: `${id} ${t`delegation team follow`}`,
        run: () => go({ room: 'desk', delegation: id }),
      }),
    ),
    ...Object.keys(seats).map(
      (seat): Command => ({
        id: `as-${seat}`,
        section: t`View as`,
        label: t`View as ${seatName(seat)}`,
        keywords: `${seat} ${t`see through eyes screen of`}`,
        run: () => go({ viewAs: seat }),
      }),
    ),
  ];
}
