import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { askBlob } from '../../connection/http.ts';
import { facilitatorToken, ticketFor } from '../../store/tickets.ts';

/** Opens a file of the exercise by its token: the address of what came, or nothing where it cannot be had. */
type Open = (token: string) => Promise<string | undefined>;

const MediaContext = createContext<Open | undefined>(undefined);

/** Supplies what lies below with the files of a session, asked for with the ticket this browser holds for it. */
export function MediaProvider({ session, children }: { session: string; children: ReactNode }) {
  const source = useMemo(() => openerFor(session), [session]);
  useEffect(() => () => source.close(), [source]);
  return <MediaContext value={source.open}>{children}</MediaContext>;
}

/** Each file is asked for once, and kept while its screen is open. */
function openerFor(session: string): { open: Open; close: () => void } {
  const known = new Map<string, Promise<string | undefined>>();
  const addresses: string[] = [];
  const fetched: Open = async (token) => {
    const ticket = ticketFor(session)?.ticket ?? facilitatorToken();
    const blob = await askBlob(`/api/sessions/${session}/media/${token}`, ticket);
    const address = URL.createObjectURL(blob);
    addresses.push(address);
    return address;
  };
  return {
    open(token) {
      const asked =
        known.get(token) ??
        fetched(token).catch(() => {
          // It may be had once the line is back: not remembered.
          known.delete(token);
          return undefined;
        });
      known.set(token, asked);
      return asked;
    },
    close() {
      for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
      known.clear();
    },
  };
}

/** Where a file stands: not asked for, on its way, here under an address, or not to be had. */
export interface MediaFile {
  stage: 'idle' | 'loading' | 'here' | 'absent';
  address?: string;
  again: () => void;
}

/** A file of the exercise, once `wanted`. A log that was opened from a file has words alone. */
export function useMediaFile(token: string | undefined, wanted = true): MediaFile {
  const open = useContext(MediaContext);
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<{ token: string; tries: number; address: string | undefined }>();
  useEffect(() => {
    if (!wanted || token === undefined || !open) return;
    let isCurrent = true;
    void open(token).then((address) => isCurrent && setFound({ token, tries, address }));
    return () => {
      isCurrent = false;
    };
  }, [open, token, wanted, tries]);
  const again = () => setTries((count) => count + 1);
  if (token === undefined || !wanted) return { stage: 'idle', again };
  if (!open) return { stage: 'absent', again };
  if (found?.token !== token || found.tries !== tries) return { stage: 'loading', again };
  return found.address === undefined ? { stage: 'absent', again } : { stage: 'here', address: found.address, again };
}
