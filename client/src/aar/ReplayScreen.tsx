import { useLocation } from 'wouter';
import { Skeleton } from '../ui/Skeleton.tsx';
import { holdFile } from './dropped-file.ts';
import { NoReplay } from './NoReplay.tsx';
import { Replay } from './Replay.tsx';
import { useSource } from './use-source.ts';

/** The replay of a session on this server, or without one of a log file from this machine. */
export function ReplayScreen({ session }: { session?: string }) {
  const { source, openFile: open, again } = useSource(session);
  const [, navigate] = useLocation();
  // A file of this machine has an address of its own, where a reload finds it again.
  const openFile = (file: File) => {
    if (session === undefined) return open(file);
    holdFile(file);
    navigate('/replay');
  };
  if (source.state === 'loading') return <Skeleton />;
  if (source.state !== 'ready') return <NoReplay source={source} session={session} openFile={openFile} again={again} />;
  return (
    <Replay
      key={`${source.log.key} ${source.log.timeline.length}`}
      log={source.log}
      origin={session === undefined ? { kind: 'file', openFile } : { kind: 'session', id: session, ticket: source.ticket, again }}
    />
  );
}
