import { mayNow, opensIn } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useRefusalText } from '../connection/refusal-text.ts';
import { useSession, useTable, useText } from '../store/table.ts';

/** Why this seat may not give or take back notice now, in a sentence; undefined when it may. Asks the rule the server asks. */
export function useMayLeave(): string | undefined {
  const { t } = useLingui();
  const { seat, now } = useTable();
  const text = useText();
  const textOf = useRefusalText();
  const code = useSession((session) => mayNow(session, seat, 'withdraw', 'sign', now())?.code);
  const phase = text(useSession((session) => opensIn(session, seat, 'withdraw')?.name));
  if (code === undefined) return undefined;
  if (code !== 'notNow') return textOf({ code, with: { permission: 'sign' } });
  return phase ? t`Notice can be given in “${phase}” of this turn.` : t`Notice cannot be given in the rest of this turn.`;
}
