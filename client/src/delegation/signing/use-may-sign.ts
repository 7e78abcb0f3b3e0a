import { maySignNow } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useRefusalText } from '../../connection/refusal-text.ts';
import { useSession, useTable, useText } from '../../store/table.ts';
import { opensSigning } from './opens-signing.ts';

/** Why this seat may not sign, object or accede now, in a sentence; undefined when it may. Asks the rule the server asks. */
export function useMaySign(): string | undefined {
  const { t } = useLingui();
  const { seat, now } = useTable();
  const text = useText();
  const textOf = useRefusalText();
  const code = useSession((session) => maySignNow(session, seat, now())?.code);
  const turn = useSession((session) => opensSigning(session)?.turn);
  const phase = text(useSession((session) => opensSigning(session)?.phase));
  if (code === undefined) return undefined;
  if (code !== 'notNow') return textOf({ code, with: { permission: 'sign' } });
  return turn === undefined
    ? t`No later phase of this exercise opens it.`
    : t`Not open in this phase. It opens in “${phase}” of turn ${turn}.`;
}
