import { type Correctable, chronicleOf, type Fact } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useHappeningWords } from '../../aar/use-happening-words.ts';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useText } from '../../store/table.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Correct.module.css';
import { useLog } from './use-log.ts';
import { useMoment } from './use-moment.ts';

/** A notice to one delegation, as it would read it. */
export interface NoticeDraft {
  to: string;
  send: boolean;
  title: string;
  text: string;
}

/** A notice to each delegation that was told of the fact, and to nobody else. It speaks of what that delegation was told. */
export function useDraftedNotices(one: Correctable, right: Fact, told: Readonly<Record<string, readonly number[]>>): NoticeDraft[] {
  const { t } = useLingui();
  const text = useText();
  const moment = useMoment();
  const log = useLog();
  const votes = useSession((session) => session.votes);
  const proposals = useSession((session) => session.proposals);
  const title = t`Correction`;
  return Object.entries(told).map(([to, positions]) => {
    const items = positions.flatMap((position) => {
      const event = log[position]!;
      return event.type === 'wireTold' ? [`“${text(event.data.title)}” (${moment(position)})`] : [];
    });
    if (right.of === 'vote') {
      const name = proposals[votes[right.vote]?.proposal ?? '']?.title ?? '';
      const outcome = right.outcome === 'passed' ? t`It was adopted.` : t`It was not adopted.`;
      return { to, send: true, title, text: t`The vote on “${name}” was miscounted. ${outcome}` };
    }
    const when = moment(one.position);
    const what = items.length > 0 ? items.join(', ') : t`What you were told at ${when}`;
    return { to, send: true, title, text: t`${what}: this was not so. Please take it as corrected from now on.` };
  });
}

/** Who was told what of it, and what each is told now: in a wording of its own. */
export function Notices(props: {
  notices: readonly NoticeDraft[];
  told: Readonly<Record<string, readonly number[]>>;
  onEdit: (to: string, change: Partial<NoticeDraft>) => void;
}) {
  const { notices, told, onEdit } = props;
  const { t } = useLingui();
  const words = useHappeningWords();
  const log = useLog();
  const entries = useMemo(() => new Map(chronicleOf(log).map((entry) => [entry.position - 1, entry])), [log]);
  return (
    <section>
      <h3>
        <Trans>Who was told, and what they are told now</Trans>
      </h3>
      {notices.length === 0 && (
        <p className="secondary">
          <Trans>No delegation was told of it, so nobody needs a notice.</Trans>
        </p>
      )}
      <ul className={styles['notices']}>
        {notices.map(({ to, send, title, text }) => (
          <li key={to} className={styles['notice']}>
            <span>
              <DelegationChip id={to} />
            </span>
            <ul className={styles['names']}>
              {(told[to] ?? []).slice(0, 6).map((position) => {
                const entry = entries.get(position);
                return entry && <li key={position}>{words(entry.happening)}</li>;
              })}
            </ul>
            <Checkbox isSelected={send} onChange={(is) => onEdit(to, { send: is })}>
              {t`Send a notice to ${to} alone`}
            </Checkbox>
            {send && (
              <>
                <TextField label={t`Title`} value={title} onChange={(next) => onEdit(to, { title: next })} maxLength={120} />
                <TextArea label={t`Text`} value={text} onChange={(next) => onEdit(to, { text: next })} maxLength={2000} />
                <div className={styles['card']}>
                  <p className="label">
                    <Trans>As {to} will read it, from Exercise control</Trans>
                  </p>
                  <p>
                    <b>{title}</b>
                  </p>
                  <p>{text}</p>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
