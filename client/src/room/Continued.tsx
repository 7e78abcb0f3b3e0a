import type { Admission } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../connection/http.ts';
import { useProblemText } from '../connection/refusal-text.ts';
import { useLiveRoom } from '../store/room.ts';
import { useSession } from '../store/table.ts';
import { facilitatorToken, keepTicket, ticketFor } from '../store/tickets.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Continued.module.css';

/** Play goes on in another session: why, from which turn, and the way over to the same seat there. */
export function Continued() {
  const { t } = useLingui();
  const { id } = useLiveRoom();
  const [, go] = useLocation();
  const problemText = useProblemText();
  const continued = useSession((session) => session.continued);
  const [problem, setProblem] = useState<string>();
  const [isPending, setPending] = useState(false);
  if (!continued) return null;
  const { session, turn, why } = continued;
  const follow = async () => {
    setProblem(undefined);
    setPending(true);
    try {
      const own = ticketFor(id);
      // Whoever came by the facilitator's own link holds the key to all sessions.
      if (own || facilitatorToken() === undefined) {
        const admission = await ask<Admission>('POST', `/api/sessions/${encodeURIComponent(id)}/follow`, { bearer: own?.ticket });
        keepTicket(admission, own?.place ? { place: own.place } : {});
      }
      go(`/x/${session}`);
    } catch (thrown) {
      setProblem(problemText(thrown));
    }
    setPending(false);
  };
  return (
    <aside className={styles['strip']} role="alert" aria-label={t`Play goes on`}>
      <p>
        <b>
          <Trans>The facilitator continues in a new session from turn {turn}.</Trans>
        </b>{' '}
        “{why}”
      </p>
      <Button variant="primary" icon={<ArrowRight />} isPending={isPending} onPress={() => void follow()}>
        <Trans>Go to my seat there</Trans>
      </Button>
      {problem && <Notice tone="error" title={problem} />}
    </aside>
  );
}
