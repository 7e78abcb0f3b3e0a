import type { SeatId } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useActor } from '../room/use-seat-name.ts';
import { useSession } from '../store/table.ts';
import { Chip } from '../ui/Chip.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './DelegationBoard.module.css';
import { RequestRow } from './JoinRequests.tsx';
import { SeatRow } from './SeatRow.tsx';
import type { DoorDesk } from './use-door.ts';
import type { Place } from './use-places.ts';

/** The delegations as a board: their seats, who holds them and how far they are. */
export function DelegationBoard(props: {
  places: Map<string, Place[]>;
  desk: DoorDesk;
  selected: SeatId | undefined;
  onSelect: (seat: SeatId) => void;
}) {
  return (
    <ul className={styles['board']}>
      {[...props.places].map(([id, places]) => (
        <li key={id}>
          <DelegationCard {...props} id={id} members={places} />
        </li>
      ))}
    </ul>
  );
}

function DelegationCard(props: {
  id: string;
  members: Place[];
  desk: DoorDesk;
  selected: SeatId | undefined;
  onSelect: (seat: SeatId) => void;
}) {
  const { t } = useLingui();
  const { code, name, slot } = useActor()(props.id);
  const { members, desk } = props;
  const isObserver = useSession((session) => session.exercise?.delegations.find(({ id }) => id === props.id)?.kind === 'observer');
  const held = members.filter(({ state }) => state.holder !== undefined || state.autopilot).length;
  const all = members.length;
  return (
    <article className={styles['card']} aria-label={name}>
      <div className={styles['head']}>
        <span aria-hidden="true">
          <Chip code={code} slot={slot} variant="solid" size="large" />
        </span>
        <h3>{name}</h3>
        {isObserver && (
          <Tag tone="outline">
            <Trans>Observer</Trans>
          </Tag>
        )}
        <span className={styles['count']}>
          <span aria-hidden="true">
            {held}/{all}
          </span>
          <span className="visually-hidden">
            <Trans>
              {held} of {all} seats filled
            </Trans>
          </span>
        </span>
      </div>
      <ul aria-label={t`Seats of ${name}`}>
        {members.flatMap((place) => [
          <SeatRow
            key={place.seat}
            place={place}
            isSelected={place.seat === props.selected}
            isBusy={desk.busy === place.seat}
            onSelect={() => props.onSelect(place.seat)}
            onInvite={() => {
              props.onSelect(place.seat);
              void desk.issue(place.seat);
            }}
          />,
          ...place.requests.map((request) => <RequestRow key={request.id} request={request} desk={desk} title={place.title} />),
        ])}
      </ul>
    </article>
  );
}
