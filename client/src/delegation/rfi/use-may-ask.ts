import { decide } from '@demarche/shared';
import { useRefusalText } from '../../connection/refusal-text.ts';
import { useSession, useTable } from '../../store/table.ts';

/** Why this seat may not ask the control room now, in a sentence; undefined when it may. Asks the rule the server asks. */
export function useMayAsk(): string | undefined {
  const { seat, now } = useTable();
  const refusalText = useRefusalText();
  const refused = useSession((session) => {
    const decision = decide(session, 'askRfi', { text: '?' }, { seat, at: now(), id: 'asked' });
    return 'refused' in decision ? decision.refused.code : undefined;
  });
  return refused === undefined ? undefined : refusalText({ code: refused, with: { permission: 'speak' } });
}
