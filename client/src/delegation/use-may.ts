import { type Deed, mayNow, opensIn, type Permission } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useRefusalText } from '../connection/refusal-text.ts';
import { useSession, useTable, useText } from '../store/table.ts';

/** Why this seat may not do a deed now, in a sentence; undefined when it may. Asks the rule the server asks. */
export function useMay(deed: Deed, permission: Permission): string | undefined {
  const { t } = useLingui();
  const { seat, now } = useTable();
  const text = useText();
  const textOf = useRefusalText();
  const code = useSession((session) => mayNow(session, seat, deed, permission, now())?.code);
  const opens = useSession((session) => opensIn(session, seat, deed)?.name);
  if (code === undefined) return undefined;
  const sentence = textOf({ code, with: { permission } });
  if (code !== 'notNow') return sentence;
  const phase = text(opens);
  return phase
    ? t`Not open to your delegation in this phase. It opens in “${phase}”; what you write is kept.`
    : t`Not open to your delegation in the rest of this turn. What you write is kept.`;
}
