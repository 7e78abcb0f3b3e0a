import type { Because } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';
import { useText } from '../../store/table.ts';

/** What moved a variable, in a few words. */
export function useBecauseWords(): (because: Because) => string {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  return (because) => {
    switch (because.kind) {
      case 'inject':
        return t`${because.inject} · ${text(because.title)}`;
      case 'order':
        return because.covert
          ? t`Covert order of ${actor(because.by).name}: ${text(because.order)}`
          : t`Order of ${actor(because.by).name}: ${text(because.order)}`;
      case 'crisis':
        return because.step === 0 ? t`Outbreak of ${text(because.name)}` : t`${text(because.name)}, step ${because.step}`;
      case 'instalment':
        return t`Building of ${text(because.mechanism)}`;
      case 'upkeep':
        return t`Upkeep of ${text(because.mechanism)}`;
      case 'income':
        return t`Income at the end of turn ${because.turn}`;
      case 'impatience':
        return t`Impatience at the end of turn ${because.turn}`;
      case 'relations':
        return t`Relations at the end of turn ${because.turn}`;
      case 'control':
        return t`You: ${because.why}`;
      case 'unknown':
        return t`A cause that the log does not name`;
    }
  };
}
