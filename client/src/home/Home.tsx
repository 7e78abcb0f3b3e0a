import type { SessionSummary } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import { HttpProblem } from '../connection/http.ts';
import { useProblemText } from '../connection/refusal-text.ts';
import { useAnswer } from '../room/use-answer.ts';
import { keepFacilitatorToken, useFacilitatorToken } from '../store/tickets.ts';
import { cx } from '../ui/cx.ts';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import styles from './Home.module.css';
import { JoinDoor } from './JoinDoor.tsx';
import { ReplayDoor } from './ReplayDoor.tsx';
import { ResumeDoor } from './ResumeDoor.tsx';
import { RunAnExercise } from './RunAnExercise.tsx';
import { useFacilitateLink } from './use-facilitate.ts';
import { Welcome } from './Welcome.tsx';

/** The start page: run, join, replay, resume. Running is for the browser that opened the facilitator's link. */
export function Home() {
  const problemText = useProblemText();
  const link = useFacilitateLink();
  const token = useFacilitatorToken();
  const sessions = useAnswer<SessionSummary[]>(token === undefined ? undefined : '/api/sessions', { bearer: token });
  const isStale = sessions.problem instanceof HttpProblem && sessions.problem.refusal?.code === 'notFacilitator';
  useEffect(() => {
    if (isStale) keepFacilitatorToken('');
  }, [isStale]);

  const known = token === undefined ? [] : (sessions.answer ?? []);
  return (
    <DoorFrame>
      <div className={styles['notices']}>
        {link.problem !== undefined && (
          <Notice tone="error" title={<Trans>The facilitator’s link did not open.</Trans>}>
            {problemText(link.problem)}
          </Notice>
        )}
        {isStale && (
          <Notice tone="warning" title={<Trans>This browser’s facilitator key is no longer valid.</Trans>}>
            <Trans>Open the link that the server printed when it last started.</Trans>
          </Notice>
        )}
      </div>
      <div className={cx(styles['doors'], token === undefined && styles['guest'])}>
        {token !== undefined ? <RunAnExercise token={token} /> : link.isTrying ? <Skeleton lines={5} /> : <Welcome />}
        <div className={styles['side']}>
          <ResumeDoor sessions={known.filter(({ stage }) => stage !== 'ended')} />
          <JoinDoor />
          <ReplayDoor finished={known.filter(({ stage }) => stage === 'ended')} />
        </div>
      </div>
    </DoorFrame>
  );
}
