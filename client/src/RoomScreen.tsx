import { isAppointed, isControlSeat, mayCommand } from '@demarche/shared';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Dismissed } from './home/Dismissed.tsx';
import { MediaProvider } from './injects/attachments/media-source.tsx';
import { Continued } from './room/Continued.tsx';
import { SafetyHalt } from './room/SafetyHalt.tsx';
import { joinRoom, type Room } from './store/live-room.ts';
import { RoomProvider, useLiveRoom, useRoom } from './store/room.ts';
import { TableProvider } from './store/table.ts';
import { facilitatorToken, ticketFor } from './store/tickets.ts';
import { Skeleton } from './ui/Skeleton.tsx';

const Lobby = lazy(async () => ({ default: (await import('./lobby/Lobby.tsx')).Lobby }));
const WaitingRoom = lazy(async () => ({ default: (await import('./lobby/WaitingRoom.tsx')).WaitingRoom }));
const DelegationRoom = lazy(async () => ({ default: (await import('./delegation/DelegationRoom.tsx')).DelegationRoom }));
const ObserverRoom = lazy(async () => ({ default: (await import('./observer/ObserverRoom.tsx')).ObserverRoom }));
const Console = lazy(async () => ({ default: (await import('./console/Console.tsx')).Console }));

/** One session, live: which screen it is follows from the seat and the stage. */
export function RoomScreen({ session }: { session: string }) {
  const ticket = ticketFor(session)?.ticket ?? facilitatorToken();
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    if (ticket === undefined) return;
    const joined = joinRoom(session, ticket);
    setRoom(joined);
    return joined.leave;
  }, [session, ticket]);
  if (ticket === undefined) return <Dismissed why="unknownTicket" />;
  if (!room) return <Skeleton />;
  return (
    <RoomProvider value={room}>
      <MediaProvider session={session}>
        <Seated />
      </MediaProvider>
    </RoomProvider>
  );
}

function Seated() {
  const room = useLiveRoom();
  const { seat, ready, dismissal, stage } = {
    seat: useRoom((one) => one.seat),
    ready: useRoom((one) => one.ready),
    dismissal: useRoom((one) => one.dismissal),
    stage: useRoom((one) => one.session.stage),
  };
  if (dismissal) return <Dismissed why={dismissal} />;
  if (!ready || seat === undefined) return <Skeleton />;
  // Who runs play prepares it in the lobby; others of the control room read with everybody until STARTEX.
  const isRunning = mayCommand(seat, 'startExercise');
  const during = isControlSeat(seat) ? Console : isAppointed(seat) ? ObserverRoom : DelegationRoom;
  const Screen = stage === 'lobby' ? (isRunning ? Lobby : WaitingRoom) : during;
  return (
    <TableProvider value={{ seat, store: room.store, now: room.now, give: room.give, draftsKey: `${room.id}.${seat}` }}>
      <Suspense fallback={<Skeleton />}>
        <Screen />
        {!isControlSeat(seat) && <SafetyHalt />}
        <Continued />
      </Suspense>
    </TableProvider>
  );
}
