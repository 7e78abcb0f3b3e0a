import type { ForkAnswer } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { GitBranch } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../connection/http.ts';
import { useProblemText } from '../connection/refusal-text.ts';
import { facilitatorToken } from '../store/tickets.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useAnnounce } from '../ui/LiveRegion.tsx';
import { usePlayhead, useReplay } from './replay-context.ts';

/** Begins a new session from where the playhead stands: the same seats, its clock standing; this log stays as it is. */
export function BranchHere({ session }: { session: string }) {
  const { t } = useLingui();
  const [, go] = useLocation();
  const { log } = useReplay();
  const announce = useAnnounce();
  const problemText = useProblemText();
  const position = usePlayhead((head) => head.position);
  const [problem, setProblem] = useState<string>();
  const token = facilitatorToken();
  if (token === undefined || !log.whole) return null;
  const branch = async () => {
    try {
      const body = { at: { position: Math.max(1, position) } };
      const fork = await ask<ForkAnswer>('POST', `/api/sessions/${encodeURIComponent(session)}/forks`, { bearer: token, body });
      go(`/x/${fork.session}`);
    } catch (thrown) {
      const said = problemText(thrown);
      setProblem(said);
      announce(said);
    }
  };
  return (
    <IconButton
      name={problem ?? t`Branch from here: a new session with the same seats`}
      icon={<GitBranch />}
      onPress={() => void branch()}
    />
  );
}
