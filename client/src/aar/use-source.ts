import { useCallback, useEffect, useRef, useState } from 'react';
import { askText } from '../connection/http.ts';
import { facilitatorToken, ticketFor } from '../store/tickets.ts';
import { takeFile } from './dropped-file.ts';
import { type KeptFile, keepFile, keptFile } from './kept-file.ts';
import { type BadLog, openLog, type ReplayLog } from './replay-log.ts';

/** What there is to replay, or why there is nothing. */
export type Source =
  | { state: 'loading' }
  | { state: 'none' }
  | { state: 'bad'; name: string | undefined; bad: BadLog }
  | { state: 'problem'; problem: unknown }
  /** `ticket`: with what the server gave it. */
  | { state: 'ready'; log: ReplayLog; ticket?: string };

export interface Sourced {
  source: Source;
  /** Replays a file from this machine; it goes nowhere else. */
  openFile(file: File): void;
  /** Asks the server once more. */
  again(): void;
}

/** The log of a session from the server, or without one a file from this machine. */
export function useSource(session: string | undefined): Sourced {
  const [source, setSource] = useState<Source>({ state: 'loading' });
  const isBegun = useRef(false);

  const fromFile = useCallback(async (file: File) => {
    const kept = { name: file.name, text: await file.text() };
    const opened = sourceOf(kept);
    setSource(opened);
    if (opened.state === 'ready') await keepFile(kept);
  }, []);
  const fromServer = useCallback(async (id: string) => {
    setSource(
      await logOf(id).then(({ text, ticket }) => withTicket(sourceOf({ name: undefined, text }, `session.${id}`), ticket), problemOf),
    );
  }, []);

  useEffect(() => {
    // A dropped file can be taken once only, so a second run of this effect must not find its place empty.
    if (isBegun.current) return;
    isBegun.current = true;
    if (session !== undefined) return void fromServer(session);
    const dropped = takeFile();
    if (dropped) return void fromFile(dropped);
    void keptFile().then((kept) => setSource(kept ? sourceOf(kept) : { state: 'none' }));
  }, [session, fromFile, fromServer]);

  return {
    source,
    openFile: (file) => void fromFile(file),
    again: () => {
      if (session === undefined) return;
      setSource((was) => (was.state === 'ready' ? was : { state: 'loading' }));
      void fromServer(session);
    },
  };
}

function sourceOf({ name, text }: Omit<KeptFile, 'name'> & { name: string | undefined }, key?: string): Source {
  const opened = openLog(text, key);
  return opened.ok ? { state: 'ready', log: opened.log } : { state: 'bad', name, bad: opened.bad };
}

const withTicket = (source: Source, ticket: string | undefined): Source =>
  source.state === 'ready' && ticket !== undefined ? { ...source, ticket } : source;

const problemOf = (problem: unknown): Source => ({ state: 'problem', problem });

/** The whole log for the facilitator; else the log of the seat this browser holds. */
export async function logOf(id: string): Promise<{ text: string; ticket: string | undefined }> {
  const path = `/api/sessions/${encodeURIComponent(id)}/log`;
  const seat = ticketFor(id)?.ticket;
  const facilitator = facilitatorToken();
  const asked = async (ticket: string | undefined) => ({ text: await askText(path, ticket), ticket });
  if (facilitator === undefined) return asked(seat);
  return asked(facilitator).catch((problem: unknown) => {
    if (seat === undefined) throw problem;
    return asked(seat);
  });
}
