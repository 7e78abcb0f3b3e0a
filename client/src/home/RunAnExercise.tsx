import type { Catalogue, SessionSummary } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../connection/http.ts';
import { useProblemText } from '../connection/refusal-text.ts';
import { useAnswer } from '../room/use-answer.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ExerciseCard } from './ExerciseCard.tsx';
import styles from './RunAnExercise.module.css';

/** The facilitator's catalogue: opening a lobby makes a session and goes there. */
export function RunAnExercise({ token }: { token: string }) {
  const [, go] = useLocation();
  const problemText = useProblemText();
  const { answer, problem, again } = useAnswer<Catalogue>('/api/exercises', { bearer: token });
  const [opening, setOpening] = useState<string>();
  const [failure, setFailure] = useState<{ exercise: string; problem: unknown }>();

  const open = async (exercise: string) => {
    setOpening(exercise);
    setFailure(undefined);
    try {
      const session = await ask<SessionSummary>('POST', '/api/sessions', { bearer: token, body: { exercise } });
      go(`/x/${session.id}`);
    } catch (caught) {
      setFailure({ exercise, problem: caught });
      setOpening(undefined);
    }
  };
  return (
    <div className={styles['run']}>
      <h1 className={styles['title']}>
        <Trans>Run an exercise</Trans>
      </h1>
      {problem !== undefined && (
        <Notice tone="error" title={<Trans>The catalogue could not be read.</Trans>} action={<Again onPress={again} />}>
          {problemText(problem)}
        </Notice>
      )}
      {!answer && problem === undefined && <Skeleton lines={5} />}
      {answer?.exercises.map((entry) => (
        <ExerciseCard
          key={entry.id}
          entry={entry}
          isOpening={opening === entry.id}
          onOpen={() => void open(entry.id)}
          below={
            failure?.exercise === entry.id && (
              <Notice tone="error" title={<Trans>The lobby could not be opened.</Trans>}>
                {problemText(failure.problem)}
              </Notice>
            )
          }
        />
      ))}
      {answer?.exercises.length === 0 && (
        <EmptyState title={<Trans>There is no exercise on this server yet.</Trans>}>
          <Trans>Put a pack in the exercises folder; it appears here.</Trans>
        </EmptyState>
      )}
      {answer?.broken.map((pack) => (
        <Broken key={pack.folder} {...pack} />
      ))}
    </div>
  );
}

function Again({ onPress }: { onPress: () => void }) {
  return (
    <Button size="small" onPress={onPress}>
      <Trans>Try again</Trans>
    </Button>
  );
}

function Broken({ folder, problems }: Catalogue['broken'][number]) {
  return (
    <section className={styles['problems']}>
      <h2 className={styles['folder']}>
        <Trans>The pack in “{folder}” cannot be played yet</Trans>
      </h2>
      <ul className={styles['broken']}>
        {problems.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
