import { questionsAnswered } from '@demarche/shared/aar/questions';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useSession, useText } from '../../store/table.ts';
import styles from './Measure.module.css';

/** The questions a final text should answer, and which adopted clauses do. */
export function Questions() {
  const text = useText();
  const session = useSession((one) => one);
  const questions = useMemo(() => questionsAnswered(session), [session]);
  return (
    <div className={styles['measure']}>
      <ul className={styles['list']}>
        {questions.map(({ id, text: asked, clauses }) => (
          <li key={id}>
            <h4>{text(asked)}</h4>
            {clauses.length === 0 ? (
              <p className={styles['open']}>
                <Trans>No adopted clause answers it</Trans>
              </p>
            ) : (
              clauses.map(({ clause, number, place, text: wording }) => (
                <p key={clause} className={styles['clause']}>
                  <b>
                    P-{number}, {place}
                  </b>{' '}
                  {wording}
                </p>
              ))
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
