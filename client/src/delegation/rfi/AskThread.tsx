import { answersReleased, questionsOf, type WireItem } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleQuestionMark } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ThreadHead } from '../ThreadHead.tsx';
import { useOwnDelegation } from '../use-own.ts';
import { useReadMarks } from '../use-read-marks.ts';
import styles from './Ask.module.css';
import { AskForm } from './AskForm.tsx';
import { Question } from './Question.tsx';
import { ReleasedAnswer } from './ReleasedAnswer.tsx';

/** What the own delegation has asked the control room, what came of it, and the place to ask. */
export function AskThread() {
  const { t } = useLingui();
  const { give } = useTable();
  const own = useOwnDelegation() ?? '';
  const rfis = useSession((session) => session.rfis);
  const wire = useSession((session) => session.wire);
  const chains = useMemo(() => questionsOf({ ...(rfis && { rfis }) }, own), [rfis, own]);
  // What the own delegation had asked stands there already.
  const released = useMemo(() => {
    const isOwn = ({ rfi, text }: WireItem) => chains.flat().some((one) => one.text === rfi?.question && one.answer === text);
    return answersReleased({ wire }).filter((item) => !isOwn(item));
  }, [wire, chains]);
  const { mark, isNewAnswer } = useReadMarks();
  useEffect(() => {
    for (const one of chains.flat()) if (isNewAnswer(one)) mark(`rfi:${one.id}`, 1);
  });
  return (
    <section className={styles['thread']} aria-label={t`Questions to the facilitator`}>
      <ThreadHead title={<Trans>Ask the facilitator</Trans>} />
      <div className={styles['body']}>
        {chains.length === 0 && (
          <EmptyState icon={<CircleQuestionMark />} title={<Trans>Nothing has been asked yet</Trans>}>
            <Trans>
              Ask what your delegation could know and does not: a fact, a procedure, what a text means. Others do not learn that you asked.
            </Trans>
          </EmptyState>
        )}
        {chains.map((chain) => (
          <article key={chain[0]!.id} className={styles['chain']}>
            {chain.map((rfi) => (
              <Question key={rfi.id} rfi={rfi} isLast={rfi === chain.at(-1)} />
            ))}
          </article>
        ))}
        {released.length > 0 && (
          <section className={styles['released']} aria-label={t`Answers released to others`}>
            <h3 className="kicker">
              <Trans>Released by the facilitator</Trans>
            </h3>
            {released.map((item) => (
              <ReleasedAnswer key={item.id} item={item} />
            ))}
          </section>
        )}
      </div>
      {give && <AskForm />}
    </section>
  );
}
