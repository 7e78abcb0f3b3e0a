import { Trans } from '@lingui/react/macro';
import styles from './Welcome.module.css';

/** What this is and how each kind of person begins, for a browser that has not opened the facilitator's link. */
export function Welcome() {
  return (
    <div className={styles['welcome']}>
      <h1>
        <Trans>Crisis exercises around one table</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          Delegations meet in a fictional crisis. They read what reaches them, talk in the open or behind closed doors, put texts to the
          vote and give orders, while a facilitator runs the clock and the news. Everything is kept in one log, which can be replayed
          through the eyes of anybody at the table.
        </Trans>
      </p>
      <dl className={styles['ways']}>
        <dt>
          <Trans>You take part</Trans>
        </dt>
        <dd>
          <Trans>Open the link you were given, or type the code the facilitator shows.</Trans>
        </dd>
        <dt>
          <Trans>You run the exercise</Trans>
        </dt>
        <dd>
          <Trans>
            Open the facilitator’s link that the server printed when it started. This browser then shows the exercises and keeps the key.
          </Trans>
        </dd>
        <dt>
          <Trans>You want to look back</Trans>
        </dt>
        <dd>
          <Trans>Drop the log of a session. It is read in this browser and sent nowhere.</Trans>
        </dd>
      </dl>
    </div>
  );
}
