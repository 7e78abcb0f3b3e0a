import { Trans, useLingui } from '@lingui/react/macro';
import { useActor } from '../room/use-seat-name.ts';
import { useDraft } from '../store/drafts.ts';
import { useSession, useTable, useText } from '../store/table.ts';
import { formatRemaining } from '../ui/remaining.ts';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './Endex.module.css';
import { useOwnDelegation } from './use-own.ts';

/** After ENDEX: what happened in one look, and the questions to think about before the hotwash. */
export function Endex({ onReplay }: { onReplay?: React.ReactNode }) {
  const { t } = useLingui();
  const text = useText();
  const { give } = useTable();
  const own = useOwnDelegation();
  const name = useActor()(own ?? 'public').name;
  const questions = useSession((session) => session.exercise?.hotwash) ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller that only a mouse can move shuts people out
    <section className={styles['place']} aria-label={t`After the exercise`} tabIndex={0}>
      <header className={styles['head']}>
        <p className="kicker">
          <Trans>ENDEX</Trans>
        </p>
        <h2 className={styles['title']}>
          <Trans>The exercise has ended</Trans>
        </h2>
        <Summary />
        {onReplay}
      </header>
      {questions.length > 0 && (
        <div className={styles['hotwash']}>
          <h3>
            <Trans>For the hotwash</Trans>
          </h3>
          <p className="secondary">
            <Trans>Think back as {name}. Your notes are kept in this browser only.</Trans>
          </p>
          <ol className={styles['questions']}>
            {questions.map((question, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the questions of an exercise keep their places
              <li key={place}>
                {give ? <Answer place={place} question={text(question)} /> : <p className={styles['question']}>{text(question)}</p>}
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

function Answer({ place, question }: { place: number; question: string }) {
  const [notes, keep] = useDraft(`hotwash.${place}`, '');
  return <TextArea className={styles['answer']} label={question} value={notes} onChange={keep} voice="document" rows={3} />;
}

function Summary() {
  const played = useSession((session) => session.clock.elapsed);
  const turn = useSession((session) => session.phase?.turn ?? 0);
  const messages = useSession((session) => Object.values(session.channels).reduce((sum, { messages: said }) => sum + said.length, 0));
  const adopted = useSession((session) => Object.values(session.proposals).filter(({ stage }) => stage === 'adopted').length);
  const tabled = useSession((session) => Object.keys(session.proposals).length);
  const wire = useSession((session) => Object.keys(session.wire).length);
  return (
    <dl className={styles['summary']}>
      <div>
        <dt>
          <Trans>Time played</Trans>
        </dt>
        <dd>{formatRemaining(Math.floor(played / 1000) * 1000)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Turns</Trans>
        </dt>
        <dd>{turn}</dd>
      </div>
      <div>
        <dt>
          <Trans>Items on your wire</Trans>
        </dt>
        <dd>{wire}</dd>
      </div>
      <div>
        <dt>
          <Trans>Messages in your channels</Trans>
        </dt>
        <dd>{messages}</dd>
      </div>
      <div>
        <dt>
          <Trans>Texts adopted</Trans>
        </dt>
        <dd>
          <Trans>
            {adopted} of {tabled}
          </Trans>
        </dd>
      </div>
    </dl>
  );
}
