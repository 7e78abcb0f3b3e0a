import { Skeleton } from '../ui/Skeleton.tsx';
import { NoReplay } from './NoReplay.tsx';
import { Replay } from './Replay.tsx';
import { useSource } from './use-source.ts';

/** The replay of a session on this server, or without one of a log file from this machine. */
export function ReplayScreen({ session }: { session?: string }) {
  const { source, openFile, again } = useSource(session);
  if (source.state === 'loading') return <Skeleton />;
  if (source.state !== 'ready') return <NoReplay source={source} session={session} openFile={openFile} again={again} />;
  return (
    <Replay
      key={`${source.log.key} ${source.log.timeline.length}`}
      log={source.log}
      origin={session === undefined ? { kind: 'file', openFile } : { kind: 'session', id: session, again }}
    />
  );
}
