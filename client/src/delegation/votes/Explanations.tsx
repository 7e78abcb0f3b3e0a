import { mayExplainUntil, type Vote } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useDraft } from '../../store/drafts.ts';
import { usePlayed, useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { Visibility } from '../Visibility.tsx';
import { Closes } from './Closes.tsx';
import styles from './Explanations.module.css';

/** What delegations said of their votes, and, while there is time, a place to say it. */
export function Explanations({ vote }: { vote: Vote }) {
  const { t } = useLingui();
  const { seat, give } = useTable();
  const said = useSession((session) => session.explanations?.[vote.id]);
  const played = usePlayed();
  const until = useSession((session) => mayExplainUntil(session, seat, vote, played));
  const isRunning = useSession((session) => session.clock.running);
  const all = Object.entries(said ?? {});
  if (all.length === 0 && until === undefined) return null;
  return (
    <section className={styles['explanations']} aria-label={t`Explanations of vote`}>
      <h4 className={styles['head']}>
        <Trans>Explanations of vote</Trans>
        {until !== undefined && give && <Closes at={until} />}
      </h4>
      {all.length > 0 && (
        <ul className={styles['list']}>
          {all.map(([delegation, { text }]) => (
            <li key={delegation}>
              <DelegationChip id={delegation} />
              <p>{text}</p>
            </li>
          ))}
        </ul>
      )}
      {until !== undefined && give && <Box vote={vote} isRunning={isRunning} />}
    </section>
  );
}

function Box({ vote, isRunning }: { vote: Vote; isRunning: boolean }) {
  const { t } = useLingui();
  const draft = `explanation.${vote.id}`;
  const [text, keep] = useDraft(draft, '');
  const deed = useDeed('explainVote', (input) => input.vote === vote.id);
  const because = !isRunning ? t`The clock is paused. Your text is kept.` : text.trim() === '' ? t`Write something first.` : undefined;
  const send = () => {
    if (because === undefined && deed.progress === 'none') void deed.run({ vote: vote.id, text: text.trim() }, draft);
  };
  return (
    <>
      <TextArea
        label={t`Why your delegation voted as it did`}
        value={text}
        onChange={(next) => {
          keep(next);
          deed.forget();
        }}
        onCommit={send}
        maxLength={2000}
        isReadOnly={deed.progress !== 'none'}
      />
      <DeedNotice deed={deed} />
      <div className={styles['send']}>
        <Visibility to="everyone" />
        <Button shortcut="Mod+Enter" isPending={deed.progress === 'sending'} disabledBecause={because} onPress={send}>
          <Trans>Explain</Trans>
        </Button>
      </div>
    </>
  );
}
