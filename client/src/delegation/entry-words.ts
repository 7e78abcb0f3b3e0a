import type { StreamEntry } from '@demarche/shared';
import { useCallback } from 'react';
import { useActor } from '../room/use-seat-name.ts';
import { useText } from '../store/table.ts';

/** The words by which an entry of the wire can be found, in small letters. */
export function useEntryWords(): (entry: StreamEntry) => string {
  const text = useText();
  const actor = useActor();
  return useCallback(
    (entry) => {
      const people = (ids: readonly string[]) => ids.map((id) => `${id} ${actor(id).name}`);
      const parts: string[] = [];
      if (entry.kind === 'vote') parts.push(`P-${entry.proposal.number}`, entry.proposal.title, ...people([entry.proposal.sponsor]));
      else if (entry.kind === 'orders') {
        for (const { delegation, orders } of entry.orders) parts.push(...people([delegation]), ...orders.map((order) => order.text));
      } else {
        const { title, text: words, from, label, by } = entry.item;
        parts.push(text(title), text(words), text(from?.name), text(from?.org), text(label), ...people(by ? [by] : []));
      }
      return parts.join(' ').toLowerCase();
    },
    [text, actor],
  );
}
