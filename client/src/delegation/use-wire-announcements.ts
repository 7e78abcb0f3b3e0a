import { askedIn, type StreamEntry, streamOf } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useSession, useText } from '../store/table.ts';
import { useAnnounce } from '../ui/LiveRegion.tsx';
import { useQuestionWords } from './votes/use-question-words.ts';

/** Reads out what comes in on the wire; a ringing line interrupts. */
export function useWireAnnouncements(): void {
  const { t } = useLingui();
  const text = useText();
  const question = useQuestionWords();
  const announce = useAnnounce();
  const session = useSession((one) => one);
  const { wire, votes, revealed } = session;
  const known = useRef<ReadonlySet<string>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what came in is a reason to speak
  useEffect(() => {
    const stream = streamOf(session);
    const before = known.current;
    known.current = new Set(stream.map(({ key }) => key));
    if (!before) return;
    for (const entry of stream.filter(({ key }) => !before.has(key)).slice(0, 4)) {
      const rings = entry.kind === 'inject' && entry.item.ringsUntil !== undefined;
      announce(words(entry), rings ? 'assertive' : 'polite');
    }
  }, [wire, votes, revealed]);

  const words = (entry: StreamEntry): string => {
    if (entry.kind === 'vote') return t`The vote on ${question(askedIn(session, entry.vote), `P-${entry.proposal.number}`)} has closed`;
    if (entry.kind === 'orders') return t`The orders of turn ${entry.turn} have been revealed`;
    const title = text(entry.item.title);
    if (entry.kind === 'statement') return t`Public statement by ${title}`;
    return entry.item.ringsUntil === undefined ? t`New on the wire: ${title}` : t`A line is ringing: ${title}`;
  };
}
