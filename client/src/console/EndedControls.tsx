import { FACILITATOR } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Download, History, MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { download } from '../connection/http.ts';
import { useProblemText } from '../connection/refusal-text.ts';
import { useLiveRoom } from '../store/room.ts';
import { useSession, useTable } from '../store/table.ts';
import { facilitatorToken, ticketFor } from '../store/tickets.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './ClockControls.module.css';
import { Debrief } from './debrief/Debrief.tsx';

/** After ENDEX: to the replay, and the log as a file. */
export function EndedControls() {
  const { id } = useLiveRoom();
  const { seat } = useTable();
  const [, go] = useLocation();
  const name = useSession((session) => session.exercise?.meta.id) ?? 'session';
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string>();
  const [isDebriefing, setDebriefing] = useState(false);
  const [isLoading, setLoading] = useState(false);
  const save = async () => {
    setProblem(undefined);
    setLoading(true);
    try {
      await download(
        `/api/sessions/${encodeURIComponent(id)}/log`,
        `${name}.jsonl`,
        seat === FACILITATOR ? facilitatorToken() : ticketFor(id)?.ticket,
      );
    } catch (thrown) {
      setProblem(problemText(thrown));
    }
    setLoading(false);
  };
  return (
    <div className={styles['controls']}>
      <Button variant="primary" icon={<History />} onPress={() => go(`/replay/${id}`)}>
        <Trans>Replay</Trans>
      </Button>
      <Button icon={<Download />} isPending={isLoading} onPress={() => void save()}>
        <Trans>Download the log</Trans>
      </Button>
      <Button icon={<MessagesSquare />} onPress={() => setDebriefing(true)}>
        <Trans>Hotwash</Trans>
      </Button>
      <Debrief isOpen={isDebriefing} onClose={() => setDebriefing(false)} />
      {problem && (
        <div className={styles['problem']}>
          <Notice tone="error" title={problem} />
        </div>
      )}
    </div>
  );
}
