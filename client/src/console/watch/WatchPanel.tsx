import { atRisk, turnHasOrders } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Check, Eye, Users } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { useRoom } from '../../store/room.ts';
import { usePlayed, useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useConsole, useLook } from '../console-state.ts';
import { KEYS } from '../keys.ts';
import { Asked } from './Asked.tsx';
import { Goals } from './Goals.tsx';
import { LastAction } from './LastAction.tsx';
import { OpenDuties } from './OpenDuties.tsx';
import { SeatDots } from './SeatDots.tsx';
import { useWatchRows, type WatchRow } from './use-watch-rows.ts';
import { useWidths } from './use-widths.ts';
import styles from './Watch.module.css';

/** One row a delegation: who sits there, what it did last, what it owes. */
export function WatchPanel() {
  const { t } = useLingui();
  const actor = useActor();
  const look = useLook();
  const now = usePlayed();
  const rows = useWatchRows(now);
  const widths = useWidths();
  const { hasNames } = widths;
  const hasGoals = rows.some(({ goals }) => goals.length > 0);
  const hasOrders = useSession(turnHasOrders);
  const maxOrders = useSession((session) => session.exercise?.maxOrders ?? 1);
  const chosen = useConsole((state) => state.delegation);
  const shown = rows.find(({ id }) => id === chosen);
  // Nobody chosen yet: the first will do, the seat is picked in the view itself.
  const eyes = shown ?? rows[0];
  const first = useSession((session) => session.exercise?.delegations.find(({ id }) => id === eyes?.id)?.seats[0]?.id);
  const viewAs = () => eyes && first !== undefined && look({ viewAs: `${eyes.id}.${first}` });
  useShortcut(eyes ? KEYS.desk.viewAs : undefined, viewAs, { label: t`View as the chosen delegation`, group: t`Watch` });

  const columns: Column<WatchRow>[] = [
    {
      id: 'delegation',
      width: widths.delegation,
      label: hasNames ? t`Delegation` : t`Who`,
      cell: ({ id, isObserver }) => (
        <>
          <DelegationChip id={id} withName={hasNames} />
          {isObserver && (
            <span className={styles['observer']}>
              <Trans>observer</Trans>
            </span>
          )}
        </>
      ),
      sortBy: ({ id }) => actor(id).name,
    },
    {
      id: 'seats',
      width: widths.seats,
      label: t`Seats`,
      cell: ({ seats }) => <SeatDots seats={seats} />,
      sortBy: ({ seats }) => seats.filter((one) => one.presence === 'online').length,
    },
    {
      id: 'last',
      label: t`Last action`,
      cell: (row) => <LastAction row={row} now={now} />,
      sortBy: ({ last }) => now - (last?.played ?? 0),
    },
    {
      id: 'traffic',
      width: widths.traffic,
      label: t`Traffic`,
      cell: ({ traffic }) => <Sparkline kind="bars" values={traffic} width={44} height={18} label={trafficLabel(traffic)} />,
      sortBy: ({ traffic }) => sum(traffic),
    },
    ...(hasOrders
      ? [
          {
            id: 'orders',
            width: widths.orders,
            label: t`Orders`,
            cell: ({ sealed, isObserver }: WatchRow) => (isObserver ? <None /> : <Orders sealed={sealed} max={maxOrders} />),
            sortBy: ({ sealed }: WatchRow) => sealed,
          },
        ]
      : []),
    {
      id: 'ack',
      width: widths.ack,
      label: t`Must ack`,
      cell: ({ acknowledge }) => <OpenDuties open={acknowledge} now={now} />,
      sortBy: ({ acknowledge }) => acknowledge[0]?.by ?? Number.MAX_SAFE_INTEGER,
    },
    ...(hasGoals
      ? [
          {
            id: 'risk',
            width: widths.risk,
            label: t`At risk`,
            cell: ({ id, goals }: WatchRow) => <Goals delegation={id} goals={goals} />,
            sortBy: ({ goals }: WatchRow) => atRisk(goals).unmet + 100 * atRisk(goals).crossed,
          },
        ]
      : []),
    {
      id: 'rfi',
      width: widths.rfi,
      label: t`RFI`,
      cell: ({ asked }) => <Asked asked={asked} now={now} />,
      sortBy: ({ asked }) => asked[0]?.played ?? Number.MAX_SAFE_INTEGER,
    },
  ];
  const trafficLabel = (traffic: number[]) => t`${sum(traffic)} messages in the last ${2 * traffic.length} minutes`;
  return (
    <Panel
      title={t`Watch`}
      aside={<Connected />}
      body="flush"
      actions={
        shown && (
          <>
            <Button size="small" icon={<Users />} shortcut={KEYS.always.seats} onPress={() => look({ sheet: 'powers' })}>
              <Trans>Seats</Trans>
            </Button>
            <Button size="small" icon={<Eye />} shortcut={KEYS.desk.viewAs} onPress={viewAs}>
              <Trans>View as {actor(shown.id).name}</Trans>
            </Button>
          </>
        )
      }
    >
      <DataTable
        caption={t`Delegations`}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selectedKey={chosen}
        // The first press chooses, the second opens: Enter on the chosen row is "view as".
        onOpen={({ id }) => (id === chosen ? viewAs() : look({ delegation: id }))}
      />
    </Panel>
  );
}

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

function Connected() {
  const seats = useSession((session) => session.seats);
  const online = useRoom((room) => room.online);
  const all = Object.entries(seats);
  const here = all.filter(([seat]) => online.includes(seat)).length;
  const autopilots = all.filter(([, { autopilot }]) => autopilot).length;
  return (
    <>
      <Trans>
        {here} of {all.length} seats connected
      </Trans>
      {autopilots > 0 && (
        <>
          {' · '}
          <Plural value={autopilots} one="# autopilot" other="# autopilots" />
        </>
      )}
    </>
  );
}

/** What an observer does not do. */
function None() {
  return (
    <span className="tertiary">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">
        <Trans>none</Trans>
      </span>
    </span>
  );
}

/** How many are sealed of how many may be; a tick once it is all of them. */
function Orders({ sealed, max }: { sealed: number; max: number }) {
  const count = `${sealed}/${max}`;
  if (sealed === 0) return <Tag>{count}</Tag>;
  return (
    <span className={styles['orders']}>
      {sealed >= max && <Check width={13} height={13} aria-hidden="true" />}
      {count}
    </span>
  );
}
