import type { Exercise } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { FlaskConical } from 'lucide-react';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import styles from './StressScreen.module.css';

/** An exercise without crises leaves nothing to test anything with. */
export function NothingToTest({ exercise, onClose }: { exercise: Exercise; onClose: (() => void) | undefined }) {
  const text = useText();
  return (
    <div className={styles['screen']}>
      <ExerciseBanner />
      <main className={styles['nothing']}>
        <h1>
          <Trans>Stress test</Trans>
        </h1>
        <EmptyState
          icon={<FlaskConical />}
          title={<Trans>“{text(exercise.meta.title)}” has no crises to test an architecture with.</Trans>}
          action={
            onClose && (
              <Button onPress={onClose}>
                <Trans>Back</Trans>
              </Button>
            )
          }
        >
          <Trans>
            Crises, the mechanisms to choose from and the architectures to compare are part of the exercise; its authors add them.
          </Trans>
        </EmptyState>
      </main>
    </div>
  );
}
