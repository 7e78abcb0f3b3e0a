import { consequencesOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Flame, Zap } from 'lucide-react';
import { useMemo } from 'react';
import { useAmount, useVariableWords } from '../../room/variable-words.ts';
import { useSession, useTable, useText } from '../../store/table.ts';
import { type Draft, effectsOf } from './draft.ts';
import styles from './InjectComposer.module.css';

/** What would follow if it went out now: tried out on a copy, so nobody hears of it. */
export function Consequences({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const text = useText();
  const words = useVariableWords();
  const amount = useAmount();
  const { now } = useTable();
  const session = useSession((one) => one);
  const { startsCrisis = [] } = draft;
  // The draft is another object after every key; what matters of it is not.
  const asked = JSON.stringify({ effects: effectsOf(draft), startsCrisis });
  const found = useMemo(() => consequencesOf(session, JSON.parse(asked), now()), [session, asked, now]);
  if (draft.effects.length === 0 && startsCrisis.length === 0) return null;
  const injects = (ids: readonly string[]) => ids.map((id) => `${id} ${text(session.msel[id]?.inject.title)}`).join(' · ');
  const crises = (ids: readonly string[]) =>
    ids.map((id) => text(session.control?.exercise.crises.find((one) => one.id === id)?.name) || id).join(', ');
  const isQuiet = found.fires.length + found.meets.length + found.breaksOut.length + found.touches.length === 0;
  return (
    <section className={styles['then']} aria-label={t`What would follow now`}>
      <p className="kicker">
        <Trans>If it goes out now</Trans>
      </p>
      <ul>
        {found.changes.map(({ key, was, value }) => (
          <li key={key}>
            {words(key).full}{' '}
            <b className="tabular">
              {amount(was)} → {amount(value)}
            </b>
          </li>
        ))}
        {found.breaksOut.length > 0 && (
          <li>
            <Flame aria-hidden="true" />
            <span>
              <Trans>
                Breaks out: <b>{crises(found.breaksOut)}</b>
              </Trans>
            </span>
          </li>
        )}
        {found.touches.length > 0 && (
          <li>
            <Flame aria-hidden="true" />
            <span>
              <Trans>Acts on the crisis under way: {crises(found.touches)}</Trans>
            </span>
          </li>
        )}
        {found.fires.length > 0 && (
          <li>
            <Zap aria-hidden="true" />
            <span>
              <Trans>
                Goes out by its trigger: <b>{injects(found.fires)}</b>
              </Trans>
            </span>
          </li>
        )}
        {found.meets.length > 0 && (
          <li>
            <Zap aria-hidden="true" />
            <span>
              <Trans>Would count as done: what is expected after {injects(found.meets)}</Trans>
            </span>
          </li>
        )}
        {isQuiet && (
          <li className="tertiary">
            <Trans>No trigger fires, and no crisis is touched.</Trans>
          </li>
        )}
      </ul>
    </section>
  );
}
