import { lifted } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useActor } from '../room/use-seat-name.ts';
import { useSession } from '../store/table.ts';
import { Notice } from '../ui/Notice.tsx';
import { formatRemaining } from '../ui/remaining.ts';
import styles from './Endex.module.css';
import { HotwashNotes } from './HotwashNotes.tsx';
import { useOwnDelegation } from './use-own.ts';

/** After ENDEX: what happened in one look, and the questions to think about before the hotwash. */
export function Endex({ onReplay }: { onReplay?: React.ReactNode }) {
  const { t } = useLingui();
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
      <Lifted />
      {questions.length > 0 && <HotwashNotes questions={questions} name={name} />}
    </section>
  );
}

/** What the facilitator has declassified, which a replay now shows as well. */
function Lifted() {
  const { t } = useLingui();
  const all = useSession((session) => session.declassified);
  if (!all) return null;
  const names = lifted({ declassified: all }).map((label) => label.replace(/^d:/, ''));
  const why = all.at(-1)?.why;
  return (
    <Notice title={names.includes('control') ? t`Everything has been declassified` : t`Declassified: what ${names.join(', ')} knew`}>
      <Trans>“{why}” Your replay shows it from now on.</Trans>
    </Notice>
  );
}

function Summary() {
  const played = useSession((session) => session.clock.elapsed);
  const turn = useSession((session) => session.phase?.turn ?? 0);
  const messages = useSession((session) => Object.values(session.channels).reduce((sum, { messages: said }) => sum + said.length, 0));
  const adopted = useSession((session) => Object.values(session.proposals).filter(({ stage }) => stage === 'adopted').length);
  // Where texts are signed, one that was adopted and lapsed is in effect no more than one that was not.
  const isSigned = useSession((session) => session.exercise?.negotiation.signing !== undefined);
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
        <dt>{isSigned ? <Trans>Texts in effect</Trans> : <Trans>Texts adopted</Trans>}</dt>
        <dd>
          <Trans>
            {adopted} of {tabled}
          </Trans>
        </dd>
      </div>
    </dl>
  );
}
