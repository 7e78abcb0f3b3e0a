import { Trans } from '@lingui/react/macro';
import { useSession, useText } from '../store/table.ts';
import { Markdown } from '../ui/Markdown.tsx';
import { ContextCards } from './ContextCards.tsx';
import styles from './Scenario.module.css';

/** What everybody at the table may know. */
export function Scenario() {
  const text = useText();
  const exercise = useSession((session) => session.exercise);
  return (
    <div className={styles['document']}>
      <p className={`kicker ${styles['kicker']}`}>
        <Trans>Public, read by everybody</Trans>
      </p>
      <h2>
        <Trans>Scenario</Trans>
      </h2>
      <ContextCards />
      <Markdown source={text(exercise?.scenario)} />
      <p className={styles['note']}>{text(exercise?.meta.disclaimer)}</p>
    </div>
  );
}
