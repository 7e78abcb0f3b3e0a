import { type ChannelChoice, channelChoices, delegationOf } from '@demarche/shared';
import { useMemo } from 'react';
import { useRefusalText } from '../../connection/refusal-text.ts';
import { useSession, useTable, useText } from '../../store/table.ts';
import { useOwnDelegation } from '../use-own.ts';

export interface Choice extends ChannelChoice {
  /** Why it cannot be opened or called now, in words. */
  because: string | undefined;
}

/** The exercise's channels that this delegation could open or call, each with what is missing. */
export function useChoices(): Choice[] {
  const { now, seat } = useTable();
  const own = useOwnDelegation();
  const session = useSession((one) => one);
  const text = useText();
  const textOf = useRefusalText();
  return useMemo(
    () =>
      (own === undefined ? [] : channelChoices(session, own, now(), delegationOf(seat) === undefined ? undefined : seat)).map((choice) => {
        const { shut, spec } = choice;
        // The exercise says it in the page's language where it says it at all.
        const because = shut && (shut.code === 'channelShut' && spec.openText ? text(spec.openText) : textOf(shut));
        return { ...choice, because };
      }),
    [session, own, seat, now, text, textOf],
  );
}
