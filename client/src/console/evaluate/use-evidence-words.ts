import type { Evidence } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';
import { useText } from '../../store/table.ts';

/** What the log says, as somebody who judges reads it. */
export function useEvidenceWords(): (evidence: Evidence) => string {
  const { t, i18n } = useLingui();
  const text = useText();
  const actor = useActor();
  const list = (parts: string[]) => new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(parts);
  return (one) => {
    switch (one.kind) {
      case 'delivered':
        return t`${one.inject} “${text(one.title)}” was delivered`;
      case 'expected':
        return one.outcome === 'met'
          ? t`${list(one.by.map((id) => actor(id).name))} did what ${one.inject} expected: ${text(one.action)}`
          : t`${list(one.by.map((id) => actor(id).name))} missed what ${one.inject} expected: ${text(one.action)}`;
      case 'answered':
        return {
          answer: t`${actor(one.by).name} took the line of ${one.inject}`,
          defer: t`${actor(one.by).name} put off the line of ${one.inject}`,
          decline: t`${actor(one.by).name} declined the line of ${one.inject}`,
        }[one.answer];
      case 'spoke': {
        const minutes = Math.round(one.afterMin);
        return one.isPublic
          ? t`${actor(one.by).name} spoke in public ${minutes} min after ${one.inject}: “${one.text}”`
          : t`${actor(one.by).name} wrote ${minutes} min after ${one.inject}: “${one.text}”`;
      }
      case 'vote':
        return one.outcome === 'passed' ? t`“${one.title}” was adopted` : t`“${one.title}” was not adopted`;
      case 'orders':
        return t`${actor(one.by).name} ordered in turn ${one.turn}: ${list(one.orders.map((order) => text(order)))}`;
    }
  };
}
