import { type Channel, PLENARY } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { dateLocale } from '../room/times.ts';
import { useActor } from '../room/use-seat-name.ts';
import { useText } from '../store/table.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useOwnDelegation } from './use-own.ts';

/** Lists and channel names as the page's language writes them. */
export function useNames() {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const own = useOwnDelegation();
  const { language } = useLanguage();
  const list = useMemo(() => new Intl.ListFormat(dateLocale(language), { type: 'conjunction' }), [language]);
  const names = (delegations: readonly string[]) => list.format(delegations.map((id) => actor(id).name));
  const channel = ({ id, members, name, kind }: Pick<Channel, 'id' | 'members'> & Partial<Pick<Channel, 'name' | 'kind'>>) => {
    if (id === PLENARY || kind === 'plenary') return t`Plenary`;
    const others = names(members.filter((one) => one !== own));
    if (name === undefined) return others;
    // Of these there may be several, each with somebody else.
    return kind === 'hotline' || kind === 'backchannel' ? `${text(name)}: ${others}` : text(name);
  };
  return { list: (words: readonly string[]) => list.format(words), names, channel };
}
