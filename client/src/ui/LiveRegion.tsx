import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

type Urgency = 'polite' | 'assertive';
export type Announce = (text: string, urgency?: Urgency) => void;

interface Message {
  readonly id: number;
  readonly text: string;
  readonly urgency: Urgency;
}

const KEPT_FOR = 7000; // ms; long enough to be read out, short enough not to be met again while browsing
const AnnounceContext = createContext<Announce>(() => {});

/** Reads a text out to those who listen to the page: `announce(text)`, or `announce(text, 'assertive')` to interrupt. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Holds the two live regions; wrap the whole page in it once. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    setMessages((kept) => [...kept.slice(-4), { id: (kept.at(-1)?.id ?? 0) + 1, text, urgency }]);
  }, []);
  useEffect(() => {
    if (messages.length === 0) return;
    const timer = setTimeout(() => setMessages([]), KEPT_FOR);
    return () => clearTimeout(timer);
  }, [messages]);
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* The attribute keeps the regions audible while a dialog hides the rest of the page. */}
      <div className="visually-hidden" data-live-announcer="true">
        {(['polite', 'assertive'] as const).map((urgency) => (
          <div key={urgency} role={urgency === 'polite' ? 'status' : 'alert'} aria-live={urgency} aria-atomic="false">
            {messages
              .filter((message) => message.urgency === urgency)
              .map(({ id, text }) => (
                <p key={id}>{text}</p>
              ))}
          </div>
        ))}
      </div>
    </AnnounceContext>
  );
}
