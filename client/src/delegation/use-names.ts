import { type Channel, PLENARY } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { dateLocale } from '../room/times.ts';
import { useActor } from '../room/use-seat-name.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useOwnDelegation } from './use-own.ts';

/** Lists and channel names as the page's language writes them. */
export function useNames() {
  const { t } = useLingui();
  const actor = useActor();
  const own = useOwnDelegation();
  const { language } = useLanguage();
  const list = useMemo(() => new Intl.ListFormat(dateLocale(language), { type: 'conjunction' }), [language]);
  const names = (delegations: readonly string[]) => list.format(delegations.map((id) => actor(id).name));
  const channel = ({ id, members }: Pick<Channel, 'id' | 'members'>) =>
    id === PLENARY ? t`Plenary` : names(members.filter((one) => one !== own));
  return { list: (words: readonly string[]) => list.format(words), names, channel };
}
